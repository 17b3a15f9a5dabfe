import type { Plan } from "@bangfu/core";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { adviceGroups, advise, describeAdvice, type Advice, type AdviceKind } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { planWith, type Wanted } from "./support/advice-plan.js";
import { file, readSound } from "./support/read.js";

const of = <K extends AdviceKind>(plan: Plan, kind: K) =>
  advise(plan).filter((each): each is Extract<Advice, { kind: K }> => each.kind === kind);
const idsOf = (plan: Plan, kind: AdviceKind): string[][] =>
  of(plan, kind).map(({ about }) => about.map(({ id }) => id));

/** A plan with each promise in a task of its own. */
const each = (...promises: readonly Wanted[]): Plan =>
  planWith(promises.map((promise) => ({ promises: [promise] })));
const rate = (quote: string, value: number, more: Partial<Wanted> = {}): Wanted => ({
  quote,
  unit: "%",
  target: { atLeast: value },
  ...more,
});
const times = (quote: string, value: number, more: Partial<Wanted> = {}): Wanted => ({
  quote,
  kind: "count",
  unit: "次",
  target: { atLeast: value },
  ...more,
});

describe("promises that cannot be tested", () => {
  it.each([
    "学校管理水平显著提高",
    "校园文化氛围更加浓厚",
    "进一步加强师德师风建设",
    "大力推进产教深度融合",
    "教务处切实优化课堂教学结构",
    "1.强化校园安全管理",
    "充分发挥党员教师的带头作用",
    "依托对口支援资源，不断提升教师专业能力",
    "家校协同育人取得明显成效",
    "教学秩序良好",
    "文明校园理念深入人心",
    "全面落实立德树人根本任务",
    "到2024年底，学生综合素质明显增强",
    "努力实现“四个明显提升”",
  ])("says so of %s, which names no figure and nothing to be seen", (quote) => {
    expect(idsOf(each({ quote }), "untestable")).toEqual([["t1-a"]]);
  });

  it.each([
    "制定教师培训管理办法",
    "修订学校章程",
    "健全校务会议制度",
    "完善突发事件应急预案",
    "建成录播教室",
    "通过省级验收",
    "开通名校网络课堂",
    "成立教学改革领导小组",
    "2024年9月底前完成食堂改造",
    "召开教学质量分析会，教研氛围更加浓厚",
    "所有教师参加信息化能力提升培训",
    "确保校园安全零事故",
    "大力推进课堂改革，公开课不少于4节",
    "严格落实《中小学教师减负清单》",
  ])("says nothing of %s, which is done or not", (quote) => {
    expect(idsOf(each({ quote }), "untestable")).toEqual([]);
  });

  it("says nothing where the indicator measures it, whatever the words", () => {
    expect(idsOf(each(times("不断加强教研交流", 4)), "untestable")).toEqual([]);
  });

  it("is said once of the same words in the text and in a task, and tells each place", () => {
    const quote = "全面提升办学水平";
    const [advice, ...more] = of(planWith([{ promises: [{ quote }] }], { goals: [{ quote }] }), "untestable");
    expect(more).toEqual([]);
    expect(advice?.about).toEqual([
      { id: "g1", path: "commitments[0]", clause: "d0", quote },
      { id: "t1-a", path: "commitments[1]", clause: "d1", quote },
    ]);
  });
});

