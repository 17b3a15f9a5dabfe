import type { Locale, Plan, Revision } from "@bangfu/core";
import { planOn, versionsOf } from "@bangfu/core/plan";
import { parsePlan, type Parsed } from "@bangfu/core/schema";

/** The field of each list that names an entry in rows and tiles, and the one it stands for (model, For display). */
const NAMES = {
  tasks: { name: "title", words: "text" },
  units: { name: "short", words: "name" },
  phases: { name: "title", words: "title" },
  measures: { name: "title", words: "title" },
  indicators: { name: "title", words: "title" },
  commitments: { name: "label", words: "quote" },
} as const;

export type NamedList = keyof typeof NAMES;
const LISTS = Object.keys(NAMES) as NamedList[];

/** Something of a plan that has, or could have, a short name. */
export interface Name {
  readonly list: NamedList;
  readonly id: string;
  /** What the plan says where there is no short name. */
  readonly words: string;
  /** The name in each language; absent where there is none. */
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
}

/** A name to be given; an empty text takes it away. */
export interface NameEdit {
  readonly list: NamedList;
  readonly id: string;
  readonly locale: Locale;
  readonly text: string;
}

type Entry = { readonly id: string; readonly en?: object | undefined };
type Fields = Readonly<Record<string, unknown>>;

const entriesOf = (plan: Plan, list: NamedList): readonly Entry[] => plan[list] ?? [];
const fieldsOf = (value: unknown): Fields => (value ?? {}) as Fields;

/** All that can be named in the newest version, list by list in the plan's order. */
export const namesOf = (plan: Plan): Name[] => {
  const newest = planOn(plan, "9999-12-31");
  return LISTS.flatMap((list) => {
    const { name, words } = NAMES[list];
    return entriesOf(newest, list).map((entry): Name => {
      const [zh, en] = [fieldsOf(entry)[name], fieldsOf(entry.en)[name]];
      return {
        list,
        id: entry.id,
        words: fieldsOf(entry)[words] as string,
        zh: zh as string | undefined,
        en: en as string | undefined,
      };
    });
  });
};

const hasName = (entry: Fields, field: string, locale: Locale): boolean =>
  entry[field] !== undefined || (locale === "en" && fieldsOf(entry["en"])[field] !== undefined);

const withName = <T extends object>(entry: T, field: string, { locale, text }: NameEdit): T => {
  const value = text.trim() === "" ? undefined : text.trim();
  const fields =
    locale === "zh" ? { [field]: value } : { en: { ...fieldsOf(fieldsOf(entry)["en"]), [field]: value } };
  return { ...entry, ...fields };
};

/** Where the newest version has a name from: the last revision that gives one or adds the entry, else the plan itself. */
const placeOf = (plan: Plan, edit: NameEdit): number | undefined => {
  const { name } = NAMES[edit.list];
  const revisions = plan.revisions ?? [];
  const isOwn = entriesOf(plan, edit.list).some(({ id }) => id === edit.id);
  for (let at = revisions.length - 1; at >= 0; at--) {
    const change = changesOf(revisions[at]!, edit.list)[edit.id];
    if (
      change &&
      (hasName(fieldsOf(change), name, edit.locale) || (!isOwn && fieldsOf(change)[NAMES[edit.list].words]))
    )
      return at;
  }
  return undefined;
};

const changesOf = (revision: Revision, list: NamedList): Readonly<Record<string, object | null>> =>
  (list === "measures" ? undefined : revision[list]) ?? {};

const named = (plan: Plan, edit: NameEdit): Plan => {
  const { list, id } = edit;
  const { name } = NAMES[list];
  const at = placeOf(plan, edit);
  if (at === undefined)
    return {
      ...plan,
      [list]: entriesOf(plan, list).map((entry) => (entry.id === id ? withName(entry, name, edit) : entry)),
    };
  const revisions = plan.revisions!.map((revision, place) => {
    if (place !== at) return revision;
    const changes = changesOf(revision, list);
    return { ...revision, [list]: { ...changes, [id]: withName(changes[id]!, name, edit) } };
  });
  return { ...plan, revisions };
};

/**
 * The plan with names given, changed or taken away, each where the newest version has it from. No figure changes.
 * @throws RangeError where an edit names what the plan has not
 * @returns the plan, or what is wrong with it now: a phase, say, needs its title
 */
export const withNames = (plan: Plan, edits: readonly NameEdit[]): Parsed<Plan> => {
  const newest = versionsOf(plan).at(-1)!.plan;
  for (const { list, id } of edits)
    if (!entriesOf(newest, list).some((entry) => entry.id === id))
      throw new RangeError(`the plan has no ${list}.${id}`);
  let result = plan;
  for (const edit of edits) result = named(result, edit);
  return parsePlan(JSON.stringify(result));
};
