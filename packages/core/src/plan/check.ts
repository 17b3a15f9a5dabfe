import type { Plan } from "../schema/plan.js";
import type { Problem } from "../values/problem.js";
import { checkCommitments } from "./check-commitments.js";
import { checkIndicators } from "./check-indicators.js";
import { termsAreSound } from "./check-schedule.js";
import { duplicateIds, idsOf, problemAt, unknownReference } from "./problem-at.js";

/** A named rule: what is wrong with a plan in one respect. */
type PlanRule = (plan: Plan) => Problem[];

const idsAreUnique: PlanRule = (plan) =>
  (
    ["units", "rosters", "phases", "measures", "document", "tasks", "indicators", "commitments"] as const
  ).flatMap((list) => duplicateIds(list, plan[list]));

const asidesStandInTheirClause: PlanRule = ({ document }) =>
  document.flatMap(({ id, text, asides = [] }, at) =>
    asides.flatMap((aside, place) =>
      text.includes(aside.text)
        ? []
        : [
            problemAt("aside-not-in-clause", `document[${at}].asides[${place}].text`, aside.text, {
              clause: id,
            }),
          ],
    ),
  );

const tasksReferToWhatIsThere: PlanRule = (plan) => {
  const [measures, clauses, units] = [idsOf(plan.measures), idsOf(plan.document), idsOf(plan.units)];
  return plan.tasks.flatMap((task, at) => [
    ...unknownReference(`tasks[${at}].measure`, task.measure, measures, "measures"),
    ...unknownReference(`tasks[${at}].clause`, task.clause, clauses, "document"),
    ...task.lead.flatMap((unit, place) =>
      unknownReference(`tasks[${at}].lead[${place}]`, unit, units, "units"),
    ),
    ...task.support.flatMap((unit, place) =>
      unknownReference(`tasks[${at}].support[${place}]`, unit, units, "units"),
    ),
  ]);
};

const policyIsInOrder: PlanRule = ({ policy }) =>
  policy !== undefined && (policy.atRisk ?? 0.6) > (policy.onTrack ?? 0.9)
    ? [problemAt("out-of-range", "policy.atRisk", policy.atRisk ?? 0.6, { most: policy.onTrack ?? 0.9 })]
    : [];

const RULES: readonly PlanRule[] = [
  idsAreUnique,
  asidesStandInTheirClause,
  tasksReferToWhatIsThere,
  policyIsInOrder,
  termsAreSound,
  checkIndicators,
  checkCommitments,
];

/** Everything that shapes cannot tell: ids, cross references, quotes, targets and schedules that fit. */
export const checkPlan = (plan: Plan): Problem[] => RULES.flatMap((rule) => rule(plan));
