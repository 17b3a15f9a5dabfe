import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import { publicAddress } from "../values/address.js";
import { hashOf } from "../values/hash.js";
import { textsIn, type PublicText } from "./texts.js";

/** Where a public text comes from: the file or option, and the place in it. */
export interface SourcePlace {
  readonly of: "plan" | "ledger" | "facts" | "rollup" | "notice" | "title" | "addressee" | "words" | "url";
  readonly path: PublicText["path"];
  /** The place in words that stay the same when other entries come before it, and that hold no secret. */
  readonly lasting: readonly string[];
}

/** Entries by their ids. @param nameOf what stands for an id */
const lastingPath = (
  root: unknown,
  path: PublicText["path"],
  nameOf: (id: string) => string = (id) => id,
): string[] => {
  let value = root;
  return path.map((part) => {
    value = (value as Record<string | number, unknown> | undefined)?.[part];
    const id = typeof part === "number" ? (value as { id?: unknown } | undefined)?.id : undefined;
    return typeof id === "string" ? nameOf(id) : String(part);
  });
};

/** A ledger's ids are the school's own: one may hold a name. */
const short = (id: string): string => hashOf(id).slice(0, 6);

/** @param lasting its path, with ids for places */
export const ledgerPlace = (path: PublicText["path"], lasting: readonly string[]): SourcePlace => ({
  of: "ledger",
  path,
  lasting: lasting.map((part, at) => (at === 1 ? short(part) : part)),
});

type Places = Map<string, SourcePlace>;

const notePlaces = (
  entry: unknown,
  place: readonly (string | number)[],
  wanted: ReadonlySet<string>,
  places: Places,
): void => {
  for (const { path, text } of textsIn(entry))
    for (const each of [text, publicAddress(text)])
      if (wanted.has(each) && !places.has(each)) {
        const lasting = [String(place[0]), ...lastingPath({ 0: entry }, [0, ...path], short)];
        places.set(each, { of: "ledger", path: [...place, ...path], lasting });
      }
};

/** The first place of each text in the ledger, its rosters aside; the ledger is gone through once for all of them. */
const placesInLedger = (wanted: ReadonlySet<string>, ledger: StreamedLedger): Places => {
  const places: Places = new Map();
  for (const [list, entries] of Object.entries(ledger))
    if (list !== "rosters" && list !== "records" && Array.isArray(entries))
      entries.forEach((entry, at) => notePlaces(entry, [list, at], wanted, places));
  let at = 0;
  for (const record of ledger.records) notePlaces(record, ["records", at++], wanted, places);
  return places;
};

const isField = (part: string | number): boolean => typeof part === "string";

/**
 * Where each of some published texts comes from; what is not found in the ledger is named by its place in the facts.
 * Which place a school has in a roll-up rests on who else is in it: what lasts is the field alone.
 * @param published what the texts were found in
 */
export const sourcesOf = (
  published: unknown,
  texts: readonly PublicText[],
  ledger: StreamedLedger | undefined,
): readonly SourcePlace[] => {
  const isOfLedger = ({ path: [root, list] }: PublicText) => root === "facts" && list !== "plan";
  const wanted = new Set(texts.filter(isOfLedger).map(({ text }) => text));
  const places = ledger === undefined || wanted.size === 0 ? undefined : placesInLedger(wanted, ledger);
  return texts.map((each): SourcePlace => {
    const [root, ...path] = each.path;
    const lasting = lastingPath(published, each.path);
    if (root === "facts" && path[0] === "plan")
      return { of: "plan", path: path.slice(1), lasting: lasting.slice(1) };
    if (root === "rollup") return { of: root, path, lasting: [root, String(path.findLast(isField))] };
    const place = isOfLedger(each) ? places?.get(each.text) : undefined;
    return place ?? { of: root as SourcePlace["of"], path, lasting };
  });
};
