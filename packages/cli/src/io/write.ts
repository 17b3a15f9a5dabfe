import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes every file beside its place first and renames them then, in the order given: a run that is cut
 * short leaves whole files only.
 */
export const writeFiles = (
  folder: string,
  files: readonly (readonly [name: string, content: string | Buffer])[],
): void => {
  mkdirSync(folder, { recursive: true });
  const beside = files.map(([name]) => join(folder, `.${name}.${process.pid}.part`));
  try {
    files.forEach(([, content], at) => writeFileSync(beside[at]!, content, { flush: true }));
    files.forEach(([name], at) => renameSync(beside[at]!, join(folder, name)));
  } finally {
    for (const path of beside) rmSync(path, { force: true });
  }
};
