// npm run bench:rollup: 640 published facts files, read, parsed, assessed and rolled up, and the page of their region.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { assess, newestOn, quarterHistory } from "@bangfu/core";
import { rollup } from "@bangfu/core/rollup";
import { factsReader, parseFacts } from "@bangfu/core/schema";
import { regionFiles } from "@bangfu/site";
import { COUNTIES, factsOf, SCHOOLS } from "./region.mjs";

const RUNS = 5;
const ASOF = "2024-10-31";
const count = COUNTIES * SCHOOLS;
const folder = mkdtempSync(join(tmpdir(), "bangfu-bench-"));
const paths = Array.from({ length: count }, (_, at) => join(folder, `${at}.json`));
let bytes = 0;
paths.forEach((path, at) => {
  const text = JSON.stringify(factsOf(at));
  bytes += Buffer.byteLength(text);
  writeFileSync(path, text);
});

const rolledUp = (read, historyOf = () => undefined) => {
  const schools = function* () {
    for (const path of paths) {
      const { value: facts } = read(readFileSync(path, "utf8"));
      const [progress, newest] = [assess(facts, { asOf: ASOF }), newestOn(facts, ASOF)];
      yield { plan: facts.plan, progress, newest, history: historyOf(facts) };
    }
  };
  return rollup(schools(), { asOf: ASOF });
};

const lookBack = (facts) => quarterHistory(facts, { asOf: ASOF });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** Seconds by the clock, and of the processor alone, which a busy machine does not lengthen as much. */
const measured = (work, runs) => {
  const [clock, processor] = [[], []];
  for (let run = 0; run < runs; run++) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    clock.push((performance.now() - started) / 1000);
    processor.push((user + system) / 1e6);
  }
  return `${median(clock).toFixed(2)} s (processor ${median(processor).toFixed(2)} s, median of ${runs})`;
};

// Both have to say the same, or the comparison says nothing.
const whole = rolledUp(factsReader());
if (JSON.stringify(whole) !== JSON.stringify(rolledUp(parseFacts))) throw new Error("the reader differs");

console.log(`${count} facts files, ${(bytes / 1e6).toFixed(0)} MB`);
console.log(`read, parse, assess and roll up: ${measured(() => rolledUp(factsReader()), RUNS)} (target 2 s)`);
console.log(
  `the same with the last eight quarters of each: ${measured(() => rolledUp(factsReader(), lookBack), RUNS)}`,
);
console.log(`the same with parseFacts for each: ${measured(() => rolledUp(parseFacts), 1)}`);
console.log(
  `JSON.parse alone: ${measured(() => paths.forEach((path) => JSON.parse(readFileSync(path, "utf8"))), RUNS)}`,
);
const kilobytes = (size) => `${(size / 1000).toFixed(1)} kB`;
let [raw, gzip] = [0, 0];
for (const { name, text } of regionFiles(rolledUp(factsReader(), lookBack), { script: "" }))
  if (name === "index.html" || name === "rollup.json") {
    const packed = gzipSync(text, { level: 9 }).length;
    raw += Buffer.byteLength(text);
    gzip += packed;
    console.log(`${name}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(packed)} gzip`);
  }
console.log(`the page's data: ${kilobytes(gzip)} gzip (target 100 kB), ${kilobytes(raw)} raw`);
rmSync(folder, { recursive: true });
