import { ANSWERS_FORMAT } from "@bangfu/core";
import { strToU8, zipSync, type Zippable } from "fflate";
import type { Book } from "../state/book.js";

export const COPY_FORMAT = "bangfu-office/1";
/** What the archive has, and what of a book has no file of its own. */
export const CONTENTS = "office.json";

export interface CopiedBook extends Pick<Book, "folder" | "drafts" | "settings"> {
  /** The folder of its files in the archive. */
  readonly path: string;
}

export interface Contents {
  readonly format: typeof COPY_FORMAT;
  readonly books: readonly CopiedBook[];
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/** Books as one archive: each with its plan, ledger, answers and evidence as files that the command line reads as well. */
export const writeCopy = (
  books: readonly Book[],
  evidence: ReadonlyMap<string, Readonly<Record<string, Uint8Array>>> = new Map(),
): Uint8Array => {
  const files: Zippable = {};
  const lines = books.map(
    ({ id, folder, drafts, settings, plan, ledger, answers, closed = {}, review }, at): CopiedBook => {
      const path = String(at + 1);
      files[`${path}/plan.json`] = json(plan);
      files[`${path}/ledger.json`] = json(ledger);
      files[`${path}/answers.json`] = json({ format: ANSWERS_FORMAT, answers });
      if (review !== undefined) files[`${path}/review.json`] = json(review);
      // The bytes are those of the hash in the ledger.
      for (const [file, text] of Object.entries(closed)) files[`${path}/${file}`] = strToU8(text);
      // Photos do not get smaller.
      for (const [name, bytes] of Object.entries(evidence.get(id) ?? {}))
        files[`${path}/${name}`] = [bytes, { level: 0 }];
      return { path, folder, drafts, settings };
    },
  );
  const contents: Contents = { format: COPY_FORMAT, books: lines };
  return zipSync({ [CONTENTS]: json(contents), ...files });
};
