import { otherScheme, UNREAD_NOTES } from "@bangfu/view/commands";
import { failed, type Fetched, type FetchOptions } from "./fetched.js";
import { fromDisk } from "./from-disk.js";
import { overNetwork } from "./over-network.js";
import { isAddress, isOtherAddress } from "./site-address.js";

/** What a school has published. Never throws: each school stands for itself. @param source absolute, or an address */
export const fetchFacts = (source: string, options: FetchOptions): Promise<Fetched> => {
  if (source === "") return Promise.resolve(failed("unpublished", UNREAD_NOTES.noAddress));
  if (isOtherAddress(source))
    return Promise.resolve(failed("unreachable", otherScheme(source.slice(0, source.indexOf("//")))));
  return isAddress(source) ? overNetwork(source, options) : fromDisk(source, options);
};

/** Works through entries, so many at once, and gives the results in the entries' order. */
export const inTurns = async <T, R>(
  entries: readonly T[],
  atOnce: number,
  work: (entry: T) => Promise<R>,
  onProgress: (share: number) => void,
): Promise<R[]> => {
  const results = new Array<R>(entries.length);
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < entries.length; at = next++) {
      results[at] = await work(entries[at]!);
      onProgress(++done / entries.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, entries.length) }, worker));
  return results;
};
