import { statusNote, tooSlow, UNREAD_NOTES } from "@bangfu/view/commands";
import { failed, LARGEST, TOO_LARGE, type Fetched, type FetchOptions } from "./fetched.js";
import { errorNote } from "./error-note.js";
import { factsAddress, redirected } from "./site-address.js";

/** A site that is moved about more often than this goes round in circles. */
const MOST_REDIRECTS = 5;

const bodyOf = async (response: Response): Promise<Fetched> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What comes compressed is counted as it comes out.
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > LARGEST) return TOO_LARGE;
    chunks.push(chunk as Uint8Array);
  }
  return { bytes: Buffer.concat(chunks) };
};

const answer = async (address: URL, signal: AbortSignal): Promise<Fetched> => {
  let at = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await fetch(at, { signal, redirect: "manual" });
    const { status, ok } = response;
    if (status >= 301 && status <= 308 && status !== 304 && status !== 305 && status !== 306) {
      await response.body?.cancel();
      const next = redirected(at, response.headers.get("location"));
      if (!(next instanceof URL)) return failed("unreachable", next);
      at = next;
      continue;
    }
    if (ok) return bodyOf(response);
    // The server is there, and has no such file.
    return failed(status === 404 || status === 410 ? "unpublished" : "unreachable", statusNote(status));
  }
  return failed("unreachable", UNREAD_NOTES.redirectLoop);
};

/** The facts at an address; a redirect is followed on the same host only. */
export const overNetwork = async (source: string, options: FetchOptions): Promise<Fetched> => {
  const { factsName, timeout } = options;
  const address = factsAddress(source, factsName);
  if (address === undefined) return failed("unreachable", UNREAD_NOTES.badAddress);
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), timeout);
  try {
    return await answer(address, stop.signal);
  } catch (error) {
    return failed(
      "unreachable",
      stop.signal.aborted ? tooSlow(timeout) : errorNote(error, UNREAD_NOTES.failed),
    );
  } finally {
    clearTimeout(late);
    // What is not wanted any more is not sent any more.
    stop.abort();
  }
};
