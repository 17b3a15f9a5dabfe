import type { Facts, Locale, Progress } from "@bangfu/core";
import type { LoadError } from "../load/facts.js";
import { percentText } from "./percent.js";
import { shareView, type ShareView } from "./share.js";
import { staleText } from "./stale.js";

/** A school that was reached, or the reason why it was not. */
export type SchoolLoad =
  | { readonly src: string; readonly facts: Facts; readonly progress: Progress }
  | { readonly src: string; readonly error: LoadError };

export interface SchoolRow {
  readonly src: string;
  /** The address where the school could not be reached. */
  readonly name: string;
  readonly share: ShareView | undefined;
  readonly coverage: string;
  readonly newest: string;
  readonly stale: string | undefined;
  readonly error: LoadError | undefined;
}

export const schoolRow = (load: SchoolLoad, locale: Locale): SchoolRow => {
  if ("error" in load)
    return {
      src: load.src,
      name: load.src,
      share: undefined,
      coverage: "",
      newest: "",
      stale: undefined,
      error: load.error,
    };
  const { facts, progress, src } = load;
  return {
    src,
    name: progress.school.name,
    share: shareView(progress.overall, locale),
    coverage: progress.overall?.dataCoverage == null ? "" : percentText(progress.overall.dataCoverage),
    newest: facts.newest ?? "",
    stale: staleText(facts, progress.asOf, locale),
    error: undefined,
  };
};

export type SchoolOrder = "name" | "attained" | "expected" | "coverage" | "newest";

const keyOf = (row: SchoolRow, order: SchoolOrder): string | number => {
  switch (order) {
    case "name":
      return row.name;
    case "attained":
      return row.share?.attainment ?? -1;
    case "expected":
      return row.share?.expected ?? -1;
    case "coverage":
      return parseInt(row.coverage || "-1", 10);
    case "newest":
      return row.newest;
  }
};

/** Schools without data stand last, whichever way the others are sorted. */
export const sortedSchools = (
  rows: readonly SchoolRow[],
  order: SchoolOrder,
  descending: boolean,
): SchoolRow[] =>
  [...rows].sort((a, b) => {
    const lacking = Number(a.share?.attainment === undefined) - Number(b.share?.attainment === undefined);
    if (lacking !== 0) return lacking;
    const [left, right] = [keyOf(a, order), keyOf(b, order)];
    const less =
      typeof left === "string" ? left.localeCompare(String(right), "zh") : left - (right as number);
    return descending ? -less : less;
  });

const BINS = 10;

/** How many schools have attained how much, in tenths; schools without data are in none. */
export const distributionOf = (rows: readonly SchoolRow[]): number[] => {
  const bins = new Array<number>(BINS).fill(0);
  for (const { share } of rows) {
    if (share?.attainment === undefined) continue;
    const bin = Math.min(BINS - 1, Math.floor(share.attainment * BINS));
    bins[bin] = bins[bin]! + 1;
  }
  return bins;
};
