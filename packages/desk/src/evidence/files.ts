/** The folder beside the ledger in which the files of evidence lie. */
const FOLDER = "evidence";

const HASH = /^[\da-f]{64}$/;

/** The ending of a file's name in small letters; `bin` where it has none that every system takes. */
export const endingOf = (name: string): string =>
  /\.([a-z\d]{1,8})$/.exec(name.trim().toLowerCase())?.[1] ?? "bin";

/**
 * Where a file of evidence lies: by the hash of its bytes, so that a file added twice is there once, and no name of a
 * person stands in its path.
 * @example evidencePath("ab12…", "张三的照片.JPG") // "evidence/ab12….jpg"
 */
export const evidencePath = (sha256: string, name: string): string =>
  `${FOLDER}/${sha256.toLowerCase()}.${endingOf(name)}`;

/** The file of a hash among the paths of a folder; undefined: it is not there. */
export const evidenceFile = (paths: readonly string[], sha256: string): string | undefined => {
  const hash = sha256.toLowerCase();
  return HASH.test(hash) ? paths.find((path) => path.startsWith(`${FOLDER}/${hash}.`)) : undefined;
};

/** What a browser draws on a canvas, and so without all that a camera wrote into it. */
const REDRAWN = ["jpg", "jpeg", "png", "webp", "gif", "bmp", "avif"];

/** Whether a picture can be drawn anew; a HEIC photo, a PDF and a document cannot. */
export const canBeRedrawn = (path: string): boolean => REDRAWN.includes(endingOf(path));
