import type { Plan } from "@bangfu/core";
import { cellName, type Grid } from "@bangfu/ooxml";
import { fromLiteral } from "../forms/literal.js";
import { cellText } from "../forms/text.js";
import type { Book, Exported } from "../merge/book.js";
import { isAboutThePlan } from "../sheets/names.js";
import { PLAN_KEYS } from "../sheets/plan-keys.js";
import type { WorkbookProblem } from "./problem.js";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a workbook says of itself in the sheet about the plan, where it has one. */
export const bookOf = (name: string, grids: readonly Grid[]): Book => {
  const about = grids.find((grid) => isAboutThePlan(grid.name));
  const values = new Map(
    [...(about?.rows.values() ?? [])].flatMap((cells) => {
      const [key, value] = [cells.get(1), cells.get(2)];
      return key === undefined || value === undefined
        ? []
        : [[cellText(key), fromLiteral(cellText(value))] as const];
    }),
  );
  const exported = parsed(values.get(PLAN_KEYS.exported) ?? "");
  return {
    name,
    id: values.get(PLAN_KEYS.workbook),
    exported: typeof exported === "object" && exported !== null ? (exported as Exported) : undefined,
  };
};

export interface AboutThePlan {
  readonly problems: readonly WorkbookProblem[];
  /** The lists and rosters that the workbook says are there with nothing in them. */
  readonly empty: readonly string[];
}

/** What a workbook of ours says of its plan: the plan that it is for, and what is empty in it. */
export const aboutThePlan = (grid: Grid, file: string, plan: Plan): AboutThePlan => {
  const empty: string[] = [];
  const problems: WorkbookProblem[] = [];
  for (const [row, cells] of grid.rows) {
    const [key, cell] = [cells.get(1), cells.get(2)];
    if (key === undefined || cell === undefined) continue;
    const value = fromLiteral(cellText(cell));
    if (cellText(key) === PLAN_KEYS.empty) empty.push(value);
    if (cellText(key) === PLAN_KEYS.plan && value !== plan.id) {
      const place = { file, sheet: grid.name, cell: cellName(row, 2) };
      problems.push({ code: "other-plan", place, value, params: { plan: plan.id } });
    }
  }
  return { problems, empty };
};