describe("rises without a baseline", () => {
  const points = (more: Partial<Wanted> = {}) =>
    rate("本科上线率提高2个百分点", 0, { target: { riseBy: 2 }, ...more });

  it("says so of a rise, fall or growth whose indicator holds no value before", () => {
    const plan = each(points(), rate("辍学率比上年下降0.5个百分点", 0, { target: { fallBy: 0.5 } }), {
      quote: "培训经费年均增长8%",
      kind: "sum",
      unit: "万元",
      target: { growBy: 0.08 },
    });
    expect(idsOf(plan, "noBaseline")).toEqual([["t1-a"], ["t2-a"], ["t3-a"]]);
  });

  it("says so where only the words tell of a rise", () => {
    const plan = each(rate("升学率较上年提高3个百分点", 3), { quote: "近视率较上年有所下降" });
    expect(idsOf(plan, "noBaseline")).toEqual([["t1-a"], ["t2-a"]]);
  });

  it("says nothing where the value before is known, or the figure is the level itself", () => {
    const plan = each(
      points({ baseline: 51 }),
      rate("巩固率由96%提高2个百分点", 0, { target: { riseBy: 2 } }),
      rate("巩固率由96%提高到98%", 98),
      rate("本科上线率达到60%，比上年提高3个百分点", 60),
      times("新增社团3个", 3),
    );
    expect(idsOf(plan, "noBaseline")).toEqual([]);
  });
});

