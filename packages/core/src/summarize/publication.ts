import type { ExtensionFact, Facts } from "../schema/facts.js";
import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { LedgerRecord } from "../schema/ledger.js";
import { effectiveEntries, type Knowledge } from "./counting.js";
import { compareNewness } from "./recorded-at.js";

/** Orders by the entries' own content, so that the order of the ledger plays no part. */
const inOrder = <T>(entries: T[], keyOf: (entry: T) => string): T[] =>
  entries
    .map((entry) => ({ entry, key: `${keyOf(entry)}\n${JSON.stringify(entry)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);

/** The dates of all findings, for they decide statuses; the text only of public ones. */
export const publicFindings = ({ findings = [] }: StreamedLedger, knowledge: Knowledge): Facts["findings"] =>
  inOrder(
    effectiveEntries(findings, ({ found }) => found, knowledge).map((finding) => ({
      ...(finding.task === undefined ? {} : { task: finding.task }),
      ...(finding.commitment === undefined ? {} : { commitment: finding.commitment }),
      found: finding.found,
      ...(finding.due === undefined ? {} : { due: finding.due }),
      ...(finding.closed === undefined ? {} : { closed: finding.closed }),
      ...(finding.public === true && finding.text !== undefined ? { text: finding.text } : {}),
    })),
    ({ found }) => found,
  );

/**
 * The dates of the extensions that are granted, in that order, for they move due dates (rules §11); the reason only
 * of public ones.
 */
export const publicExtensions = (
  { extensions = [] }: StreamedLedger,
  knowledge: Knowledge,
): ExtensionFact[] =>
  effectiveEntries(extensions, ({ granted, requested }) => granted ?? requested, knowledge)
    .flatMap((extension) => {
      const { granted } = extension;
      return granted === undefined ? [] : [{ ...extension, granted }];
    })
    .sort((a, b) =>
      a.granted === b.granted ? compareNewness(a, b, knowledge.timeZone) : a.granted < b.granted ? -1 : 1,
    )
    .map(({ task, commitment, requested, granted, due, reason, public: isPublic }) => ({
      ...(task === undefined ? {} : { task }),
      ...(commitment === undefined ? {} : { commitment }),
      requested,
      granted,
      due,
      ...(isPublic === true && reason !== undefined ? { reason } : {}),
    }));

export const publicUpdates = ({ updates = [] }: StreamedLedger, knowledge: Knowledge): Facts["updates"] =>
  inOrder(
    effectiveEntries(updates, ({ date }) => date, knowledge)
      .filter((update) => update.public === true)
      .map(({ task, date, text }) => ({ task, date, text })),
    ({ date }) => date,
  );

/** The evidence of a record that is marked public. */
const openEvidence = ({ indicator, date, evidence = [] }: LedgerRecord): Facts["evidence"] =>
  evidence
    .filter((item) => item.public === true)
    .map(({ title, url, sha256 }) => ({
      indicator,
      date,
      title,
      ...(url === undefined ? {} : { url }),
      ...(sha256 === undefined ? {} : { sha256 }),
    }));

/** @param proven the records with evidence that count in the basis `reported` */
export const publicEvidence = (proven: readonly LedgerRecord[]): Facts["evidence"] =>
  inOrder(proven.flatMap(openEvidence), ({ date, indicator }) => `${date}\n${indicator}`);
