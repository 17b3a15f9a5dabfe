import { assess, newestOn, summarize, type Facts, type Plan } from "@bangfu/core";
import { describe, expect, it } from "vitest";
import {
  commitmentViews,
  curveTitle,
  curveView,
  deadlineDays,
  documentView,
  findingViews,
  foldedDays,
  indicatorView,
  measuresTable,
  measureViews,
  phasesTable,
  phaseViews,
  promiseTotal,
  quarterStops,
  staleText,
  statusCounts,
  summaryView,
  timelineView,
  unitViews,
} from "../src/index.js";
import { facts, ledger, on, plan } from "./support/small.js";

const DAY = "2024-06-30";
const progress = on(DAY);

describe("the headline", () => {
  it("says what holds the status down though the shares alone would be on track", () => {
    // (3/4 + 1 + 1/4) / 3 = 67 % of 71 % is a pace of 0.94; but task 3 is behind, so it is at risk (rules §7.5).
    const zh = summaryView(facts, progress, progress, "zh");
    expect([zh.share.percent, zh.share.expectedPercent]).toEqual(["67%", "71%"]);
    expect([zh.share.statusWord, zh.capped]).toEqual([
      "有风险",
      "完成率够，但有 1 项滞后，总体只能算“有风险”。",
    ]);
    expect(summaryView(facts, progress, progress, "en").capped).toBe(
      "The share is enough; with 1 behind it is “At risk” at best.",
    );
  });

  it("says nothing of that where no task is missed, unreported or behind", () => {
    expect(summaryView(facts, on("2023-01-15"), progress, "zh").capped).toBeUndefined();
  });

  it("says how many commitments have data, and verified data", () => {
    // All three of the tasks have a record, none is verified.
    const verified = assess(facts, { asOf: DAY, basis: "verified" });
    const said = "100% 的承诺有数据，0% 的有核实数据";
    expect(summaryView(facts, progress, verified, "zh").footnotes).toContain(said);
    expect(summaryView(facts, verified, progress, "zh").footnotes).toContain(said);
  });

  it("has the newest update by the day", () => {
    const updates = ["2024-02-01", "2024-06-30", "2024-07-01"].map((date) => ({
      task: "1",
      date,
      text: date,
    }));
    expect(summaryView({ ...facts, updates }, progress, progress, "zh").update).toEqual({
      heading: "最新进展（2024-06-30）",
      title: "交流",
      titleLang: "zh",
      text: "2024-06-30",
      lang: "zh",
    });
    expect(summaryView(facts, progress, progress, "zh").update).toBeUndefined();
  });

  it("counts in four groups, which add up to the tasks", () => {
    // Task 1 is onTrack, task 2 is met and has an open finding, task 3 is behind.
    const { groups } = summaryView(facts, progress, progress, "zh");
    expect(groups.map(({ word, count }) => [word, count])).toEqual([
      ["完成", 0],
      ["推进中", 1],
      ["需关注", 2],
      ["未开始", 0],
    ]);
    expect(groups[2]!.statuses.map(({ word, count }) => [word, count])).toEqual([
      ["有风险", 1],
      ["滞后", 1],
    ]);
  });
});

describe("the public evidence of a commitment", () => {
  const evidence = ["2024-05-01", "2023-03-01", "2024-07-01"].map((date, at) => ({
    indicator: "n",
    date,
    title: `纪要${at}`,
    url: ["https://school.example/2.html", "javascript:alert(1)", "https://school.example/3.html"][at]!,
  }));
  const [first, second] = commitmentViews({ ...facts, evidence }, progress, () => true, "zh");

  it("is its indicator's by the as-of date, the newest first, with links that are safe to follow", () => {
    expect(first!.evidence).toEqual([
      { title: "纪要0", date: "2024-05-01", url: "https://school.example/2.html" },
      { title: "纪要1", date: "2023-03-01", url: undefined },
    ]);
    expect(second!.evidence).toEqual([]);
  });
});

