import { hashOf } from "@bangfu/core";
import { ask } from "../read/ask.js";
import { placeText, type Place } from "../read/problem.js";
import { placeOf } from "../read/row.js";
import { compared, contentHash, isRelated } from "./content.js";
import type { Former } from "./former.js";
import { withdraw } from "./list-state.js";
import { correctOwn, type OwnRow, type OwnState } from "./own-state.js";

/** More would not be read, nor asked about one by one: to withdraw all and to add what is new comes to the same. */
const MOST = { candidates: 8, named: 5, asked: 20 };

/** The workbook as a whole: what is gone has no cell any more. */
const whole = (state: OwnState): Place => ({ file: state.name, sheet: "", cell: "" });

const answerOf = ({ chains: { list } }: OwnState, { entry }: OwnRow): string =>
  `row:${contentHash(list, entry.content).slice(0, 8)}`;

/** The rows that a former one may have been changed into, the likest first. */
const candidatesOf = (state: OwnState, { last }: Former, rows: Iterable<OwnRow>): readonly OwnRow[] => {
  const { list } = state.chains;
  const likeness = ({ entry: { content } }: OwnRow): number => {
    const { agree, differ } = compared(list, content, last.entry);
    return agree - differ.length;
  };
  return [...rows]
    .filter(({ entry }) => isRelated(list, entry.content, last.entry))
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, MOST.candidates);
};

const askAboutOne = (state: OwnState, { last }: Former, candidates: readonly OwnRow[]) => {
  const { list } = state.chains;
  const choices = candidates.map((row) => {
    const place = placeText({ ...placeOf(row.entry.row, "id"), file: "" });
    return {
      answer: answerOf(state, row),
      params: { row: `${place} ${state.describe(list, row.entry.content)}` },
    };
  });
  return ask(state, {
    code: "row-gone",
    place: whole(state),
    at: [state.file, list, last.entry.id],
    value: last.entry.id,
    params: { row: state.describe(list, last.entry) },
    choices: [...choices, { answer: "withdrawn" }, { answer: "kept" }],
  });
};

const askAboutAll = (state: OwnState, gone: readonly Former[]) => {
  const { list } = state.chains;
  return ask(state, {
    code: "rows-gone",
    place: whole(state),
    at: [state.file, list],
    value: hashOf(gone.map(({ last }) => last.entry.id)),
    params: {
      count: gone.length,
      rows: gone.slice(0, MOST.named).map(({ last }) => state.describe(list, last.entry)),
    },
    choices: [{ answer: "withdrawn" }, { answer: "kept" }],
  });
};

/**
 * What a former import of the workbook had and this one has not: withdrawn where rows have ids of their own and most
 * of them are still there, else asked about.
 * @returns the rows that none of it was changed into
 */
export const mergeGone = (state: OwnState, rows: readonly OwnRow[]): readonly OwnRow[] => {
  const gone = state.formers.filter(({ taken, stands }) => !taken && stands);
  const isMinor = gone.length <= state.formers.filter(({ taken }) => taken).length;
  const left = new Set(rows);
  const unclear: Former[] = [];
  for (const former of gone) {
    const candidates = gone.length > MOST.asked ? [] : candidatesOf(state, former, left);
    if (candidates.length === 0 && former.key !== undefined && isMinor) {
      withdraw(state, former, whole(state));
      continue;
    }
    if (candidates.length === 0) {
      unclear.push(former);
      continue;
    }
    const answer = askAboutOne(state, former, candidates);
    const meant = candidates.find((row) => answerOf(state, row) === answer);
    if (answer === "withdrawn") withdraw(state, former, whole(state));
    if (meant === undefined) continue;
    correctOwn(state, meant, former);
    left.delete(meant);
  }
  if (unclear.length > 0 && askAboutAll(state, unclear) === "withdrawn")
    for (const former of unclear) withdraw(state, former, whole(state));
  return [...left];
};
