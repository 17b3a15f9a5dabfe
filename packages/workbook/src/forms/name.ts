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

/** Pairs of neighbouring characters, by which similar texts are known. */
const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);

const nearestOf = (all: readonly Named[], text: string): string | undefined => {
  const wanted = pairs(folded(text).slice(0, 100));
  const [best] = all
    .flatMap(({ id, names }) => [id, ...names])
    .map((name) => ({ name, like: likeness(wanted, pairs(folded(name))) }))
    .sort((a, b) => b.like - a.like);
  return best !== undefined && best.like >= 0.4 ? best.name : undefined;
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
  return { find, nameOf, nearest: (text) => nearestOf(all, text) };
};
