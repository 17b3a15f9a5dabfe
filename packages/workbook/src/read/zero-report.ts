import type { Plan } from "@bangfu/core";
import { isZeroReport } from "../forms/zero-report.js";
import type { Content } from "./entry.js";
import type { WorkbookProblem } from "./problem.js";
import { problemIn, type Row } from "./row.js";

const CARRIED = ["value", "members", "item"] as const;

/**
 * What a row says whose note reports that nothing happened: 0, or no members, which is data too. A level is never
 * nothing, and an item of a checklist is done or has no row.
 */
export const zeroReported = (
  row: Row,
  content: Content,
  { indicators }: Plan,
  problems: WorkbookProblem[],
): Content => {
  const { note, indicator } = content;
  if (typeof note !== "string" || CARRIED.some((field) => row.cells.has(field))) return content;
  const { kind, title = "" } = indicators.find(({ id }) => id === indicator) ?? {};
  if (!isZeroReport(note, title)) return content;
  switch (kind) {
    case "count":
    case "sum":
      return { ...content, value: 0 };
    case "distinct":
    case "coverage":
      return { ...content, members: [] };
    case "level":
    case "checklist":
      problems.push(problemIn(row, kind === "level" ? "value" : "item", "zero-report", note, { title }));
      return content;
    default:
      return content;
  }
};
