// Four schools, invented: one that keeps its ledger, one with few records, one whose data are old, one that has
// published nothing. Their facts are published as a school would, and the county's board is made of them.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "@bangfu/cli";
import { summarize } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";

const ASOF = "2024-10-31";

/** By its folder each school's names, and which of the sample ledger's records it has. */
const SCHOOLS = {
  first: { name: "示例第一职业学校", en: "Sample Vocational School No. 1", keep: () => true },
  second: { name: "示例第二职业学校", en: "Sample Vocational School No. 2", keep: (_, at) => at % 3 === 0 },
  third: {
    name: "示例第三职业学校",
    en: "Sample Vocational School No. 3",
    keep: ({ date }) => date < "2024-06-01",
  },
  fourth: { name: "示例第四职业学校" },
};

const factsOf = (id, { name, en, keep }) => {
  const records = sampleLedger.records.filter(keep);
  const ids = new Set(records.map(({ id }) => id));
  const ledger = {
    ...sampleLedger,
    // A correction goes with what it corrects.
    records: records.filter(({ supersedes }) => supersedes === undefined || ids.has(supersedes)),
  };
  return summarize({ ...plan, id, school: { name, en: { name: en } } }, ledger);
};

/** By its folder each page of the board. */
const BOARDS = {
  region: ["--title", "示例县帮扶进展", "--notice", "示例数据"],
  "region-en": ["--lang", "en", "--title", "Progress in a sample county", "--notice", "Illustrative data"],
};

/**
 * Writes `dist/schools`, `dist/region` and, in English, `dist/region-en` beside the list `schools.csv` of a folder.
 * @param io where the command prints; the terminal where absent
 * @returns the exit code of `bangfu rollup`
 */
export const publish = async (folder, io = undefined) => {
  const list = join(folder, "schools.csv");
  const dist = join(folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  for (const [id, school] of Object.entries(SCHOOLS)) {
    mkdirSync(join(dist, "schools", id), { recursive: true });
    if (school.keep !== undefined)
      writeFileSync(join(dist, "schools", id, "facts.json"), JSON.stringify(factsOf(id, school)));
  }
  for (const [name, words] of Object.entries(BOARDS)) {
    const places = ["--list", list, "-o", join(dist, name)];
    const code = await main(["rollup", ...places, "--as-of", ASOF, "--before", "2024-06-30", ...words], io);
    if (code !== 0) return code;
  }
  return 0;
};
