import { MOST_CHARACTERS, type Facts } from "@bangfu/core";
import type { LoadError } from "@bangfu/view";
import { guardFacts, guardRollup, type Rollup } from "./guard.js";

export type Loaded<T = { readonly facts: Facts }> = T | { readonly error: LoadError };

/** @param src the address that the value came from; absent: it stood in the page */
type Reader<T> = (value: unknown, src?: string) => Loaded<T>;

/** Milliseconds; a school's line is slow, but a reader does not wait longer for a figure. */
const LONGEST = 30_000;

export const factsOf = (value: unknown): Loaded => {
  const guarded = guardFacts(value);
  return typeof guarded === "string" ? { error: guarded } : { facts: guarded };
};

const rollupOf: Reader<Rollup> = (value) => {
  const guarded = guardRollup(value);
  return typeof guarded === "string" ? { error: guarded } : guarded;
};

/**
 * Old scripts put a parser of theirs, made of `eval`, in place of `JSON`; the engine's own is reached through an
 * answer then, which takes half as long again for the facts of a large plan.
 */
const readIn = async <T>(text: string, read: Reader<T>, src?: string): Promise<Loaded<T>> => {
  try {
    return read(
      /\[native code/.test(String(JSON.parse)) ? JSON.parse(text) : await new Response(text).json(),
      src,
    );
  } catch {
    return { error: "broken" };
  }
};

export const factsFromText = async (text: string): Promise<Loaded> =>
  text.length > MOST_CHARACTERS ? { error: "tooLarge" } : readIn(text, factsOf);

/** The body, or undefined as soon as it turns out to be too large. */
const textOf = async ({ body }: Response): Promise<string | undefined> => {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = "";
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    text += decoder.decode(read.value, { stream: true });
    if (text.length > MOST_CHARACTERS) return undefined;
  }
  return text;
};

/** @param src the address, seen from the page, as the engine's own `fetch` takes it */
const fetched = async <T>(src: string, read: Reader<T>): Promise<Loaded<T>> => {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), LONGEST);
  try {
    // Many servers say nothing of how long a file stays good, and a browser then keeps it for days.
    const response = await fetch(src, { cache: "no-cache", signal: stop.signal });
    if (!response.ok) return { error: "unreachable" };
    const text = await textOf(response);
    return text === undefined ? { error: "tooLarge" } : await readIn(text, read, src);
  } catch {
    return { error: "unreachable" };
  } finally {
    clearTimeout(late);
    // What is not wanted any more is not sent any more.
    stop.abort();
  }
};

/** The whole address, as a reader of the page would have to type it. */
export const addressOf = (src: string): string => {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
};

/** @param fresh asks again, even where the answer is there */
type Load<T> = (src: string, fresh?: boolean) => Promise<Loaded<T>>;

/** One fetch for one address, however many elements name it; a failed one may be tried again. */
/* @__NO_SIDE_EFFECTS__ */ const once = <T extends object>(read: Reader<T>): Load<T> => {
  const loads = new Map<string, { readonly answer: Promise<Loaded<T>>; pending: boolean }>();
  return (src, fresh = false) => {
    // A page that changes its own address names another file by the same words. To resolve it would take longer.
    const key = `${document.baseURI} ${src}`;
    const known = loads.get(key);
    if (known && (known.pending || !fresh)) return known.answer;
    const load = { answer: fetched(src, read), pending: true };
    loads.set(key, load);
    void load.answer.then((loaded) => {
      load.pending = false;
      if (!("error" in loaded)) return;
      // What was there before is still what the others show.
      if (known) loads.set(key, known);
      else loads.delete(key);
    });
    return load.answer;
  };
};

/** Files of evidence lie beside the facts, wherever the page is that shows them. */
const factsFrom: Reader<{ readonly facts: Facts }> = (value, src = "") => {
  const loaded = factsOf(value);
  if (!("facts" in loaded)) return loaded;
  const evidence = loaded.facts.evidence?.map((each) =>
    each.url?.startsWith("evidence/") ? { ...each, url: new URL(each.url, addressOf(src)).href } : each,
  );
  return evidence === undefined ? loaded : { facts: { ...loaded.facts, evidence } };
};

export const loadFacts = once(factsFrom);

/** Many schools in one file. */
export const loadRollup = once(rollupOf);
