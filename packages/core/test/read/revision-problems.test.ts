import { expect, it } from "vitest";
import type { Plan, Revision } from "../../src/index.js";
import { describeProblem, parsePlan } from "../../src/schema.js";
import { planOf } from "../support/build.js";

const base = planOf({
  indicators: [
    { id: "n", title: "交流", kind: "count", measuredIn: "次" },
    { id: "k", title: "制度", kind: "checklist", items: [{ id: "a", title: "章程" }] },
  ],
  commitments: [{}, { indicator: "k", target: { all: true } }],
});

const said = (revisions: unknown, plan: Plan = base): string[] =>
  parsePlan({ ...plan, revisions }).problems.map((problem) => {
    expect(describeProblem(problem, "en")).not.toMatch(/undefined|\[object/);
    return describeProblem(problem, "zh");
  });

const from = "2024-01-01";

it("finds nothing wrong with a revision that holds", () => {
  const sound: Revision = {
    from,
    title: "通知",
    why: "省里提高了要求",
    source: "县教通〔2024〕1号",
    clauses: [{ id: "r", text: "不少于6次" }],
    commitments: { c0: { quote: "不少于6次", clause: "r", target: { atLeast: 6 } }, c1: null },
    indicators: { k: null },
    units: { w: { name: "校办" } },
    tasks: { "1": { support: ["w"], weight: 2 } },
    phases: { "2024": { title: "到2024年底", due: "2024-12-31" } },
  };
  expect(said([sound, { from: "2025-01-01", units: { u: { name: "教务处" } } }])).toEqual([]);
});

it("names every mistake at once, each at its place in the revision", () => {
  expect(
    said([
      { from: "2022-12-31" },
      {
        from: "2022-12-01",
        tasks: { "9": { weight: 2 } },
        commitments: { c7: null, c0: { indicator: "k", target: { atMost: 3 } } },
        indicators: { n: { measuredIn: "人次" } },
      },
    ]),
  ).toEqual([
    "revisions[0].from：修订日 “2022-12-31” 早于方案起始日 2023-01-01。",
    "revisions[1].from：修订日 “2022-12-01” 早于方案起始日 2023-01-01。",
    'revisions[1].tasks["9"]：tasks 中没有 “9”：要改动请写已有的编号；要新增请补全 measure、clause、text、schedule、lead、support。',
    "revisions[1].indicators.n.measuredIn：measuredIn 不能修订为 “人次”（已有的记录按它读取），请去掉原来的一项，另立新编号。",
    "revisions[1].commitments.c7：commitments 中没有 “c7”，无从去掉，请改为已有的编号。",
    "revisions[1].commitments.c0.indicator：indicator 不能修订为 “k”（已有的记录按它读取），请去掉原来的一项，另立新编号。",
  ]);
});

it("wants them in the order of their days", () => {
  expect(said([{ from }, { from }])).toEqual([
    "revisions[1].from：修订日 “2024-01-01” 不晚于前一次修订的 2024-01-01，请按先后排列。",
  ]);
});

it("checks every version as a plan: quotes, references and targets, where they were written", () => {
  expect(
    said([
      {
        from,
        clauses: [{ id: "r", text: "不少于6次", asides: [{ text: "为了", why: "目的" }] }],
        commitments: {
          c0: { quote: "不少于7次", clause: "r", target: { atMost: 6 } },
          c5: { quote: "承诺", clause: "c", indicator: "x", target: { atLeast: 1 } },
        },
      },
    ]),
  ).toEqual([
    "revisions[0].clauses[0].asides[0].text：条款 r 中没有 “为了”，请照原文抄录。",
    "revisions[0].commitments.c0.quote：条款 r 中没有 “不少于7次”，请照原文抄录。",
    "revisions[0].commitments.c0.target：目标 atMost 不适用于 count 类指标，只适用于：level、quotient。",
    "revisions[0].commitments.c5.indicator：indicators 中没有 “x”，请改为已有的编号。",
    "revisions[0].commitments.c5.schedule：既无自己的时限，也不属于任何任务，请写明 schedule 或 task。",
  ]);
});

it("does not revise what records and past periods are read by", () => {
  const q = { id: "q", title: "师生比", kind: "quotient", numerator: "a", denominator: "b" } as const;
  const level = (id: string) => ({ id, title: id, kind: "level" }) as const;
  const plan: Plan = { ...base, indicators: [...base.indicators, level("a"), level("b"), q] };
  const change = { numerator: "b", denominator: "a", per: 100 };
  expect(said([{ from, indicators: { q: change } }], plan)).toEqual([
    expect.stringMatching(/^revisions\[0\]\.indicators\.q\.numerator：numerator 不能修订为/),
    expect.stringMatching(/^revisions\[0\]\.indicators\.q\.denominator：denominator 不能修订为/),
    expect.stringMatching(/^revisions\[0\]\.indicators\.q\.per：per 不能修订为/),
  ]);
});

it("says of what only a revision breaks in which version it is, once, and leaves alone what was wrong before", () => {
  expect(said([{ from, units: { u: null } }, { from: "2025-01-01" }])).toEqual([
    "tasks[0].lead[0]：在 2024-01-01 起的版本中，units 中没有 “u”，请改为已有的编号。",
  ]);
  const wrong: Plan = { ...base, tasks: [{ ...base.tasks[0]!, lead: ["x"] }] };
  expect(said([{ from }], wrong)).toEqual(["tasks[0].lead[0]：units 中没有 “x”，请改为已有的编号。"]);
});

it("names mistakes of form inside a revision", () => {
  expect(
    said([{ from: "2024-13-01", tasks: { "1": { wieght: 2 } }, commitments: { c0: { target: {} } } }]),
  ).toEqual([
    expect.stringMatching(/^revisions\[0\]\.from：/),
    expect.stringMatching(
      /^revisions\[0\]\.tasks\["1"\]\.wieght：格式中没有字段“wieght”，是否应为“weight”？/,
    ),
    expect.stringMatching(/^revisions\[0\]\.commitments\.c0\.target：应当恰好写明其中一种/),
  ]);
});
