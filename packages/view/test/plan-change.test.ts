import type { Locale, Plan } from "@bangfu/core";
import { diffPlans } from "@bangfu/core/plan";
import { expect, it } from "vitest";
import { planOf, taskOf } from "../../core/test/support/build.js";
import { describePlanChange } from "../src/index.js";

const before: Plan = planOf({
  indicators: [
    { id: "n", title: "校际交流", kind: "count", measuredIn: "次" },
    { id: "l", title: "在校生", kind: "level", measuredIn: "人", baseline: 1800 },
  ],
  commitments: [
    { target: { atLeast: 4 }, schedule: { yearly: [2023, 2025] } },
    { indicator: "l", target: { riseBy: 100 } },
  ],
  document: [
    { id: "c", text: "承诺学校每年至少开展4次校际交流，并且把每一次交流的情况报告给县教育局备查。" },
  ],
  units: [
    { id: "u", name: "教务科" },
    { id: "v", name: "总务科" },
  ],
});

const after: Plan = {
  ...before,
  title: "方案（修订）",
  policy: { onTrack: 0.8 },
  document: [
    { id: "c", text: "承诺学校每年至少开展6次校际交流，并且把每一次交流的情况报告给县教育局备查。" },
  ],
  units: [
    { id: "v", name: "总务处" },
    { id: "w", name: "校办" },
  ],
  tasks: [taskOf({ lead: ["v", "w"], weight: 2 })],
  indicators: [before.indicators[0]!, { ...before.indicators[1]!, baseline: 2000 }],
  commitments: [
    {
      ...before.commitments[0]!,
      target: { atLeast: 6 },
      schedule: { termly: ["2023-spring", "2025-autumn"] },
    },
  ],
};

const said = (locale: Locale) =>
  diffPlans(before, after).map((change) => describePlanChange(change, { before, after }, locale));

it("says in words what was added, taken away and changed: from what to what", () => {
  expect(said("zh")).toEqual([
    "方案名称：方案 → 方案（修订）",
    '方案判定标准：无 → {"onTrack":0.8}',
    "单位 v 名称：总务科 → 总务处",
    "新增单位 w：“校办”",
    "去掉单位 u：“教务科”",
    "条款 c 文字：“承诺学校每年至少开展4次校际交流，并且把每一次…” → “承诺学校每年至少开展6次校际交流，并且把每一次…”",
    "任务 1 牵头单位：教务科 → 总务处、校办",
    "任务 1 权重：无 → 2",
    "指标 l 基线：1,800 人 → 2,000 人",
    "承诺 c0 目标值：至少 4 次 → 至少 6 次",
    "承诺 c0 时限：2023–2025 年，每年 12-31 前 → 2023年春季学期至2025年秋季学期，每学期",
    "去掉承诺 c1：“承诺”",
  ]);
  expect(said("en")).toContain("commitment c0, target: at least 4 → at least 6");
  expect(said("en")).toContain("removed unit u: “教务科”");
  for (const sentence of said("en")) expect(sentence).not.toMatch(/undefined|\[object/);
});
