import type { ReadingContext } from "../time/context.js";
import { readDeadline } from "../deadline/read.js";
import { contentOf, type Content } from "./content.js";
import { isBlank, isMeasure, measureOf } from "./figure-cell.js";
import { isBaselineHead, isGoalHead, periodOf, type Period } from "./goals.js";
import { bare, headsAt, roleOf, type Heads, type Role, type Row } from "./heads.js";
import { isTimed, withDays } from "./timed.js";
import { isUnits } from "./unit-names.js";

/** A column whose cells say what is to be reached: by a time that its head names, or in what its head names. */
export interface Goal {
  readonly column: number;
  /** The head as it is printed, with the one over it. */
  readonly head: string;
  readonly schedule?: Period["schedule"];
  /** Whether its cells measure what the row names, or what the head does. */
  readonly names: "row" | "head";
  /** The unit of measurement in the head. */
  readonly measuredIn?: string;
  /** The unit that its head names, which leads. */
  readonly lead?: string;
  readonly isFigures: boolean;
}

export interface Columns {
  /** The column of each role; a list without deadlines has no such column. */
  readonly of: Readonly<Partial<Record<Role, number>>>;
  /** The heads as printed, by column; a column without one is called by its place. */
  readonly heads: readonly string[];
  /** How many rows the heads take, with the rows above them. */
  readonly rows: number;
  /** How many rows stand above the heads. */
  readonly above: number;
  /** The columns of persons, several of them: 责任领导 beside 责任人. */
  readonly persons: ReadonlySet<number>;
  readonly goals: readonly Goal[];
  /** The column of the unit of measurement, and that of what there is now. */
  readonly measure?: number | undefined;
  readonly baseline?: number | undefined;
}

interface Sight {
  readonly heads: Heads;
  readonly body: readonly Row[];
  readonly contents: readonly Content[];
  readonly context: ReadingContext;
}

/** So few cells do not tell what a column holds. */
const FEW = 2;
/** Most of the filled cells. */
const MOST = 0.6;
/** A column of fewer characters than this says nothing that is done. */
const WORDY = 5;

const columnsWhere = (heads: readonly string[], fits: (head: string, column: number) => boolean): number[] =>
  heads.flatMap((head, column) => (fits(head, column) ? [column] : []));

const isOfMeasures = ({ heads: { heads }, contents }: Sight, column: number): boolean =>
  contents[column]!.measures >= MOST &&
  (/^(?:计量)?单位$|计量|度量/.test(heads[column]!) || roleOf(heads[column]!) === undefined);

/** What a column is by its head, unless its cells tell otherwise. */
const roleAt = (sight: Sight, column: number): Role | undefined => {
  const head = sight.heads.heads[column]!;
  const { timed, units, isCount } = sight.contents[column]!;
  const role = roleOf(head);
  if (role !== undefined) return role;
  if (isCount && column === 0) return "number";
  if (timed >= MOST) return "deadline";
  return units >= MOST ? "lead" : undefined;
};

const goalAt = (sight: Sight, column: number): Goal | { readonly baseline: number } | undefined => {
  const { heads, contents, context } = sight;
  const head = heads.heads[column]!;
  const over = heads.over[column]!;
  const { timed, units, figures, filled } = contents[column]!;
  if (filled === 0 || head === "" || roleOf(head) === "person") return undefined;
  const isFigures = figures >= MOST;
  // A few cells of weeks may name a feast and be no times for all that.
  const period = (timed < MOST || filled <= FEW) && units < MOST ? periodOf(head, over, context) : undefined;
  if (isBaselineHead(head) && (isFigures || period !== undefined)) return { baseline: column };
  const measuredIn = measureOf(head);
  const goal = {
    column,
    head: over === "" ? head : `${over}${head}`,
    isFigures,
    ...(measuredIn === undefined ? {} : { measuredIn }),
  };
  if (period !== undefined) return { ...goal, names: "row", schedule: period.schedule };
  if (!isFigures || contents[column]!.isCount) return undefined;
  if (isGoalHead(head)) return { ...goal, names: "row" };
  if (isUnits(head)) return { ...goal, names: "row", lead: head };
  return measuredIn !== undefined && roleOf(head) !== "aside" ? { ...goal, names: "head" } : undefined;
};

