import { readFileSync } from "node:fs";
import { assess, summarize, type Facts, type Ledger, type Plan, type Status } from "@bangfu/core";
import { statusWord, wholePercent } from "@bangfu/view";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { facts as yanhe } from "./support/site.js";
import { useSite } from "./support/use.js";

const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../../plans/${path}`, import.meta.url), "utf8")) as T;
const example = (name: string): Facts =>
  summarize(read<Plan>(`${name}/plan.json`), read<Ledger>(`${name}/ledger.json`));

/** Years; terms; months, quarters and halves, before and after the plan was revised. */
const LOOKS: readonly [name: string, facts: Facts, asOf: string][] = [
  ["Yanhe", yanhe, sampleAsOf],
  ["the senior high school", example("high-school"), "2025-02-28"],
  ["the county bureau before its revision", example("bureau"), "2024-11-15"],
  ["the county bureau", example("bureau"), "2025-05-15"],
];

/** The groups as a reader sees them, each with the statuses that it opens into. */
const GROUPS: readonly [word: string, statuses: readonly Status[]][] = [
  ["完成", ["met", "metLate"]],
  ["推进中", ["onTrack"]],
  ["需关注", ["missed", "behind", "atRisk", "unreported"]],
  ["未开始", ["upcoming"]],
];

const pageOf = (script: string, asOf: string) => `<!doctype html><meta charset="utf-8" />
  <script src="${script}" defer></script>
  <bangfu-summary src="facts.json" as-of="${asOf}"></bangfu-summary>
  <bangfu-tasks src="facts.json" as-of="${asOf}"></bangfu-tasks>`;

const percent = (share: number): string => `${wholePercent(share, share >= 1)}%`;

const bare = (text: string): string => text.replace(/\s/g, "");

const site = useSite();

const drawn = (script: string, facts: Facts, asOf: string) =>
  site.visit("page.html", {
    answer: (file, response) => {
      const body =
        file === "page.html" ? pageOf(script, asOf) : file === "facts.json" && JSON.stringify(facts);
      if (body) response.writeHead(200, { "content-type": "text/html" }).end(body);
      return !!body;
    },
  });

// The built scripts, on the plans of the examples.
describe.each(LOOKS)("%s", (_, facts, asOf) => {
  const { overall, tasks } = assess(facts, { asOf });
  const other = assess(facts, { asOf, basis: "verified" }).overall!;

  it.each(["bangfu.js", "bangfu-summary.js"])("has the headline of core's figures in %s", async (script) => {
    await using visit = await drawn(script, facts, asOf);
    const inside = (selector: string) => visit.page.locator(`bangfu-summary ${selector}`).allTextContents();
    await visit.page.locator("bangfu-summary .percent").waitFor();
    expect(await inside(".percent")).toEqual([percent(overall!.attainment!)]);
    expect((await inside(".headline .lamp")).map(bare)).toEqual([statusWord(overall!.status, "zh")]);
    expect((await inside(".gauge text")).map((text) => text.trim())).toEqual([
      `应达 ${percent(overall!.expected)}`,
    ]);
    const count = (status: Status): number => overall!.counts[status] ?? 0;
    for (const [at, [word, statuses]] of GROUPS.entries()) {
      const group = visit.page.locator("bangfu-summary .groups > li").nth(at);
      const all = statuses.reduce((sum, status) => sum + count(status), 0);
      expect(bare(await group.locator(".group").innerText())).toBe(`${word}${all}`);
      if (all > 0) await group.getByRole("button").click();
      expect((await group.getByRole("listitem").allInnerTexts()).map(bare).sort()).toEqual(
        statuses
          .filter(count)
          .map((status) => statusWord(status, "zh") + String(count(status)))
          .sort(),
      );
    }
    const [footer] = await inside("footer");
    const covered = `${percent(overall!.dataCoverage!)} 的承诺有数据，${percent(other.dataCoverage!)} 的有核实数据`;
    expect(footer).toContain(covered);
    if (other.attainment !== null) expect(footer).toContain(`核实口径 ${percent(other.attainment)}`);
    expect(visit.complaints).toEqual([]);
  });

  it("has each task with core's status and share in bangfu.js", async () => {
    await using visit = await drawn("bangfu.js", facts, asOf);
    const rows = visit.page.locator("bangfu-tasks [data-task]");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(Object.keys(tasks).length);
    for (const [id, node] of Object.entries(tasks)) {
      const text = await visit.page.locator(`bangfu-tasks [data-task="${id}"]`).textContent();
      if (node === null) continue;
      expect(text).toContain(statusWord(node.status, "zh"));
      if (node.attainment !== null) expect(text).toContain(percent(node.attainment));
    }
  });
});
