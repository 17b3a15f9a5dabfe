import { summarize, type Facts } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { siteFiles, type SiteOptions } from "../src/index.js";

const facts = summarize(plan, sampleLedger);
const options: SiteOptions = { script: "/* the script */", asOf: "2024-10-31", notice: "示例数据" };
const fileOf = (name: string, of: Facts = facts, more: Partial<SiteOptions> = {}): string =>
  siteFiles(of, { ...options, ...more }).find((file) => file.name === name)!.text;

/** A plan whose every text is hostile. */
const hostile = (): Facts => {
  const bad = `"><script>alert(1)</script>&'=HYPERLINK("x")\u0000`;
  const spoiled = JSON.parse(
    JSON.stringify(facts).replaceAll("沿河土家族自治县中等职业学校", "校名"),
  ) as Facts;
  return {
    ...spoiled,
    plan: {
      ...spoiled.plan,
      title: bad,
      school: { name: bad },
      tasks: spoiled.plan.tasks.map((task, at) => (at === 0 ? { ...task, text: `=1+1${bad}` } : task)),
    },
  };
};

describe("the files of a site", () => {
  it("are these, the facts last", () => {
    expect(siteFiles(facts, options).map(({ name }) => name)).toEqual([
      "bangfu.js",
      "index.html",
      "embed.html",
      "wall.html",
      "badge.svg",
      "summary.svg",
      "tasks.svg",
      "poster.svg",
      "progress.json",
      "progress.csv",
      "calendar.ics",
      "facts.json",
    ]);
  });

  it("are the same for the same input", () => {
    expect(siteFiles(facts, options)).toEqual(siteFiles(JSON.parse(JSON.stringify(facts)), options));
  });

  it("name the facts as the server takes them, everywhere", () => {
    const files = siteFiles(facts, { ...options, factsName: "facts.txt" });
    expect(files[files.length - 1]!.name).toBe("facts.txt");
    for (const { name, text } of files) if (name.endsWith(".html")) expect(text).not.toContain("facts.json");
    expect(fileOf("index.html", facts, { factsName: "facts.txt" })).toContain('src="facts.txt"');
  });

  it("let no text run or break out of where it stands", () => {
    const files = siteFiles(hostile(), options).filter(({ name }) => /html|svg/.test(name));
    for (const { name, text } of files) {
      expect(text, name).not.toContain("<script>alert");
      expect(text, name).not.toContain("\u0000");
      expect(text, name).toContain("&lt;script&gt;alert");
    }
    expect(fileOf("progress.csv", hostile())).toContain(`"'=1+1""><script>`);
  });
});

describe("the page", () => {
  const html = fileOf("index.html");

  it("says without its script how every task stands", () => {
    expect(html.match(/<tr><td>\d\.\d<\/td>/g)).toHaveLength(20 * 2);
    // 5.4 has no record by then: no data, which is not 0.
    expect(html).toMatch(/<tr><td>5\.4<\/td>.*<td>未填报<\/td><td>暂无数据<\/td><\/tr>/);
    expect(html).toContain("2023-2025年12月底");
  });

  it("says where a table would have no row", () => {
    const at = (asOf: string, locale: "zh" | "en") =>
      fileOf("index.html", { ...facts, findings: [] }, { asOf, locale });
    // The last period of the plan ends with 2035.
    expect(at("2036-01-01", "zh")).toContain('<td colspan="4">180 天内没有到期的承诺。</td>');
    expect(at("2024-10-31", "zh")).toContain('<td colspan="6">没有督导问题。</td>');
    expect(at("2024-10-31", "en")).toContain('<td colspan="6">There are no findings.</td>');
  });

  it("shows the day of the visit where no day is asked for", () => {
    expect(html).not.toContain('as-of="');
    expect(fileOf("index.html", facts, { isPinned: true })).toContain('as-of="2024-10-31"');
  });

  it("has every element of a plan", () => {
    for (const name of [
      "summary",
      'strip by="phase"',
      'strip by="measure"',
      "tasks",
      "curve",
      'tasks view="timeline"',
      "units",
      'tasks view="deadlines"',
      "findings",
      'document show="chapters"',
    ])
      expect(html).toContain(`\n<bangfu-${name}>\n`);
  });

  it("puts them into one plan with a slider, which alone says where the data are", () => {
    expect(html.match(/<bangfu-plan timeline src="facts.json" notice="示例数据">/g)).toHaveLength(1);
    expect(html.match(/facts.json/g)).toHaveLength(1);
  });

  it("leads with the head and the document", () => {
    expect(html.match(/<section id="\w+">/g)!.slice(0, 2)).toEqual([
      '<section id="summary">',
      '<section id="document">',
    ]);
  });

  it("begins with what other sections order otherwise shut", () => {
    expect(html.match(/<details id="\w+"><summary>[^<]*/g)).toEqual([
      '<details id="units"><summary>责任单位',
      '<details id="timeline"><summary>任务时间轴',
    ]);
  });

  it("says without its script how many promises are kept, and how each stands below", () => {
    // 77 met and 3 met late, as of 2024-10-31.
    expect(html).toContain("<details><summary>233 项承诺，已兑现 80 项</summary>\n<table>");
  });
});

