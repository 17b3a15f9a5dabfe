import { tidy } from "../forms/fold.js";
import { cellText } from "../forms/text.js";
import type { Row } from "../read/row.js";
import type { PlanNames } from "../sheets/plan-names.js";

/** The unit that most rows of a workbook name, the first by id of several; undefined where none names one. */
export const unitOf = (rows: readonly Row[], { units }: PlanNames): string | undefined => {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const cell = cells.get("reportedBy");
    const found = cell === undefined ? undefined : units.find(tidy(cellText(cell)));
    if (found !== undefined && "id" in found) counts.set(found.id, (counts.get(found.id) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0];
};
