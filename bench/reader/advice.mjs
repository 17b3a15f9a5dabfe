// How good the advice on a plan is: a folder of plans, with the advice of a careful inspector in labels.jsonl.
import { readFileSync } from "node:fs";
import { parsePlan } from "@bangfu/core/schema";
import { ADVICE_KINDS, advise } from "@bangfu/reader";
import { percent } from "./compare.mjs";

const PAIRS = new Set(["contradiction", "duplicate"]);

/** Whether a piece of advice says what a label says; those on two commitments name two of the label's. */
const hits = (advice, label, plan) => {
  if (advice.kind !== label.kind) return false;
  if (label.ids.length === 0) return true;
  const named = new Set(advice.about.map(({ id }) => id));
  const common = label.ids.filter((id) => named.has(id)).length;
  if (!PAIRS.has(label.kind)) return common > 0;
  if (common > 1) return true;
  const tasks = label.ids.map((id) => plan.commitments.find((each) => each.id === id)?.task);
  return tasks.filter((task) => named.has(task)).length > 1;
};

const scorePlan = (plan, labels) => {
  const open = new Set(labels);
  /** @type {Record<"hits" | "optional" | "false", import("@bangfu/reader").Advice[]>} */
  const found = { hits: [], optional: [], false: [] };
  for (const advice of advise(plan)) {
    const label = [...open].find((each) => hits(advice, each, plan));
    if (label !== undefined) open.delete(label);
    const list = label === undefined ? found.false : label.optional === true ? found.optional : found.hits;
    list.push(advice);
  }
  return { ...found, missed: [...open].filter(({ optional }) => optional !== true) };
};

const wordsOf = ({ kind, about = [], words = [] }) =>
  `${kind} ${[...about.map(({ id, quote }) => `${id} ${quote}`), ...words].join(" | ")}`;

const lineOf = (name, { hits, wrong, missed, optional }) =>
  `${name}: precision ${percent(hits, hits + wrong)}, recall ${percent(hits, hits + missed)} ` +
  `(${hits} right, ${wrong} false, ${missed} missed, ${optional} that may be said or not)`;

/**
 * What is right, false, missed, and neither, in each plan of a folder.
 * @param {string} folder
 */
export const scoreAdvice = (folder) => {
  return readFileSync(`${folder}/labels.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { file, advice } = JSON.parse(line);
      const parsed = parsePlan(readFileSync(`${folder}/${file}`, "utf8"));
      return { file, ...scorePlan(parsed.value, advice) };
    });
};

/** How many pieces of advice are right, false, missed, and neither. */
export const sumOf = (scores) => ({
  hits: scores.flatMap((score) => score.hits).length,
  wrong: scores.flatMap((score) => score.false).length,
  missed: scores.flatMap((score) => score.missed).length,
  optional: scores.flatMap((score) => score.optional).length,
});

const ofKind = (scores, kind) =>
  scores.map((score) =>
    Object.fromEntries(
      ["hits", "optional", "false", "missed"].map((name) => [
        name,
        score[name].filter((each) => each.kind === kind),
      ]),
    ),
  );

/** Prints the score of a folder of plans, of each kind, and what is wrong where `isDetailed`. */
export const printAdvice = (folder, isDetailed) => {
  const scores = scoreAdvice(folder);
  console.log(`  advice on ${scores.length} plans`);
  console.log(`    ${lineOf("all", sumOf(scores))}`);
  for (const kind of ADVICE_KINDS) console.log(`    ${lineOf(kind, sumOf(ofKind(scores, kind)))}`);
  if (!isDetailed) return;
  for (const { file, false: wrong, missed } of scores) {
    for (const each of wrong) console.log(`    ${file} false: ${wordsOf(each)}`);
    for (const each of missed) console.log(`    ${file} missed: ${wordsOf(each)}`);
  }
};
