import { daysBetween, STATUSES, type Locale, type Progress } from "@bangfu/core";
import { shareView, type ShareView } from "../share.js";
import type { LoadError } from "../words/common.js";
import { percentText } from "../words/percent.js";

/** What of a school's progress a board shows. */
type SchoolProgress = Pick<Progress, "school" | "asOf" | "overall">;

/** What a roll-up says of any school. */
interface SchoolLine {
  readonly src?: string;
  /** Absent: it is seen from the rest. */
  readonly state?: string;
}

/** A school that was read, with the date of its newest record, or the reason why it was not. */
export type SchoolLoad =
  | (SchoolLine & {
      readonly progress: SchoolProgress;
      readonly newest?: string | undefined;
      /** On the earlier day. */
      readonly before?: { readonly attainment: number };
    })
  | (SchoolLine & { readonly error: LoadError; readonly school?: Progress["school"] });

/** From how many days on records are old. */
const STALE_DAYS = 90;

/** The columns of the board; by each it can be sorted. */
export const SCHOOL_ORDERS = ["school", "attained", "expected", "status", "coverage", "newest"] as const;
export type SchoolOrder = (typeof SCHOOL_ORDERS)[number];

/** One line of the board. */
export interface SchoolRow {
  /** The address where the school could not be read. */
  readonly name: string;
  readonly county: string | undefined;
  readonly asOf: string | undefined;
  /** Undefined: it was not read; without attainment: it was read and has no data. */
  readonly share: ShareView | undefined;
  readonly coverage: string;
  /** The date of its newest record; empty: it has none. */
  readonly newest: string;
  readonly stale: boolean;
  /** Points of a hundred since the earlier day, such as `↑5`; empty where there is none or nothing changed. */
  readonly change: string;
  /** Undefined: it was read. */
  readonly error: LoadError | "unpublished" | undefined;
  /** What it is sorted by. */
  readonly keys: Readonly<Record<SchoolOrder, string | number>>;
}

/** Of a school that was read, or of one that was not. */
type AnyLoad = Partial<
  Extract<SchoolLoad, { readonly progress: unknown }> & Extract<SchoolLoad, { readonly error: unknown }>
>;

const changeText = (change: number): string => {
  const points = Math.round(change * 100);
  return points ? (points > 0 ? "↑" : "↓") + Math.abs(points) : "";
};

export const schoolRow = (load: SchoolLoad, locale: Locale): SchoolRow => {
  const {
    src = "",
    state,
    progress,
    newest = "",
    before,
    error,
    school = progress?.school,
  } = load as AnyLoad;
  const overall = progress?.overall;
  const share = progress && shareView(overall, locale);
  const name = school?.name ?? src;
  const coverage = overall?.dataCoverage ?? -1;
  return {
    name,
    county: school?.county,
    asOf: progress?.asOf,
    share,
    coverage: coverage < 0 ? "" : percentText(coverage),
    newest,
    // A roll-up has its own number of days.
    stale: state
      ? state === "stale"
      : progress !== undefined && newest !== "" && daysBetween(newest, progress.asOf) > STALE_DAYS,
    change: before && share?.attainment !== undefined ? changeText(share.attainment - before.attainment) : "",
    error: state === "unpublished" ? state : error,
    keys: {
      // Those of a county stand together.
      school: (school?.county ?? "") + name,
      attained: share?.attainment ?? -1,
      expected: share?.expected ?? -1,
      status: overall ? STATUSES.indexOf(overall.status) : -1,
      coverage,
      newest,
    },
  };
};

/** 0: has data; 1: was read and has none; 2: was not read. */
const lacking = ({ share }: SchoolRow): number =>
  share === undefined ? 2 : share.attainment === undefined ? 1 : 0;

/** Schools without data stand last, those that were not read after them, whichever way the others are sorted. */
export const sortedSchools = (
  rows: readonly SchoolRow[],
  order: SchoolOrder,
  descending: boolean,
): SchoolRow[] =>
  [...rows].sort((a, b) => {
    const [left, right] = [a.keys[order], b.keys[order]];
    const more = typeof left === "string" ? left.localeCompare(String(right), "zh") : left - Number(right);
    return lacking(a) - lacking(b) || (descending ? -more : more);
  });

const BINS = 10;

export interface Bin {
  /** Such as `10–20%`. */
  readonly label: string;
  readonly count: number;
}

/** The name of a tenth, from 0 on. */
export const binLabel = (at: number): string => `${at * 10}–${at * 10 + 10}%`;

/** How many schools have attained how much, in tenths; schools without data are in none. */
export const distributionOf = (rows: readonly SchoolRow[]): Bin[] => {
  const bins = new Array<number>(BINS).fill(0);
  for (const { share } of rows) {
    if (share?.attainment === undefined) continue;
    const bin = Math.min(BINS - 1, Math.floor(share.attainment * BINS));
    bins[bin] = bins[bin]! + 1;
  }
  return bins.map((count, at) => ({ label: binLabel(at), count }));
};
