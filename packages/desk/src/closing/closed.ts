import type { Closing, Facts } from "@bangfu/core";
import { parseFacts } from "@bangfu/core/schema";
import type { Folder } from "../folder/folder.js";
import { closedFile } from "./name.js";
import { sha256 } from "./sha256.js";

/** What became of the file of a closing. */
export const CLOSED_STATES = ["kept", "changed", "missing", "unreadable"] as const;
export type ClosedState = (typeof CLOSED_STATES)[number];

/** The facts that a closing kept, or why they are not to be had. */
export type ClosedFacts =
  | { readonly state: "kept"; readonly file: string; readonly facts: Facts }
  | { readonly state: Exclude<ClosedState, "kept">; readonly file: string };

/**
 * Reads the facts of a closing back; a file in which any byte was changed is known by its hash.
 * @param folder the one in which the ledger lies
 */
export const readClosed = async (folder: Folder, closing: Closing): Promise<ClosedFacts> => {
  const file = closedFile(closing);
  const bytes = file === undefined ? undefined : await folder.read(file);
  if (file === undefined || bytes === undefined) return { state: "missing", file: file ?? closing.id };
  if ((await sha256(bytes)) !== closing.facts.toLowerCase()) return { state: "changed", file };
  const parsed = parseFacts(new TextDecoder().decode(bytes));
  return parsed.ok ? { state: "kept", file, facts: parsed.value } : { state: "unreadable", file };
};
