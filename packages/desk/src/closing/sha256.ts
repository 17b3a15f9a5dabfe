/**
 * The SHA-256 of bytes, 64 hexadecimal digits. Pages from disk (`file:`) are secure enough for browsers to have it;
 * those from `http:` on another machine are not.
 */
export const sha256 = async (bytes: Uint8Array): Promise<string> => {
  // A copy, for bytes that belong to a shared buffer.
  const digest = await crypto.subtle.digest("SHA-256", bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
