import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { changesTemplate, derivePlan, namesLeft, type Changes } from "../../src/plan.js";
import { describeProblem, parseChanges, parsePlan } from "../../src/schema.js";
import { planOf, taskOf } from "../support/build.js";

const base: Plan = planOf({
  id: "qingshan",
  title: "青山苗族自治县职业学校帮扶方案",
  issued: "2022-12-31",
  start: "2023-01-01",
  school: {
    name: "青山苗族自治县职业学校",
    county: "青山苗族自治县",
    province: "贵州省",
    kind: "vocational",
  },
  sources: [{ title: "青山苗族自治县2021年的通知", number: "青府〔2022〕3号" }],
  units: [
    { id: "school", name: "青山苗族自治县职业学校" },
    { id: "office", name: "办公室" },
  ],
  phases: [{ id: "p1", title: "到2023年底", due: "2023-12-31" }],
  document: [
    { id: "t", heading: 1, text: "青山苗族自治县职业学校帮扶方案" },
    {
      id: "c1",
      text: "到2023年底，选送50名教师到江海市学习，青山县给予支持。",
      cells: { 完成时限: "2023-2025年12月底" },
      asides: [{ text: "青山县给予支持", why: "条件" }],
    },
    {
      id: "c2",
      text: "比2009年翻一番；按照《2022年工作要点》（青府〔2022〕3号），2024—2025学年每年交流4次。",
    },
  ],
  tasks: [
    taskOf({
      clause: "c1",
      text: "到2023年底，选送50名教师到江海市学习，青山县给予支持。",
      lead: ["school"],
      support: ["office"],
      schedule: { yearly: [2023, 2025] },
    }),
  ],
  indicators: [
    { id: "sent", title: "选送教师", kind: "distinct", roster: "teachers", measuredIn: "人" },
    { id: "level", title: "在校生", kind: "level", baseline: 1800 },
    { id: "meetings", title: "交流", kind: "count" },
  ],
  commitments: [
    {
      quote: "选送50名教师",
      clause: "c1",
      phase: "p1",
      target: { atLeast: 50 },
      schedule: { by: "2023-12-31", from: "2023-01-01" },
    },
    {
      quote: "翻一番",
      clause: "c2",
      indicator: "level",
      target: { growBy: 1 },
      schedule: { by: "2024-02-29" },
    },
    {
      quote: "2024—2025学年每年交流4次",
      clause: "c2",
      indicator: "meetings",
      target: { atLeast: 4 },
      schedule: { quarterly: ["2024Q1", "2025Q4"] },
    },
  ],
});

const changes: Changes = {
  format: "bangfu-changes/1",
  base: "qingshan",
  id: "lüshui",
  school: { name: "绿水县职业学校", county: "绿水县", province: "贵州省", kind: "vocational" },
  issued: "2024-03-01",
  // The shorter name first: the longer one is replaced first all the same.
  replace: [
    ["青山", "绿水"],
    ["青山苗族自治县", "绿水县"],
    ["江海市", "东湖市"],
  ],
};

const derived = (more: Partial<Changes> = {}, of: Plan = base): Plan => {
  const result = derivePlan(of, { ...changes, ...more });
  if (!result.ok)
    throw new Error(result.problems.map((problem) => describeProblem(problem, "zh")).join("\n"));
  expect(parsePlan(JSON.parse(JSON.stringify(result.value))).problems).toEqual([]);
  return result.value;
};

const wrong = (more: Partial<Changes>, of: Plan = base): string[] =>
  derivePlan(of, { ...changes, ...more }).problems.map((problem) => describeProblem(problem, "zh"));

const texts = (plan: Plan): string[] => plan.document.map(({ text }) => text);

