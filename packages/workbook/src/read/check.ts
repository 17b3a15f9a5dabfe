import type { Ledger, Plan, Problem } from "@bangfu/core";
import { parseLedger } from "@bangfu/core/schema";
import type { PlanNames } from "../sheets/plan-names.js";
import { placeText, type WorkbookNote, type WorkbookProblem } from "./problem.js";
import { placeOf, type Row } from "./row.js";

/** A ledger made of rows, with the row of each of its parts by JSON path, such as `records[12]`. */
export interface Draft {
  readonly ledger: unknown;
  readonly rows: ReadonlyMap<string, Row>;
}

/** An entry, a member or a roster, and the last field below it: of evidence the part, of members the list. */
const PATH =
  /^((?:records|findings|updates|extensions)\[\d+\]|rosters(?:\.[^.[\]]+|\["(?:[^"\\]|\\.)*"\])(?:\[\d+\])?)(?:\.(\w+))?(?:\[\d+\](?:\.(\w+))?)?/;

const finderOf = (names: PlanNames, list: string) => {
  switch (list) {
    case "indicators":
      return names.indicators;
    case "units":
      return names.units;
    case "tasks":
      return names.tasks;
    case "commitments":
      return names.commitments;
    case "rosters":
      return names.rosters;
    default:
      return undefined;
  }
};

/** What the indicator of a row is, for a sentence about one of its other cells. */
const indicatorOf = (draft: Draft, entry: string, plan: Plan) => {
  const at = /^records\[(\d+)\]$/.exec(entry)?.[1];
  const record = at === undefined ? undefined : (draft.ledger as Ledger).records[Number(at)];
  return plan.indicators.find(({ id }) => id === record?.indicator);
};

/** The two parts of a quotient by their titles. */
const quotientParts = (plan: Plan, { numerator, denominator }: Problem["params"]) => {
  const titleOf = (part: unknown): string => plan.indicators.find(({ id }) => id === part)?.title ?? "";
  return { numerator: titleOf(numerator), denominator: titleOf(denominator) };
};

/** What would be right, in the words of the office: titles for ids, and what was probably meant. */
const enriched = (
  { code, value, params }: Problem,
  draft: Draft,
  entry: string,
  plan: Plan,
  names: PlanNames,
): Problem["params"] => {
  const text = String(value ?? "");
  const indicator = indicatorOf(draft, entry, plan);
  const near =
    code === "unknown-reference"
      ? finderOf(names, String(params["list"]))?.nearest(text)
      : code === "unknown-item" && indicator !== undefined
        ? names.itemsOf(indicator.id).nearest(text)
        : undefined;
  return {
    ...params,
    ...(indicator === undefined ? {} : { title: indicator.title }),
    ...(code === "quotient-record" ? quotientParts(plan, params) : {}),
    ...(near === undefined ? {} : { near }),
    ...(code === "unknown-item" ? { items: indicator?.items?.map((item) => item.title) ?? [] } : {}),
    ...(code === "unknown-member" ? { roster: names.rosters.nameOf(String(params["roster"])) } : {}),
  };
};

const placed = (problem: Problem, draft: Draft, plan: Plan, names: PlanNames): WorkbookProblem => {
  const { code, path, value } = problem;
  const [, entry = "", outer, inner] = PATH.exec(path) ?? [];
  const row = draft.rows.get(entry);
  const field =
    inner ?? outer ?? (entry.startsWith("rosters") ? "roster" : code === "one-of-fields" ? "task" : "id");
  const place = row === undefined ? { file: "", sheet: "", cell: path } : placeOf(row, field);
  return {
    code,
    place,
    ...(row === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
    params: enriched(problem, draft, entry, plan, names),
  };
};

export interface Checked {
  /** Absent where there are problems. */
  readonly ledger?: Ledger;
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
}

/** What a workbook may not bring at all; `lookAtNew` says so in better words. */
const IMPOSSIBLE: readonly string[] = ["off-scale", "out-of-range"];

/** The problems that the ledger's own checks find, each at the cell that it comes from, and what is unusual. */
export const checkDraft = (draft: Draft, plan: Plan, names: PlanNames): Checked => {
  const parsed = parseLedger(draft.ledger, plan);
  if (!parsed.ok) {
    // What a workbook says of a member stands in the member itself too.
    const found = parsed.problems.filter(({ path }) => !/^rosters.*\.sources\[/.test(path));
    return { problems: found.map((each) => placed(each, draft, plan, names)), notes: [] };
  }
  // What the ledger had before was said when it came.
  const notes = (parsed.warnings ?? [])
    .filter(({ code }) => !IMPOSSIBLE.includes(code))
    .map((each) => placed(each, draft, plan, names))
    .filter(({ place }) => place.file !== "")
    .map((warning): WorkbookNote => ({ code: "unusual", place: warning.place, value: "", warning }));
  return { ledger: parsed.value, problems: [], notes };
};

/** Without the problems of cells that have one already, in better words. */
export const withoutReported = (
  problems: readonly WorkbookProblem[],
  reported: readonly WorkbookProblem[],
): WorkbookProblem[] => {
  const cells = new Set(reported.map(({ place }) => placeText(place)));
  return problems.filter(({ place }) => !cells.has(placeText(place)));
};
