import {
  daysBetween,
  STATUSES,
  type Locale,
  type Progress,
  type ProgressNode,
  type Status,
} from "@bangfu/core";
import { SCHOOL_STATES, STALE_DAYS, stateOf, type HistoryPoint, type SchoolState } from "@bangfu/core/rollup";
import { shareView, type ShareView } from "../share.js";
import { BOARD_TEXT, NEED_ORDER } from "../words/board.js";
import type { LoadError } from "../words/common.js";
import { localLang, localText } from "../words/localized.js";
import { stateWord } from "../words/states.js";
import { trailView, type TrailView } from "./trail.js";

/** What of a school's progress a board shows. */
interface SchoolProgress extends Pick<Progress, "school" | "asOf"> {
  readonly overall: Pick<ProgressNode, "attainment" | "expected" | "status" | "dataCoverage"> | null;
}

/** What a roll-up says of any school. */
interface SchoolLine {
  readonly src?: string | undefined;
  /** Absent: it is seen from the rest. */
  readonly state?: string | undefined;
}

/** A school that was read, with the date of its newest record, or the reason why it was not. */
export type SchoolLoad =
  | (SchoolLine & {
      readonly progress: SchoolProgress;
      readonly newest?: string | undefined;
      /** On the earlier day. */
      readonly before?: { readonly attainment: number } | undefined;
      readonly measures?: readonly MeasureStatus[] | undefined;
      readonly history?: readonly HistoryPoint[] | undefined;
    })
  | (SchoolLine & { readonly error: LoadError; readonly school?: Progress["school"] | undefined });

interface MeasureStatus {
  readonly title: string;
  readonly status: Status;
}

/** By what the board can be sorted: what has to be done, and the columns. */
export const SCHOOL_ORDERS = ["need", "school", "attained", "status", "newest"] as const;
export type SchoolOrder = (typeof SCHOOL_ORDERS)[number];

/** One line of the board. */
export interface SchoolRow {
  /** The address where the school could not be read. */
  readonly name: string;
  /** Without its county, which stands beside it. */
  readonly short: string;
  readonly nameLang: Locale;
  readonly county: string | undefined;
  /** The address of its own page; undefined: none is known. */
  readonly page: string | undefined;
  readonly state: SchoolState;
  readonly stateWord: string;
  readonly asOf: string | undefined;
  /** Undefined: it was not read; without attainment: it was read and has no data. */
  readonly share: ShareView | undefined;
  /** The date of its newest record; empty: it has none. */
  readonly newest: string;
  /** How long ago that was; empty: it has none. */
  readonly since: string;
  /** Points of a hundred since the earlier day, such as `↑5`; empty where there is none or nothing changed. */
  readonly change: string;
  /** Undefined: nothing of its past is known. */
  readonly trail: TrailView | undefined;
  readonly measures: readonly MeasureStatus[];
  /** Undefined: it was read, or has published nothing. */
  readonly error: LoadError | undefined;
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

/** As a roll-up says, else as one would find it (rules §9.2). */
const stateOfLoad = (load: SchoolLoad, staleDays: number): SchoolState =>
  SCHOOL_STATES.find((state) => state === load.state) ??
  stateOf(load, { asOf: "progress" in load ? load.progress.asOf : "", staleDays });

/** The folder of a school's facts has its page. Nothing that runs when it is followed is an address. */
const pageOf = (src: string): string | undefined => {
  if (src === "" || !(/^https?:\/\//i.test(src) || !src.includes(":"))) return undefined;
  const folder = src.replace(/(^|\/)facts\.json([?#].*)?$/, "$1");
  if (folder === "") return "./";
  return folder.endsWith("/") ? folder : /\/[^./?#]+$/.test(folder) ? `${folder}/` : undefined;
};

const shortName = (name: string, { county = "", province = "" }: Partial<Progress["school"]>): string => {
  const prefix = [province + county, county].find((each) => each !== "" && name.startsWith(each));
  return prefix === undefined ? name : name.slice(prefix.length) || name;
};

export interface RowOptions {
  readonly locale: Locale;
  /** The newest record of a school is old when it is more than so many days ago; 90 where absent. */
  readonly staleDays?: number | undefined;
}

export const schoolRow = (load: SchoolLoad, { locale, staleDays = STALE_DAYS }: RowOptions): SchoolRow => {
  const {
    src = "",
    progress,
    newest = "",
    before,
    error,
    measures = [],
    history,
    school = progress?.school,
  } = load as AnyLoad;
  const overall = progress?.overall;
  const share = progress && shareView(overall, locale);
  const name = school?.name ?? src;
  const shown = school ? localText(school, "name", locale) : src;
  const now = progress &&
    share?.attainment !== undefined && { asOf: progress.asOf, attainment: share.attainment };
  const state = stateOfLoad(load, staleDays);
  const missing = (share?.expected ?? 0) - (share?.attainment ?? 0);
  return {
    name: shown,
    short: shortName(shown, school ?? {}),
    nameLang: localLang(school ?? {}, "name", locale),
    county: school?.county,
    page: state === "unpublished" ? undefined : pageOf(src),
    state,
    stateWord: stateWord(state, locale),
    asOf: progress?.asOf,
    share,
    newest,
    since: progress && newest ? BOARD_TEXT[locale].since(daysBetween(newest, progress.asOf)) : "",
    change: before && share?.attainment !== undefined ? changeText(share.attainment - before.attainment) : "",
    trail: trailView(history, now || undefined, locale),
    measures,
    error: state === "unpublished" ? undefined : error,
    keys: {
      // By state, and in one state by what is missing to the expected share, which differs by 2 at most.
      need: (NEED_ORDER.length - NEED_ORDER.indexOf(state)) * 3 + missing,
      // Those of a county stand together.
      school: (school?.county ?? "") + name,
      attained: share?.attainment ?? -1,
      status: overall ? STATUSES.indexOf(overall.status) : -1,
      newest,
    },
  };
};

/** 0: has data; 1: was read and has none; 2: was not read. */
const lacking = ({ share }: SchoolRow): number =>
  share === undefined ? 2 : share.attainment === undefined ? 1 : 0;

/**
 * Schools without data stand last, those that were not read after them, whichever way the others are sorted; not by
 * need, for it is they who may have to be asked.
 */
export const sortedSchools = (
  rows: readonly SchoolRow[],
  order: SchoolOrder,
  descending: boolean,
): SchoolRow[] =>
  [...rows].sort((a, b) => {
    const [left, right] = [a.keys[order], b.keys[order]];
    const more = typeof left === "string" ? left.localeCompare(String(right), "zh") : left - Number(right);
    return (order === "need" ? 0 : lacking(a) - lacking(b)) || (descending ? -more : more);
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
