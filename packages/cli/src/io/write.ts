import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@bangfu/core";
import type { Io } from "./console.js";
import { InputError } from "./read.js";

type Files = readonly (readonly [name: string, content: string | Buffer])[];

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Writes every file beside its place first and renames them then, in the order given: a run that is cut
 * short leaves whole files only.
 * @throws InputError after saying what cannot be written, with nothing changed
 */
export const writeFiles = (folder: string, files: Files, io: Io, locale: Locale): void => {
  const beside = files.map(([name]) => join(folder, `.${name}.${process.pid}.part`));
  try {
    mkdirSync(folder, { recursive: true });
    // A rename that fails half-way would leave some files new and some old.
    for (const [name] of files)
      if (isFolder(join(folder, name))) throw new Error(`EISDIR: ${join(folder, name)}`);
    files.forEach(([, content], at) => writeFileSync(beside[at]!, content, { flush: true }));
    files.forEach(([name], at) => renameSync(beside[at]!, join(folder, name)));
  } catch (error) {
    io.err(
      locale === "zh"
        ? `${folder}：无法写入，请另选文件夹或检查权限（${said(error)}）。`
        : `${folder}: cannot be written; choose another folder or check its permissions (${said(error)}).`,
    );
    throw new InputError();
  } finally {
    for (const path of beside) if (existsSync(path)) rmSync(path);
  }
};
