import type {
  Extension,
  Finding,
  Ledger,
  LedgerRecord,
  Locale,
  Plan,
  RosterMember,
  Update,
} from "@bangfu/core";
import { exportedMark } from "../merge/mark.js";
import { EMPTY_LIST, toLiteral } from "../forms/literal.js";
import { fallsApart, spansLines } from "../forms/list.js";
import { windowText } from "../forms/window.js";
import type { SheetKind } from "../sheets/columns.js";
import { isMark, type SheetRow } from "../sheets/example.js";
import { planNames, type PlanNames } from "../sheets/plan-names.js";
import { PART_WORD, STATE_WORD, YES_NO } from "../sheets/words.js";

type Value = SheetRow[string] | undefined;

/** Without the fields that have no value. */
const filled = (row: Readonly<Record<string, Value>>): SheetRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as SheetRow;

const text = (value: string | undefined): Value => (value === undefined ? undefined : toLiteral(value));

const id = (value: string): Value => toLiteral(value, isMark);

const date = (value: string | undefined): Value => (value === undefined ? undefined : { date: value });

/** A time has its offset, which no date cell can carry. */
const moment = (value: string | undefined): Value => (value?.length === 10 ? date(value) : value);

const yesNo = (value: boolean | undefined, locale: Locale): string | undefined =>
  value === undefined ? undefined : YES_NO[locale][value ? 0 : 1];

const list = (members: readonly string[] | undefined): Value => {
  if (members === undefined) return undefined;
  return members.length === 0
    ? EMPTY_LIST
    : members.map((member) => toLiteral(member, fallsApart)).join("、");
};

/** One part of each piece of evidence, a line each; nothing where none has it. */
const lines = (parts: readonly (string | undefined)[]): Value =>
  parts.every((part) => part === undefined)
    ? undefined
    : parts.map((part) => (part === undefined ? "" : toLiteral(part, spansLines))).join("\n");

const evidenceOf = ({ evidence }: LedgerRecord, locale: Locale): Readonly<Record<string, Value>> => {
  if (evidence === undefined) return {};
  if (evidence.length === 0) return { title: EMPTY_LIST };
  return {
    title: lines(evidence.map(({ title }) => title)),
    url: lines(evidence.map(({ url }) => url)),
    sha256: lines(evidence.map(({ sha256 }) => sha256)),
    public: lines(evidence.map((each) => yesNo(each.public, locale))),
  };
};

/** Where an entry comes from, and what no column shows. */
const rowKey = ({ source, en, evidence }: Marked): Value =>
  text(
    exportedMark({
      ...(source === undefined ? {} : { source }),
      ...(en === undefined ? {} : { en }),
      ...(evidence?.some((each) => each.en !== undefined)
        ? { evidence: evidence.map((each) => each.en ?? null) }
        : {}),
    }),
  );

type Marked = Partial<Pick<LedgerRecord, "source" | "evidence">> & { readonly en?: object | undefined };

const recordRow = (record: LedgerRecord, names: PlanNames, locale: Locale): SheetRow => {
  const { indicator, item, reportedBy, state } = record;
  return filled({
    id: id(record.id),
    indicator: names.indicators.nameOf(indicator),
    date: date(record.date),
    value: record.value,
    members: list(record.members),
    item: item === undefined ? undefined : names.itemsOf(indicator).nameOf(item),
    for: typeof record.for === "string" ? windowText(record.for, locale) : record.for,
    reportedBy: reportedBy === undefined ? undefined : names.units.nameOf(reportedBy),
    state: state === undefined ? undefined : STATE_WORD[locale][state],
    note: text(record.note),
    ...evidenceOf(record, locale),
    verifiedBy: record.verifiedBy === undefined ? undefined : names.units.nameOf(record.verifiedBy),
    remark: text(record.remark),
    recordedAt: moment(record.recordedAt),
    supersedes: text(record.supersedes),
    rowKey: rowKey(record),
  });
};

const findingRow = (finding: Finding, names: PlanNames, locale: Locale): SheetRow =>
  filled({
    id: id(finding.id),
    task: finding.task === undefined ? undefined : names.tasks.nameOf(finding.task),
    commitment: finding.commitment === undefined ? undefined : names.commitments.nameOf(finding.commitment),
    found: date(finding.found),
    due: date(finding.due),
    closed: date(finding.closed),
    text: text(finding.text),
    public: yesNo(finding.public, locale),
    recordedAt: moment(finding.recordedAt),
    supersedes: text(finding.supersedes),
    rowKey: rowKey(finding),
  });

const updateRow = (update: Update, names: PlanNames, locale: Locale): SheetRow =>
  filled({
    id: id(update.id),
    task: names.tasks.nameOf(update.task),
    date: date(update.date),
    text: text(update.text),
    public: yesNo(update.public, locale),
    part: update.part === undefined ? undefined : PART_WORD[locale][update.part],
    recordedAt: moment(update.recordedAt),
    supersedes: text(update.supersedes),
    rowKey: rowKey(update),
  });

const extensionRow = (extension: Extension, names: PlanNames, locale: Locale): SheetRow =>
  filled({
    id: id(extension.id),
    task: extension.task === undefined ? undefined : names.tasks.nameOf(extension.task),
    commitment:
      extension.commitment === undefined ? undefined : names.commitments.nameOf(extension.commitment),
    requested: date(extension.requested),
    granted: date(extension.granted),
    due: date(extension.due),
    reason: text(extension.reason),
    public: yesNo(extension.public, locale),
    recordedAt: moment(extension.recordedAt),
    supersedes: text(extension.supersedes),
    rowKey: rowKey(extension),
  });

const memberRow = (roster: string, member: RosterMember, names: PlanNames): SheetRow =>
  filled({
    roster: names.rosters.nameOf(roster),
    id: id(member.id),
    name: text(member.name),
    joined: date(member.joined),
    left: date(member.left),
    rowKey: text(exportedMark(member.sources === undefined ? {} : { sources: member.sources })),
  });

/** A ledger as the rows of its sheets, in its own order. */
export const entryRows = (
  plan: Plan,
  ledger: Ledger,
  locale: Locale,
): Readonly<Record<SheetKind, readonly SheetRow[]>> => {
  const names = planNames(plan);
  return {
    records: ledger.records.map((record) => recordRow(record, names, locale)),
    rosters: Object.entries(ledger.rosters ?? {}).flatMap(([roster, members]) =>
      members.map((member) => memberRow(roster, member, names)),
    ),
    findings: (ledger.findings ?? []).map((finding) => findingRow(finding, names, locale)),
    updates: (ledger.updates ?? []).map((update) => updateRow(update, names, locale)),
    extensions: (ledger.extensions ?? []).map((extension) => extensionRow(extension, names, locale)),
  };
};

/** The lists and rosters of a ledger that are there with nothing in them, for which no row can stand. */
export const emptyParts = ({ rosters, findings, updates, extensions }: Ledger): string[] => [
  ...(rosters !== undefined && Object.keys(rosters).length === 0 ? ["rosters"] : []),
  ...Object.entries(rosters ?? {}).flatMap(([roster, members]) =>
    members.length === 0 ? [`rosters.${roster}`] : [],
  ),
  ...(findings?.length === 0 ? ["findings"] : []),
  ...(updates?.length === 0 ? ["updates"] : []),
  ...(extensions?.length === 0 ? ["extensions"] : []),
];
