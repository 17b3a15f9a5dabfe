import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ReadError } from "@bangfu/core/rollup";

/** The text of published facts, or why there is none; `why` for people, such as `HTTP 503`. */
export type Fetched =
  { readonly text: string } | { readonly error: ReadError | "unpublished"; readonly why: string };

export interface FetchOptions {
  /** What the facts' file is called in a folder or under an address. */
  readonly factsName: string;
  /** Milliseconds for one school. */
  readonly timeout: number;
}

/** Bytes; the facts of a plan with three years of records are about 0.2 million. */
const LARGEST = 8_000_000;

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

const failed = (error: ReadError | "unpublished", why: string): Fetched => ({ error, why });
const TOO_LARGE = failed("tooLarge", `> ${LARGEST / 1_000_000} MB`);

const addressOf = (source: string, factsName: string): string => {
  const url = new URL(source);
  if (/\.(json|txt)$/i.test(url.pathname)) return url.href;
  // A school gives the address of its page, with or without the page's name.
  const folder = url.pathname.replace(/[^/]*\.html?$/i, "");
  url.pathname = `${folder.endsWith("/") ? folder : `${folder}/`}${factsName}`;
  return url.href;
};

const bodyOf = async (response: Response): Promise<string | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > LARGEST) return undefined;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString("utf8");
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // fetch itself says no more than that it failed.
  const { cause } = error;
  return cause instanceof Error ? ("code" in cause ? String(cause.code) : cause.message) : error.message;
};

const overNetwork = async (source: string, { factsName, timeout }: FetchOptions): Promise<Fetched> => {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await fetch(addressOf(source, factsName), { signal: stop.signal });
    // The server is there, and has no such file.
    if (response.status === 404 || response.status === 410)
      return failed("unpublished", `HTTP ${response.status}`);
    if (!response.ok) return failed("unreachable", `HTTP ${response.status}`);
    const text = await bodyOf(response);
    return text === undefined ? TOO_LARGE : { text };
  } catch (error) {
    return failed("unreachable", stop.signal.aborted ? `> ${timeout / 1000} s` : reasonOf(error));
  } finally {
    clearTimeout(late);
    // What is not wanted any more is not sent any more.
    stop.abort();
  }
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const fromDisk = async (source: string, factsName: string): Promise<Fetched> => {
  try {
    const isFolder = (await stat(source)).isDirectory();
    const path = isFolder ? join(source, factsName) : source;
    try {
      if ((await stat(path)).size > LARGEST) return TOO_LARGE;
      return { text: await readFile(path, "utf8") };
    } catch (error) {
      if (isFolder && codeOf(error) === "ENOENT") return failed("unpublished", factsName);
      throw error;
    }
  } catch (error) {
    return failed("unreachable", codeOf(error));
  }
};

/** What a school has published. Never throws: each school stands for itself. @param source absolute, or an address */
export const fetchFacts = (source: string, options: FetchOptions): Promise<Fetched> => {
  if (source === "") return Promise.resolve(failed("unpublished", ""));
  return isAddress(source) ? overNetwork(source, options) : fromDisk(source, options.factsName);
};

/** Works through entries, so many at once, and gives the results in the entries' order. */
export const inTurns = async <T, R>(
  entries: readonly T[],
  atOnce: number,
  work: (entry: T) => Promise<R>,
  told: (share: number) => void,
): Promise<R[]> => {
  const results = new Array<R>(entries.length);
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < entries.length; at = next++) {
      results[at] = await work(entries[at]!);
      told(++done / entries.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, entries.length) }, worker));
  return results;
};
