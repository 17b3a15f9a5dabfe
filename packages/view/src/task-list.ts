import { goalOf, type Facts, type Locale, type Progress } from "@bangfu/core";
import { carriedByTask, type Carried } from "./carried.js";
import { dueLine } from "./due-line.js";
import { taskJudgedOn } from "./judged-on.js";
import { byNeed } from "./need.js";
import { presentOf } from "./present.js";
import { shareView, type ShareView } from "./share.js";
import { taskTitle } from "./task-title.js";
import { taskTrouble } from "./trouble.js";
import { formatValue } from "./words/amounts.js";
import { GROUP_OF, GROUP_TEXT, type Group } from "./words/groups.js";

/** A task as a row of the list, in finished words. */
export interface ListedTask extends ShareView {
  readonly id: string;
  readonly title: string;
  /** The language of the title, for a plan may have no English. */
  readonly titleLang: Locale;
  readonly group: Group | undefined;
  /** The units that lead, by their short names, and when it is due: `教务科 · 2024-12-31 到期，还有 61 天`. */
  readonly line: string;
  /** `19 / 50 人`; "" where it has several commitments, or shares alone. */
  readonly amount: string;
  /** Why it needs attention, or what is still missing; undefined where there is nothing to say. */
  readonly chip: string | undefined;
  readonly due: string | null;
  /** The years in which something of it falls due. */
  readonly years: readonly string[];
  /** All that a search looks at, in small letters. */
  readonly searched: string;
}

/** What is looked at first. */
const BY_NEED: readonly Group[] = ["attention", "onCourse", "notBegun", "done"];

/** What is there of what is promised, its unit said once. */
const amountOf = ([only, ...more]: readonly Carried[], asOf: string, locale: Locale): string => {
  if (only === undefined || more.length > 0) return "";
  const { indicator, node } = only;
  const period = presentOf(node.periods, asOf);
  const goal = period && goalOf(period);
  if (indicator.kind === "coverage" || indicator.kind === "checklist" || !period?.hasData) return "";
  if (goal === undefined || period.actual === null || "atMost" in period.target) return "";
  const [actual, of] = [
    formatValue(indicator, period.actual, locale),
    formatValue(indicator, goal, locale),
  ] as const;
  const unit = / \D+$/.exec(of)?.[0] ?? "";
  return `${unit !== "" && actual.endsWith(unit) ? actual.slice(0, -unit.length) : actual} / ${of}`;
};

/** Every task in the plan's order. */
export const listedTasks = (facts: Facts, progress: Progress, locale: Locale): ListedTask[] => {
  const { plan } = facts;
  const { asOf } = progress;
  const carried = carriedByTask(facts, progress);
  const measures = new Map(plan.measures.map((measure) => [measure.id, measure.title]));
  const names = new Map(plan.units.map(({ id, name }) => [id, name]));
  return plan.tasks.map((task): ListedTask => {
    const node = progress.tasks[task.id];
    const all = carried.get(task.id) ?? [];
    const share = shareView(node, locale, taskJudgedOn(facts, progress, task.id));
    const { title, titleLang } = taskTitle(task, locale);
    const due = node?.due ?? null;
    const line = dueLine(plan, { lead: task.lead, due }, asOf, locale);
    const units = [...task.lead, ...task.support].map((id) => names.get(id) ?? id);
    const chip = taskTrouble(facts, progress, task.id, all, locale)?.chip;
    const group = share.status && GROUP_OF[share.status];
    const dues = all.flatMap((each) => each.node.periods.map((period) => period.due?.slice(0, 4) ?? ""));
    const years = [...new Set(dues)].filter((year) => year !== "");
    const own = { id: task.id, title, titleLang, group, line, due, years, chip };
    const searched = [task.id, title, task.title ?? "", task.text, measures.get(task.measure) ?? "", line]
      .concat(units)
      .join("\n")
      .toLowerCase();
    return {
      ...share,
      ...own,
      searched,
      amount: amountOf(all, asOf, locale),
    };
  });
};

/** What is chosen above the list; an empty text chooses everything. */
export interface TaskChoice {
  readonly search: string;
  readonly group: Group | "";
  /** In which something falls due. */
  readonly year: string;
}

export const fitsChoice = (row: ListedTask, { search, group, year }: TaskChoice): boolean => {
  const words = search.replace(/^\s+|\s+$/g, "").toLowerCase();
  return (
    (group === "" || row.group === group) &&
    (year === "" || row.years.includes(year)) &&
    (words === "" || row.searched.includes(words))
  );
};

/** The years in which something falls due, with the number of tasks of which it does. */
export const yearChoices = (rows: readonly ListedTask[]): { year: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const { years } of rows) for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort().map(([year, count]) => ({ year, count }));
};

/** The groups that occur, with their numbers, what needs attention first. */
export const groupChips = (
  rows: readonly ListedTask[],
  locale: Locale,
): { group: Group; word: string; count: number }[] =>
  BY_NEED.map((group) => ({
    group,
    word: GROUP_TEXT[locale][group],
    count: rows.filter((row) => row.group === group).length,
  })).filter(({ count }) => count > 0);

const placeOf = ({ group }: ListedTask): number =>
  group === undefined ? BY_NEED.length : BY_NEED.indexOf(group);

/** A copy: what needs attention first, the worst of it first (rules §6); the rest as the plan has it. */
export const listedByNeed = (rows: readonly ListedTask[]): ListedTask[] =>
  [...rows].sort((a, b) => {
    const groups = placeOf(a) - placeOf(b);
    if (groups !== 0 || a.group !== "attention" || !a.status || !b.status) return groups;
    return byNeed({ ...a, status: a.status }, { ...b, status: b.status });
  });
