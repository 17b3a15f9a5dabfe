import { problemAt } from "../plan/problem-at.js";
import { periodsOf, repeats, scheduleOf } from "../plan/schedule.js";
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
  /** Whether a record says how much each member had. */
  readonly amounts: boolean;
  /** The windows of its schedules that repeat. */
  readonly windows: ReadonlySet<string>;
}

const subjectOf = (indicator: Indicator, ledger: StreamedLedger, plan: Plan): Subject => {
  const asked = plan.commitments.filter((commitment) => commitment.indicator === indicator.id);
  return {
    kind: indicator.kind,
    items: new Set(indicator.items?.map(({ id }) => id)),
    members:
      indicator.roster === undefined
        ? undefined
        : new Set(membersOf(ledger, indicator.roster).map(({ id }) => id)),
    roster: indicator.roster ?? "",
    amounts: asked.some(({ target }) => "each" in target),
    windows: new Set(
      asked
        .flatMap((commitment) => periodsOf(plan, indicator, scheduleOf(plan, commitment)))
        .flatMap(({ window }) => (repeats(window) ? [window] : [])),
    ),
  };
};

const fieldsFitTheKind = (
  record: LedgerRecord,
  { kind, amounts }: Subject,
  path: string,
  found: Problem[],
): void => {
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

/** Of many periods the first, the next and the last tell what they look like. */
const shortened = (windows: readonly string[]): readonly string[] =>
  windows.length > 12 ? [...windows.slice(0, 2), "…", windows[windows.length - 1]!] : windows;

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
  if (record.for !== undefined && !subject.windows.has(String(record.for)))
    found.push(
      problemAt("unknown-window", `${path}.for`, record.for, { windows: shortened([...subject.windows]) }),
    );
};

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
    if (record.reportedBy !== undefined && !units.has(record.reportedBy))
      found.push(
        problemAt("unknown-reference", `records[${at}].reportedBy`, record.reportedBy, { list: "units" }),
      );
  }
  return found;
};
