import type { ReadError, SchoolNote } from "@bangfu/core/rollup";
import { tooLarge } from "@bangfu/view/commands";

/** The bytes of published facts, or why there are none. */
export type Fetched =
  { readonly bytes: Uint8Array } | { readonly error: ReadError | "unpublished"; readonly note: SchoolNote };

export interface FetchOptions {
  /** What the facts' file is called in a folder or under an address. */
  readonly factsName: string;
  /** Milliseconds for one school. */
  readonly timeout: number;
}

/** Bytes; the facts of a plan with three years of records are about 0.2 million. */
export const LARGEST = 8_000_000;

export const failed = (error: ReadError | "unpublished", note: SchoolNote): Fetched => ({ error, note });

export const TOO_LARGE = failed("tooLarge", tooLarge(LARGEST));