describe("derivePlan", () => {
  it("is that school's plan: names replaced in titles, units, clauses, quotes and asides, the longest first", () => {
    const plan = derived();
    expect(plan).toMatchObject({
      id: "lüshui",
      title: "绿水县职业学校帮扶方案",
      school: { name: "绿水县职业学校" },
    });
    expect(plan.units[0]!.name).toBe("绿水县职业学校");
    expect(texts(plan)).toEqual([
      "绿水县职业学校帮扶方案",
      "到2023年底，选送50名教师到东湖市学习，绿水县给予支持。",
      "比2009年翻一番；按照《2022年工作要点》（青府〔2022〕3号），2024—2025学年每年交流4次。",
    ]);
    expect(plan.document[1]!.asides).toEqual([{ text: "绿水县给予支持", why: "条件" }]);
    expect(plan.issued).toBe("2024-03-01");
    expect(derived({ issued: undefined })).not.toHaveProperty("issued");
  });

  it("shifts dates, and the years that promises name: not those of titles, of document numbers, or before the base", () => {
    const plan = derived({ shiftYears: 2 });
    expect(plan.start).toBe("2025-01-01");
    expect(plan.phases).toEqual([{ id: "p1", title: "到2025年底", due: "2025-12-31" }]);
    expect(texts(plan).slice(1)).toEqual([
      "到2025年底，选送50名教师到东湖市学习，绿水县给予支持。",
      "比2009年翻一番；按照《2022年工作要点》（青府〔2022〕3号），2026—2027学年每年交流4次。",
    ]);
    expect(plan.document[1]!.cells).toEqual({ 完成时限: "2025-2027年12月底" });
    expect(plan.sources).toEqual([{ title: "绿水县2021年的通知", number: "青府〔2022〕3号" }]);
    expect(plan.tasks[0]!.schedule).toEqual({ yearly: [2025, 2027] });
    expect(plan.commitments.map(({ schedule }) => schedule)).toEqual([
      { by: "2025-12-31", from: "2025-01-01" },
      // 2026 has no 29 February.
      { by: "2026-02-28" },
      { quarterly: ["2026Q1", "2027Q4"] },
    ]);
  });

  it("keeps a date that the changes give, and shifts one that they only repeat", () => {
    const phases = { p1: { title: "到2023年底", due: "2025-06-30" } };
    expect(derived({ shiftYears: 2, phases, start: "2025-03-01" })).toMatchObject({
      start: "2025-03-01",
      phases: [{ title: "到2025年底", due: "2025-06-30" }],
    });
  });

  it("changes a promise with its clause and its task: 30 teachers instead of 50", () => {
    const plan = derived({
      commitments: { c0: { quote: "选送30名教师", target: { atLeast: 30 } } },
    });
    const text = "到2023年底，选送30名教师到东湖市学习，绿水县给予支持。";
    expect(plan.commitments[0]).toMatchObject({ quote: "选送30名教师", target: { atLeast: 30 } });
    expect([texts(plan)[1], plan.tasks[0]!.text]).toEqual([text, text]);
  });

  it("replaces and shifts in an edited text what it still has of the base, and leaves what it says anew", () => {
    const texted = (text: string) =>
      derived({ shiftYears: 2, document: { c1: { text } }, commitments: { c0: { quote: "30名教师" } } })
        .document[1]!.text;
    // 2023 is the base's, 2027 is not.
    expect(texted("到2023年底，选送30名教师到江海市学习，青山县给予支持。")).toBe(
      "到2025年底，选送30名教师到东湖市学习，绿水县给予支持。",
    );
    expect(texted("到2027年底，选送30名教师到东湖市学习，绿水县给予支持。")).toBe(
      "到2027年底，选送30名教师到东湖市学习，绿水县给予支持。",
    );
    // A new name that has the old one in it is not replaced again.
    expect(derived({ replace: [["青山", "大青山"]], title: "大青山方案" }).title).toBe("大青山方案");
    expect(
      derived({ replace: [["青山", "大青山"]], units: { office: { name: "大青山办" } } }).units[1]!.name,
    ).toBe("大青山办");
  });

  it("leaves promises out, adds some, and renames units", () => {
    const plan = derived({
      commitments: {
        c1: null,
        c9: {
          quote: "交流4次",
          clause: "c2",
          indicator: "meetings",
          target: { atLeast: 1 },
          schedule: { standing: true },
        },
      },
      units: { office: { name: "党政办" } },
    });
    expect(plan.commitments.map(({ id }) => id)).toEqual(["c0", "c2", "c9"]);
    expect(plan.units[1]!.name).toBe("党政办");
  });

  it("takes no baseline over: it is the other school's figure", () => {
    const baseline = (more: Partial<Changes>) => derived(more).indicators[1]!.baseline;
    expect(baseline({})).toBeUndefined();
    expect(baseline({ baselines: "keep" })).toBe(1800);
    expect(baseline({ indicators: { level: { baseline: 900 } } })).toBe(900);
  });

  it("keeps what was changed, by its paths", () => {
    const { derivedFrom } = derived({ commitments: { c1: null } });
    expect(derivedFrom).toMatchObject({ plan: "qingshan", title: "青山苗族自治县职业学校帮扶方案" });
    expect(derivedFrom!.changed).toEqual([
      "id",
      "title",
      "issued",
      "school",
      "sources",
      "units.school.name",
      "document.t.text",
      "document.c1.text",
      "document.c1.asides",
      'tasks["1"].text',
      "indicators.level.baseline",
      "commitments.c1",
    ]);
  });

  it("takes the newest version of a base, and the same changes for a newer base", () => {
    const newer: Plan = {
      ...base,
      revisions: [
        {
          from: "2024-01-01",
          clauses: [{ id: "r1", text: "青山县每年交流6次。" }],
          commitments: { c2: { quote: "每年交流6次", clause: "r1", target: { atLeast: 6 } } },
        },
      ],
    };
    const plan = derived({ commitments: { c0: { quote: "选送30名教师", target: { atLeast: 30 } } } }, newer);
    expect(plan).not.toHaveProperty("revisions");
    expect(texts(plan)[3]).toBe("绿水县每年交流6次。");
    expect(plan.commitments.map(({ target }) => target)).toEqual([
      { atLeast: 30 },
      { growBy: 1 },
      { atLeast: 6 },
    ]);
  });

  it("changes neither the base nor the changes", () => {
    const before = JSON.stringify([base, changes]);
    derived({ shiftYears: 1, commitments: { c0: { quote: "选送30名教师" } } });
    expect(JSON.stringify([base, changes])).toBe(before);
  });
});

