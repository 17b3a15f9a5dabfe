const KINDS = ["count", "sum", "distinct", "coverage", "level", "checklist"];
const MEMBERS = Array.from({ length: 500 }, (_, at) => `t${at}`);
const ITEMS = Array.from({ length: 10 }, (_, at) => `i${at}`);
const DAYS = Array.from({ length: 1096 }, (_, at) =>
  new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10),
);

const indicator = (kind) => ({
  id: kind,
  title: kind,
  kind,
  ...(kind === "distinct" || kind === "coverage" ? { roster: "teachers" } : {}),
  ...(kind === "checklist" ? { items: ITEMS.map((id) => ({ id, title: id })) } : {}),
});

/** One indicator of each kind, yearly over three years. */
export const plan = {
  format: "bangfu-plan/1",
  id: "bench",
  title: "bench",
  start: "2023-01-01",
  school: { name: "bench" },
  units: [],
  rosters: [{ id: "teachers", name: "teachers", of: "person" }],
  measures: [{ id: "m", title: "m" }],
  document: [{ id: "c", text: "quote" }],
  tasks: [
    {
      id: "1",
      measure: "m",
      clause: "c",
      text: "quote",
      schedule: { yearly: [2023, 2025] },
      lead: [],
      support: [],
    },
  ],
  indicators: KINDS.map(indicator),
  commitments: KINDS.map((kind) => ({
    id: kind,
    quote: "quote",
    clause: "c",
    task: "1",
    indicator: kind,
    target: kind === "coverage" || kind === "checklist" ? { all: true } : { atLeast: 10 },
  })),
};

/** A ledger of so many records, always the same. */
export const ledgerOf = (count) => {
  let seed = 1;
  const below = (n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const carried = {
    count: () => ({}),
    sum: () => ({ value: below(1000) / 10 }),
    distinct: () => ({ members: [MEMBERS[below(500)], MEMBERS[below(500)]] }),
    coverage: () => ({ members: [MEMBERS[below(500)], MEMBERS[below(500)]] }),
    level: () => ({ value: below(1000) / 10 }),
    checklist: () => ({ item: ITEMS[below(10)] }),
  };
  const records = Array.from({ length: count }, (_, at) => {
    const kind = KINDS[below(6)];
    const date = DAYS[below(DAYS.length)];
    return {
      id: `r${at}`,
      indicator: kind,
      date,
      state: below(2) ? "verified" : "reported",
      ...carried[kind](),
    };
  });
  return {
    format: "bangfu-ledger/1",
    plan: "bench",
    rosters: { teachers: MEMBERS.map((id) => ({ id })) },
    records,
  };
};