describe("targets that contradict each other", () => {
  const contradictions = (plan: Plan) =>
    of(plan, "contradiction").map(({ by, about }) => [by, ...about.map(({ id }) => id)]);

  it("says so of bounds that exclude each other", () => {
    const plan = each(
      rate("课外作业时间占比不高于20%", 0, { target: { atMost: 20 } }),
      rate("课外作业时间占比不低于30%", 30),
    );
    expect(contradictions(plan)).toEqual([["bounds", "t1-a", "t2-a"]]);
  });

  it("says so of two figures for one thing on one day, in other words too", () => {
    const plan = each(
      rate("九年义务教育巩固率达到97%", 97),
      rate("到2024年底义务教育巩固率不低于96%", 96),
      times("全年组织教师外出培训6次", 6),
      times("外出培训教师8次以上", 8),
    );
    expect(contradictions(plan)).toEqual([
      ["figures", "t1-a", "t2-a"],
      ["figures", "t3-a", "t4-a"],
    ]);
  });

  it("knows the words for a year of school, and which is the first or last of a school", () => {
    const size = (quote: string, value: number): Wanted => ({ quote, unit: "人", target: { atMost: value } });
    const two = (first: string, second: string) =>
      [size(`${first}班额不超过45人`, 45), size(`${second}班额控制在50人以内`, 50)] as const;
    const found = (school: string, first: string, second: string) =>
      contradictions(
        planWith(
          two(first, second).map((promise) => ({ promises: [promise] })),
          { school },
        ),
      ).length;
    expect(found("某县高级中学", "起始年级", "高一")).toBe(1);
    expect(found("某县初级中学", "毕业年级", "九年级")).toBe(1);
    expect(found("某县小学", "一年级", "1年级")).toBe(1);
    expect(found("某县高级中学", "起始年级", "高二")).toBe(0);
    expect(found("某县完全中学", "起始年级", "高一")).toBe(0);
  });

  it("says so of years that do not make up their total", () => {
    const people = (quote: string, value: number, schedule: Wanted["schedule"]): Wanted => ({
      quote,
      kind: "distinct",
      unit: "名",
      target: { atLeast: value },
      title: "培训骨干教师",
      ...(schedule === undefined ? {} : { schedule }),
    });
    const year = (value: number, year: number, words = "") =>
      people(`${year}年培训骨干教师${words}${value}名`, value, {
        from: `${year}-01-01`,
        by: `${year}-12-31`,
      });
    const of3 = (total: string, value: number, shares: readonly Wanted[]) =>
      contradictions(
        planWith([
          { promises: [people(total, value, { from: "2024-01-01", by: "2026-12-31" })] },
          ...shares.map((promise) => ({ promises: [promise] })),
        ]),
      );
    const shares = [year(5, 2024), year(7, 2025), year(9, 2026)];
    // 5 + 7 + 9 = 21
    expect(of3("三年共培训骨干教师25名", 25, shares)).toEqual([["parts", "t1-a", "t2-a", "t3-a", "t4-a"]]);
    expect(of3("三年共培训骨干教师20名", 20, shares)).toHaveLength(1);
    expect(of3("三年共培训骨干教师21名", 21, shares)).toEqual([]);
    // More than a floor is no contradiction, and shares that are floors may be exceeded.
    expect(of3("三年共培训骨干教师不少于20名", 20, shares)).toEqual([]);
    expect(
      of3(
        "三年共培训骨干教师25名",
        25,
        [2024, 2025, 2026].map((each) => year(6, each, "不少于")),
      ),
    ).toEqual([]);
    // A year is missing.
    expect(of3("三年共培训骨干教师25名", 25, shares.slice(1))).toEqual([]);
  });

  it("says so of shares in one sentence that do not make up their total", () => {
    const room = (quote: string, value: number): Wanted => ({
      quote,
      kind: "count",
      unit: "间",
      target: { atLeast: value },
    });
    const shared = (text: string, first: number, second: number, total: number, last = "护理实训室") =>
      contradictions(
        planWith([
          {
            text,
            promises: [
              room(`新建实训室${total}间`, total),
              room(`机电实训室${first}间`, first),
              room(`${last}${second}间`, second),
            ],
          },
        ]),
      ).length;
    expect(shared("新建实训室10间：机电实训室4间，护理实训室5间。", 4, 5, 10)).toBe(1);
    expect(shared("新建实训室10间，其中机电实训室6间，护理实训室5间。", 6, 5, 10)).toBe(1);
    expect(shared("新建实训室10间，其中机电实训室4间，护理实训室5间。", 4, 5, 10)).toBe(0);
    expect(shared("新建实训室9间：机电实训室4间，护理实训室5间。", 4, 5, 9)).toBe(0);
    // What comes behind with a verb of its own is no part.
    expect(shared("新建实训室4间，其中机电实训室1间，改造教室18间。", 1, 18, 4, "改造教室")).toBe(0);
    // One part alone is more than the whole.
    expect(shared("新建实训室10间，其中机电实训室12间，改造护理实训室2间。", 12, 2, 10)).toBe(1);
  });

  it("says so of a total that a row of parts, a rhythm or several tasks do not make up", () => {
    const people = (quote: string, value: number, schedule?: Wanted["schedule"]): Wanted => ({
      quote,
      kind: "distinct",
      unit: "名",
      target: { atLeast: value },
      ...(schedule === undefined ? {} : { schedule }),
    });
    const row = (english: number) =>
      contradictions(
        planWith([
          {
            promises: [
              people("招聘教师18名", 18),
              people("语文6名", 6),
              people("数学5名", 5),
              people(`英语${english}名`, english),
            ],
          },
        ]),
      ).length;
    expect(row(4)).toBe(1);
    expect(row(7)).toBe(0);
    // 3 × 20 = 60
    const yearly = (total: number) =>
      contradictions(
        each(
          people(`三年共培训教师${total}名`, total, { from: "2024-01-01", by: "2026-12-31" }),
          people("每年培训教师20名", 20, { yearly: [2024, 2026] }),
        ),
      ).length;
    expect(yearly(70)).toBe(1);
    expect(yearly(60)).toBe(0);
    const tasks = (goal: number) =>
      contradictions(
        planWith(
          [4, 5, 6].map((value, at) => ({
            promises: [people(`${"一二三"[at]}组培养教研员${value}名`, value)],
            lead: [`u${at + 1}`],
          })),
          { goals: [people(`全校共培养教研员${goal}名`, goal)] },
        ),
      ).length;
    expect(tasks(20)).toBe(1);
    expect(tasks(15)).toBe(0);
  });

  it("says nothing of a row of promises that each have a verb", () => {
    const plan = planWith([
      {
        promises: [
          times("组织公开课9次", 9),
          times("组织家长会2次", 2),
          times("组织运动会1次", 1),
          times("组织讲座4次", 4),
        ],
      },
    ]);
    expect(contradictions(plan)).toEqual([]);
  });

  it("says so of what one unit rules out for another, but not of more or less of it", () => {
    const cost = (target: Wanted["target"], quote: string): Wanted => ({
      quote,
      unit: "元",
      target: target!,
    });
    const two = (second: Wanted) =>
      contradictions(
        planWith([
          { promises: [cost({ atLeast: 6 }, "生均供餐成本不低于6元")], lead: ["u1"] },
          { promises: [second], lead: ["u2"] },
        ]),
      ).length;
    expect(two(cost({ atMost: 5 }, "学生人均供餐成本控制在5元以内"))).toBe(1);
    expect(two(cost({ atMost: 5 }, "教师人均供餐成本控制在5元以内"))).toBe(0);
    expect(two(cost({ atLeast: 5 }, "生均供餐成本不低于5元"))).toBe(0);
  });

  it("says nothing of an aim beside a firm target, of other days, other units and other parts", () => {
    const plan = planWith(
      [
        { promises: [rate("巩固率达到96%", 96)], lead: ["u1"], text: "甲部：巩固率达到96%" },
        { promises: [rate("巩固率达到97%", 97)], lead: ["u2"], text: "乙部：巩固率达到97%" },
        { promises: [rate("满意率不低于90%", 90)] },
        { promises: [rate("力争满意率达到95%", 95, { aim: true })] },
        { promises: [rate("上线率达到52%", 52)] },
        { promises: [rate("上线率达到55%", 55, { schedule: { by: "2025-12-31" } })] },
        { promises: [times("七年级家长会2次", 2)] },
        { promises: [times("八年级家长会3次", 3)] },
      ],
      { goals: [rate("全校巩固率达到98%", 98)] },
    );
    expect(contradictions(plan)).toEqual([]);
  });
});