describe("what is wrong with changes is named at once, at its place in them", () => {
  it("unknown entries, new ones that are not whole, names that stand nowhere, another base", () => {
    expect(
      wrong({
        base: "other",
        replace: [["白云县", "绿水县"]],
        units: { nobody: null },
        commitments: { c7: { weight: 2 } },
      }),
    ).toEqual([
      "base：属于方案 “other”，而所用方案是 qingshan。",
      "units.nobody：units 中没有 “nobody”，无从去掉，请改为已有的编号。",
      "commitments.c7：commitments 中没有 “c7”：要改动请写已有的编号；要新增请补全 quote、clause、indicator、target。",
      "replace[0][0]：原方案中没有 “白云县”，无可替换，请照原文抄录或删去这一项。",
    ]);
  });

  it("quotes that no longer stand in their clauses, and references to what was left out", () => {
    expect(
      wrong({
        document: { c1: { text: "到2023年底，选送教师学习，绿水县给予支持。" } },
        units: { office: null },
      }),
    ).toEqual([
      'tasks["1"].support[0]：units 中没有 “office”，请改为已有的编号。',
      "commitments.c0.quote：条款 c1 中没有 “选送50名教师”，请照原文抄录。",
    ]);
  });
});

describe("namesLeft", () => {
  it("names each place where the other school's, county's or province's name still stands", () => {
    const plan = derived({
      replace: [["青山苗族自治县", "绿水县"]],
      school: { name: "绿水县职业学校", province: "云南省" },
    });
    expect(namesLeft(base, plan)).toEqual([
      {
        name: "青山",
        path: "document.c1.text",
        text: "到2023年底，选送50名教师到江海市学习，青山县给予支持。",
      },
      { name: "青山", path: "document.c1.asides[0].text", text: "青山县给予支持" },
      {
        name: "青山",
        path: 'tasks["1"].text',
        text: "到2023年底，选送50名教师到江海市学习，青山县给予支持。",
      },
    ]);
  });

  it("finds none where all were replaced, and none that both have", () => {
    expect(namesLeft(base, derived())).toEqual([]);
    const sister: Partial<Changes> = {
      school: { name: "青山苗族自治县第二职业学校", county: "青山苗族自治县" },
      replace: [["青山苗族自治县职业学校", "青山苗族自治县第二职业学校"]],
    };
    expect(namesLeft(base, derived(sister))).toEqual([]);
  });
});

