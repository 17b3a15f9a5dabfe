import type { Cell, Grid } from "@bangfu/ooxml";
import type { Declared } from "../forms/number.js";
import { cellText } from "../forms/text.js";
import { unitsInHeading, type Header } from "../sheets/header.js";
import { isUnitLabel, unitsIn, unitsInLine } from "../sheets/unit-names.js";
import { folded } from "../forms/fold.js";

const inRow = (cells: ReadonlyMap<number, Cell>, known: ReadonlySet<string>): readonly string[] => {
  const sorted = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cellText(cell));
  return sorted.flatMap((text, at) =>
    isUnitLabel(text) ? unitsIn(folded(sorted[at + 1] ?? ""), known) : unitsInLine(text, known),
  );
};

/** The unit that a sheet names for all its values: in their heading, else above the table or beside its headings. */
export const declaredIn = (
  grid: Grid,
  { row, columns, unknown }: Header,
  known: ReadonlySet<string>,
): Declared | undefined => {
  const headings = grid.rows.get(row)!;
  const heading = headings.get(columns.get("value") ?? 0);
  const own = heading === undefined ? [] : unitsInHeading(cellText(heading), known);
  const beside = new Map([...headings].filter(([column]) => unknown.includes(column)));
  const above = [...grid.rows].filter(([at]) => at < row).sort(([a], [b]) => a - b);
  const lines = [...above.map(([, cells]) => cells), beside];
  const units = own.length > 0 ? own : lines.flatMap((cells) => inRow(cells, known));
  const named = units.length > 0 ? units : unitsInLine(grid.name, known);
  return named.length === 0 ? undefined : { units: [...new Set(named)], isOfRow: false };
};
