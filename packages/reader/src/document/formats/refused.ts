import type { Format, FormatName } from "../format.js";

const startsWith = (head: string, ...marks: readonly string[]): boolean =>
  marks.some((mark) => head.startsWith(mark));

/** Where a picture of a telephone says which kind of film or picture it is. */
const isHeic = (head: string): boolean => /^ftyp(?:hei|hev|mif1|msf1|avif)/.test(head.slice(4, 12));

/** A scan or a photo: no text is in it. */
const picture: Format = {
  name: "picture",
  endings: ["jpg", "jpeg", "png", "tif", "tiff", "heic", "heif", "bmp", "gif", "webp", "avif"],
  is: ({ head }) =>
    startsWith(head, "\xff\xd8\xff", "\x89PNG", "II*\0", "MM\0*", "GIF8") ||
    /^RIFF[^]{4}WEBP/.test(head) ||
    /^BM[^]{4}\0\0\0\0/.test(head) ||
    isHeic(head),
  read: "picture",
};

const refused = (name: FormatName, endings: readonly string[], is: Format["is"]): Format => ({
  name,
  endings,
  is,
  read: "refused",
});

/** What programs can open and write as a format that is read. */
export const REFUSED: readonly Format[] = [
  picture,
  refused("rtf", ["rtf"], ({ head }) => startsWith(head, "{\\rtf")),
  refused("xml", ["xml"], ({ head }) => /^(?:\xef\xbb\xbf)?\s*<\?xml/.test(head)),
  refused(
    "slides",
    ["pptx", "ppt", "dps", "odp"],
    ({ parts, hasStream }) => parts.has("ppt/presentation.xml") || hasStream("PowerPoint Document"),
  ),
];

/** A zip of any other kind, and the packings that are none. */
export const archive = refused(
  "archive",
  ["zip", "rar", "7z", "gz", "tar"],
  ({ head, isZip, parts }) =>
    // An OpenDocument that was packed again may hide its type; its ending tells.
    (isZip && parts.size > 0 && !parts.has("content.xml")) ||
    startsWith(head, "Rar!", "7z\xbc\xaf", "\x1f\x8b"),
);

/** How Word, Excel and WPS wrap a file that has a password. */
export const locked: Format = {
  name: "unknown",
  endings: [],
  is: ({ hasStream }) => hasStream("EncryptedPackage"),
  read: "password",
};