describe("measures, units and phases", () => {
  it("shows a measure's share as its tasks' mean and counts them", () => {
    // Task 1: years 2023 (4 of 4) and 2024 (2 of 4): 3/4. Task 2 is met: 1. The mean is 7/8.
    const [first] = measureViews(facts, progress, "zh");
    expect(first).toMatchObject({ title: "举措一", share: { percent: "88%" } });
    expect(first!.counts.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it("titles measures and phases in English where the plan has it, and says in which language", () => {
    const [measure, ...measures] = plan.measures;
    const [phase, ...phases] = plan.phases!;
    const english: Facts = {
      ...facts,
      plan: {
        ...plan,
        measures: [{ ...measure!, en: { title: "Measure one" } }, ...measures],
        phases: [{ ...phase!, en: { title: "By 2023" } }, ...phases],
      },
    };
    const titles = (locale: "zh" | "en") =>
      [measureViews(english, progress, locale), phaseViews(english, progress, locale)].map((views) =>
        views.map(({ title, titleLang }) => [title, titleLang]),
      );
    const [one, two] = titles("en");
    expect(one).toEqual([
      ["Measure one", "en"],
      ["举措二", "zh"],
    ]);
    expect(two).toContainEqual(["By 2023", "en"]);
    expect(titles("zh").flat()).not.toContainEqual(["By 2023", "en"]);
    expect(measuresTable(english, progress, "en").rows.map(([title]) => title)).toEqual([
      "Measure one",
      "举措二",
    ]);
    expect(phasesTable(english, progress, "en").rows.map(([title]) => title)).toContain("By 2023");
  });

  it("says of a phase what is expected by now, or when it is due where that is nothing yet", () => {
    const aims = (asOf: string) =>
      phaseViews(facts, assess(facts, { asOf }), "zh").map(({ id, aim }) => [id, aim]);
    // 546 of 1,095 days of the phase to 2025 have passed: half.
    expect(aims(DAY)[1]).toEqual(["2025", "应达 50%"]);
    expect(aims("2023-01-01")[0]).toEqual(["2023", "到期验收（2023-12-31）"]);
  });

  it("lists only units that carry something, those that lead most first", () => {
    const views = unitViews(facts, progress, "zh");
    expect(
      views.map(({ name, leads, supports }) => [
        name,
        leads.map(({ id }) => id),
        supports.map(({ id }) => id),
      ]),
    ).toEqual([
      ["办公室", ["1", "2"], []],
      ["教务科", ["3"], ["1"]],
    ]);
  });

  it("counts the tasks a unit leads, or supports where it leads none", () => {
    const [task, ...others] = plan.tasks;
    const supporting = { ...plan, tasks: [{ ...task!, support: ["c"] }, ...others] };
    const views = unitViews(
      { ...facts, plan: supporting },
      assess({ ...facts, plan: supporting }, { asOf: DAY }),
      "zh",
    );
    // Task 2 is met and has an open finding, task 3 is behind.
    expect(views.map(({ name, counts }) => [name, counts.map(({ word, count }) => [word, count])])).toEqual([
      [
        "办公室",
        [
          ["正常推进", 1],
          ["有风险", 1],
        ],
      ],
      ["教务科", [["滞后", 1]]],
      ["总务科", [["正常推进", 1]]],
    ]);
  });

  it("calls a unit by its short name and keeps the full one; English comes before a short name in Chinese", () => {
    const names = ["办公室", "教务科"];
    const given = [
      { short: "办", en: { name: "Office" } },
      { en: { name: "Academic Affairs", short: "Academic" } },
    ];
    const units = plan.units.map((unit) => ({ ...unit, ...given[names.indexOf(unit.name)] }));
    const called = (locale: "zh" | "en") =>
      unitViews({ ...facts, plan: { ...plan, units } }, progress, locale).map(
        ({ name, fullName, nameLang }) => [name, fullName, nameLang],
      );
    expect(called("zh")).toEqual([
      ["办", "办公室", "zh"],
      ["教务科", "教务科", "zh"],
    ]);
    expect(called("en")).toEqual([
      ["Office", "Office", "en"],
      ["Academic", "Academic Affairs", "en"],
    ]);
  });

  it("puts the phases in order of their dates, with their goals", () => {
    const views = phaseViews(facts, progress, "en");
    expect(views.map(({ id, kept, goals }) => [id, kept, goals])).toEqual([
      // Met on 2023-06-30; an open finding of its task takes nothing from the promise.
      ["2023", 1, [{ quote: "建成一个基地", status: "met", statusWord: "Met" }]],
      // 25 of 100 万元; 546 of 1,095 days have passed: half of it is expected.
      ["2025", 0, [{ quote: "投入100万元", status: "behind", statusWord: "Behind" }]],
    ]);
  });
});

describe("what a curve is headed with", () => {
  const [task, ...others] = plan.tasks;
  const titled = { ...plan, tasks: [{ ...task!, title: "交流", en: { title: "Exchange" } }, ...others] };

  it("is a task's title in either language", () => {
    expect(curveTitle(titled, { task: "1" }, "zh")).toEqual(["1 交流"]);
    expect(curveTitle(titled, { task: "1" }, "en")).toEqual(["1 Exchange"]);
  });

  it("is 36 letters of a task's words where it has no title", () => {
    const long = { ...plan, tasks: [{ ...task!, text: "字".repeat(37) }] };
    expect(curveTitle(long, { task: "1" }, "zh")).toEqual([`1 ${"字".repeat(36)}…`]);
  });

  it("is a measure's or a phase's title, and nothing for the whole plan or an unknown id", () => {
    expect(curveTitle(plan, { measure: "m2" }, "zh")).toEqual(["举措二"]);
    expect(curveTitle(plan, { phase: "2025" }, "en")).toEqual(["到2025年底"]);
    expect(curveTitle(plan, {}, "zh")).toEqual([]);
    expect(curveTitle(plan, { task: "99" }, "zh")).toEqual([]);
  });
});

describe("the curve", () => {
  it("has the actual up to the as-of date, the expectation to the end, and the pace of the last year", () => {
    const view = curveView(facts, progress, { task: "3" })!;
    expect([view.from, view.to]).toEqual(["2023-01-01", "2025-12-31"]);
    expect(view.points.filter(({ date }) => date > DAY).every(({ actual }) => actual === undefined)).toBe(
      true,
    );
    expect(view.points.find(({ date }) => date === DAY)!.actual).toBe(0.25);
    // Nothing was recorded before the last day of 2023: no data is not 0.
    expect(view.points.find(({ date }) => date === "2023-11-30")!.actual).toBeUndefined();
    expect(view.points.at(-1)!.expected).toBe(1);
    // From 0 on 2023-07-01 to 1/4 in 365 days; 549 days are left: 1/4 + 549/365/4.
    expect(view.projection[0]).toEqual([DAY, 0.25]);
    expect(view.projection[1]![0]).toBe("2025-12-31");
    expect(view.projection[1]![1]).toBeCloseTo(0.25 + 549 / 365 / 4, 10);
  });

  it("ends a projection where everything is reached, and makes none of no data or no pace", () => {
    // From 1/2 (2023-02-10: 4 of 4 and nothing of 2024 …) the first year's pace reaches 1 before the end.
    const measured = curveView(facts, on("2024-02-28"), { task: "1" })!;
    expect(measured.projection.at(-1)![1]).toBeLessThanOrEqual(1);
    expect(curveView(facts, on("2023-02-01"), { task: "3" })!.projection).toEqual([]);
    expect(curveView(facts, progress, { task: "no such" })).toBeUndefined();
  });

  it("knows nothing in a look ahead that was recorded later", () => {
    const early = curveView(facts, on("2023-02-01"), {})!;
    const expected = early.points.at(-1)!.expected;
    expect(expected).toBe(1);
    expect(early.points.every(({ actual }) => actual === undefined)).toBe(true);
  });
});

describe("the periods of a task", () => {
  const marks = (of: Facts, asOf: string, task = 0) =>
    timelineView(of, assess(of, { asOf }), "zh").rows[task]!.marks;

  it("stand one behind the other on the timeline, each with its due date and status", () => {
    const view = timelineView(facts, progress, "zh");
    expect([view.from, view.to, view.isExtended]).toEqual(["2023-01-01", "2025-12-31", false]);
    const brief = view.rows.map((row) =>
      row.marks.map(({ name, from, due, status }) => [name, from, due, status]),
    );
    expect(brief).toEqual([
      [
        ["2023", "2023-01-01", "2023-12-31", "met"],
        ["2024", "2024-01-01", "2024-12-31", "onTrack"],
      ],
      [["至 2023-12-31", "2023-01-01", "2023-12-31", "met"]],
      [["至 2025-12-31", "2023-01-01", "2025-12-31", "behind"]],
    ]);
    expect(view.rows.map(({ metOn }) => metOn)).toEqual([undefined, "2023-06-30", undefined]);
  });

  it("are the worst of those that fall due together", () => {
    const [c1, ...rest] = plan.commitments;
    const more = { ...c1!, id: "c9", quote: "交流", target: { atLeast: 5 } };
    const two = summarize({ ...plan, commitments: [c1!, more, ...rest] }, ledger);
    // 4 of 4, but of 5.
    expect(marks(two, "2024-01-31").map(({ status }) => status)).toEqual(["missed", "onTrack"]);
  });

  it("have one sign each up to twelve, else one a year", () => {
    const monthly = (last: string, records = ledger.records) => {
      const tasks = plan.tasks.map((task) => ({ ...task, schedule: { monthly: ["2023-11", last] } }));
      return summarize({ ...plan, tasks } as Plan, { ...ledger, records });
    };
    const twelve = marks(monthly("2024-10"), "2023-12-31");
    expect(twelve.map(({ name }) => name).slice(0, 2)).toEqual(["2023年11月", "2023年12月"]);
    expect(twelve).toHaveLength(12);
    const years = marks(monthly("2025-01"), "2024-12-31");
    expect(years.map(({ name, from, due }) => [name, from, due])).toEqual([
      ["2023", "2023-11-01", "2023-12-31"],
      ["2024", "2024-01-01", "2024-12-31"],
      ["2025", "2025-01-01", "2025-01-31"],
    ]);
    // 2 of 4 in February: all months of 2024 but the last are missed.
    expect(years.map(({ status }) => status)).toEqual(["missed", "missed", "upcoming"]);
    // Of 2023 November is met, and December has not begun, which makes nothing worse.
    const records = [{ id: "r", indicator: "n", date: "2023-11-10", value: 4 }];
    const met = marks(monthly("2025-01", records), "2023-11-30");
    expect(met.map(({ status }) => status)).toEqual(["onTrack", "upcoming", "upcoming"]);
  });

  it("keep the due date from before an extension", () => {
    const extensions = [
      { id: "e", task: "3", requested: "2024-05-01", granted: "2024-05-20", due: "2026-12-31" },
    ];
    const later = summarize(plan, { ...ledger, extensions });
    expect(marks(later, DAY, 2)).toMatchObject([{ due: "2026-12-31", extendedFrom: "2025-12-31" }]);
    expect(timelineView(later, assess(later, { asOf: DAY }), "zh").isExtended).toBe(true);
  });
});

describe("an indicator", () => {
  it("has a bar for each year with value, target and status", () => {
    const view = indicatorView(facts, progress, "n", "zh")!;
    expect(view.bars.map(({ window, value, target, status }) => [window, value, target, status])).toEqual([
      ["2023 年度", 4, 4, "met"],
      ["2024 年度", 2, 4, "onTrack"],
    ]);
    expect(view.present?.valueText).toBe("2 次");
  });

  it("has what is expected by now, in its unit and as a share", () => {
    const [first, second] = indicatorView(facts, progress, "n", "zh")!.bars;
    // 2023 is over: its expectation is its target, and has no mark of its own.
    expect([first!.expected, first!.expectedPercent]).toEqual([undefined, "100%"]);
    // 4 × 182/366 events by 2024-06-30, whole ones: 1 of 4.
    expect([second!.expected, second!.expectedPercent]).toEqual([1, "25%"]);
  });

  it("goes from the value before to what the target comes to, and names the window", () => {
    const plan2: Plan = {
      ...plan,
      indicators: [{ id: "rate", title: "巩固率", kind: "level", measuredIn: "%" }],
      commitments: [
        {
          id: "x",
          quote: "100万元",
          clause: "p2",
          indicator: "rate",
          target: { riseBy: 5 },
          schedule: { halfYearly: ["2023H1", "2023H2"] },
        },
      ],
    };
    const grown = summarize(plan2, {
      format: "bangfu-ledger/1",
      plan: "small",
      records: [
        { id: "r1", indicator: "rate", date: "2022-12-01", value: 80 },
        { id: "r2", indicator: "rate", date: "2023-03-01", value: 84 },
      ],
    });
    const [first, second] = indicatorView(grown, assess(grown, { asOf: "2023-08-31" }), "rate", "zh")!.bars;
    expect([first!.window, first!.target, first!.targetText]).toEqual([
      "2023年上半年",
      85,
      "比此前至少提高 5 个百分点（85%）",
    ]);
    // 62 of 184 days of the way from 84 to 89.
    expect([second!.window, second!.target, second!.expected]).toEqual([
      "2023年下半年",
      89,
      84 + (62 / 184) * 5,
    ]);
  });

  it("goes from the baseline to a range, and shows both its ends", () => {
    const level = JSON.parse(JSON.stringify(facts)) as Facts;
    level.plan.indicators.push({
      id: "pupils",
      title: "学生",
      kind: "level",
      measuredIn: "人",
      baseline: 2000,
    });
    level.plan.commitments.push({
      id: "c5",
      quote: "投入",
      clause: "p2",
      indicator: "pupils",
      target: { between: [3000, 5000] },
      schedule: { from: "2023-01-01", by: "2024-12-31" },
    });
    const view = indicatorView(level, assess(level, { asOf: "2023-12-31" }), "pupils", "zh")!;
    const [bar] = view.bars;
    expect([bar!.target, bar!.upTo, bar!.value]).toEqual([3000, 5000, undefined]);
    // 365 of 731 days: 2000 + 1000 × 365/731.
    expect(bar!.expected).toBeCloseTo(2000 + (1000 * 365) / 731, 8);
    expect(view.words(2000)).toBe("2,000 人");
  });

  it("has one bar where two commitments promise the same", () => {
    const view = indicatorView(facts, progress, "money", "en")!;
    expect(view.bars).toHaveLength(1);
    expect(indicatorView(facts, progress, "no such", "en")).toBeUndefined();
  });
});

describe("deadlines", () => {
  it("lists what is due within the days, a promise made twice once, with the days left", () => {
    expect(
      deadlineDays(facts, progress, 200, "zh").map(({ due, left, items }) => [
        due,
        left,
        items.map(({ quote }) => quote),
      ]),
    ).toEqual([["2024-12-31", "还有 184 天", ["每年开展4次交流"]]]);
    // 2 of 4 are there. From 60 days before on it says so, and is not folded though it is on course.
    const chips = (asOf: string) =>
      deadlineDays(facts, on(asOf), 200, "zh").flatMap(({ items }) => items.map(({ chip }) => chip));
    expect([chips(DAY), chips("2024-11-01"), chips("2024-12-31")]).toEqual([
      [undefined],
      ["还差 2 次"],
      ["还差 2 次"],
    ]);
    const all = deadlineDays(facts, progress, 600, "en");
    expect(all.map(({ items }) => items.map(({ commitment, tasks }) => [commitment, tasks]))).toEqual([
      [["c1", ["1"]]],
      [["c3", ["3"]]],
    ]);
  });

  it("names a promise by its label in the page's language, the worst of a day first", () => {
    const [c1, ...rest] = facts.plan.commitments;
    const labelled = { ...c1!, label: "交流四次", en: { label: "Four exchanges" } };
    const second = { ...c1!, id: "c9", quote: "交流", target: { atLeast: 99 } };
    const more = { ...facts, plan: { ...facts.plan, commitments: [labelled, second, ...rest] } };
    const names = (locale: "zh" | "en") =>
      deadlineDays(more, assess(more, { asOf: DAY }), 200, locale)[0]!.items.map(
        ({ name, nameLang, status }) => [name, nameLang, status],
      );
    // 2 of 99 by the middle of the year are behind; 2 of 4 are on track.
    expect(names("zh")).toEqual([
      ["交流", "zh", "behind"],
      ["交流四次", "zh", "onTrack"],
    ]);
    expect(names("en")).toEqual([
      ["交流", "zh", "behind"],
      ["Four exchanges", "en", "onTrack"],
    ]);
    const day = deadlineDays(more, assess(more, { asOf: DAY }), 200, "zh");
    const folded = foldedDays(day, "zh");
    const quotes = (days: typeof day) => days.map(({ due, items }) => [due, items.map(({ quote }) => quote)]);
    expect([quotes([...folded.shown]), quotes([...folded.folded]), folded.line]).toEqual([
      [["2024-12-31", ["交流"]]],
      [["2024-12-31", ["每年开展4次交流"]]],
      "另有 1 项进展正常",
    ]);
    expect(foldedDays(deadlineDays(facts, progress, 200, "en"), "en").line).toBe("1 on course");
  });
});

describe("findings", () => {
  it("tells open, overdue and resolved by the as-of date, and nothing that was found later", () => {
    expect(
      findingViews(facts, DAY, "zh").map(({ state, found, of, text }) => [state, found, of, text]),
    ).toEqual([
      ["overdue", "2024-01-10", "任务 3", undefined],
      ["open", "2024-05-01", "任务 2", "乙"],
      ["closed", "2023-05-01", "任务 1", "甲"],
    ]);
    expect(findingViews(facts, "2023-05-10", "zh").map(({ state }) => state)).toEqual(["open"]);
  });
});

describe("the living document", () => {
  it("cuts a clause where quotes begin and end, overlapping ones too, and leaves no letter out", () => {
    const clauses = documentView(plan, progress);
    const passages = clauses.find(({ id }) => id === "p1")!.passages;
    expect(passages.map(({ text, commitments }) => [text, commitments])).toEqual([
      ["每年", ["c1"]],
      ["开展4次交流", ["c1", "c4"]],
      ["，", ["c4"]],
      ["建成", ["c2", "c4"]],
      ["一个基地", ["c2"]],
      ["。", []],
    ]);
    for (const { id, passages: all } of clauses)
      expect(all.map(({ text }) => text).join("")).toBe(
        plan.document.find((clause) => clause.id === id)!.text,
      );
  });

  it("counts the promises kept of a section and of the whole", () => {
    const kept = documentView(plan, progress).flatMap(({ id, heading, kept: k, all, attention }) =>
      heading ? [[id, k, all, attention]] : [],
    );
    // c1, c3 and c4 below: c1 is on track, c2 met, c3 and c4 behind.
    expect(kept).toEqual([
      ["h1", 1, 4, 2],
      ["h2", 1, 3, 1],
      ["h3", 0, 1, 1],
    ]);
  });

  it("marks each commitment once, where its words begin", () => {
    const { passages } = documentView(plan, progress).find(({ id }) => id === "p1")!;
    expect(passages.map(({ text, marks, needsAttention }) => [text, marks, needsAttention])).toEqual([
      ["每年", ["onTrack"], false],
      ["开展4次交流", ["behind"], true],
      ["，", [], true],
      ["建成", ["met"], true],
      ["一个基地", [], false],
      ["。", [], false],
    ]);
  });

  it("knows the chapter of each clause: the heading of the first two levels that has a text below", () => {
    const clause = (id: string, heading?: number) => ({
      id,
      text: id,
      ...(heading === undefined ? {} : { heading }),
    });
    const document = [
      ...[clause("note"), clause("title", 1), clause("sub", 1), clause("preamble"), clause("aims", 2)],
      ...[clause("first", 3), clause("text"), clause("end", 2)],
    ];
    const chapters = documentView({ ...plan, document, commitments: [] }, progress);
    expect(chapters.map(({ id, chapter }) => [id, chapter])).toEqual([
      ["note", undefined],
      ["title", undefined],
      ["sub", "sub"],
      ["preamble", "sub"],
      ["aims", "aims"],
      ["first", "aims"],
      ["text", "aims"],
      ["end", undefined],
    ]);
  });
});

describe("the promises", () => {
  it("are counted once, with their parts by status", () => {
    // c1 has 2 of 4 at half of 2024; c3 and c4 have 25 of 100 at half of three years; c2 is met.
    const { total, attention, parts } = promiseTotal(plan, progress, "zh");
    expect(parts.map(({ word, count }) => [word, count])).toEqual([
      ["已完成", 1],
      ["正常推进", 1],
      ["滞后", 2],
    ]);
    expect([total, attention]).toEqual(["4 项承诺，已兑现 1 项", 2]);
    expect(promiseTotal(plan, progress, "en").total).toBe("4 commitments, 1 kept");
  });

  it("that have not begun stand last", () => {
    expect(statusCounts({ upcoming: 1, missed: 2, met: 3 }, "en").map(({ word }) => word)).toEqual([
      "Met",
      "Missed",
      "Upcoming",
    ]);
  });
});

describe("the quarters to look back at", () => {
  it("end with the newest day, and none lies before the plan's start", () => {
    expect(quarterStops({ start: "2023-05-01" }, "2023-11-30", "zh")).toEqual([
      { day: "2023-06-30", label: "2023年第2季度" },
      { day: "2023-09-30", label: "2023年第3季度" },
      { day: "2023-11-30", label: "2023-11-30" },
    ]);
  });

  it("have no quarter twice where the newest day ends one, and no other day before the start", () => {
    const days = (start: string, newest: string) =>
      quarterStops({ start }, newest, "en").map(({ day }) => day);
    expect(days("2022-12-31", "2023-03-31")).toEqual(["2022-12-31", "2023-03-31"]);
    expect(days("2023-05-01", "2023-01-01")).toEqual(["2023-01-01"]);
  });
});

describe("the newest record", () => {
  it("is the newest up to the as-of date, not one that came later", () => {
    expect(newestOn(facts, "2023-02-28")).toBeUndefined();
    expect(newestOn(facts, "2023-03-01")).toBe("2023-03-01");
    expect(newestOn(facts, "2024-01-31")).toBe("2023-12-31");
    expect(newestOn(facts, "2024-02-01")).toBe("2024-02-01");
  });
});

describe("old records", () => {
  it("are remarked on after 90 days", () => {
    expect(staleText(facts, "2024-05-01", "zh")).toBeUndefined();
    expect(staleText(facts, "2024-05-02", "zh")).toContain("2024-02-01");
    // From 2023-12-01 the newest is that of 2023-06-30, 154 days before; from 2023-01-31 there is none.
    expect(newestOn(facts, "2023-12-01")).toBe("2023-06-30");
    expect(staleText(facts, "2023-12-01", "en")).toContain("2023-06-30");
    expect(staleText(facts, "2023-09-28", "zh")).toBeUndefined();
    expect(staleText(facts, "2023-01-31", "zh")).toBe("尚无任何记录");
    expect(staleText({ ...facts, newest: undefined }, DAY, "en")).toBe("Nothing is recorded yet");
  });
});
