import { periodsOf } from "../plan/schedule.js";
import { isMet, worse, worst } from "../progress/status.js";
import type { Commitment } from "../schema/plan.js";
import { check } from "../values/check.js";
import type { Status } from "../values/status.js";
import { ONE, ratioOf, weightedMean, ZERO } from "../values/ratio.js";
import type { FactsIndex } from "./facts-index.js";
import { withFindings } from "./findings.js";
import { assessPeriod, type AssessedPeriod } from "./period.js";
import type { Verdict } from "./period-status.js";
import { NONE_BEGUN, type Branch } from "./roll-up.js";

export interface AssessedCommitment extends Branch {
  readonly commitment: Commitment;
  readonly periods: readonly AssessedPeriod[];
}

/** Rules §6.4: the period in which t lies, and what earlier ones left undone. */
const runningStatus = (periods: readonly AssessedPeriod[], asOf: string): Verdict => {
  const at = periods.findIndex(({ period }) => period.due === null || asOf <= period.due);
  const present = periods[at];
  check(present, "no present period");
  const finished = isMet(present.status) || present.status === "upcoming";
  let status: Status = finished ? "onTrack" : present.status;
  if (periods.slice(0, at).some((earlier) => !isMet(earlier.status))) status = worse(status, "atRisk");
  const before = periods[at - 1];
  // A new year pardons nothing.
  if (before && !isMet(before.status) && !isMet(present.status)) status = worse(status, "behind");
  return { status, rule: status === present.status ? present.rule : "6.4" };
};

/** The first line of rules §6 that fits. */
const statusOf = (periods: readonly AssessedPeriod[], asOf: string): Verdict => {
  const first = periods[0]!.period.from;
  const last = periods[periods.length - 1]!.period.due;
  const statuses = periods.map(({ status }) => status);
  if (statuses.every(isMet)) return { status: worst(statuses), rule: "6.1" };
  if (last !== null && asOf > last) return { status: "missed", rule: "6.2" };
  if (first !== null && asOf < first) return { status: "upcoming", rule: "6.3" };
  return runningStatus(periods, asOf);
};

/** A commitment with its periods on the as-of date (rules §6). */
export const assessCommitment = (
  index: FactsIndex,
  commitment: Commitment,
  asOf: string,
): AssessedCommitment => {
  const { plan, indicators, schedules, findings } = index;
  const indicator = indicators.get(commitment.indicator);
  const schedule = commitment.schedule ?? schedules.get(commitment.task ?? "");
  check(indicator && schedule, `${commitment.id}: no indicator or schedule`);
  const periods = periodsOf(plan, indicator, schedule).map((period, at, all) =>
    assessPeriod(index, commitment, indicator, period, all[at - 1], asOf),
  );
  const first = periods[0]!.period.from;
  const weight = commitment.weight === undefined ? ONE : ratioOf(commitment.weight);
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
    begun:
      first !== null && first > asOf
        ? NONE_BEGUN
        : { all: weight, withData: periods.some(({ hasData }) => hasData) ? weight : ZERO },
  };
};
