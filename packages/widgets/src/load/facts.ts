import type { Facts } from "@bangfu/core";
import { guardFacts } from "./guard.js";

/** Why there are no facts: not reached, not ours or damaged, of a newer version, larger than any plan's. */
export type LoadError = "unreachable" | "broken" | "newer" | "tooLarge";

export type Loaded = { readonly facts: Facts } | { readonly error: LoadError };

/** Characters; the facts of a plan with three years of records are about 0.1 million. */
const LARGEST = 8_000_000;

export const factsOf = (value: unknown): Loaded => {
  const guarded = guardFacts(value);
  return typeof guarded === "string" ? { error: guarded } : { facts: guarded };
};

export const factsFromText = (text: string): Loaded => {
  if (text.length > LARGEST) return { error: "tooLarge" };
  try {
    return factsOf(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return { error: "broken" };
  }
};

const fetchFacts = async (url: string): Promise<Loaded> => {
  try {
    const response = await fetch(url);
    if (!response.ok) return { error: "unreachable" };
    return factsFromText(await response.text());
  } catch {
    return { error: "unreachable" };
  }
};

const loads = new Map<string, Promise<Loaded>>();

/** One fetch for one address, however many elements name it; a failed one may be tried again. */
export const loadFacts = (url: string): Promise<Loaded> => {
  const known = loads.get(url);
  if (known !== undefined) return known;
  const load = fetchFacts(url);
  loads.set(url, load);
  void load.then((loaded) => {
    if ("error" in loaded) loads.delete(url);
  });
  return load;
};
