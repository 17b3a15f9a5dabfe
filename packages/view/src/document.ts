import {
  isMet,
  STATUSES,
  type Clause,
  type Commitment,
  type Locale,
  type Plan,
  type Progress,
  type Status,
} from "@bangfu/core";
import { statusCounts, type StatusCount } from "./share.js";

/** A stretch of a clause: plain, or promised by one or more commitments. */
export interface Passage {
  readonly text: string;
  readonly commitments: readonly string[];
  /** The worst of its commitments' statuses; undefined on plain text. */
  readonly status: Status | undefined;
}

export interface ClauseView {
  readonly id: string;
  /** The level of a heading; undefined on a paragraph or row. */
  readonly heading: number | undefined;
  readonly passages: readonly Passage[];
  readonly cells: readonly (readonly [column: string, text: string])[];
  /** Of a heading: its section's commitments; all is 0 where it promises nothing. */
  readonly kept: number;
  readonly all: number;
}

const passagesOf = (text: string, commitments: readonly Commitment[], progress: Progress): Passage[] => {
  const spans = commitments
    .map(({ id, quote }) => ({ id, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0);
  // Quotes may overlap, so the text is cut wherever one begins or ends.
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, at): Passage => {
    const start = cuts[at]!;
    const ids = spans.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id);
    const statuses = ids.flatMap((id) => progress.commitments[id]?.status ?? []);
    // The worst, so that a passage bears the lamp that needs a look.
    const status = statuses.sort((a, b) => STATUSES.indexOf(b) - STATUSES.indexOf(a))[0];
    return { text: text.slice(start, end), commitments: ids, status };
  });
};

/** The commitments from a heading to the next one of its level or above. */
const sectionOf = (
  clauses: readonly Clause[],
  at: number,
  byClause: ReadonlyMap<string, Commitment[]>,
): Commitment[] => {
  const level = clauses[at]!.heading!;
  const next = clauses.findIndex(
    ({ heading }, place) => place > at && heading !== undefined && heading <= level,
  );
  return clauses.slice(at + 1, next < 0 ? undefined : next).flatMap(({ id }) => byClause.get(id) ?? []);
};

/** The document's clauses in order, each promise with its state. */
export const documentView = (plan: Plan, progress: Progress): ClauseView[] => {
  const byClause = new Map<string, Commitment[]>();
  for (const commitment of plan.commitments)
    byClause.set(commitment.clause, [...(byClause.get(commitment.clause) ?? []), commitment]);
  return plan.document.map(({ id, heading, text, cells = {} }, at): ClauseView => {
    const section = heading === undefined ? [] : sectionOf(plan.document, at, byClause);
    const kept = section.filter((each) => isMet(progress.commitments[each.id]?.status ?? "missed")).length;
    return {
      id,
      heading,
      passages: passagesOf(text, byClause.get(id) ?? [], progress),
      cells: Object.entries(cells).filter(([, cell]) => cell !== ""),
      kept,
      all: section.length,
    };
  });
};

/** How many of all promises stand in each status. */
export const promiseCounts = ({ commitments }: Progress, locale: Locale): StatusCount[] => {
  const counts: Partial<Record<Status, number>> = {};
  for (const node of Object.values(commitments))
    if (node) counts[node.status] = (counts[node.status] ?? 0) + 1;
  return statusCounts(counts, locale);
};
