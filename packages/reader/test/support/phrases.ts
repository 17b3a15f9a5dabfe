import { readFileSync } from "node:fs";
import type { ReadingContext } from "@bangfu/reader";

/** A phrase with what it says, labelled by hand. */
export interface Phrase {
  readonly text: string;
  readonly want: readonly (Record<string, unknown> | null)[];
  readonly context?: ReadingContext;
}

export const phrases = (name: string): readonly Phrase[] =>
  readFileSync(new URL(`../phrases/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Phrase);

/** A plan of three years, issued the day before it begins. */
export const threeYears: ReadingContext = {
  issued: "2022-12-31",
  start: "2023-01-01",
  phases: [{ due: "2023-12-31" }, { due: "2025-12-31" }],
};