/** How many cells of a column give a day. */
const datedIn = ({ body, context }: Sight, column: number): number =>
  body.slice(0, 30).filter((row) => {
    const text = row[column]?.text ?? "";
    return isTimed(text) && readDeadline(withDays(text), context).parts.some(({ schedule }) => schedule);
  }).length;

const best = (columns: readonly number[], rank: (column: number) => number): number | undefined =>
  [...columns].sort((one, other) => rank(other) - rank(one) || one - other)[0];

const LEADING = /牵头|主责|主办/;

/** Who leads and who helps: 牵头单位 beside 责任单位; of columns without heads the first leads. */
const unitColumns = (heads: readonly string[], roles: readonly (Role | undefined)[]) => {
  const [first, second] = columnsWhere(heads, (_, column) => roles[column] === "lead");
  const support = roles.indexOf("support");
  if (support !== -1 || second === undefined || first === undefined)
    return { lead: first, support: support === -1 ? undefined : support };
  const isLeading = LEADING.test(heads[second]!) && !LEADING.test(heads[first]!);
  return isLeading ? { lead: second, support: first } : { lead: first, support: second };
};

/** The column that names what is done: by its head, else the wordiest; beside figures the one that tells rows apart. */
const actionColumn = (
  { heads: { heads }, contents }: Sight,
  roles: readonly (Role | undefined)[],
  goals: readonly Goal[],
): { readonly action: number | undefined; readonly candidates: readonly number[] } => {
  const candidates = columnsWhere(
    heads,
    (_, column) => roles[column] === "action" || roles[column] === "category",
  ).filter((column) => contents[column]!.figures < MOST);
  const length = (column: number): number => contents[column]!.length;
  const apart = (column: number): number =>
    Math.round(contents[column]!.distinct * 10) * 100 + length(column);
  if (goals.some(({ isFigures, names }) => isFigures && names === "row"))
    return { action: best(candidates, apart) ?? unknownAction(contents, roles, 2), candidates };
  const named = candidates.filter((column) => roles[column] === "action");
  const action = best(named, length) ?? best(candidates, length);
  return { action: action ?? unknownAction(contents, roles, WORDY), candidates };
};

/** The wordiest column whose head is not known: 民生实事. */
const unknownAction = (
  contents: readonly Content[],
  roles: readonly (Role | undefined)[],
  least: number,
): number | undefined => {
  const unknown = contents.flatMap(({ figures, measures, length }, column) =>
    roles[column] === undefined && figures < MOST && measures < MOST && length >= least ? [column] : [],
  );
  return best(unknown, (column) => contents[column]!.length);
};

/** Further columns of prose, each row its own: 预期成效 beside 工作措施. */
const proseGoals = (
  { heads: { heads }, contents }: Sight,
  candidates: readonly number[],
  taken: readonly (number | undefined)[],
): readonly Goal[] =>
  candidates.flatMap((column) => {
    const { distinct, length } = contents[column]!;
    return taken.includes(column) || distinct < MOST || length < WORDY
      ? []
      : [{ column, head: heads[column]!, names: "row" as const, isFigures: false }];
  });

const assigned = (sight: Sight): Omit<Columns, "heads" | "rows" | "above"> => {
  const { heads } = sight.heads;
  const measure = columnsWhere(heads, (_, column) => isOfMeasures(sight, column))[0];
  const found = heads.map((_, column) => (column === measure ? undefined : goalAt(sight, column)));
  const goals = found.flatMap((each) => (each !== undefined && "names" in each ? [each] : []));
  const baseline = found.flatMap((each) =>
    each !== undefined && "baseline" in each ? [each.baseline] : [],
  )[0];
  const roles = heads.map((_, column) =>
    found[column] !== undefined || column === measure ? undefined : roleAt(sight, column),
  );
  const free = roles.map((role, column) =>
    found[column] !== undefined || column === measure ? "aside" : role,
  );
  const { action, candidates } = actionColumn(sight, free, goals);
  const category = candidates.find((column) => column !== action);
  const first = (role: Role): number | undefined => {
    const column = roles.indexOf(role);
    return column === -1 ? undefined : column;
  };
  const timed = columnsWhere(heads, (_, column) => roles[column] === "deadline");
  const of = {
    number: first("number"),
    category,
    action,
    start: first("start"),
    deadline: best(timed, (column) => datedIn(sight, column)),
    ...unitColumns(heads, roles),
  };
  const said = Object.entries(of).filter(([, column]) => column !== undefined);
  return {
    of: Object.fromEntries(said),
    goals: [...goals, ...proseGoals(sight, candidates, [action, category])].sort(
      (one, other) => one.column - other.column,
    ),
    measure,
    baseline,
    persons: new Set(columnsWhere(heads, (head) => roleOf(head) === "person")),
  };
};

