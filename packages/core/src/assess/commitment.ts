import { dueDates, extensionsOf } from "../facts/due-dates.js";
import type { Period } from "../plan/schedule.js";
import { isMet, worse } from "../progress/status.js";
import type { Commitment } from "../schema/plan.js";
import { check } from "../values/check.js";
import { daysBetween } from "../values/date.js";
import type { Status } from "../values/status.js";
import { ONE, ratioOf, weightedMean, ZERO } from "../values/ratio.js";
import type { FactsIndex } from "./facts-index.js";
import { withFindings } from "./findings.js";
import { assessPeriod, type AssessedPeriod } from "./period.js";
import type { Verdict } from "./period-status.js";
import { NONE_BEGUN, type Branch } from "./roll-up.js";
import { judgesOf, termsIn, type Terms } from "./terms.js";

export interface AssessedCommitment extends Branch {
  readonly commitment: Commitment;
  /** One at least. */
  readonly periods: readonly AssessedPeriod[];
}

/** So long an earlier period that was missed is held against the present one (rules §6.4). */
const YEAR = 365;

/** Rules §6.4: the period in which t lies, and what earlier ones left undone. */
const runningStatus = (periods: readonly AssessedPeriod[], asOf: string): Verdict => {
  const at = periods.findIndex(({ period }) => period.due === null || asOf <= period.due);
  const present = periods[at];
  check(present, "no present period");
  let status: Status = isMet(present.status) ? "onTrack" : present.status;
  // No later one is missed yet.
  const isHeldAgainst = ({ status: earlier, period: { due } }: AssessedPeriod, place: number) =>
    earlier === "missed" && (place === at - 1 || (due !== null && daysBetween(due, asOf) <= YEAR));
  if (periods.some(isHeldAgainst)) status = worse(status, "atRisk");
  // A new year pardons nothing.
  if (periods[at - 1]?.status === "missed" && present.status !== "met") status = worse(status, "behind");
  return { status, rule: status === present.status ? present.rule : "6.4" };
};

/** The first line of rules §6 that fits. */
const statusOf = (periods: readonly AssessedPeriod[], asOf: string): Verdict => {
  const first = periods[0]!.period.from;
  const last = periods[periods.length - 1]!.period.due;
  if (periods.every(({ status }) => isMet(status)))
    return { status: periods.every(({ status }) => status === "met") ? "met" : "metLate", rule: "6.1" };
  if (last !== null && asOf > last)
    return {
      status: periods.some(({ status }) => status === "missed") ? "missed" : "unreported",
      rule: "6.2",
    };
  if (first !== null && asOf < first) return { status: "upcoming", rule: "6.3" };
  return runningStatus(periods, asOf);
};

/** Of a `by` schedule the period with the due date that extensions have moved (rules §11). */
const inForce = (period: Period, commitment: Commitment, { extensions }: FactsIndex): Period => {
  if (period.window !== "by" || extensions.length === 0) return period;
  const dates = dueDates(period.due ?? "", extensionsOf(commitment, extensions));
  return dates.length === 1 ? period : { ...period, due: dates[dates.length - 1]! };
};

/** Whether a period is looked at: due within the days asked for, or standing and begun by their end (rules §10). */
const isAskedFor = ({ due, from }: Period, { within, plan }: FactsIndex): boolean => {
  if (within === undefined) return true;
  return due === null ? (from ?? plan.start) <= within.to : due >= within.from && due <= within.to;
};

const assessPeriods = (index: FactsIndex, present: Terms): AssessedPeriod[] => {
  const { asOf, within } = index;
  const judgedBy = judgesOf(index, present);
  const standingAsOf = within !== undefined && within.to < asOf ? within.to : asOf;
  const assessed: AssessedPeriod[] = [];
  present.periods.forEach((scheduled, place) => {
    const period = inForce(scheduled, present.commitment, index);
    if (!isAskedFor(period, index)) return;
    const judged = judgedBy(place, period.due ?? standingAsOf);
    assessed.push(assessPeriod(index, judged, period, period.due === null ? standingAsOf : asOf));
  });
  return assessed;
};

/** A commitment with its periods on the as-of date (rules §6); undefined: it has none in the days asked for. */
export const assessCommitment = (
  index: FactsIndex,
  commitment: Commitment,
): AssessedCommitment | undefined => {
  const { versions, findings, asOf } = index;
  const periods = assessPeriods(index, termsIn(versions[versions.length - 1]!, commitment));
  if (periods.length === 0) return undefined;
  const first = periods[0]!.period.from;
  const weight = commitment.weight === undefined ? ONE : ratioOf(commitment.weight);
  const hasData = periods.some((period) => period.hasData);
  const { status, rule } = withFindings(
    statusOf(periods, asOf),
    findings.filter((finding) => finding.commitment === commitment.id),
    asOf,
  );
  return {
    commitment,
    periods,
    attainment: weightedMean(periods, "attainment"),
    expected: weightedMean(periods, "expected"),
    status,
    rule,
    due: periods[periods.length - 1]!.period.due,
    weight,
    hasData,
    begun: first !== null && first > asOf ? NONE_BEGUN : { all: weight, withData: hasData ? weight : ZERO },
  };
};
