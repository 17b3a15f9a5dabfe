import type { ExtensionFact, Facts } from "../schema/facts.js";
import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { LedgerRecord } from "../schema/ledger.js";
import { hasUserInfo, withoutTokens } from "../values/address.js";
import { countsIn, effectiveEntries, supersededRecords, type Entry, type Knowledge } from "./counting.js";
import { compareNewness } from "./recorded-at.js";

/** Orders by the entries' own content, so that the order of the ledger plays no part. */
const inOrder = <T>(entries: T[], keyOf: (entry: T) => string): T[] =>
  entries
    .map((entry) => ({ entry, key: `${keyOf(entry)}\n${JSON.stringify(entry)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);

/** The fields of these names that an entry has. */
const fieldsOf = <T extends object, K extends keyof T>(entry: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(
    names.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])),
  ) as Pick<T, K>;

/**
 * Whether the words of an entry may be read: it says that it is public, and nothing takes its place, however late.
 * What was withdrawn is never published again: an earlier day of knowledge gives back dates and figures, no words.
 */
const openIn = <E extends Entry & { readonly public?: boolean | undefined }>(
  entries: readonly E[],
): ((entry: E) => boolean) => {
  const withdrawn = new Set(entries.map(({ supersedes }) => supersedes));
  return (entry) => entry.public === true && !withdrawn.has(entry.id);
};

/** The dates of all findings, for they decide statuses; the words only of public ones. */
export const publicFindings = (
  { findings = [] }: StreamedLedger,
  knowledge: Knowledge,
): Facts["findings"] => {
  const isOpen = openIn(findings);
  return inOrder(
    effectiveEntries(findings, ({ found }) => found, knowledge).map((finding) => ({
      ...fieldsOf(finding, ["task", "commitment", "found", "due", "closed"]),
      ...(isOpen(finding) ? fieldsOf(finding, ["text", "en"]) : {}),
    })),
    ({ found }) => found,
  );
};

/**
 * The dates of the extensions that are granted, in that order, for they move due dates (rules §11); the reason only
 * of public ones.
 */
export const publicExtensions = (
  { extensions = [] }: StreamedLedger,
  knowledge: Knowledge,
): ExtensionFact[] => {
  const isOpen = openIn(extensions);
  return effectiveEntries(extensions, ({ granted, requested }) => granted ?? requested, knowledge)
    .flatMap((extension) => {
      const { granted } = extension;
      return granted === undefined ? [] : [{ ...extension, granted }];
    })
    .sort((a, b) =>
      a.granted === b.granted ? compareNewness(a, b, knowledge.timeZone) : a.granted < b.granted ? -1 : 1,
    )
    .map((extension) => ({
      ...fieldsOf(extension, ["task", "commitment", "requested", "granted", "due"]),
      ...(isOpen(extension) ? fieldsOf(extension, ["reason", "en"]) : {}),
    }));
};

export const publicUpdates = ({ updates = [] }: StreamedLedger, knowledge: Knowledge): Facts["updates"] => {
  const isOpen = openIn(updates);
  return inOrder(
    effectiveEntries(updates, ({ date }) => date, knowledge)
      .filter(isOpen)
      .map((update) => fieldsOf(update, ["task", "date", "text", "part", "en"])),
    ({ date }) => date,
  );
};

/** The evidence of a record that is marked public: no key in an address, and no address that names a user. */
const openEvidence = ({ indicator, date, evidence = [] }: LedgerRecord): Facts["evidence"] =>
  evidence
    .filter((item) => item.public === true)
    .map(({ url, ...item }) => ({
      indicator,
      date,
      ...fieldsOf(item, ["title", "sha256", "en"]),
      ...(url === undefined || hasUserInfo(url) ? {} : { url: withoutTokens(url) }),
    }));

/**
 * The public evidence of records that count now and were never turned down or replaced later.
 * @param proven the records with evidence that count in the basis `reported`
 */
export const publicEvidence = (
  proven: readonly LedgerRecord[],
  { records }: StreamedLedger,
  knowledge: Knowledge,
): Facts["evidence"] => {
  const later =
    knowledge.knownAt === undefined || proven.length === 0
      ? undefined
      : supersededRecords(records, { ...knowledge, knownAt: undefined });
  const standing = proven.filter((record) => later === undefined || countsIn(record, later).reported);
  return inOrder(standing.flatMap(openEvidence), ({ date, indicator }) => `${date}\n${indicator}`);
};
