import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { assess, type Facts } from "@bangfu/core";
import { placeOf, type Rollup } from "@bangfu/core/rollup";
import { parseRollup } from "@bangfu/core/schema";
import { COUNTIES, factsOf, SCHOOLS } from "../../../bench/region.mjs";
import { runIn } from "./support/run.js";

const counties = process.env["SLOW"] === "short" ? 12 : COUNTIES;
const folder = mkdtempSync(join(tmpdir(), "bangfu-region-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ASOF = "2024-10-31";
const bangfu = runIn(folder);
const run = async (...argv: string[]) => expect((await bangfu("rollup", ...argv)).code).toBe(0);
const text = (out: string) => readFileSync(join(folder, out, "rollup.json"), "utf8");

describe(`${counties} counties with ${SCHOOLS} schools each`, () => {
  const all = Array.from({ length: counties * SCHOOLS }, (_, at): Facts => factsOf(at));
  const files = all.map((facts, at) => {
    writeFileSync(join(folder, `${at}.json`), JSON.stringify(facts));
    return `${at}.json`;
  });
  const countyAt = (at: number) => Math.floor(at / SCHOOLS);

  it("roll up to what plain loops over their progress give", { timeout: 300_000 }, async () => {
    await run(...files, "-o", "whole", "--as-of", ASOF);
    const { value } = parseRollup(text("whole")) as { value: Rollup };
    const progresses = all.map((facts) => assess(facts, { asOf: ASOF }));
    const mean = (of: typeof progresses): number | null => {
      const known = of.filter(({ overall }) => (overall?.dataCoverage ?? 0) > 0);
      let sum = 0;
      for (const { overall } of known) sum += overall!.attainment!;
      return known.length === 0 ? null : sum / known.length;
    };
    const close = (a: number | null, b: number | null) => {
      if (b === null) expect(a).toBeNull();
      else expect(a).toBeCloseTo(b, 12);
    };
    expect(value.schools.map((school) => placeOf(school).name).sort()).toEqual(
      progresses.map(({ school }) => school.name).sort(),
    );
    close(value.overall.attainment, mean(progresses));
    expect(value.counties).toHaveLength(counties);
    for (const node of value.counties)
      close(node.attainment, mean(progresses.filter(({ school }) => school.county === node.county)));
    for (const { title, attainment } of value.measures) {
      const { id } = all[0]!.plan.measures.find((each) => each.title === title)!;
      let [sum, count] = [0, 0];
      for (const { measures } of progresses)
        if (measures[id]?.dataCoverage) {
          sum += measures[id].attainment!;
          count += 1;
        }
      close(attainment, sum / count);
    }
    const tenths = new Array<number>(10).fill(0);
    for (const { overall } of progresses)
      if (overall?.dataCoverage) tenths[Math.min(9, Math.floor(overall.attainment! * 10))]! += 1;
    expect(value.overall.distribution).toEqual(tenths);
  });

  it("county by county, then merged, give the same bytes", { timeout: 300_000 }, async () => {
    const parts = Array.from({ length: counties }, (_, county) => `county-${county}`);
    for (const [county, out] of parts.entries())
      await run(...files.filter((_, at) => countyAt(at) === county), "-o", out, "--as-of", ASOF);
    await run("--merge", ...parts.map((out) => `${out}/rollup.json`).reverse(), "-o", "merged");
    expect(text("merged") === text("whole")).toBe(true);
  });

  it("fit into 100 kB as they are sent, the page and its roll-up", () => {
    const page = readFileSync(join(folder, "whole", "index.html"));
    expect(gzipSync(page).length + gzipSync(text("whole")).length).toBeLessThan(100_000);
  });
});
