import type { Facts } from "../schema/facts.js";
import type { Ledger } from "../schema/ledger.js";
import { countsIn, effectiveEntries, isKnown, supersededRecords, type Knowledge } from "./counting.js";

/** Orders by the entries' own content, so that the order of the ledger plays no part. */
const inOrder = <T>(entries: T[], keyOf: (entry: T) => string): T[] =>
  entries
    .map((entry) => ({ entry, key: `${keyOf(entry)}\n${JSON.stringify(entry)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);

/** The dates of all findings, for they decide statuses; the text only of public ones. */
export const publicFindings = ({ findings = [] }: Ledger, knowledge: Knowledge): Facts["findings"] =>
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

export const publicUpdates = ({ updates = [] }: Ledger, knowledge: Knowledge): Facts["updates"] =>
  inOrder(
    effectiveEntries(updates, ({ date }) => date, knowledge)
      .filter((update) => update.public === true)
      .map(({ task, date, text }) => ({ task, date, text })),
    ({ date }) => date,
  );

/** The evidence marked public of the records that count in the basis `reported`. */
export const publicEvidence = ({ records }: Ledger, knowledge: Knowledge): Facts["evidence"] => {
  const proven = records.filter(({ evidence }) => evidence?.some((item) => item.public === true));
  if (proven.length === 0) return [];
  const superseded = supersededRecords(records, knowledge);
  const evidence = proven
    .filter((record) => isKnown(record, record.date, knowledge) && countsIn(record, superseded).reported)
    .flatMap(({ indicator, date, evidence: items = [] }) =>
      items
        .filter((item) => item.public === true)
        .map(({ title, url, sha256 }) => ({
          indicator,
          date,
          title,
          ...(url === undefined ? {} : { url }),
          ...(sha256 === undefined ? {} : { sha256 }),
        })),
    );
  return inOrder(evidence, ({ date, indicator }) => `${date}\n${indicator}`);
};