/** Whether the columns tell what is promised: what is done, and by whom or when; or figures to be reached. */
const isTelling = ({ of, goals }: Omit<Columns, "heads" | "rows" | "above">): boolean => {
  if (goals.filter(({ names }) => names === "head").length >= 2) return (of.lead ?? of.action) !== undefined;
  const periods = goals.filter(({ schedule }) => schedule !== undefined);
  if (of.action === undefined) return of.lead !== undefined && periods.length >= 2;
  const isDated = [of.deadline, of.lead, of.support].some((column) => column !== undefined);
  return isDated || goals.some(({ schedule, isFigures }) => schedule !== undefined || isFigures);
};

const isKnown = (head: string, context: ReadingContext): boolean =>
  roleOf(head) !== undefined ||
  isMeasure(head) ||
  measureOf(head) !== undefined ||
  isBaselineHead(head) ||
  isGoalHead(head) ||
  periodOf(head, "", context) !== undefined;

const isTitle = (row: Row): boolean =>
  new Set(row.map(({ text }) => text).filter((text) => text !== "")).size <= 1;

const named = (heads: readonly string[]): readonly string[] =>
  heads.map((head, column) => (head === "" ? `第${column + 1}列` : head));

const sightOf = (heads: Heads, body: readonly Row[], context: ReadingContext): Sight => ({
  heads,
  body,
  context,
  contents: heads.heads.map((_, column) => contentOf(body, column)),
});

/** The columns of a list by its heads and its cells; undefined: the table is another one. */
export const columnsOf = (rows: readonly Row[], context: ReadingContext): Columns | undefined => {
  for (let at = 0; at < Math.min(rows.length - 1, 4); at++) {
    if (isTitle(rows[at]!)) continue;
    const heads = headsAt(rows, at, (head) => isKnown(head, context));
    if (heads.heads.filter((head) => head !== "" && isKnown(head, context)).length < 2) continue;
    const sight = sightOf(heads, rows.slice(at + heads.deep), context);
    const columns = assigned(sight);
    if (isTelling(columns))
      return { ...columns, heads: named(heads.heads), rows: at + heads.deep, above: at };
  }
  return undefined;
};

/** The columns of a list without heads, where most cells of one column are times, and of another units. */
export const columnsWithoutHeads = (rows: readonly Row[], context: ReadingContext): Columns | undefined => {
  const none = (rows[0] ?? []).map(() => "");
  const sight = sightOf({ heads: none, over: none, deep: 0 }, rows, context);
  const columns = assigned(sight);
  const { action, deadline, lead } = columns.of;
  return rows.length >= 2 && action !== undefined && deadline !== undefined && lead !== undefined
    ? { ...columns, heads: named(none), rows: 0, above: 0 }
    : undefined;
};

/** Whether a table without heads goes on with the columns of the one before it: as wide, and its cells of the same kinds. */
export const isAlike = (rows: readonly Row[], { of, heads, goals }: Columns): boolean => {
  if (rows.length === 0 || rows[0]!.length !== heads.length) return false;
  const share = (column: number | undefined, kind: "timed" | "units" | "figures"): number | undefined => {
    const content = column === undefined ? undefined : contentOf(rows, column);
    return content === undefined || content.filled === 0 ? undefined : content[kind];
  };
  const shares = [
    share(of.deadline, "timed"),
    share(of.lead, "units"),
    ...goals.map(({ column, isFigures }) => (isFigures ? share(column, "figures") : undefined)),
  ].filter((each) => each !== undefined);
  return shares.length > 0 && shares.every((each) => each > 0.5);
};

/** Whether a row repeats the heads, as on the next page. */
export const isHead = (row: Row, { heads }: Columns): boolean =>
  row.filter(({ text }, column) => bare(text) !== "" && bare(text) === heads[column]).length >= 2;

/** Whether a row has the sums of the others. */
export const isSum = (row: Row): boolean =>
  /^(?:合计|总计|小计|共计|总和)$/.test(bare(row.find(({ text }) => !isBlank(text))?.text ?? ""));
