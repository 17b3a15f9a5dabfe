import { assess, guardFacts, type Commitment, type Facts, type Indicator } from "@bangfu/core";
import { expect, it } from "vitest";

/** Milliseconds of the processor, which another program's work does not lengthen; the least of three tries. */
const cost = (work: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

const times = <T>(many: number, make: (at: number) => T): T[] =>
  Array.from({ length: many }, (_, at) => make(at));
const day = (at: number): string => new Date(Date.UTC(1950, 0, 1 + at)).toISOString().slice(0, 10);

const factsOf = (
  indicators: Indicator[],
  commitments: Partial<Commitment>[],
  more: Partial<Facts> = {},
): Facts => ({
  format: "bangfu-facts/1",
  plan: {
    ...{ format: "bangfu-plan/1", id: "p", title: "方案", start: "1950-01-01", school: { name: "校" } },
    units: [{ id: "u", name: "教务科" }],
    measures: [{ id: "m", title: "举措" }],
    document: [{ id: "c", text: "承诺" }],
    tasks: [
      {
        ...{ id: "1", measure: "m", clause: "c", text: "承诺", schedule: { by: "2023-12-31" } },
        ...{ lead: ["u"], support: [] },
      },
    ],
    indicators,
    commitments: commitments.map((each, at) => ({
      ...{ id: `k${at}`, quote: "承诺", clause: "c", task: "1", indicator: "n", target: { atLeast: 1 } },
      ...each,
    })),
  },
  ...{ series: [], references: [], findings: [], updates: [], evidence: [] },
  ...more,
});

const amount: Indicator = { id: "n", title: "金额", kind: "sum" };
const level: Indicator = { id: "n", title: "水平", kind: "level" };
const years = (many: number) => ({ weekly: [`${2021 - many}-W01`, "2020-W52"] as [string, string] });

// Each of a kind for which a loop within a loop is near at hand.
it.each([
  [
    "promises each with a due date of its own",
    500,
    // The exact mean has four times as many digits; one after another their sums took 64 times as long.
    32,
    (many: number) =>
      factsOf(
        [amount],
        times(many, (at) => ({ schedule: { by: day(20_000 + at * 7) } })),
      ),
  ],
  [
    "periods of a level that is to rise, with readings for the last of them",
    20,
    10,
    (many: number) =>
      factsOf([level], [{ target: { riseBy: 1 }, schedule: years(many) }], {
        references: [
          {
            indicator: "n",
            reported: times(many * 100, (at) => [day(at), at % 7, "2020-W52"]),
            verified: [],
          },
        ],
      }),
  ],
  [
    "periods that a revision has changed",
    30,
    10,
    (many: number) => {
      const facts = factsOf([amount], [{ schedule: years(many) }]);
      const revisions = [{ from: "2019-01-01", commitments: { k0: { target: { atLeast: 2 } } } }];
      return { ...facts, plan: { ...facts.plan, revisions } };
    },
  ],
])("%s, from %i on: four times as many take less than %i times as long", (_, many, most, make) => {
  const assessed = (facts: Facts) =>
    cost(() => {
      expect(guardFacts(facts).ok).toBe(true);
      assess(facts, { asOf: "2024-01-01" });
    });
  const [small, large] = [make(many), make(many * 4)];
  // What grows with the square takes sixteen times as long.
  expect(assessed(large)).toBeLessThan(most * Math.max(assessed(small), 2));
});
