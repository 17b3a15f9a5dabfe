// npm run bench: figures as ratios, all contenders in one run. BENCH_RECORDS sets the size of the ledger.
import { assess, summarize } from "@bangfu/core";
import { parseLedger } from "@bangfu/core/schema";
import { plan as yanhe, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { handWritten } from "./hand-written.mjs";
import { ledgerOf, plan } from "./ledger.mjs";

const RECORDS = Number(process.env.BENCH_RECORDS ?? 1_000_000);
const RUNS = 7;

const milliseconds = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Contenders take turns, so that what else the machine does hits all of them. */
const compare = (contenders, runs = RUNS) => {
  const times = contenders.map(() => []);
  for (let run = 0; run < runs; run++) contenders.forEach((work, at) => times[at].push(milliseconds(work)));
  return times.map(median);
};

const text = JSON.stringify(ledgerOf(RECORDS));
const ledger = JSON.parse(text);

// Both have to give the same figures, or the comparison says nothing.
const facts = summarize(plan, ledger);
const byHand = handWritten(ledger.records);
for (const [key, total] of Object.entries(byHand.totals)) {
  const [indicator, window] = key.split(" ");
  const step = facts.series
    .find((each) => each.indicator === indicator && each.window === window)
    ?.reported.at(-1);
  if (step?.[1] !== total) throw new Error(`${key}: ${step?.[1]} against ${total} by hand`);
}

const [loop, summarized] = compare([() => handWritten(ledger.records), () => summarize(plan, ledger)]);
console.log(
  `summarize, ${RECORDS} records: ${summarized.toFixed(0)} ms, a hand-written loop ${loop.toFixed(0)} ms: ratio ${(summarized / loop).toFixed(2)} (target 2)`,
);

const yanheFacts = summarize(yanhe, sampleLedger);
const assessed = Array.from({ length: 400 }, () =>
  milliseconds(() => assess(yanheFacts, { asOf: sampleAsOf })),
);
const [copied] = compare([() => structuredClone(yanheFacts)], 50);
console.log(
  `assess, the Yanhe plan (${yanhe.commitments.length} commitments): ${median(assessed).toFixed(2)} ms (target 1), ${(median(assessed) / copied).toFixed(2)} of copying its facts once`,
);

const [parsed, validated] = compare([() => JSON.parse(text), () => parseLedger(text, plan)], 3);
console.log(
  `parse and validate, ${RECORDS} records: ${Math.round(RECORDS / (validated / 1000))} records/s, ratio to JSON.parse alone ${(validated / parsed).toFixed(1)}`,
);
