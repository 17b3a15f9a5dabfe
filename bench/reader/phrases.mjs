// How often the phrase readers are right on phrases labelled by hand, before the readers were run on them.
import { readFileSync } from "node:fs";
import { readDeadline, readQuantities } from "@bangfu/reader";
import { percent, same } from "./compare.mjs";

const DOCUMENT = {
  issued: "2022-12-31",
  start: "2023-01-01",
  phases: [{ due: "2023-12-31" }, { due: "2025-12-31" }],
};

const linesOf = (file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** What was read, and whether surely, as lists to compare item by item. */
const READERS = {
  deadlines: (text, context) =>
    readDeadline(text, context)
      .parts.filter(({ schedule }) => schedule !== undefined)
      .map(({ schedule, sure }) => ({ item: schedule, sure })),
  quantities: (text, context) =>
    readQuantities(text, context).map(({ kind, measuredIn, target, schedule, force, sure }) => ({
      item: {
        kind,
        ...(measuredIn === undefined ? {} : { measuredIn }),
        target,
        ...(schedule === undefined ? {} : { schedule }),
        ...(force === "aim" ? { force } : {}),
      },
      sure,
    })),
};

const fits = (wanted, { item }) =>
  wanted.schedule === "any"
    ? same({ ...wanted, schedule: undefined }, { ...item, schedule: undefined })
    : same(wanted, item);

/** How many of the wanted readings stand in their places. */
const hitsIn = (wanted, got) =>
  wanted.filter((each, at) => got[at] !== undefined && fits(each, got[at])).length;

/** @returns phrases wholly right, wrong though sure, and the counts behind precision and recall */
const measure = (file, read) => {
  const total = { phrases: 0, right: 0, accepted: 0, wrongSure: 0, hits: 0, read: 0, wanted: 0 };
  const wrong = [];
  for (const { text, want, also = [], context } of linesOf(file)) {
    const wanted = want.filter((each) => each !== null);
    const got = read(text, { ...DOCUMENT, ...context });
    const isWhole = (list) => hitsIn(list, got) === list.length && got.length === list.length;
    const isRight = isWhole(wanted);
    const isAccepted = isRight || also.some((list) => isWhole(list.filter((each) => each !== null)));
    total.phrases++;
    total.right += isRight ? 1 : 0;
    total.accepted += isAccepted ? 1 : 0;
    total.hits += hitsIn(wanted, got);
    total.read += got.length;
    total.wanted += wanted.length;
    if (isRight) continue;
    const isSure = got.length > 0 && got.every(({ sure }) => sure === "sure");
    total.wrongSure += isSure ? 1 : 0;
    wrong.push(`${isSure ? "sure" : "unsure"}\t${text}\t${JSON.stringify(got.map(({ item }) => item))}`);
  }
  return { ...total, wrong };
};

/** Prints the figures of a folder's phrases, and each phrase that was read wrongly where `isDetailed`. */
export const printPhrases = (folder, isDetailed) => {
  let isGood = true;
  for (const [name, read] of Object.entries(READERS)) {
    const began = performance.now();
    const total = measure(`${folder}/${name}.jsonl`, read);
    const { phrases, right, accepted, wrongSure, hits, wanted, wrong } = total;
    const took = performance.now() - began;
    console.log(
      `  ${name}: ${phrases} phrases, wholly right ${percent(right, phrases)}` +
        `${accepted > right ? ` (${percent(accepted, phrases)} with readings that a clerk would accept)` : ""}, ` +
        `precision ${percent(hits, total.read)}, recall ${percent(hits, wanted)}, ` +
        `wrong though sure ${percent(wrongSure, phrases)}, ${((1000 * took) / phrases).toFixed(0)} µs each`,
    );
    if (isDetailed) for (const line of wrong) console.log(`    ${line}`);
    isGood &&= right / phrases >= (name === "deadlines" ? 0.95 : 0.9) && wrongSure / phrases < 0.02;
  }
  return isGood;
};
