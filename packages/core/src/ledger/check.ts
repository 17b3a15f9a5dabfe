import { idsOf, problemAt, duplicateIds, unknownReference } from "../plan/problem-at.js";
import { everyVersion } from "../plan/every-version.js";
import type { Finding, RosterMember } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import { pathText } from "../values/path.js";
import type { Problem } from "../values/problem.js";
import { checkRecords } from "./check-records.js";
import { checkSupersessions } from "./check-supersessions.js";
import type { StreamedLedger } from "./streamed-ledger.js";

type LedgerRule = (ledger: StreamedLedger, plan: Plan) => Problem[];

const belongsToThePlan: LedgerRule = (ledger, plan) =>
  ledger.plan === plan.id ? [] : [problemAt("other-plan", "plan", ledger.plan, { plan: plan.id })];

const idsAreUnique: LedgerRule = (ledger) =>
  (["records", "findings", "updates"] as const).flatMap((list) => duplicateIds(list, ledger[list]));

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

const findingIsSound = (finding: Finding, path: string): Problem[] => [
  ...((finding.task === undefined) === (finding.commitment === undefined)
    ? [
        problemAt("one-of-fields", path, undefined, {
          fields: ["task", "commitment"],
          given: Object.keys(finding).filter((key) => key === "task" || key === "commitment"),
        }),
      ]
    : []),
  ...(finding.closed !== undefined && finding.closed < finding.found
    ? [problemAt("closed-before-found", `${path}.closed`, finding.closed, { found: finding.found })]
    : []),
];

const findingsAndUpdatesReferToWhatIsThere: LedgerRule = ({ findings = [], updates = [] }, plan) => {
  const [tasks, commitments] = [idsOf(plan.tasks), idsOf(plan.commitments)];
  return [
    ...findings.flatMap((finding, at) => [
      ...findingIsSound(finding, `findings[${at}]`),
      ...unknownReference(`findings[${at}].task`, finding.task, tasks, "tasks"),
      ...unknownReference(`findings[${at}].commitment`, finding.commitment, commitments, "commitments"),
    ]),
    ...updates.flatMap(({ task }, at) => unknownReference(`updates[${at}].task`, task, tasks, "tasks")),
  ];
};

const supersessionsLeadSomewhere: LedgerRule = ({ records, findings = [], updates = [] }) => [
  ...checkSupersessions("records", records),
  ...checkSupersessions("findings", findings),
  ...checkSupersessions("updates", updates),
];

const RULES: readonly LedgerRule[] = [
  belongsToThePlan,
  rostersAreThePlans,
  idsAreUnique,
  checkRecords,
  findingsAndUpdatesReferToWhatIsThere,
  supersessionsLeadSomewhere,
];

/** Everything that shapes cannot tell: ids, cross references to the plan, fields of the kind, supersessions. */
export const checkLedger = (ledger: StreamedLedger, plan: Plan): Problem[] => {
  // A record may belong to any version.
  const every = everyVersion(plan);
  return RULES.flatMap((rule) => rule(ledger, every));
};
