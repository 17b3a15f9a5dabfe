import { readXlsx, TooMuch, type Grid } from "@bangfu/ooxml";
import { LIMITS } from "../../document/limits.js";
import type { PlanFile } from "../../document/read.js";
import type { Reviewed } from "../carry.js";
import { UNDECIDED, type Added, type Decision, type Decisions } from "../decision.js";
import type { FieldContext } from "../fields/texts.js";
import type { ReviewItem } from "../item.js";
import { groupsOf, openItems, reviewItems } from "../state.js";
import { addedIn } from "./added-row.js";
import { SHEETS } from "./columns.js";
import { dataIn, dataSheet, type ReviewData } from "./data.js";
import {
  changedFields,
  changesIn,
  decisionOf,
  inCell,
  keepIn,
  type Problem,
  type RowChanges,
} from "./decide-row.js";
import { rowsOfSheet, type TypedRow } from "./grid.js";
import type { ReviewProblem } from "./problem.js";
import { GROUP, untouchedRow } from "./rows.js";

export type ReviewWorkbookRead =
  | {
      readonly ok: true;
      readonly reviewed: Reviewed;
      /** Where an item stands in the workbook: `任务!A7`. */
      readonly placeOf: (id: string) => string | undefined;
    }
  | { readonly ok: false; readonly problems: readonly ReviewProblem[] };

const gridsIn = ({ bytes }: PlanFile): readonly Grid[] => {
  try {
    const grids = readXlsx(bytes, LIMITS.unpacked);
    return typeof grids === "string" ? [] : grids;
  } catch (error) {
    if (error instanceof TooMuch) return [];
    throw error;
  }
};

/** Whether a file is a workbook in which a reading is reviewed. */
export const isReviewWorkbook = (file: PlanFile): boolean => dataSheet(gridsIn(file)) !== undefined;

interface Rows {
  readonly byItem: ReadonlyMap<string, readonly TypedRow[]>;
  readonly groups: readonly TypedRow[];
  readonly added: readonly TypedRow[];
}

const sorted = (rows: readonly TypedRow[]): Rows => {
  const byItem = new Map<string, TypedRow[]>();
  for (const row of rows) {
    const { id = "" } = row.texts;
    byItem.set(id, [...(byItem.get(id) ?? []), row]);
  }
  const groups = [...byItem].flatMap(([id, each]) => (id.startsWith(GROUP) ? each : []));
  const added = byItem.get("") ?? [];
  return { byItem, groups, added };
};

/** The decisions of the rows of one item. */
const decideItem = (
  item: ReviewItem,
  rows: readonly TypedRow[],
  of: FieldContext & { readonly decisions: Decisions },
): { readonly decision: Decision | undefined; readonly problems: readonly Problem[] } => {
  const [, second] = rows;
  if (second !== undefined && item.kind !== "commitment")
    return { decision: undefined, problems: [inCell(second, "id", { code: "second-row", value: item.id })] };
  const untouched = untouchedRow(item, of);
  const read = rows.map((row) => changesIn(row, item, untouched, of));
  const changes = read.map(({ value }): RowChanges => value);
  return { decision: decisionOf(item, changes), problems: read.flatMap(({ problems }) => problems) };
};

const isAgreed = (row: TypedRow, of: FieldContext): boolean => keepIn(row, of).value === "yes";

/** An unused sentence with yes, or with fields that somebody filled in. */
const isTakenUp = (row: TypedRow, of: FieldContext): boolean =>
  isAgreed(row, of) || Object.keys(changedFields(row, { fields: {} })).length > 0;

interface Read {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
}

const withGroups = (
  decisions: Decisions,
  items: readonly ReviewItem[],
  rows: readonly TypedRow[],
  of: FieldContext,
): Decisions => {
  const yes = new Set(rows.flatMap((row) => (isAgreed(row, of) ? [row.texts.id!.slice(GROUP.length)] : [])));
  const decided = { ...decisions.decided };
  // The groups are those of before: who decided about all but one of a group still accepts that one with it.
  for (const { id, items: all } of groupsOf(items.filter(({ open }) => open)))
    if (yes.has(id)) for (const item of all) decided[item.id] ??= { is: "accept" };
  return { ...decisions, decided };
};

const decideAll = (rows: Rows, { read, locale, former, lost }: ReviewData): Read => {
  const blank: Decisions = { ...UNDECIDED, former, lost };
  const of = { read, locale, decisions: blank };
  const items = reviewItems(read, blank);
  const known = new Set(items.map(({ id }) => id));
  const decided: Record<string, Decision> = {};
  const added: Added[] = [];
  const problems: Problem[] = [];
  const add = (row: TypedRow): void => {
    const { value, problems: found } = addedIn(row, of);
    problems.push(...found);
    if (value !== undefined) added.push(value);
  };
  for (const item of items) {
    const own = rows.byItem.get(item.id) ?? [];
    if (own.length === 0) {
      if (item.kind !== "unused") problems.push({ code: "missing-row", value: item.id });
    } else if (item.kind === "unused") {
      for (const row of own) {
        problems.push(...keepIn(row, of).problems);
        if (isTakenUp(row, of)) add(row);
      }
    } else {
      const { decision, problems: found } = decideItem(item, own, of);
      problems.push(...found);
      if (decision !== undefined) decided[item.id] = decision;
    }
  }
  for (const [id, [row]] of rows.byItem)
    if (id !== "" && !id.startsWith(GROUP) && !known.has(id))
      problems.push(inCell(row!, "id", { code: "unknown-id", value: id }));
  for (const row of rows.added)
    if (row.kind === "task" || row.kind === "commitment") add(row);
    else problems.push(inCell(row, "id", { code: "not-here" }));
  return {
    decisions: withGroups({ ...blank, decided, added }, openItems(items, blank), rows.groups, of),
    problems,
  };
};

/**
 * A review workbook with the decisions that somebody took in it; or everything that is wrong, with sheet and cell. What
 * nobody changed is no decision, so that an untouched workbook gives the draft that it was written of.
 */
export const readReviewWorkbook = (file: PlanFile): ReviewWorkbookRead => {
  const grids = gridsIn(file);
  const sheet = dataSheet(grids);
  const data = sheet === undefined ? undefined : dataIn(sheet);
  if (data === undefined) return { ok: false, problems: [{ code: "damaged-data", file: file.name }] };
  const sheets = SHEETS.map((kind) => rowsOfSheet(grids, kind, data.locale));
  const broken = sheets.flatMap(({ problems }) => problems);
  const isWhole = broken.every(({ code }) => code === "error-cell");
  const rows = sorted(sheets.flatMap((each) => each.rows));
  const { decisions, problems } = isWhole ? decideAll(rows, data) : { decisions: UNDECIDED, problems: [] };
  const all = [...broken, ...problems].map((problem) => ({ ...problem, file: file.name }));
  if (all.length > 0) return { ok: false, problems: all };
  return {
    ok: true,
    reviewed: { read: data.read, decisions },
    placeOf: (id) => {
      const [row] = rows.byItem.get(id) ?? [];
      return row === undefined ? undefined : `${row.sheet}!${row.cellOf("id")}`;
    },
  };
};
