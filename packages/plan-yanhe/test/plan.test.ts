import { readFileSync } from "node:fs";
import type { Commitment, Target } from "@bangfu/core";
import { parsePlan } from "@bangfu/core/schema";
import { describe, expect, it } from "vitest";
import { plan } from "@bangfu/plan-yanhe";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const body = read("../document/plan.txt").replace(/\n$/, "").split("\n");
const annex = read("../document/annex.tsv")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
const [columns = [], ...rows] = annex;

const kindOf = ({ indicator }: Commitment) => plan.indicators.find(({ id }) => id === indicator)?.kind;
const having = (part: string) => plan.commitments.filter(({ quote }) => quote.includes(part));
const withTarget = (part: string, target: Target) =>
  having(part).filter((each) => JSON.stringify(each.target) === JSON.stringify(target));

describe("the document, to the letter", () => {
  it("has the body's paragraphs and then the annex's rows, as clauses in their order", () => {
    expect(plan.document.map(({ text }) => text)).toEqual([...body, ...rows.map((row) => row[2])]);
  });

  it("has the annex's other columns as printed", () => {
    const others = columns.flatMap((name, at) => (at === 2 ? [] : [[name, at] as const]));
    const cells = rows.map((row) => Object.fromEntries(others.map(([name, at]) => [name, row[at]])));
    expect(plan.document.slice(body.length).map((clause) => clause.cells)).toEqual(cells);
  });

  it("is accepted by parsePlan: every quote stands in its clause, every reference leads somewhere", () => {
    expect(parsePlan(JSON.stringify(plan))).toMatchObject({ ok: true, problems: [] });
  });
});

describe("the document's oddities, each noted on its clause", () => {
  it.each([
    ["the same department twice", ["a3.2", "a3.3", "a3.4"], /教务科、教务科/],
    ["1.2 says more in the annex", ["c13", "a1.2"], /附件/],
    ["6.2 says more in the annex", ["c23", "a6.2"], /争取县政府每年投入适当资金配套建设/],
    ["4.2 says more in the annex", ["c19", "a4.2"], /完善党的组织机构，配齐配强党组织领导班子/],
    ["资金保障 and 财务保障", ["c15", "a2.2"], /资金保障.*财务保障|财务保障.*资金保障/],
    ["100万元 to be obtained twice, and to be spent each year", ["c08", "c09", "a2.1"], /100万元/],
    ["争取 and 支出 are two things", ["c08", "a2.1"], /支出.*两|两.*支出|不是一件事/],
    ["everyone by 2025, and 50 more in 2024", ["c09", "c17", "a3.3"], /2024年.*50名/],
    ["指导学校制定 and 指导校制定", ["c13", "a1.1"], /指导学校制定.*指导校制定|指导校制定.*指导学校制定/],
    ["2023年底之前 and 2023年", ["c21", "a5.3"], /2023年底之前/],
    ["2024年底之前 and 2024年", ["c21", "a5.4"], /2024年底之前/],
    ["the annex's own title", ["c32"], /标题/],
    ["the contact left out", ["c32"], /联系人/],
    ["1.1 due on the day of issue", ["a1.1"], /印发之日/],
    ["no number of students to begin with", ["c31"], /基数/],
    ["各选送2名以上, each of what", ["c17", "a3.2", "a3.3"], /“各”所指不明，按共2名以上计/],
    ["one promise, two deadlines", ["c08", "a4.1", "a5.1"], /2023年底.*2025年底|2025年底.*2023年底/],
    ["the four lifts, worded in three ways", ["c08", "c25", "c31"], /提法/],
    ["预期 is a forecast", ["c31"], /预期/],
    [
      "2023-2025年12月底: each year, or by its end",
      ["a1.3", "a3.1", "a4.1", "a5.1", "a5.2", "a6.1", "a6.2"],
      /“2023-2025年12月底”：.*按年计.*2025年12月31日计/,
    ],
    ["5人 of one year or of two", ["c09", "c21", "a5.4", "a5.5"], /5人/],
  ] as const)("%s", (_, clauses, said) => {
    for (const id of clauses)
      expect([id, plan.document.find((clause) => clause.id === id)?.note]).toEqual([
        id,
        expect.stringMatching(said),
      ]);
  });
});

