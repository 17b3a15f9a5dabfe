import { idsOf, problemAt, duplicateIds, unknownReference } from "../plan/problem-at.js";
import { everyVersion } from "../plan/every-version.js";
import type { Extension, Finding, RosterMember } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import { pathText } from "../values/path.js";
import type { Problem } from "../values/problem.js";
import { checkRecords } from "./check-records.js";
import { checkSupersessions } from "./check-supersessions.js";
import { SUPERSEDABLE } from "./withdrawal.js";
import type { StreamedLedger } from "./streamed-ledger.js";

type LedgerRule = (ledger: StreamedLedger, plan: Plan) => Problem[];

const belongsToThePlan: LedgerRule = (ledger, plan) =>
  ledger.plan === plan.id ? [] : [problemAt("other-plan", "plan", ledger.plan, { plan: plan.id })];

const idsAreUnique: LedgerRule = (ledger) =>
  [...SUPERSEDABLE, "closings" as const].flatMap((list) => duplicateIds(list, ledger[list]));

const stayIsSound = ({ joined, left }: RosterMember, path: string): Problem[] =>
  joined !== undefined && left !== undefined && left < joined
    ? [problemAt("left-before-joined", `${path}.left`, left, { joined })]
    : [];

const rostersAreThePlans: LedgerRule = ({ rosters = {} }, plan) => {
  const known = idsOf(plan.rosters);
  return Object.entries(rosters).flatMap(([roster, members]) => [
    ...unknownReference(pathText(["rosters", roster]), roster, known, "rosters"),
    ...duplicateIds(pathText(["rosters", roster]), members),
    ...members.flatMap((member, at) => stayIsSound(member, pathText(["rosters", roster, at]))),
  ]);
};

/** A finding and an extension are of a task or of a commitment, and of one that there is. */
const subjectIsThere = (
  entry: Finding | Extension,
  path: string,
  [tasks, commitments]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): Problem[] => [
  ...((entry.task === undefined) === (entry.commitment === undefined)
    ? [
        problemAt("one-of-fields", path, undefined, {
          fields: ["task", "commitment"],
          given: Object.keys(entry).filter((key) => key === "task" || key === "commitment"),
        }),
      ]
    : []),
  ...unknownReference(`${path}.task`, entry.task, tasks, "tasks"),
  ...unknownReference(`${path}.commitment`, entry.commitment, commitments, "commitments"),
];

const isClosedAfterFound = ({ found, closed }: Finding, path: string): Problem[] =>
  closed !== undefined && closed < found
    ? [problemAt("closed-before-found", `${path}.closed`, closed, { found })]
    : [];

const entriesReferToWhatIsThere: LedgerRule = (ledger, plan) => {
  const { findings = [], updates = [], extensions = [], handling = [], reports = [], closings = [] } = ledger;
  const subjects = [idsOf(plan.tasks), idsOf(plan.commitments)] as const;
  const [tasks] = subjects;
  const units = idsOf(plan.units);
  return [
    ...findings.flatMap((finding, at) => [
      ...subjectIsThere(finding, `findings[${at}]`, subjects),
      ...isClosedAfterFound(finding, `findings[${at}]`),
    ]),
    ...updates.flatMap(({ task }, at) => unknownReference(`updates[${at}].task`, task, tasks, "tasks")),
    ...extensions.flatMap((extension, at) => subjectIsThere(extension, `extensions[${at}]`, subjects)),
    ...handling.flatMap(({ task, unit }, at) => [
      ...unknownReference(`handling[${at}].task`, task, tasks, "tasks"),
      ...unknownReference(`handling[${at}].unit`, unit, units, "units"),
    ]),
    ...reports.flatMap(({ unit }, at) => unknownReference(`reports[${at}].unit`, unit, units, "units")),
    ...closings.flatMap(({ by }, at) => unknownReference(`closings[${at}].by`, by, units, "units")),
  ];
};

const supersessionsLeadSomewhere: LedgerRule = (ledger) =>
  SUPERSEDABLE.flatMap((list) => checkSupersessions(list, ledger[list] ?? []));

const RULES: readonly LedgerRule[] = [
  belongsToThePlan,
  rostersAreThePlans,
  idsAreUnique,
  checkRecords,
  entriesReferToWhatIsThere,
  supersessionsLeadSomewhere,
];

/** Everything that shapes cannot tell: ids, cross references to the plan, fields of the kind, supersessions. */
export const checkLedger = (ledger: StreamedLedger, plan: Plan): Problem[] => {
  // A record may belong to any version.
  const every = everyVersion(plan);
  return RULES.flatMap((rule) => rule(ledger, every));
};
