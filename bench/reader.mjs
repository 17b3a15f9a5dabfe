// How often the phrase readers are right on phrases labelled by hand, before the readers were run on them.
import { readFileSync } from "node:fs";
import { readDeadline, readQuantities } from "@bangfu/reader";

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

const sorted = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([key, each]) => [key, sorted(each)]),
      )
    : value;
const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

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

/** @returns phrases wholly right, wrong though sure, and the counts behind precision and recall */
const measure = (file, read) => {
  const total = { phrases: 0, right: 0, wrongSure: 0, hits: 0, read: 0, wanted: 0 };
  const wrong = [];
  for (const { text, want, context } of linesOf(file)) {
    const wanted = want.filter((each) => each !== null);
    const got = read(text, { ...DOCUMENT, ...context });
    const hits = wanted.filter((each, at) => got[at] !== undefined && fits(each, got[at])).length;
    const isRight = hits === wanted.length && got.length === wanted.length;
    total.phrases++;
    total.right += isRight ? 1 : 0;
    total.hits += hits;
    total.read += got.length;
    total.wanted += wanted.length;
    if (isRight) continue;
    const isSure = got.length > 0 && got.every(({ sure }) => sure === "sure");
    total.wrongSure += isSure ? 1 : 0;
    wrong.push(`${isSure ? "sure" : "unsure"}\t${text}\t${JSON.stringify(got.map(({ item }) => item))}`);
  }
  return { ...total, wrong };
};

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const folder = process.argv[2] ?? new URL("../packages/reader/test/phrases", import.meta.url).pathname;
let failed = false;
for (const [name, read] of Object.entries(READERS)) {
  const began = performance.now();
  const {
    phrases,
    right,
    wrongSure,
    hits,
    read: many,
    wanted,
    wrong,
  } = measure(`${folder}/${name}.jsonl`, read);
  const took = performance.now() - began;
  console.log(
    `${name}: ${phrases} phrases, wholly right ${percent(right, phrases)}, precision ${percent(hits, many)}, ` +
      `recall ${percent(hits, wanted)}, wrong though sure ${percent(wrongSure, phrases)}, ` +
      `${((1000 * took) / phrases).toFixed(0)} µs each`,
  );
  for (const line of wrong) console.log(`  ${line}`);
  failed ||= right / phrases < (name === "deadlines" ? 0.95 : 0.9) || wrongSure / phrases >= 0.02;
}
process.exitCode = failed ? 1 : 0;
