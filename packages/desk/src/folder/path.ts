/**
 * Refuses a path that could leave its folder or that some system cannot keep.
 * @throws RangeError where a part is empty, `.` or `..`, or holds `\`, `:` or a control character
 */
export const checkPath = (path: string): void => {
  const isBad = (part: string): boolean => /^\.{0,2}$|[\\:\p{Cc}]/u.test(part);
  if (path.split("/").some(isBad))
    throw new RangeError(`not a path inside the folder: ${JSON.stringify(path)}`);
};

/** @returns whether the file lies at `path` or below it */
export const isAtOrBelow = (file: string, path: string | undefined): boolean =>
  path === undefined || file === path || file.startsWith(`${path}/`);

/** @example foldersAbove("a/b/c.json") // ["a", "a/b"] */
const foldersAbove = (path: string): readonly string[] => {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
};

/**
 * Refuses to write where a folder with files stands, or below a file.
 * @param files the paths of all files. @throws Error
 */
export const checkPlace = (files: readonly string[], path: string): void => {
  const isFolder = files.some((file) => file !== path && isAtOrBelow(file, path));
  if (isFolder || foldersAbove(path).some((folder) => files.includes(folder)))
    throw new Error(`a folder and a file in one place: ${path}`);
};
