import type { Commitment, Plan, Task } from "@bangfu/core";
import { pairsOf } from "../review/alike.js";

/** What of a plan the words of a notice mean. */
export interface Match {
  readonly task?: Task | undefined;
  /** The promise whose words they are, where they are not those of its task. */
  readonly commitment?: Commitment | undefined;
  /** Whether they are its very words. */
  readonly isSure: boolean;
}

/** Fewer signs than this may be in any text. */
const TELLING = 4;
/** So much of the words must be in the text. */
const LEAST = 0.6;
const SURE = 0.9;

/** Who and by when, in brackets behind a task, is nothing that it is known by. */
const NOTES = /[（(][^（()）]{0,80}(?:责任|时限|时间|负责|牵头|配合)[^（()）]{0,80}[)）]/g;
const bare = (text: string): string => text.replace(NOTES, "").replace(/[^\p{L}\p{N}%]/gu, "");

/** How much of the words stands in a text, 1 being the same text. */
const scoreOf = (words: string, text: string): number => {
  if (words === text) return 1;
  if (words.length < TELLING || text.length < TELLING) return 0;
  if (text.includes(words)) return 0.95;
  if (words.includes(text)) return SURE;
  const [said, pairs] = [pairsOf(words), pairsOf(text)];
  let common = 0;
  for (const pair of said) if (pairs.has(pair)) common++;
  return (common / said.size) * 0.89;
};

/**
 * The task or the promise that the words mean.
 * @returns undefined where none is like them, or several are alike
 */
export const matchOf = (words: string, { tasks, commitments }: Plan): Match | undefined => {
  const said = bare(words);
  if (said === "") return undefined;
  const known = new Map(tasks.map((task) => [task.id, task]));
  const candidates = [
    ...tasks.map((task) => ({ of: task.id, match: { task }, score: scoreOf(said, bare(task.text)) })),
    ...commitments.map((commitment) => ({
      of: commitment.task ?? commitment.id,
      match: { task: known.get(commitment.task ?? ""), commitment },
      score: scoreOf(said, bare(commitment.quote)),
    })),
  ];
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  if (best < LEAST * 0.89) return undefined;
  const alike = candidates.filter(({ score }) => score === best);
  const [first] = alike;
  if (first === undefined || alike.some(({ of }) => of !== first.of)) return undefined;
  return { ...first.match, isSure: best >= SURE };
};
