import type { Plan } from "../schema/plan.js";
import type { Problem } from "../values/problem.js";
import { checkBounds } from "./check-bounds.js";
import { checkCommitments } from "./check-commitments.js";
import { checkIndicators } from "./check-indicators.js";
import { checkRevisions, type PlaceOf } from "./check-revisions.js";
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

const policyIsInOrder: PlanRule = ({ policy: { onTrack = 0.9, atRisk = 0.6, points = {} } = {} }) => {
  const { onTrack: near = 0.1, atRisk: far = 0.3 } = points;
  return [
    ...(atRisk > onTrack ? [problemAt("out-of-range", "policy.atRisk", atRisk, { most: onTrack })] : []),
    ...(far < near ? [problemAt("out-of-range", "policy.points.atRisk", far, { least: near })] : []),
  ];
};

const reportingNamesWhatIsThere: PlanRule = ({ reporting = [], units, indicators }) => {
  const [knownUnits, knownIndicators] = [idsOf(units), idsOf(indicators)];
  return reporting.flatMap((each, at) => [
    ...unknownReference(`reporting[${at}].unit`, each.unit, knownUnits, "units"),
    ...unknownReference(`reporting[${at}].verifiedBy`, each.verifiedBy, knownUnits, "units"),
    ...each.indicators.flatMap((id, place) =>
      unknownReference(`reporting[${at}].indicators[${place}]`, id, knownIndicators, "indicators"),
    ),
  ]);
};

const draftAsksAboutClauses: PlanRule = ({ draft, document }) => {
  const clauses = idsOf(document);
  return [
    ...duplicateIds("draft.open", draft?.open),
    ...(draft?.open ?? []).flatMap(({ clause }, at) =>
      unknownReference(`draft.open[${at}].clause`, clause, clauses, "document"),
    ),
  ];
};

const RULES: readonly PlanRule[] = [
  idsAreUnique,
  asidesStandInTheirClause,
  tasksReferToWhatIsThere,
  policyIsInOrder,
  reportingNamesWhatIsThere,
  draftAsksAboutClauses,
  termsAreSound,
  checkIndicators,
  checkCommitments,
];

const checkVersion = (plan: Plan): Problem[] => RULES.flatMap((rule) => rule(plan));

/**
 * Everything that shapes cannot tell: ids, cross references, quotes, targets and schedules that fit; in every version.
 * Of a plan beyond the bounds nothing else is said: to look at it would take too long.
 * @param placeOf where a version's problem is to be corrected; the path in the version where absent
 */
export const checkPlan = (
  plan: Plan,
  placeOf: PlaceOf = (_plan, _revisions, _version, path) => path,
): Problem[] => {
  const beyond = checkBounds(plan);
  return beyond.length > 0 ? beyond : [...checkVersion(plan), ...checkRevisions(plan, checkVersion, placeOf)];
};
