import { readFileSync } from "node:fs";

const read = (path: string) => readFileSync(new URL(`../../document/${path}`, import.meta.url), "utf8");

/** The body as printed, a paragraph or heading each. */
export const body = read("plan.txt").replace(/\n$/, "").split("\n");

const annex = read("annex.tsv")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

/** The annex as printed: its columns' names, and its 20 rows. */
export const [columns = [], ...rows] = annex;
