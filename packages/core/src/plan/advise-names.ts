import type { Plan } from "../schema/plan.js";
import type { Problem } from "../values/problem.js";
import { problemAt } from "./problem-at.js";
import { versionsOf } from "./version.js";

/** How many characters of a name fit a row (model, For display). */
const MOST = { title: 14, englishTitle: 40, unit: 8 };
/** So many show what is meant; the rest is counted. */
const EXAMPLES = 3;

const isLonger = (text: string | undefined, most: number): boolean =>
  text !== undefined && [...text].length > most;

/** One line for all that is alike: how many of how many, and the first of them. */
const advice = (
  code: "no-title" | "long-title" | "same-title" | "no-short",
  path: string,
  examples: readonly string[],
  params: Problem["params"],
): Problem[] =>
  examples.length === 0
    ? []
    : [
        problemAt(code, path, undefined, {
          ...params,
          count: examples.length,
          values: examples.slice(0, EXAMPLES),
        }),
      ];

type Named = readonly { readonly id: string; readonly title: string | undefined }[];

const longTitles = (named: Named, field: string, most: number): Problem[] =>
  advice(
    "long-title",
    "tasks",
    named.flatMap(({ id, title }) => (isLonger(title, most) ? [id] : [])),
    { field, most },
  );

/** The ids of the tasks behind each title that several have: `3.2 = 3.3`. */
const sameTitles = (named: Named, field: string): Problem[] => {
  const idsOf = new Map<string, string[]>();
  for (const { id, title } of named)
    if (title !== undefined) idsOf.set(title, [...(idsOf.get(title) ?? []), id]);
  const shared = [...idsOf.values()].flatMap((ids) => (ids.length > 1 ? [ids.join(" = ")] : []));
  return advice("same-title", "tasks", shared, { field });
};

/** Names that do not fit a row, in the newest version: nothing is wrong with them, and every list would read better. */
export const adviseNames = (plan: Plan): Problem[] => {
  const versions = versionsOf(plan);
  const { tasks, units } = versions[versions.length - 1]!.plan;
  const chinese = tasks.map(({ id, title }) => ({ id, title }));
  const english = tasks.map(({ id, en }) => ({ id, title: en?.title }));
  const untitled = tasks.flatMap(({ id, title }) => (title === undefined ? [id] : []));
  const unshortened = units.flatMap(({ name, short }) =>
    short === undefined && isLonger(name, MOST.unit) ? [name] : [],
  );
  return [
    ...advice("no-title", "tasks", untitled, { most: MOST.title }),
    ...longTitles(chinese, "title", MOST.title),
    ...longTitles(english, "en.title", MOST.englishTitle),
    ...sameTitles(chinese, "title"),
    ...sameTitles(english, "en.title"),
    ...advice("no-short", "units", unshortened, { most: MOST.unit }),
  ];
};
