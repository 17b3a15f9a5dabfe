import { problemAt } from "../plan/problem-at.js";
import { scheduleOf } from "../plan/schedule.js";
import type { LedgerRecord } from "../schema/ledger.js";
import type { Indicator, Plan } from "../schema/plan.js";
import type { Kind } from "../values/kind.js";
import type { Problem } from "../values/problem.js";
import { membersOf } from "./roster.js";
import type { StreamedLedger } from "./streamed-ledger.js";

type Carried = "value" | "members" | "item";
const CARRIED: readonly Carried[] = ["value", "members", "item"];

/** What a record of each kind carries, and whether it must. */
const CARRIES: Record<Kind, { readonly field: Carried; readonly needed: boolean }> = {
  count: { field: "value", needed: false },
  sum: { field: "value", needed: true },
  distinct: { field: "members", needed: true },
  coverage: { field: "members", needed: true },
  level: { field: "value", needed: true },
  checklist: { field: "item", needed: true },
};

const FORMS: Record<Carried, string> = { value: "number", members: "array", item: "string" };

/** What is looked up for every record of an indicator. */
interface Subject {
  readonly kind: Kind;
  readonly items: ReadonlySet<string>;
  /** The members that the ledger's roster has; undefined: any. */
  readonly members: ReadonlySet<string> | undefined;
  readonly roster: string;
  /** The years of its yearly schedules. */
  readonly years: ReadonlySet<number>;
}

const subjectOf = (indicator: Indicator, ledger: StreamedLedger): Subject => ({
  kind: indicator.kind,
  items: new Set(indicator.items?.map(({ id }) => id)),
  members:
    indicator.roster === undefined
      ? undefined
      : new Set(membersOf(ledger, indicator.roster).map(({ id }) => id)),
  roster: indicator.roster ?? "",
  years: new Set(),
});

const subjectsOf = (plan: Plan, ledger: StreamedLedger): ReadonlyMap<string, Subject> => {
  const subjects = new Map(plan.indicators.map((indicator) => [indicator.id, subjectOf(indicator, ledger)]));
  for (const commitment of plan.commitments) {
    const schedule = scheduleOf(plan, commitment);
    const years = subjects.get(commitment.indicator)?.years as Set<number> | undefined;
    if (!("yearly" in schedule) || years === undefined) continue;
    for (let year = schedule.yearly[0]; year <= schedule.yearly[1]; year++) years.add(year);
  }
  return subjects;
};

const fieldsFitTheKind = (record: LedgerRecord, { kind }: Subject, path: string, found: Problem[]): void => {
  const { field, needed } = CARRIES[kind];
  for (const each of CARRIED)
    if (each !== field && record[each] !== undefined)
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
};

const checkRecord = (record: LedgerRecord, subject: Subject, path: string, found: Problem[]): void => {
  fieldsFitTheKind(record, subject, path, found);
  const { item, members } = record;
  const { items, kind } = subject;
  if (kind === "checklist" && item !== undefined && !items.has(item))
    found.push(problemAt("unknown-item", `${path}.item`, item, { items: [...items] }));
  if (subject.members !== undefined)
    members?.forEach((member, at) => {
      if (!subject.members?.has(member))
        found.push(problemAt("unknown-member", `${path}.members[${at}]`, member, { roster: subject.roster }));
    });
  if (record.for !== undefined && !subject.years.has(record.for))
    found.push(
      problemAt("unknown-year", `${path}.for`, record.for, { years: [...subject.years].map(String) }),
    );
};

/** Every record is of its indicator's kind and names members, items, years and units that there are. */
export const checkRecords = (ledger: StreamedLedger, plan: Plan): Problem[] => {
  const subjects = subjectsOf(plan, ledger);
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
    if (record.reportedBy !== undefined && !units.has(record.reportedBy))
      found.push(
        problemAt("unknown-reference", `records[${at}].reportedBy`, record.reportedBy, { list: "units" }),
      );
  }
  return found;
};
