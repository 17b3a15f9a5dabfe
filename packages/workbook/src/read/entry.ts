import {
  timeZoneOf,
  type Extension,
  type Finding,
  type LedgerRecord,
  type Plan,
  type Update,
} from "@bangfu/core";
import type { Cell } from "@bangfu/ooxml";
import { dateIn, dateTimeIn } from "../forms/date.js";
import { folded, tidy } from "../forms/fold.js";
import { fromLiteral } from "../forms/literal.js";
import { tokensIn } from "../forms/list.js";
import type { Finder, Found } from "../forms/name.js";
import { numberIn, type Declared } from "../forms/number.js";
import { windowIn } from "../forms/window.js";
import { cellText } from "../forms/text.js";
import { booleanIn, partIn, stateIn } from "../forms/word.js";
import { isMark } from "../sheets/example.js";
import type { PlanNames } from "../sheets/plan-names.js";
import type { Asking } from "./ask.js";
import { evidenceIn } from "./evidence.js";
import type { MemberFinder } from "../merge/member-finder.js";
import { markOf, type Mark } from "../merge/mark.js";
import type { WorkbookNote } from "./problem.js";
import { problemIn, type Row } from "./row.js";
import { zeroReported } from "./zero-report.js";

/** The fields of an entry as they stand in a row, whether they are right or not. */
export type Content = Readonly<
  Partial<Record<keyof LedgerRecord | keyof Finding | keyof Update | keyof Extension, unknown>>
>;

export interface Entry {
  readonly row: Row;
  readonly content: Content;
  /** The row's own id, or what an export wrote beside it. */
  readonly mark?: Mark | undefined;
}

/** What rows are read with. */
export interface Reading extends Asking {
  readonly plan: Plan;
  readonly names: PlanNames;
  readonly findMember: MemberFinder;
  readonly notes: WorkbookNote[];
}

const textIn = (cell: Cell): string => fromLiteral(tidy(cellText(cell)));

/** The id of what a cell names; what means nothing stays as it stands, and the ledger's own check says so. */
const idIn = (found: Found, text: string, field: string, row: Row, { problems }: Reading): string => {
  if ("id" in found) return found.id;
  if (found.ids.length > 1) problems.push(problemIn(row, field, "ambiguous-name", text, { ids: found.ids }));
  return fromLiteral(text);
};

const named = (finder: Finder, field: string, cell: Cell, row: Row, reading: Reading): string => {
  const text = tidy(cellText(cell));
  return idIn(finder.find(text), text, field, row, reading);
};

const membersIn = (cell: Cell, indicator: string, row: Row, reading: Reading): string[] =>
  tokensIn(cellText(cell), (token) => "id" in reading.findMember(indicator, token)).map((token) =>
    idIn(reading.findMember(indicator, token), token, "members", row, reading),
  );

/** The unit of one row, where the table has a column for it; else that of the sheet. */
const declaredOf = ({ cells, declared }: Row): Declared | undefined => {
  const unit = cells.get("unit");
  return unit === undefined ? declared : { units: [folded(cellText(unit))], isOfRow: true };
};

const valueIn = (
  cell: Cell,
  indicator: string,
  row: Row,
  { plan, problems }: Reading,
): number | undefined => {
  const measured = plan.indicators.find(({ id }) => id === indicator);
  const value = numberIn(cell, measured ?? {}, declaredOf(row));
  if (typeof value === "number") return value;
  const { mistake, shown } = value;
  const unit = measured?.measuredIn ?? "";
  const steps = measured?.scale?.map(({ label }) => label) ?? [];
  problems.push(
    problemIn(row, "value", mistake, tidy(cellText(cell)), { unit, steps, ...(shown && { shown }) }),
  );
  return undefined;
};

/** What a cell of each field says; a field that is not here is a text. */
const readField = (field: string, cell: Cell, content: Content, row: Row, reading: Reading): unknown => {
  const { names, plan } = reading;
  const indicator = String(content.indicator ?? "");
  switch (field) {
    case "indicator":
      return named(names.indicators, field, cell, row, reading);
    case "task":
      return named(names.tasks, field, cell, row, reading);
    case "commitment":
      return named(names.commitments, field, cell, row, reading);
    case "reportedBy":
    case "verifiedBy":
      return named(names.units, field, cell, row, reading);
    case "item":
      return named(names.itemsOf(indicator), field, cell, row, reading);
    case "members":
      return membersIn(cell, indicator, row, reading);
    case "value":
      return valueIn(cell, indicator, row, reading);
    case "date":
    case "found":
    case "due":
    case "closed":
    case "requested":
    case "granted":
      return dateIn(cell);
    case "recordedAt":
      return dateTimeIn(cell, timeZoneOf(plan));
    case "for":
      return windowIn(cell);
    case "state":
      return stateIn(cell);
    case "part":
      return partIn(cell);
    case "public":
      return booleanIn(cell);
    case "id":
      return fromLiteral(tidy(cellText(cell)), isMark);
    default:
      return textIn(cell);
  }
};

/** What says nothing of the entry itself: by what the row is known, and in what its value is. */
const ASIDE = ["rowKey", "unit"];

/** The parts of evidence have columns of their own. */
const EVIDENCE = ["title", "url", "sha256", "public"];

/** In a column for either a commitment may stand: 任务或承诺. */
const isOfCommitment = (row: Row, cell: Cell, { names }: Reading): boolean => {
  const text = tidy(cellText(cell));
  return (
    (row.kind === "findings" || row.kind === "extensions") &&
    !("id" in names.tasks.find(text)) &&
    "id" in names.commitments.find(text)
  );
};

/** A row as an entry of the ledger; what its form does not allow is reported as a problem and left out. */
export const readEntry = (row: Row, reading: Reading): Entry => {
  const content: Record<string, unknown> = {};
  // The columns may stand in any order, but what a value or an item means depends on the indicator.
  const cells = [...row.cells].sort(([a], [b]) => Number(b === "indicator") - Number(a === "indicator"));
  for (const [field, cell] of cells) {
    // Reported already, where the row was read.
    if (cell.is === "error" || ASIDE.includes(field) || (row.kind === "records" && EVIDENCE.includes(field)))
      continue;
    const meant = field === "task" && isOfCommitment(row, cell, reading) ? "commitment" : field;
    const value = readField(meant, cell, content, row, reading);
    if (value !== undefined) content[meant] = value;
  }
  if (row.kind !== "records") return { row, content, mark: markOf(row) };
  const evidence = evidenceIn(row, reading.problems, reading.notes);
  const reported = zeroReported(row, content, reading.plan, reading.problems);
  return { row, content: evidence === undefined ? reported : { ...reported, evidence }, mark: markOf(row) };
};
