/** A path of some computer: C:\…, \\server\…, file:///…, /Users/…, ~/… */
const LOCAL = /^\s*(?:[a-z]:[\\/]|\\\\|file:|\/(?!\/)|~[\\/]|\.{1,2}[\\/])/i;

/**
 * Whether a text is a path on a computer or in its network, which nobody else can open.
 * @example isLocalPath("C:\\照片\\1.jpg") // true; isLocalPath("https://school.example/1.jpg") // false
 */
export const isLocalPath = (text: string): boolean => LOCAL.test(text.normalize("NFKC"));

/** Whether a text is an address on the web. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text.trim());
