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
import { stretches } from "./stretches.js";
import { COMMITMENT_TEXT } from "./words/commitments.js";
import { GROUP_OF } from "./words/groups.js";

/** A stretch of a clause: plain, or promised by one or more commitments. */
export interface Passage {
  readonly text: string;
  readonly commitments: readonly string[];
  /** The worst of its commitments' statuses; undefined on plain text. */
  readonly status: Status | undefined;
  readonly needsAttention: boolean;
  /** Of the promises that begin here: one status for each commitment, so that each is marked once. */
  readonly marks: readonly Status[];
}

export interface ClauseView {
  readonly id: string;
  /** The level of a heading; undefined on a paragraph or row. */
  readonly heading: number | undefined;
  readonly passages: readonly Passage[];
  readonly cells: readonly (readonly [column: string, text: string])[];
  /** The heading of the first or second level that it stands under, or is; one without text below is none. */
  readonly chapter: string | undefined;
  /** Its commitments, or of a heading those of its section; all is 0 where it promises nothing. */
  readonly kept: number;
  readonly all: number;
  readonly attention: number;
}

const needsAttention = (status: Status | undefined): boolean =>
  status !== undefined && GROUP_OF[status] === "attention";

const passagesOf = (text: string, commitments: readonly Commitment[], progress: Progress): Passage[] => {
  const spans = commitments
    .map(({ id, quote }) => ({ id, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0);
  return stretches(text, spans).map((stretch): Passage => {
    const ids = stretch.spans.map(({ id }) => id);
    const statuses = ids.flatMap((id) => progress.commitments[id]?.status ?? []);
    // The worst, so that a passage bears the lamp that needs a look.
    const status = statuses.sort((a, b) => STATUSES.indexOf(b) - STATUSES.indexOf(a))[0];
    const marks = stretch.spans
      .filter(({ start }) => start === stretch.start)
      .flatMap(({ id }) => progress.commitments[id]?.status ?? []);
    return {
      text: stretch.text,
      commitments: ids,
      status,
      needsAttention: needsAttention(status),
      marks,
    };
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

const isChapter = (clause: Clause | undefined): boolean => (clause?.heading ?? 9) <= 2;

/** The document's clauses in order, each promise with its state. */
export const documentView = (plan: Plan, progress: Progress): ClauseView[] => {
  const byClause = new Map<string, Commitment[]>();
  for (const commitment of plan.commitments)
    byClause.set(commitment.clause, [...(byClause.get(commitment.clause) ?? []), commitment]);
  let chapter: string | undefined;
  return plan.document.map((clause, at): ClauseView => {
    const { id, heading, text, cells = {} } = clause;
    const next = plan.document[at + 1];
    if (isChapter(clause)) chapter = next && !isChapter(next) ? id : undefined;
    const own = byClause.get(id) ?? [];
    const counted = heading === undefined ? own : sectionOf(plan.document, at, byClause);
    const statuses = counted.flatMap((each) => progress.commitments[each.id]?.status ?? []);
    return {
      id,
      heading,
      passages: passagesOf(text, own, progress),
      cells: Object.entries(cells).filter(([, cell]) => cell !== ""),
      chapter,
      kept: statuses.filter(isMet).length,
      all: counted.length,
      attention: statuses.filter(needsAttention).length,
    };
  });
};

/** All promises of a plan in one number, and the parts that it is made of. */
export interface PromiseTotal {
  /** `233 项承诺，已兑现 80 项`. */
  readonly total: string;
  /** What is counted, and in how many sentences and periods. */
  readonly counted: string;
  readonly attention: number;
  /** How many of them stand in each status. */
  readonly parts: readonly StatusCount[];
}

export const promiseTotal = (
  { commitments: promised }: Plan,
  { commitments }: Progress,
  locale: Locale,
): PromiseTotal => {
  const text = COMMITMENT_TEXT[locale];
  const counts: Partial<Record<Status, number>> = {};
  let [kept, attention, periods] = [0, 0, 0];
  for (const node of Object.values(commitments)) {
    if (!node) continue;
    counts[node.status] = (counts[node.status] ?? 0) + 1;
    periods += node.periods.length;
    if (isMet(node.status)) kept += 1;
    if (needsAttention(node.status)) attention += 1;
  }
  const sentences = new Set(promised.map(({ clause, quote }) => `${clause} ${quote}`)).size;
  return {
    total: text.total(kept, promised.length),
    counted: text.counted(sentences, periods),
    attention,
    parts: statusCounts(counts, locale),
  };
};
