import { problemAt } from "../plan/problem-at.js";
import type { LedgerRecord } from "../schema/ledger.js";
import type { Indicator, Plan } from "../schema/plan.js";
import type { Kind } from "../values/kind.js";
import type { Problem } from "../values/problem.js";
import { membersOf } from "./roster.js";
import type { StreamedLedger } from "./streamed-ledger.js";

type Carried = "value" | "members" | "item";
const CARRIED: readonly Carried[] = ["value", "members", "item"];

/** What a record of each kind carries, and whether it must. */
const CARRIES: Record<Recorded, { readonly field: Carried; readonly needed: boolean }> = {
  count: { field: "value", needed: false },
  sum: { field: "value", needed: true },
  distinct: { field: "members", needed: true },
  coverage: { field: "members", needed: true },
  level: { field: "value", needed: true },
  checklist: { field: "item", needed: true },
};
/** A quotient has no records of its own; one that names it is a problem as a whole. */
type Recorded = Exclude<Kind, "quotient">;

const FORMS: Record<Carried, string> = { value: "number", members: "array", item: "string" };

/** What is looked up for every record of an indicator. */
interface Subject {
  readonly indicator: Indicator;
  readonly items: ReadonlySet<string>;
  /** The members that the ledger's roster has; undefined: any. */
  readonly members: ReadonlySet<string> | undefined;
  readonly roster: string;
  /** Whether a record says how much each member had. */
  readonly amounts: boolean;
}

const subjectOf = (indicator: Indicator, ledger: StreamedLedger, plan: Plan): Subject => {
  return {
    indicator,
    items: new Set(indicator.items?.map(({ id }) => id)),
    members:
      indicator.roster === undefined
        ? undefined
        : new Set(membersOf(ledger, indicator.roster).map(({ id }) => id)),
    roster: indicator.roster ?? "",
    amounts: plan.commitments.some(({ indicator: id, target }) => id === indicator.id && "each" in target),
  };
};

const fieldsFitTheKind = (
  record: LedgerRecord,
  { indicator, amounts }: Subject,
  path: string,
  found: Problem[],
): void => {
  const { kind, id, numerator = "", denominator = "" } = indicator;
  if (kind === "quotient") {
    found.push(problemAt("quotient-record", `${path}.indicator`, id, { numerator, denominator }));
    return;
  }
  const { field, needed } = CARRIES[kind];
  for (const each of CARRIED)
    if (each !== field && record[each] !== undefined && !(amounts && each === "value"))
      found.push(problemAt("wrong-record", `${path}.${each}`, record[each], { kind, field }));
  // One that is rejected only takes another out.
  if (needed && record[field] === undefined && record.state !== "rejected")
    found.push(problemAt("missing-field", `${path}.${field}`, undefined, { expected: FORMS[field], kind }));
  if (
    kind === "count" &&
    record.value !== undefined &&
    !(Number.isInteger(record.value) && record.value >= 0)
  )
    found.push(problemAt("not-a-whole-number", `${path}.value`, record.value));
  // Nobody is covered and later not: what was recorded by mistake is superseded.
  if (kind === "coverage" && record.value !== undefined && record.value < 0)
    found.push(problemAt("out-of-range", `${path}.value`, record.value, { least: 0 }));
};

const checkRecord = (record: LedgerRecord, subject: Subject, path: string, found: Problem[]): void => {
  fieldsFitTheKind(record, subject, path, found);
  const { item, members } = record;
  const { items, indicator } = subject;
  if (indicator.kind === "checklist" && item !== undefined && !items.has(item))
    found.push(problemAt("unknown-item", `${path}.item`, item, { items: [...items] }));
  if (subject.members !== undefined)
    members?.forEach((member, at) => {
      if (!subject.members?.has(member))
        found.push(problemAt("unknown-member", `${path}.members[${at}]`, member, { roster: subject.roster }));
    });
};

/** The units that a record names. */
const UNITS = ["reportedBy", "verifiedBy"] as const;

/** Every record is of its indicator's kind and names members, items, periods and units that there are. */
export const checkRecords = (ledger: StreamedLedger, plan: Plan): Problem[] => {
  const subjects = new Map(
    plan.indicators.map((indicator) => [indicator.id, subjectOf(indicator, ledger, plan)]),
  );
  const units = new Set(plan.units.map(({ id }) => id));
  const found: Problem[] = [];
  // One plain pass: a ledger may hold a million records.
  let at = -1;
  for (const record of ledger.records) {
    at++;
    const subject = subjects.get(record.indicator);
    if (subject === undefined)
      found.push(
        problemAt("unknown-reference", `records[${at}].indicator`, record.indicator, { list: "indicators" }),
      );
    else checkRecord(record, subject, `records[${at}]`, found);
    for (const field of UNITS)
      if (record[field] !== undefined && !units.has(record[field]))
        found.push(
          problemAt("unknown-reference", `records[${at}].${field}`, record[field], { list: "units" }),
        );
  }
  return found;
};
