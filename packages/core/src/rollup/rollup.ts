import type { Plan } from "../schema/plan.js";
import type { Progress, ProgressNode } from "../schema/progress.js";
import type { Rollup } from "../schema/rollup.js";
import { check } from "../values/check.js";
import { isPlainDate } from "../values/date.js";
import { isDecimal } from "../values/decimal.js";
import { ROLLUP_FORMAT } from "../values/format.js";
import type { Basis } from "../values/kind.js";
import { indicatorsOf } from "./indicators.js";
import { joined, type Joinable, type Named } from "./join.js";
import { publishedSchool, stateOf, type Earlier, type RollupInput } from "./school.js";
import { tallyOf, type Part, type Shares } from "./tally.js";

/** Records are old from so many days on. */
export const STALE_DAYS = 90;

export interface RollupOptions {
  /** The day that every school's progress was calculated for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The basis of every progress; `reported` where absent. */
  readonly basis?: Basis | undefined;
  /** A school whose newest record is older than so many days is stale; 90 where absent. */
  readonly staleDays?: number | undefined;
  /** The earlier day of the schools' `before`. */
  readonly before?: string | undefined;
}

type Nodes = Readonly<Record<string, ProgressNode | null>>;

/** The nodes of one school under the titles that its plan gives them; the first of two with one title. */
const titled = (
  entries: Plan["measures"],
  nodes: Nodes,
  before: Nodes | undefined,
  part: (now: Shares | null, then: Shares | null) => Part,
): Named[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ id, title }) => {
    if (seen.has(title)) return [];
    seen.add(title);
    return [{ name: { title }, tally: tallyOf(part(nodes[id] ?? null, before?.[id] ?? null)) }];
  });
};

const ofPlan = (
  plan: Plan,
  progress: Progress,
  before: Earlier | undefined,
  part: (now: Shares | null, then: Shares | null) => Part,
): Pick<Joinable, "phases" | "measures" | "indicators"> => ({
  phases: titled(plan.phases ?? [], progress.phases, before?.phases, part),
  measures: titled(plan.measures, progress.measures, before?.measures, part),
  indicators: indicatorsOf(plan, progress, before).map(({ code, title, node, before: then }) => ({
    name: { code, title },
    tally: tallyOf(part(node, then)),
  })),
});

/** One school, ready to be joined with others. */
const ofSchool = (input: RollupInput, options: { asOf: string; staleDays: number }): Joinable => {
  const state = stateOf(input, options);
  const { weight = 1 } = input;
  check(isDecimal(weight) && weight > 0, `a weight must be a decimal above 0, not ${weight}`);
  const part = (node: Shares | null, before: Shares | null): Part => ({
    school: 0,
    state,
    weight,
    node,
    before,
  });
  const [progress, { county, province }] =
    "error" in input ? [undefined, input.school] : [input.progress, input.progress.school];
  const earlier = "error" in input ? undefined : input.before;
  const overall = tallyOf(part(progress?.overall ?? null, earlier?.overall ?? null));
  return {
    schools: [publishedSchool(input, state)],
    overall,
    provinces: province === undefined ? [] : [{ name: { province }, tally: overall }],
    counties:
      county === undefined
        ? []
        : [{ name: { ...(province === undefined ? {} : { province }), county }, tally: overall }],
    ...("error" in input
      ? { phases: [], measures: [], indicators: [] }
      : ofPlan(input.plan, input.progress, earlier, part)),
  };
};

const checkDay = ({ school, asOf, basis }: Progress, day: string, asked: Basis): void =>
  check(
    asOf === day && basis === asked,
    `${school.name} was assessed for ${asOf}, ${basis}, not ${day}, ${asked}`,
  );

/**
 * Many schools in one, by county, province, phase, measure and indicator (rules §9). Each school once; of one
 * that comes and goes no more is held than its figures. A school of which nothing is known is counted among the schools and in no mean.
 * @throws when `asOf` is no date, a progress is of another day or basis, or a weight is not above 0
 */
export const rollup = (schools: Iterable<RollupInput>, options: RollupOptions): Rollup => {
  const { asOf, basis = "reported", staleDays = STALE_DAYS, before } = options;
  check(isPlainDate(asOf), `asOf must be a date, YYYY-MM-DD, not “${asOf}”`);
  const parts: Joinable[] = [];
  for (const input of schools) {
    if ("progress" in input) checkDay(input.progress, asOf, basis);
    parts.push(ofSchool(input, { asOf, staleDays }));
  }
  return {
    format: ROLLUP_FORMAT,
    asOf,
    basis,
    staleDays,
    ...(before === undefined ? {} : { before }),
    ...joined(parts),
  };
};
