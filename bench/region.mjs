// 160 counties with 4 schools each, the same every time: the Yanhe plan for each of them, and ledgers that differ.
import { summarize } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";

export const COUNTIES = 160;
export const SCHOOLS = 4;
const PROVINCES = ["贵州省", "云南省", "四川省", "广西壮族自治区", "甘肃省", "青海省", "陕西省", "重庆市"];

/** Minstd, one sequence for each school. */
const randomOf = (seed) => {
  let state = (seed * 48271 + 20241031) % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
};

const number = (value) => String(value).padStart(3, "0");

const placeOf = (at) => {
  const county = Math.floor(at / SCHOOLS);
  return {
    name: `第${number(county + 1)}县第${(at % SCHOOLS) + 1}职业学校`,
    county: `第${number(county + 1)}县`,
    province: PROVINCES[county % PROVINCES.length],
  };
};

/** The ledger of a school: some records fewer, and at some schools none for long, or none at all. */
const ledgerOf = (random) => {
  const kept = 0.2 + 0.8 * random();
  const fate = random();
  const end = fate < 0.05 ? "2023-01-01" : fate < 0.15 ? "2024-05-31" : "2025-12-31";
  const records = sampleLedger.records.filter(({ date }) => date < end && random() < kept);
  const ids = new Set(records.map(({ id }) => id));
  return {
    ...sampleLedger,
    records: records.filter(({ supersedes }) => supersedes === undefined || ids.has(supersedes)),
    findings: sampleLedger.findings?.filter(() => random() < kept),
  };
};

export const factsOf = (at) =>
  summarize({ ...plan, school: { ...plan.school, ...placeOf(at) } }, ledgerOf(randomOf(at + 1)));
