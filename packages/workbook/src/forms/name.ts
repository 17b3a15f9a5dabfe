import { folded, tidy } from "./fold.js";
import { fromLiteral, toLiteral } from "./literal.js";

/** What may stand in a cell for a thing of the plan: its id, or one of its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export type Found = { readonly id: string } | { readonly ids: readonly string[] };

/** Finds things by what stands in a cell, and names them so that they are found again. */
export interface Finder {
  /** One thing; several that the text might mean; none. */
  readonly find: (text: string) => Found;
  /** Its first name, where that means it alone, else its id. */
  readonly nameOf: (id: string) => string;
  /** What a text that means nothing was probably meant to be. */
  readonly nearest: (text: string) => string | undefined;
}

/** Pairs of neighbouring characters, by which long texts with the same words in them are known. */
const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Characters to put in, take out or change to come from one text to the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/** How alike two texts are, 0 to 1: by their words or, as a slip of the pen, by their characters. */
const likeness = (a: string, b: string): number => {
  const [some, others] = [pairs(a), pairs(b)];
  const shared = [...some].filter((pair) => others.has(pair)).length;
  return Math.max(
    (2 * shared) / (some.size + others.size),
    1 - distance(a, b) / Math.max(a.length, b.length),
  );
};

/** What is less alike than this was hardly meant; comparing more of a text would only take time. */
const ALIKE = { least: 0.5, longest: 60 };

const nearestOf = (all: readonly Named[], text: string): string | undefined => {
  const wanted = folded(text).slice(0, ALIKE.longest);
  const [best] = all
    .flatMap(({ id, names }) => [id, ...names])
    .map((name) => ({ name, like: likeness(wanted, folded(name).slice(0, ALIKE.longest)) }))
    .sort((a, b) => b.like - a.like);
  return best !== undefined && best.like >= ALIKE.least ? best.name : undefined;
};

const indexed = (
  all: readonly Named[],
  textsOf: (each: Named) => readonly string[],
): Map<string, Set<string>> => {
  const index = new Map<string, Set<string>>();
  for (const each of all)
    for (const text of textsOf(each)) index.set(text, (index.get(text) ?? new Set()).add(each.id));
  return index;
};

export const finderOf = (all: readonly Named[]): Finder => {
  const ids = new Set(all.map(({ id }) => id));
  const foldedIds = indexed(all, ({ id }) => [folded(id)]);
  const names = indexed(all, ({ names: each }) => each.map(folded));
  const find = (text: string): Found => {
    if (ids.has(text)) return { id: text };
    const literal = fromLiteral(tidy(text));
    if (ids.has(literal)) return { id: literal };
    const found = [...(foldedIds.get(folded(text)) ?? names.get(folded(text)) ?? [])];
    return found.length === 1 ? { id: found[0]! } : { ids: found };
  };
  const nameOf = (id: string): string => {
    const [name] = all.find((each) => each.id === id)?.names ?? [];
    if (name === undefined || tidy(name) !== name) return toLiteral(id);
    const found = find(name);
    return "id" in found && found.id === id && toLiteral(name) === name ? name : toLiteral(id);
  };
  // One slip may stand in every row of a sheet.
  const known = new Map<string, string | undefined>();
  const nearest = (text: string): string | undefined => {
    if (!known.has(text)) known.set(text, nearestOf(all, text));
    return known.get(text);
  };
  return { find, nameOf, nearest };
};
