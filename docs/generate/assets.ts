import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { assess, newestOn, summarize, type Ledger } from "@bangfu/core";
import { rollup, type Rollup, type RollupInput, type UnreadSchool } from "@bangfu/core/rollup";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import type { PageFile } from "./pages.js";

const { resolve } = createRequire(import.meta.url);

/** A picture for the browser's tab: three bars, the last still to do. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4b63"/><path d="M7 9h18" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/><path d="M7 16h12" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/><path d="M7 23h7" stroke="#f0b44c" stroke-width="3.4" stroke-linecap="round"/></svg>\n`;

/** Schools that do not exist, made of parts of the sample's records; one that could not be read, one unpublished. */
const sampleRollup = (): Rollup => {
  const school = (
    name: string,
    keep: (at: number, record: Ledger["records"][number]) => boolean,
  ): RollupInput => {
    const records = sampleLedger.records.filter((record, at) => record.supersedes || keep(at, record));
    const ids = new Set(records.map(({ id }) => id));
    const ledger = {
      ...sampleLedger,
      records: records.filter(({ supersedes }) => supersedes === undefined || ids.has(supersedes)),
    };
    const facts = summarize({ ...plan, school: { name, province: "贵州省" } }, ledger);
    return {
      plan: facts.plan,
      progress: assess(facts, { asOf: sampleAsOf }),
      newest: newestOn(facts, sampleAsOf),
    };
  };
  const lost = (name: string, error: UnreadSchool["error"]): RollupInput => ({
    school: { name, province: "贵州省" },
    error,
  });
  return rollup(
    [
      school("甲县职业学校（虚构）", () => true),
      school("乙县职业学校（虚构）", (at) => at % 3 !== 0),
      school("丙县职业学校（虚构）", (_, { state }) => state === "verified"),
      school("丁县职业学校（虚构）", (_, { date }) => date < "2024-03-01"),
      school("戊县职业学校（虚构）", () => false),
      lost("己县职业学校（虚构）", "unreachable"),
      lost("庚县职业学校（虚构）", "unpublished"),
    ],
    { asOf: sampleAsOf },
  );
};

const themes = (): PageFile[] => {
  const folder = join(dirname(resolve("@bangfu/widgets/bangfu.js")), "../themes");
  return readdirSync(folder).map((name) => ({
    path: `public/themes/${name}`,
    text: readFileSync(join(folder, name), "utf8"),
  }));
};

/** What the pages load: the script for script tags as it is published, the facts of the sample, the themes. */
export const publicFiles = (): PageFile[] => [
  { path: "public/bangfu.js", text: readFileSync(resolve("@bangfu/widgets/bangfu.js"), "utf8") },
  { path: "public/facts.json", text: JSON.stringify(summarize(plan, sampleLedger)) },
  { path: "public/rollup.json", text: JSON.stringify(sampleRollup()) },
  { path: "public/icon.svg", text: ICON },
  ...themes(),
];