describe("deadlines before their start", () => {
  it("says so of a task and of a commitment, against the plan's start and the task's", () => {
    const plan = planWith([
      { schedule: { by: "2023-12-31" }, promises: [times("开展抽查2次", 2)] },
      { schedule: { by: "2024-01-01" }, promises: [times("召开会议1次", 1)] },
      {
        schedule: { from: "2024-09-01", by: "2024-12-31" },
        promises: [times("开展测评1次", 1, { schedule: { by: "2024-06-30" } })],
      },
    ]);
    expect(of(plan, "dueBeforeStart")).toEqual([
      expect.objectContaining({ of: "plan", due: "2023-12-31", start: "2024-01-01" }),
      expect.objectContaining({ of: "task", due: "2024-06-30", start: "2024-09-01" }),
    ]);
    expect(idsOf(plan, "dueBeforeStart")).toEqual([["t1"], ["t3-a"]]);
  });

  it("says so where the words or a cell name a start after the deadline", () => {
    const upgrade = (text: string, by: string, cells: Record<string, string> = {}) =>
      of(planWith([{ text, schedule: { by }, cells }]), "dueBeforeStart").map(
        ({ of: whose, start, about }) => [whose, start, about[0]!.quote],
      );
    expect(upgrade("2024年10月启动食堂改造，9月底前完成。", "2024-09-30")).toEqual([
      ["words", "2024-10-01", "2024年10月启动食堂改造"],
    ]);
    expect(upgrade("食堂改造。", "2024-08-31", { 开工日期: "2024.9.1" })).toEqual([
      ["words", "2024-09-01", "2024.9.1"],
    ]);
    expect(upgrade("9月启动食堂改造。", "2025-06-30")).toEqual([]);
    expect(upgrade("2024年3月起开展巡查。", "2024-12-31", { 开工日期: "2024年3月" })).toEqual([]);
  });
});

describe("tasks without a lead", () => {
  it("says so with the units that only support", () => {
    const plan = planWith([
      { lead: [], promises: [times("开展巡讲2次", 2)] },
      { lead: [], support: ["u2", "u3"], promises: [times("开展体检1次", 1)] },
      { promises: [times("开展家访4次", 4)] },
    ]);
    expect(of(plan, "noLead").map(({ about, support }) => [about[0]!.id, support])).toEqual([
      ["t1", []],
      ["t2", ["政教处", "总务处"]],
    ]);
  });
});

