import { cellText } from "../forms/text.js";
import { fromLiteral } from "../forms/literal.js";
import type { SheetKind } from "../sheets/columns.js";
import { isAboutThePlan, isForLookingUp } from "../sheets/names.js";
import { PLAN_KEYS } from "../sheets/plan-keys.js";
import { gridsOf, kindOf, type WorkbookFile } from "./file.js";
import type { WorkbookProblem } from "./problem.js";

/** What a file is taken for before it is read with a plan. */
export type WorkbookFound =
  | {
      readonly ok: true;
      /** The id of the plan that it was made for, where it says so. */
      readonly plan?: string;
      /** The parts of a ledger for which it has a sheet; empty: it is no workbook of a ledger. */
      readonly kinds: readonly SheetKind[];
    }
  | { readonly ok: false; readonly code: WorkbookProblem["code"] };

/** Looks into a workbook or a CSV file, without a plan, for what it may be. */
export const recognizeWorkbook = (file: WorkbookFile): WorkbookFound => {
  const grids = gridsOf(file);
  if (typeof grids === "string") return { ok: false, code: grids };
  const about = grids.find(({ name }) => isAboutThePlan(name));
  const plan = [...(about?.rows.values() ?? [])].flatMap((cells) => {
    const [key, value] = [cells.get(1), cells.get(2)];
    return key !== undefined && value !== undefined && cellText(key) === PLAN_KEYS.plan
      ? [fromLiteral(cellText(value))]
      : [];
  })[0];
  const kinds = new Set(
    grids
      .filter(({ name, rows, hidden }) => rows.size > 0 && !hidden && !isForLookingUp(name))
      .map((grid) => kindOf(grid, file.name)),
  );
  kinds.delete(undefined);
  return { ok: true, ...(plan === undefined ? {} : { plan }), kinds: [...kinds] as SheetKind[] };
};