describe("every sentence", () => {
  const bare = plan.document.filter(({ heading }) => heading === undefined);

  it.each(bare.map((clause) => [clause.id, clause] as const))(
    "of %s stands in a quote or in an aside",
    (id, clause) => {
      const covered = new Array<boolean>(clause.text.length).fill(false);
      const passages = [
        ...plan.commitments.filter((each) => each.clause === id).map(({ quote }) => quote),
        ...(clause.asides ?? []).map(({ text }) => text),
      ];
      for (const passage of passages)
        for (let at = clause.text.indexOf(passage); at >= 0; at = clause.text.indexOf(passage, at + 1))
          covered.fill(true, at, at + passage.length);
      const left = [...clause.text].filter((char, at) => !covered[at] && /[\p{L}\p{N}]/u.test(char)).join("");
      expect(left).toBe("");
    },
  );
});

it("no aside holds a figure to be reached: so many people, times, 万元 or years", () => {
  const asides = plan.document.flatMap((clause) => clause.asides ?? []);
  expect(asides.length).toBeGreaterThan(20);
  expect(asides.filter(({ text }) => /\d+\s*(名|人|次|万元|年以上)/.test(text))).toEqual([]);
});

it("every figure to be reached stands in a quote", () => {
  const figures = plan.document.flatMap(({ id, text }) =>
    (text.match(/\d+(-\d+)?(名|人|次|万元|年以上)/g) ?? []).map((figure) => [id, figure] as const),
  );
  expect(figures).toHaveLength(28);
  const missing = figures.filter(
    ([id, figure]) => !plan.commitments.some(({ clause, quote }) => clause === id && quote.includes(figure)),
  );
  expect(missing).toEqual([]);
});

it("a quote says what the money is for, and who the years of work count for", () => {
  const money = having("东西部协作资金").filter(({ quote }) => quote.includes("不少于100万元"));
  expect(money.map(({ id }) => id)).toEqual(["c08-f", "c09-c", "c15-b", "2.1-b"]);
  expect(money.every(({ quote }) => quote.endsWith("用于沿河土家族自治县中等职业学校建设"))).toBe(true);
  expect(having("视同为基层工作经历")[0]?.quote).toMatch(/^选派到帮扶县为期1年以上的帮扶教师/);
});

describe("the tasks", () => {
  it("are the annex's 20, each with its number, text and row", () => {
    expect(plan.tasks.map(({ id, text }) => [id, text])).toEqual(rows.map((row) => [row[1], row[2]]));
    expect(plan.tasks).toHaveLength(20);
  });

  it("have the annex's lead and support; the same unit named twice stands once", () => {
    const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)?.name;
    expect(plan.tasks.map((task) => [task.lead.map(nameOf), task.support.map(nameOf)])).toEqual(
      rows.map((row) => [[row[4]], [...new Set((row[5] ?? "").split("、"))]]),
    );
  });

  it("fall due when the annex says", () => {
    const due = plan.tasks.map(({ schedule }) =>
      "by" in schedule
        ? `${schedule.by.slice(0, 4)}年12月底`
        : "yearly" in schedule
          ? `${schedule.yearly.join("-")}年12月底`
          : "",
    );
    expect(due).toEqual(rows.map((row) => row[3]));
  });
});

