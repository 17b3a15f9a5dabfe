import type { Facts } from "@bangfu/core";
import { guardFacts } from "./guard.js";

/** Why there are no facts: not reached, not ours or damaged, of a newer version, larger than any plan's. */
export type LoadError = "unreachable" | "broken" | "newer" | "tooLarge";

export type Loaded = { readonly facts: Facts } | { readonly error: LoadError };

/** Bytes, or characters of a text; the facts of a plan with three years of records are about 0.1 million. */
const LARGEST = 8_000_000;

/** Milliseconds; a school's line is slow, but a reader does not wait longer for a figure. */
const LONGEST = 30_000;

export const factsOf = (value: unknown): Loaded => {
  const guarded = guardFacts(value);
  return typeof guarded === "string" ? { error: guarded } : { facts: guarded };
};

/** Reads with the engine's own parser: old scripts put one of theirs, made of `eval`, in place of `JSON`. */
const factsIn = async (body: BodyInit): Promise<Loaded> => {
  try {
    return factsOf(await new Response(body).json());
  } catch {
    return { error: "broken" };
  }
};

export const factsFromText = async (text: string): Promise<Loaded> =>
  text.length > LARGEST ? { error: "tooLarge" } : factsIn(text);

/** The body, or undefined as soon as it turns out to be too large. */
const bodyOf = async ({ body }: Response): Promise<Blob | undefined> => {
  const chunks: BlobPart[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > LARGEST) return undefined;
    chunks.push(read.value);
  }
  return new Blob(chunks);
};

const fetchFacts = async (url: string): Promise<Loaded> => {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), LONGEST);
  try {
    const response = await fetch(url, { signal: stop.signal });
    if (!response.ok) return { error: "unreachable" };
    const body = await bodyOf(response);
    return body === undefined ? { error: "tooLarge" } : await factsIn(body);
  } catch {
    return { error: "unreachable" };
  } finally {
    clearTimeout(late);
    // What is not wanted any more is not sent any more.
    stop.abort();
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
