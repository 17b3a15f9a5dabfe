import type { Plan } from "../schema/plan.js";
import type { Progress, ProgressNode } from "../schema/progress.js";
import type { HistoryPoint, RollupSchool } from "../schema/rollup.js";
import { daysBetween } from "../values/date.js";
import type { Locale } from "../values/kind.js";
import type { ReadError, SchoolState } from "../values/school-state.js";
import type { Status } from "../values/status.js";
import { decimalText } from "./exact.js";

/** Where a school is; what distinguishes it. */
export interface SchoolPlace {
  readonly name: string;
  readonly county?: string | undefined;
  readonly province?: string | undefined;
  /** What is shown in English; the school is distinguished by its Chinese name alone. */
  readonly en?: { readonly name?: string | undefined } | undefined;
}

/** How a school stood on the earlier day; what is not there has no trend. */
export type Earlier = Pick<Progress, "overall"> &
  Partial<Pick<Progress, "measures" | "phases" | "commitments">>;

/** A remark on a school for people, in each language. */
export type SchoolNote = Readonly<Record<Locale, string>>;

interface Common {
  /** Where its facts lie. */
  readonly src?: string | undefined;
  /** Above 0, up to 6 places, such as its number of students; 1 where absent. */
  readonly weight?: number | undefined;
  /** Why it was not read, or what looks wrong though it was; published with the school. */
  readonly note?: SchoolNote | undefined;
}

/** A school whose facts were read. */
export interface ReadSchool extends Common {
  /** Its titles and codes join what belongs together across plans. */
  readonly plan: Plan;
  readonly progress: Progress;
  /** The date of its newest record up to the as-of date; absent: it has none. */
  readonly newest?: string | undefined;
  readonly before?: Earlier | undefined;
  /** For a small curve, such as `quarterHistory` gives it. */
  readonly history?: readonly HistoryPoint[] | undefined;
}

/** A school of which there is nothing: `unpublished`, or why what it has published could not be read. */
export interface UnreadSchool extends Common {
  readonly school: SchoolPlace;
  readonly error: ReadError | "unpublished";
}

export type RollupInput = ReadSchool | UnreadSchool;

/** A school that has published and has data is counted in; nothing recorded is not zero. */
export const hasData = <N extends Pick<ProgressNode, "attainment" | "dataCoverage">>(
  node: N | null | undefined,
): node is N & { readonly attainment: number } =>
  !!node && node.attainment !== null && node.dataCoverage !== null && node.dataCoverage > 0;

/** What the state of a school is seen from. */
export type Seen =
  | { readonly error: ReadError | "unpublished" }
  | {
      readonly progress: { readonly overall: Pick<ProgressNode, "dataCoverage" | "status"> | null };
      readonly newest?: string | undefined;
    };

/** Rules §9.2, the first line that fits. */
export const stateOf = (
  input: Seen,
  { asOf, staleDays }: { readonly asOf: string; readonly staleDays: number },
): SchoolState => {
  if ("error" in input) return input.error === "unpublished" ? "unpublished" : "unread";
  const { overall } = input.progress;
  const { newest } = input;
  // Where nothing has begun yet, nothing is lacking.
  if (overall === null || overall.dataCoverage === 0) return "empty";
  if (newest !== undefined && daysBetween(newest, asOf) > staleDays) return "stale";
  if (newest === undefined && overall.dataCoverage !== null) return "empty";
  return overall.status === "behind" || overall.status === "missed" ? "behind" : "current";
};

export const placeOf = (school: RollupSchool): SchoolPlace =>
  school.progress === undefined ? (school.school ?? { name: school.src ?? "" }) : school.progress.school;

/** Names a school in its county and province. */
export const schoolKey = ({ name, county = "", province = "" }: SchoolPlace): string =>
  `${province}\n${county}\n${name}`;

const place = ({ name, county, province, en }: SchoolPlace): SchoolPlace => ({
  name,
  ...(county === undefined ? {} : { county }),
  ...(province === undefined ? {} : { province }),
  ...(en?.name === undefined ? {} : { en: { name: en.name } }),
});

const sharesOf = <N extends ProgressNode>({ attainment, expected, status }: N) => ({
  attainment: attainment as N["attainment"],
  expected,
  status,
});

/** The statuses of a school's measures by their titles; of two with one title the first, as in the groups. */
export const measuresOf = (
  { measures }: Pick<Plan, "measures">,
  nodes: Progress["measures"],
): { title: string; status: Status }[] => {
  const seen = new Set<string>();
  return measures.flatMap(({ id, title }) => {
    const node = nodes[id];
    if (!node || seen.has(title)) return [];
    seen.add(title);
    return [{ title, status: node.status }];
  });
};

/** `0.` and three places. */
const THOUSANDTHS = 5;

/** What is drawn and in no sum is written to the thousandth, cut off so that 1 is only what is met. */
const thousandths = ({ asOf, attainment }: HistoryPoint): HistoryPoint => ({
  asOf,
  attainment: Number(decimalText(attainment).slice(0, THOUSANDTHS)),
});

/** What of a school is published in a roll-up. */
export const publishedSchool = (input: RollupInput, state: SchoolState): RollupSchool => {
  const { src, weight, note } = input;
  const common = {
    ...(src === undefined ? {} : { src }),
    ...(weight === undefined ? {} : { weight }),
    state,
    ...(note === undefined ? {} : { note: { zh: note.zh, en: note.en } }),
  };
  if ("error" in input)
    // A board that does not know of states says at least that there was nothing to read.
    return {
      ...common,
      school: place(input.school),
      error: input.error === "unpublished" ? "unreachable" : input.error,
    };
  const { plan, progress, newest, before, history = [] } = input;
  const { overall } = progress;
  const measures = measuresOf(plan, progress.measures);
  return {
    ...common,
    ...(newest === undefined ? {} : { newest }),
    progress: {
      school: place(progress.school),
      asOf: progress.asOf,
      overall: overall === null ? null : { ...sharesOf(overall), dataCoverage: overall.dataCoverage },
    },
    ...(measures.length === 0 ? {} : { measures }),
    ...(hasData(before?.overall) ? { before: sharesOf(before.overall) } : {}),
    ...(history.length === 0 ? {} : { history: history.map(thousandths) }),
  };
};