describe("a template of changes", () => {
  const template = changesTemplate(base);

  it("has empty what has to be decided, and every empty place is named until it is", () => {
    expect(
      parseChanges(template)
        .problems.map(({ path }) => path)
        .sort(),
    ).toEqual([
      "id",
      "issued",
      "replace[0][1]",
      "replace[1][1]",
      "replace[2][1]",
      "school.county",
      "school.name",
    ]);
    expect(template.replace!.map(([from]) => from)).toEqual([
      "青山苗族自治县职业学校",
      "青山苗族自治县",
      "青山",
    ]);
  });

  it("filled in, gives a plan: what it repeats of the base changes nothing", () => {
    const filled = {
      ...template,
      id: "lüshui",
      issued: "2024-03-01",
      school: changes.school,
      replace: [["青山苗族自治县职业学校", "绿水县职业学校"], ...changes.replace!],
    };
    const parsed = parseChanges(JSON.stringify(filled));
    expect(parsed.problems).toEqual([]);
    expect(derived(parsed.ok ? parsed.value : {})).toEqual(derived());
  });
});

describe("short names", () => {
  const named: Plan = {
    ...base,
    en: { title: "Qingshan's plan" },
    units: base.units.map((unit) => (unit.id === "school" ? { ...unit, short: "青山职校" } : unit)),
    tasks: base.tasks.map((task) => ({
      ...task,
      title: "教师跟班学习（2023）",
      en: { title: "Staff shadowing (2023)" },
    })),
    commitments: base.commitments.map((each) =>
      each.id === "c0" ? { ...each, label: "选送教师", en: { label: "Send teachers" } } : each,
    ),
  };
  it("are carried over, with the names replaced; English beside what stayed is kept", () => {
    const { units, tasks, commitments } = derived({}, named);
    expect(units[0]).toMatchObject({ name: "绿水县职业学校", short: "绿水职校" });
    expect(tasks[0]).toMatchObject({
      title: "教师跟班学习（2023）",
      en: { title: "Staff shadowing (2023)" },
    });
    expect(commitments[0]).toMatchObject({ label: "选送教师", en: { label: "Send teachers" } });
  });

  it("have the year in brackets at their end shifted with the dates", () => {
    const [task] = derived({ shiftYears: 2 }, named).tasks;
    expect(task).toMatchObject({ title: "教师跟班学习（2025）", schedule: { yearly: [2025, 2027] } });
    expect(task).toMatchObject({ en: { title: "Staff shadowing (2025)" } });
  });

  it("have no English where more than years changed, or the English does not name the year", () => {
    const titled = (title: string, english: string) => {
      const tasks = named.tasks.map((task) => ({ ...task, title, en: { title: english } }));
      return derived({ shiftYears: 2 }, { ...named, tasks }).tasks[0]!;
    };
    expect(titled("2023—2025年教师轮训", "Training 2023–2025")).toMatchObject({
      title: "2025—2027年教师轮训",
      en: { title: "Training 2025–2027" },
    });
    for (const english of ["Staff shadowing", "Staff shadowing (2022)", "Training 2023/25"])
      expect(titled("2023—2025年教师轮训", english)).not.toHaveProperty("en");
    // A name was replaced too.
    expect(titled("青山职校教师轮训（2023）", "Qingshan's training (2023)")).not.toHaveProperty("en");
  });

  it("stand in the template of changes, where they can be changed too", () => {
    const template = changesTemplate(named);
    expect(template.tasks).toEqual({ 1: { title: "教师跟班学习（2023）" } });
    expect(template.units).toMatchObject({ school: { short: "青山职校" }, office: { name: "办公室" } });
    expect(template.commitments!["c0"]).toMatchObject({ quote: "选送50名教师", label: "选送教师" });
    const [task] = derived({ tasks: { 1: { title: "教师轮训" } } }, named).tasks;
    expect(task).toMatchObject({ title: "教师轮训" });
  });

  it("leave the plan without the English title of another one", () => {
    const untouched = { ...named, title: "三年帮扶方案" };
    expect(derived({}, untouched).en).toEqual({ title: "Qingshan's plan" });
    const other = derived({ title: "绿水县四年帮扶方案" }, untouched);
    expect([other.title, other.en]).toEqual(["绿水县四年帮扶方案", undefined]);
  });
});