describe("the promises with numbers", () => {
  it("four exchanges a year", () => {
    const yearly = withTarget("每年至少开展4次以上", { atLeast: 4 });
    expect(yearly.length).toBeGreaterThanOrEqual(2);
    expect(new Set(yearly.map(({ indicator }) => indicator)).size).toBe(1);
    expect(yearly.find(({ task }) => task === "1.3")).toBeDefined();
  });

  it("100万元 spent a year, and 100万元 to be obtained by 2023 and again by 2025, as another indicator and an aim", () => {
    const spent = withTarget("支出不少于100万元", { atLeast: 100 });
    const obtained = withTarget("争取东西部协作资金不少于100万元", { atLeast: 100 });
    expect(spent.length).toBeGreaterThanOrEqual(2);
    expect(obtained.map(({ phase, force }) => [phase, force])).toEqual([
      ["2023", "aim"],
      ["2025", "aim"],
    ]);
    expect(spent.some(({ indicator }) => indicator === obtained[0]?.indicator)).toBe(false);
  });

  it("50 teachers by 2023, 50 more in 2024, all by 2025", () => {
    expect(
      withTarget("选送50名教师", { atLeast: 50 }).filter(({ task }) => task === "3.2" || task === "3.3"),
    ).toHaveLength(2);
    expect(having("轮训一遍").some((each) => kindOf(each) === "coverage" && "all" in each.target)).toBe(true);
  });

  it("two leaders in each of 2023 and 2024", () => {
    const leaders = withTarget("选送2名以上校领导", { atLeast: 2 }).map(({ task }) => task);
    expect(leaders).toEqual(expect.arrayContaining(["3.2", "3.3"]));
  });

  it("3, 5 and 5 named teachers, each year's of that year alone", () => {
    const named = ["5.3", "5.4", "5.5"].map((task) => plan.commitments.find((each) => each.task === task));
    expect(named.map((each) => each?.target)).toEqual([{ atLeast: 3 }, { atLeast: 5 }, { atLeast: 5 }]);
    expect(named.map((each) => each?.schedule)).toEqual([
      { yearly: [2023, 2023] },
      { yearly: [2024, 2024] },
      { yearly: [2025, 2025] },
    ]);
  });

  it("a 名校长 among them: the roster holds the school's leaders too", () => {
    const named = having("名校长、名班主任、名教师").map(({ indicator }) => indicator);
    const rosters = plan.indicators.filter(({ id }) => named.includes(id)).map(({ roster }) => roster);
    expect([...new Set(rosters)].map((id) => plan.rosters?.find((each) => each.id === id)?.name)).toEqual([
      "教职工（含校领导）",
    ]);
  });

  it("every major with a 中高职贯通 agreement", () => {
    const agreements = having("将每个专业与省内相关优质院校建立中高职贯通培养合作机制");
    expect(agreements.length).toBeGreaterThan(0);
    for (const each of agreements) {
      expect(each.target).toEqual({ all: true });
      expect(plan.indicators.find(({ id }) => id === each.indicator)?.roster).toBe("majors");
    }
  });

  it("one health check a year for each seconded teacher, and their insurance with it", () => {
    const yearly = [having("体检1次"), having("办理人身意外伤害保险")].flat();
    expect(yearly.map(({ schedule, target }) => [schedule, target])).toEqual([
      [{ yearly: [2023, 2025] }, { all: true }],
      [{ yearly: [2023, 2025] }, { all: true }],
    ]);
    expect(yearly.map(kindOf)).toEqual(["coverage", "coverage"]);
  });

  it("3000 to 5000 students: an aim with no date and no baseline", () => {
    const [students] = withTarget("3000-5000人", { between: [3000, 5000] });
    expect(students).toMatchObject({ force: "aim", schedule: { standing: true } });
    expect(plan.indicators.find(({ id }) => id === students?.indicator)).not.toHaveProperty("baseline");
  });

  it("five things at the provincial average by 2035", () => {
    const references = plan.commitments.filter(
      ({ target, phase }) => "reference" in target && phase === "2035",
    );
    expect(references).toHaveLength(5);
    expect(
      references.every(({ schedule }) => schedule && "by" in schedule && schedule.by === "2035-12-31"),
    ).toBe(true);
  });
});

