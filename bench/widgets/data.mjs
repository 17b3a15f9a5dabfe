import { summarize } from "@bangfu/core";

const day = (days) => new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** A plan of so many tasks, each with one commitment, and a ledger that leaves them in every state. */
export const factsOf = (tasks) => {
  const ids = Array.from({ length: tasks }, (_, at) => `${at + 1}`);
  const plan = {
    format: "bangfu-plan/1",
    id: "bench",
    title: "测速方案",
    start: "2023-01-01",
    school: { name: "测速学校" },
    units: Array.from({ length: 9 }, (_, at) => ({ id: `u${at}`, name: `第${at + 1}科室` })),
    measures: Array.from({ length: 6 }, (_, at) => ({ id: `m${at}`, title: `举措${at + 1}` })),
    document: ids.map((id) => ({
      id: `c${id}`,
      text: `第${id}项：每年开展不少于10次教研交流活动，提高课堂教学效率。`,
    })),
    tasks: ids.map((id, at) => ({
      id,
      measure: `m${at % 6}`,
      clause: `c${id}`,
      text: `第${id}项：每年开展不少于10次教研交流活动，提高课堂教学效率。`,
      schedule: { by: day(365 + (at % 700)), from: day(at % 300) },
      lead: [`u${at % 9}`],
      support: [`u${(at + 3) % 9}`],
    })),
    indicators: ids.map((id) => ({ id: `i${id}`, title: `次数${id}`, kind: "count" })),
    commitments: ids.map((id) => ({
      id: `k${id}`,
      quote: "每年开展不少于10次教研交流活动",
      clause: `c${id}`,
      task: id,
      indicator: `i${id}`,
      target: { atLeast: 10 },
    })),
  };
  const records = ids.flatMap((id, at) =>
    Array.from({ length: at % 12 }, (_, n) => ({
      id: `r${id}-${n}`,
      indicator: `i${id}`,
      date: day((at % 300) + n * 30),
    })),
  );
  return summarize(plan, { format: "bangfu-ledger/1", plan: "bench", records });
};

/** A plan of one task whose curve has so many points: a record a week. */
export const curveFacts = (points) => {
  const facts = factsOf(1);
  const [series] = factsOf(2).series;
  const steps = Array.from({ length: points }, (_, at) => [day(at * 7), at]);
  facts.series = [
    { ...series, indicator: "i1", first: day(0), last: day(365), reported: steps, verified: steps },
  ];
  return facts;
};
