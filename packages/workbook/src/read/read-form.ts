import { answersById, everyVersion, LEDGER_FORMAT, type Answer, type Ledger, type Plan } from "@bangfu/core";
import type { Cell } from "@bangfu/ooxml";
import { tidy } from "../forms/fold.js";
import { fallsApart } from "../forms/list.js";
import { toLiteral } from "../forms/literal.js";
import { ordered, type Kept, type ListKind } from "../merge/content.js";
import { memberFinder } from "../merge/member-finder.js";
import { rostersOf } from "../merge/roster.js";
import { COLUMNS, ALSO_READ } from "../sheets/columns.js";
import { planNames } from "../sheets/plan-names.js";
import { checkDraft, withoutReported } from "./check.js";
import { readEntry, type Content } from "./entry.js";
import { checkPlausible } from "./plausible.js";
import type { WorkbookProblem } from "./problem.js";
import type { Row } from "./row.js";

/** What a form holds: of each field the text as it was typed, of a list of members the ids that were chosen. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface ReadFormsOptions {
  readonly plan: Plan;
  /** Whose rosters have the members. */
  readonly ledger: Ledger;
  /** What is dated after it is asked about. */
  readonly today: string;
  readonly answers?: readonly Answer[] | undefined;
}

/** An entry without its id, or what is wrong with its fields. */
export type FormRead =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly WorkbookProblem[] };

const BOOK = { name: "" };

const cellOf = (value: string | readonly string[]): Cell => ({
  is: "text",
  text: typeof value === "string" ? value : value.map((id) => toLiteral(id, fallsApart)).join("、"),
});

const isFilled = ({ is, ...cell }: Cell): boolean =>
  is === "text" && "text" in cell && tidy(String(cell.text)) !== "";

const columnsOf = (kind: ListKind): ReadonlyMap<string, number> =>
  new Map([...COLUMNS[kind], ...(ALSO_READ[kind] ?? [])].map(({ field }, at) => [field, at + 1]));

const rowOf = (kind: ListKind, values: FormValues, at: number, columns: Row["columns"]): Row => {
  const cells = [...columns.keys()].flatMap((field): [string, Cell][] => {
    const value = values[field];
    return value === undefined ? [] : [[field, cellOf(value)]];
  });
  return {
    ...{ kind, file: "", book: BOOK, sheet: "", row: at + 1, columns, declared: undefined },
    cells: new Map(cells.filter(([, cell]) => isFilled(cell))),
  };
};

/** The form that a problem is of: the row of its cell. */
const formOf = ({ place }: WorkbookProblem): number => Number(/\d+$/.exec(place.cell)?.[0] ?? 1) - 1;

/**
 * Reads forms as a workbook's rows are read: numbers, dates, names and units in any of the ways in which people write
 * them, and what is out of all proportion is asked about. One result for each form, in their order.
 */
export const readForms = (
  kind: ListKind,
  forms: readonly FormValues[],
  { plan, ledger, today, answers: given = [] }: ReadFormsOptions,
): readonly FormRead[] => {
  const every = everyVersion(plan);
  const names = planNames(plan);
  const answers = answersById(given);
  const problems: WorkbookProblem[] = [];
  const findMember = memberFinder(every, rostersOf(ledger));
  const reading = { plan: every, names, findMember, problems, notes: [], answers };
  const columns = columnsOf(kind);
  const rows = forms.map((values, at) => rowOf(kind, values, at, columns));
  const contents = rows.map((row) => ordered(kind, { ...readEntry(row, reading).content, id: undefined }));
  const entries = contents.map((content, at) => ({ ...content, id: `\u0000${at}` }) as Kept);
  const { rosters } = ledger;
  const draft = {
    ledger: {
      format: LEDGER_FORMAT,
      plan: plan.id,
      ...(rosters && { rosters }),
      records: [],
      [kind]: entries,
    },
    rows: new Map(rows.map((row, at) => [`${kind}[${at}]`, row])),
  };
  problems.push(...withoutReported(checkDraft(draft, plan, names).problems, problems));
  checkPlausible([{ entries, rows }], { plan, today, isNew: false, answers, problems });
  return contents.map((content, at): FormRead => {
    const own = problems.filter((problem) => formOf(problem) === at);
    return own.length === 0 ? { ok: true, content } : { ok: false, problems: own };
  });
};