describe("what is only striven for", () => {
  const STRIVING = /争取|力争|努力实现|预期/;
  const forceOf = (id: string) => plan.commitments.find((each) => each.id === id)?.force ?? "firm";

  it("is an aim wherever its quote says so", () => {
    const said = plan.commitments.filter(({ quote }) => /争取|力争|努力|预期/.test(quote));
    expect(said.length).toBeGreaterThanOrEqual(15);
    expect(said.filter(({ force }) => force !== "aim").map(({ id }) => id)).toEqual([]);
  });

  it("is nothing else: an aim's quote says that it is one", () => {
    const aims = plan.commitments.filter(({ force }) => force === "aim");
    expect(aims.filter(({ quote }) => !STRIVING.test(quote)).map(({ id }) => id)).toEqual([]);
  });

  it("stands in the quote of an aim in every clause that has the word", () => {
    const without = plan.document.filter(
      ({ id, text }) =>
        STRIVING.test(text.replace("预期成效", "")) &&
        !plan.commitments.some((each) => each.clause === id && each.force === "aim"),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("goes on to 办学特色明显增强, the end of 努力实现's sentence", () => {
    const [character] = plan.commitments.filter(
      ({ clause, quote }) => clause === "c08" && quote.endsWith("办学特色明显增强"),
    );
    expect(character).toMatchObject({ indicator: "school-character", force: "aim" });
  });

  it("ends with its sentence: what follows 今后力争达到3000-5000人 is firm", () => {
    expect(having("今后力争达到").map(({ force }) => force)).toEqual(["aim"]);
    const after = ["教育教学质量得到明显提升", "所有学生都能学有所长", "创建成省级优质中等职业学校"].map(
      (part) => having(part).map(({ id }) => forceOf(id)),
    );
    expect(after).toEqual([["firm"], ["firm"], ["firm"]]);
  });
});

it("the school leads what the text says that 沿河土家族自治县中等职业学校 does", () => {
  const its = /沿河土家族自治县中等职业学校(选送|培养|预期)/;
  const leads = plan.commitments
    .filter(({ quote }) => its.test(quote))
    .map(({ lead, task }) => lead ?? plan.tasks.find(({ id }) => id === task)?.lead);
  expect(leads).toHaveLength(19);
  expect(new Set(leads.map((lead) => lead?.join()))).toEqual(new Set(["school"]));
});

describe("what the text does not count", () => {
  const indicatorOf = ({ indicator }: Commitment) => plan.indicators.find(({ id }) => id === indicator);

  it("is a rating with named steps: no number of talks, reports or projects is made up", () => {
    const uncounted = [
      "经常与帮扶教师座谈交流",
      "关心关爱工作",
      "加强对帮扶教师的关心关爱",
      "加强对帮扶人员的关心关爱",
      "定期或不定期的进行督导检查",
      "大力宣传",
      "深入挖掘优秀典型",
      "及时总结",
      "在各种媒体上进行宣传推广",
      "定期开展党内争先创优表彰",
      "加强“校校合作”",
      "深化产教融合",
      "指导教学模式改革",
      "创新教学方法",
      "优化专业设置",
      "加大教育教学改革力度",
      "教育信息化建设",
      "促进教学方式改革",
      "抓好教育质量",
      "做好服务保障",
    ];
    for (const part of uncounted) {
      expect([part, having(part).length > 0]).toEqual([part, true]);
      for (const each of having(part))
        expect([each.id, indicatorOf(each)?.kind, indicatorOf(each)?.scale !== undefined]).toEqual([
          each.id,
          "level",
          true,
        ]);
    }
  });

  it("is met by what the text asks for: 经常, 定期, 大力, 深入, 及时, 各种媒体, but also 不定期 where either will do", () => {
    const asked = (part: string) =>
      having(part).map((each) =>
        "atLeast" in each.target
          ? indicatorOf(each)?.scale?.find(
              ({ value }) => value === (each.target as { atLeast: number }).atLeast,
            )?.label
          : undefined,
      );
    expect(asked("经常与帮扶教师座谈交流")).toEqual(["经常开展"]);
    expect(new Set(asked("定期开展党内争先创优表彰"))).toEqual(new Set(["定期开展"]));
    expect(asked("大力宣传")).toEqual(["大力开展"]);
    expect(asked("深入挖掘优秀典型")).toEqual(["深入挖掘"]);
    expect(asked("及时总结")).toEqual(["及时总结"]);
    expect(asked("在各种媒体上进行宣传推广")).toEqual(["在各种媒体推广"]);
    expect(asked("定期或不定期的进行督导检查")).toEqual(["不定期开展"]);
  });
});

it("促进教学方式改革 by information technology is another thing than 改进教学方式方法", () => {
  const [ways, methods] = ["促进教学方式改革", "改进教学方式方法"].map(
    (part) => new Set(having(part).map(({ indicator }) => indicator)),
  );
  expect([ways?.size, methods?.size]).toEqual([1, 1]);
  expect(ways).not.toEqual(methods);
});

describe("when something is expected", () => {
  const phasingOf = (part: string) =>
    having(part).map(({ indicator }) => plan.indicators.find(({ id }) => id === indicator)?.phasing);

  it("适时更新专业课程内容 is a yearly promise, in the body and in the annex", () => {
    const [body, row] = having("适时更新专业课程内容");
    expect(body?.schedule).toEqual({ yearly: [2023, 2025] });
    expect(row?.task).toBe("6.1");
    expect(row?.schedule ?? plan.tasks.find(({ id }) => id === row?.task)?.schedule).toEqual({
      yearly: [2023, 2025],
    });
  });

  it("the provincial average is asked for at the end, not a share of the way each year", () => {
    expect(phasingOf("达到省内同类学校平均水平")).toEqual(["due", "due", "due", "due", "due"]);
  });

  it("what is done item by item over three years is expected item by item", () => {
    for (const part of ["融入课程内容", "申报工作", "健全教师、学生、课程管理机制", "实现师生共治"])
      expect(new Set(phasingOf(part))).toEqual(new Set(["linear"]));
  });
});