describe("promises made twice", () => {
  it.each([
    ["录制微课20次", "录制微课20次"],
    ["每学期联合教研不少于20次", "双方共同开展教研活动20次以上"],
    ["组织教师外出培训20次", "全年外出培训教师不少于20次"],
    ["高一年级班会20次", "召开高中一年级班会20次"],
    ["宿舍抽检20次", "计划组织宿舍抽查20次"],
  ])("says so of %s and %s", (first, second) => {
    expect(idsOf(each(times(first, 20), times(second, 20)), "duplicate")).toEqual([["t1-a", "t2-a"]]);
  });

  it.each([
    ["语文公开课20次", "数学公开课20次"],
    ["校级公开课20次", "县级公开课20次"],
    ["七年级家长会20次", "八年级家长会20次"],
    ["足球联赛20次", "篮球联赛20次"],
    ["选派跟岗教师20次", "考核跟岗教师20次"],
  ])("says nothing of %s and %s", (first, second) => {
    expect(idsOf(each(times(first, 20), times(second, 20)), "duplicate")).toEqual([]);
  });

  it("says nothing of another year, another unit and another figure", () => {
    const plan = planWith([
      { promises: [times("教研活动20次", 20)] },
      { promises: [times("教研活动20次", 20, { schedule: { by: "2025-12-31" } })] },
      { promises: [times("教研活动20次", 20)], lead: ["u2"] },
      { promises: [times("走访家庭4次", 4)] },
      { promises: [times("走访家庭5次", 5)] },
    ]);
    expect(idsOf(plan, "duplicate")).toEqual([]);
  });

  it("tells promises without a figure apart by what is done", () => {
    expect(idsOf(each({ quote: "制定应急预案" }, { quote: "编制应急预案" }), "duplicate")).toHaveLength(1);
    expect(idsOf(each({ quote: "制定应急预案" }, { quote: "演练应急预案" }), "duplicate")).toEqual([]);
  });
});

describe("more than can be followed", () => {
  it("is 61 commitments, and not 60", () => {
    const many = (count: number) =>
      each(...Array.from({ length: count }, (_, at) => times(`第${at}类检查9次`, 9)));
    expect(of(many(61), "tooMany")).toEqual([{ kind: "tooMany", count: 61, most: 60, about: [] }]);
    expect(of(many(60), "tooMany")).toEqual([]);
  });
});

describe("advice on a plan with revisions", () => {
  it("is on the newest version, and tells where it is written", () => {
    const plan = each(times("教研活动20次", 20));
    const revised: Plan = {
      ...plan,
      revisions: [
        { from: "2024-06-01", tasks: { t1: { lead: [] } } },
        { from: "2024-07-01", tasks: { t1: { support: ["u2"] } } },
      ],
    };
    expect(idsOf(plan, "noLead")).toEqual([]);
    expect(of(revised, "noLead")).toEqual([
      {
        kind: "noLead",
        support: ["政教处"],
        about: [{ id: "t1", path: "tasks[0]", clause: "d1", quote: "教研活动20次" }],
      },
    ]);
  });
});

describe("advice on Yanhe's plan", () => {
  it("is a list of vague promises, each given once, and of their number", () => {
    const kinds = new Set(advise(yanhe).map(({ kind }) => kind));
    expect([...kinds]).toEqual(["untestable", "tooMany"]);
    const vague = of(yanhe, "untestable").map(({ about }) => about.map(({ quote }) => quote));
    expect(vague).toContainEqual(["提高课堂教学效率", "提高课堂教学效率"]);
    expect(vague).toContainEqual(["软硬件基础条件有较大改善"]);
    const words = vague.flat();
    for (const tested of [
      "完善党组织领导的校长负责制",
      "每年至少开展4次以上“校际、校企”交流",
      "积极搭建平台",
    ])
      expect(words).not.toContain(tested);
    expect(of(yanhe, "tooMany")).toEqual([{ kind: "tooMany", count: 233, most: 60, about: [] }]);
  });
});

