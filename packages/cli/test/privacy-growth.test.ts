import { leaksIn } from "@bangfu/core/privacy";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { summarize } from "@bangfu/core";
import { expect, it } from "vitest";

const facts = summarize(plan, { ...sampleLedger, records: [], updates: [] });

/** CPU time in milliseconds of a look through a notice, with the sample's ledger to compare with. */
const timeOf = (notice: string): number => {
  const before = process.cpuUsage();
  leaksIn({ facts, notice }, { plan, ledger: sampleLedger });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const SHAPES: readonly string[] = [
  ...[
    "1",
    "1 ",
    "1-",
    "138",
    "138 ",
    `138${"0".repeat(4)}1234 `,
    "0086",
    "+86",
    "x",
    "1x",
    "①",
    "一",
    "%E6",
    "%25",
    "&#49;",
  ],
  ...[
    "&amp;",
    "&",
    "a@",
    "@",
    "a.",
    "a. ",
    "(at)",
    "http://",
    "http://a@",
    "http://a?token=",
    "?",
    "&token=1",
  ],
  ...[
    "李",
    "李 ",
    "·",
    " ",
    "\u200b",
    "\u0301",
    "a",
    "A",
    "身份证",
    "●",
    "\n",
    "t001",
    "t",
    "({[",
    ";jsessionid=",
  ],
];

it(
  "takes time that grows with the length of the text alone, whatever it is made of",
  { timeout: 900_000 },
  () => {
    timeOf("1 a@".repeat(1000));
    for (const shape of SHAPES) {
      const times = [20_000, 40_000, 80_000].map((length) => timeOf(shape.repeat(length / shape.length)));
      // Four times the length: 4 times the work where it is linear, 16 times where it grows with the square.
      expect([shape, times[2]! / (times[0]! + 20) < 9, times]).toEqual([shape, true, times]);
    }
  },
);