describe("the files in English", () => {
  const english = (name: string): string => fileOf(name, facts, { locale: "en" });

  it("have frame, tables, pictures, table and calendar in English, and elements that say so", () => {
    const html = english("index.html");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<nav aria-label="Contents"><a href="#summary">Overall progress</a>');
    expect(html).toContain("<caption>Key tasks (as of 2024-10-31)</caption>");
    expect(html.match(/<bangfu-plan [^>]* lang="en">/g)).toHaveLength(1);
    expect(english("embed.html")).toContain("<h1>For other pages</h1>");
    expect(english("badge.svg")).toContain(": 61% attained, 48% expected: At risk</title>");
    expect(english("summary.svg")).toContain(">48% expected</text>");
    // 3.3 has 19 of 50 people on 2024-10-31, 61 days before its end.
    expect(english("summary.svg")).toContain(">31 people short, 61 days left · The School</text>");
    expect(english("tasks.svg")).toContain(">Key tasks</text>");
    expect(english("progress.csv").startsWith("\uFEFFNo.,Measure,Task,Deadline,")).toBe(true);
    expect(english("calendar.ics")).toContain("SUMMARY:Due: ");
  });

  it("have no Chinese of ours: what is left is what the plan and the ledger say", () => {
    const own = JSON.stringify(facts);
    const frame = english("index.html").replace(/<(style|script)[^]*?<\/\1>/g, "");
    const chinese = frame.match(/[\u4e00-\u9fff]+/g) ?? [];
    expect(chinese.filter((words) => !own.includes(words) && words !== "示例数据")).toEqual([]);
  });

  it("are those of a plan that is in English, without saying it to its elements", () => {
    const plain: Facts = { ...facts, plan: { ...facts.plan, lang: "en" } };
    expect(fileOf("index.html", plain)).toContain('<html lang="en">');
    expect(fileOf("index.html", plain)).not.toContain(' lang="en">\n<section');
    expect(fileOf("index.html", plain, { locale: "zh" })).toContain(' lang="zh">\n<section');
  });
});

describe("what needs no script", () => {
  it("is pictures that say in words what they show", () => {
    expect(fileOf("badge.svg")).toContain(
      "<title>沿河土家族自治县中等职业学校总体进展（截至 2024-10-31）：完成 61%，应达 48%，有风险</title>",
    );
    expect(fileOf("tasks.svg").match(/暂无数据<\/text>/g)?.length).toBe(2);
    expect(fileOf("summary.svg")).toContain("填报口径 · 示例数据</text>");
  });

  it("is a poster and a page for a wall: the share, three that need attention, three done last, the day", () => {
    // The newest days on which a commitment was met up to 2024-10-31, and what was worst then.
    const said = [
      ...["沿河土家族自治县中等职业学校", "61%", "有风险", "应达 48%", "截至 2024-10-31", "示例数据"],
      ...["推动交流合作，创新教学方法", "逾期 305 天，差 20 个百分点 · 县教育局"],
      ...["名师骨干培养（2024）", "教师跟班学习（2024）", "差 31 人，还有 61 天 · 沿河职校"],
      ...["指导教学模式改革", "2024-10-17 已完成", "2024-10-15 已完成", "2024-09-30 已完成"],
    ];
    const poster = fileOf("poster.svg");
    expect(poster).toContain('width="1080" height="1920"');
    for (const words of said) {
      expect(poster).toContain(`>${words}</text>`);
      expect(fileOf("wall.html")).toContain(`>${words}</`);
    }
    expect(poster.match(/已完成<\/text>/g)).toHaveLength(3);
    expect(fileOf("poster.svg", facts, { locale: "en" })).toContain(">Met on 2024-10-17</text>");
    expect(fileOf("embed.html")).toContain('<img src="poster.svg" alt="');
  });

  it("says on a poster that nothing needs attention and nothing is done, where that is so", () => {
    const early = fileOf("poster.svg", facts, { asOf: "2022-10-31" });
    expect(early).toContain(">没有需要关注的任务。</text>");
    expect(early).toContain(">还没有完成的承诺。</text>");
  });

  it("has the page's address as a QR code where it is given, and none where not", () => {
    for (const name of ["poster.svg", "wall.html"]) {
      expect(fileOf(name)).not.toContain("crispEdges");
      expect(fileOf(name)).not.toContain("扫码");
      const coded = fileOf(name, facts, { address: "https://school.example/bangfu/" });
      expect(coded).toContain('shape-rendering="crispEdges"');
      expect(coded).toContain("扫码看全部进展");
    }
  });

  it("is a table that Excel reads as UTF-8, with 20 tasks", () => {
    const csv = fileOf("progress.csv");
    expect(csv.startsWith("\uFEFF编号,举措,")).toBe(true);
    expect(csv.match(/^\d\.\d,/gm)).toHaveLength(20);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠A", "'＠A"],
    ["﹢1", "'﹢1"],
    ["\t=1", "'\t=1"],
    ["\n=1", `"'\n=1"`],
    ["\r=1", `"'\r=1"`],
    [" \u00a0\u200b=1", "' \u00a0\u200b=1"],
    ["\u0000=1\u001b", "'=1"],
    ["a=1", "a=1"],
    ["（1）", "（1）"],
    ['a"b', '"a""b"'],
  ])("is a table in which no cell is a formula: %j", (text, written) => {
    const { tasks } = facts.plan;
    const other: Facts = {
      ...facts,
      plan: { ...facts.plan, tasks: tasks.map((task, at) => (at === 0 ? { ...task, text } : task)) },
    };
    const [, first = ""] = fileOf("progress.csv", other).split(/(?<=\r)\n(?=1\.1,)/);
    const { measure } = tasks[0]!;
    const { title } = facts.plan.measures.find(({ id }) => id === measure)!;
    expect(first.startsWith(`1.1,${title},${written},`)).toBe(true);
  });

  it("is a calendar of what falls due after the day, no line over 75 octets", () => {
    const lines = fileOf("calendar.ics").split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.filter((line) => encodeURIComponent(line).replace(/%../g, "x").length > 75)).toEqual([]);
    const days = lines.flatMap((line) => /^DTSTART;VALUE=DATE:(\d+)$/.exec(line)?.[1] ?? []);
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day) => day < "20241031")).toEqual([]);
  });
});