describe("advice in words", () => {
  const plan = planWith([
    { promises: [{ quote: "办学水平明显提升" }], lead: [], support: ["u2"] },
    { promises: [rate("巩固率达到97%", 97)] },
    { promises: [rate("巩固率不低于96%", 96)], schedule: { from: "2024-02-01", by: "2024-12-31" } },
    { promises: [times("开展抽查2次", 2)], schedule: { by: "2023-12-31" } },
  ]);

  it("is by kind, with what to do once and the words of each", () => {
    expect(adviceGroups(advise(plan), "zh").map(({ heading, lines }) => [heading, lines])).toEqual([
      ["无法检验的承诺", ["t1-a“办学水平明显提升”"]],
      ["互相矛盾的目标", ["t2-a“巩固率达到97%”、t3-a“巩固率不低于96%”：同一期限有两个数"]],
      ["期限早于起始", ["t4“开展抽查2次”：期限 2023-12-31，早于方案起始日 2024-01-01"]],
      ["没有牵头单位的任务", ["t1“办学水平明显提升”：只写了配合单位：政教处"]],
    ]);
    expect(adviceGroups(advise(plan), "en").map(({ lines }) => lines[0])).toEqual([
      "t1-a “办学水平明显提升”",
      "t2-a “巩固率达到97%”, t3-a “巩固率不低于96%”: two figures at one time",
      "t4 “开展抽查2次”: due on 2023-12-31, before the plan's start, 2024-01-01",
      "t1 “办学水平明显提升”: only supported by 政教处",
    ]);
  });

  it("says the same words once, with every id, and cuts what is long", () => {
    const quote = "全面提升办学水平";
    const twice = planWith([{ promises: [{ quote }] }], { goals: [{ quote }] });
    expect(describeAdvice(advise(twice)[0]!, "zh")).toBe("g1、t1-a“全面提升办学水平”");
    const long = `${"持续".repeat(40)}提升教学质量`;
    expect(describeAdvice(of(each({ quote: long }), "untestable")[0]!, "en")).toBe(
      `t1-a “${"持续".repeat(30)}…”`,
    );
  });
});

describe("advice on a draft", () => {
  it("tells of a task whose document names no lead", () => {
    const { plan } = readSound([
      file(
        "方案.txt",
        "某县第一中学2024年工作方案\n1.新建录播教室2间。（配合单位：总务处；完成时限：2024年8月31日前）\n2.开展教研活动8次。（牵头单位：教务处；完成时限：2024年12月31日前）\n某县第一中学\n2024年1月10日",
      ),
    ]);
    expect(
      of(plan, "noLead").map(({ about, support }) => [about[0]!.quote.includes("新建录播教室2间"), support]),
    ).toEqual([[true, ["总务处"]]]);
  });
});

describe("advice on a plan as large as the format lets one be", () => {
  it("comes all the same: ten thousand alike, in one clause", { timeout: 600_000 }, () => {
    const count = 10_000;
    const one = each(times("巡查9次", 9, { schedule: { by: "2024-06-30" } }));
    const many = <T extends { readonly id: string }>(entry: T, part: (at: number) => Partial<T>): T[] =>
      Array.from({ length: count }, (_, at) => ({ ...entry, id: `${entry.id}-${at}`, ...part(at) }));
    const [task, indicator, commitment] = [one.tasks[0]!, one.indicators[0]!, one.commitments[0]!];
    const plan: Plan = {
      ...one,
      document: [one.document[0]!, { id: "d1", text: "巡查9次，".repeat(count) }],
      units: many(one.units[0]!, () => ({})),
      tasks: many(task, (at) => ({ lead: [`u1-${at}`] })),
      indicators: many(indicator, () => ({})),
      commitments: many(commitment, (at) => ({ task: `t1-${at}`, indicator: `${indicator.id}-${at}` })),
    };
    expect(advise(plan).map(({ kind }) => kind)).toEqual(["tooMany"]);
  });
});
