import { describe, expect, it } from "vitest";
import { assess, summarize } from "@bangfu/core";
import { rollup, type RollupInput } from "@bangfu/core/rollup";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { regionFiles } from "../src/index.js";

const facts = summarize(plan, sampleLedger);
const read = (name: string, more: object = {}): RollupInput => ({
  plan,
  progress: {
    ...assess(facts, { asOf: "2024-10-31" }),
    school: { name, county: "甲县", province: "贵州省" },
  },
  newest: "2024-10-24",
  before: assess(facts, { asOf: "2024-06-30" }),
  ...more,
});
const hostile = '=HYPERLINK("x")<img src=x onerror=alert(1)>';
const region = rollup(
  [
    read("一中"),
    read(hostile, { newest: "2024-01-01" }),
    {
      school: { name: "三中" },
      error: "unpublished",
      src: "https://example.invalid/?a=1&b=2",
      note: { zh: "没有 <这个> 文件", en: "there is no <such> file" },
    },
  ],
  { asOf: "2024-10-31", before: "2024-06-30" },
);
const filesOf = (locale: "zh" | "en") =>
  Object.fromEntries(
    regionFiles(region, { script: "//", locale, notice: "示例数据" }).map(({ name, text }) => [name, text]),
  );

describe("the files of a region", () => {
  const files = filesOf("zh");

  it("are the script, two pages, a table and the roll-up, which is put in place last", () => {
    expect(Object.keys(files)).toEqual([
      "bangfu.js",
      "index.html",
      "embed.html",
      "region.csv",
      "rollup.json",
    ]);
    expect(JSON.parse(files["rollup.json"]!)).toEqual(region);
  });

  it("say without a script what each school stands at, and of a school that is not there no figure", () => {
    const page = files["index.html"]!;
    expect(page).toContain(
      "<tr><td>一中</td><td>甲县</td><td>数据正常</td><td>有风险</td><td>61%</td><td>48%</td><td>2024-10-24</td><td>",
    );
    expect(page).toContain(
      `<tr><td>三中</td><td></td><td>未发布</td><td>—</td><td>暂无数据</td><td>—</td><td>—</td>${"<td>—</td>".repeat(6)}</tr>`,
    );
    expect(page).toContain("<strong>3 所学校：1 所未发布，1 所超过 90 天没有新记录。</strong>");
    expect(page).toContain("共 3 所学校，其中 2 所有数据，按权重平均完成 61%，应达 48%。");
    expect(page).toContain("数据正常 1、数据陈旧 1、未发布 1");
  });

  it("begin with those of which something has to be done, draw how a school came so far, and name it in English", () => {
    const named = read("一中", {
      history: [{ asOf: "2024-06-30", attainment: 0.5 }],
      progress: {
        ...assess(facts, { asOf: "2024-10-31" }),
        school: { name: "一中", en: { name: "First <School>" } },
      },
    });
    const third: RollupInput = { school: { name: "三中" }, error: "unpublished" };
    const whole = rollup([named, third], { asOf: "2024-10-31" });
    const page = (locale: "zh" | "en") => regionFiles(whole, { script: "", locale })[1]!.text;
    expect(page("zh").indexOf("<td>三中</td>")).toBeLessThan(page("zh").indexOf("<td>一中</td>"));
    expect(page("zh")).toMatch(
      /<td>61%<svg class="trail" viewBox="0 0 96 28" role="img" aria-label="近两年完成率：2024-06-30 50%；2024-10-31 61%">/,
    );
    expect(page("en")).toContain("<td>First &lt;School&gt;</td>");
    expect(page("en")).not.toContain("<td>一中</td>");
  });

  it("give the reason why a school was not read, in the page's language, beside the board and in the table", () => {
    const named = (zh: string) => `<tr><td>三中</td><td></td><td>${zh}</td>`;
    expect(files["index.html"]).toContain(`${named("未发布")}<td>没有 &lt;这个&gt; 文件</td></tr>`);
    expect(filesOf("en")["index.html"]).toContain(
      `${named("Not published")}<td>there is no &lt;such&gt; file</td></tr>`,
    );
    expect(files["region.csv"]).toMatch(/a=1&b=2,没有 <这个> 文件,2024-10-31\r\n/);
    const none = rollup([read("一中")], { asOf: "2024-10-31" });
    expect(regionFiles(none, { script: "" })[1]!.text).not.toContain('<section id="notes"');
  });

  it("show no figure for a group that has none, and the way that those with figures came", () => {
    const page = files["index.html"]!;
    for (const id of ["overall", "provinces", "counties", "measures", "phases", "indicators"])
      expect(page).toContain(`<section id="${id}"`);
    // The sample ledger's 61 % were fewer in June.
    expect(page).toMatch(
      /<td>总体<\/td><td>2 \/ 3<\/td><td>61%<\/td><td>48%<\/td><td>1\.\d\d<\/td><td>\+\d+\.\d 个百分点/,
    );
  });

  it("run nothing that a school's name holds: no markup in a page, no formula in a spreadsheet", () => {
    for (const name of ["index.html", "embed.html"]) expect(files[name]).not.toContain("<img");
    expect(files["index.html"]).toContain("&lt;img src=x");
    expect(files["region.csv"]).toContain(`"'=HYPERLINK(""x"")<img`);
    expect(files["region.csv"]!.startsWith("\uFEFF省（区、市）,")).toBe(true);
    expect(files["region.csv"]!.match(/\r\n/g)).toHaveLength(4);
  });

  it("are in English where asked for", () => {
    const page = filesOf("en")["index.html"]!;
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("3 schools, 2 with data; their weighted mean is 61% attained, 48% expected.");
    expect(page).toContain("Up to date 1, Stale 1, Not published 1");
  });
});
