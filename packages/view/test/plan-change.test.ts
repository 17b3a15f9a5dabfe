import type { Locale } from "@bangfu/core";
import { diffPlans } from "@bangfu/core/plan";
import { expect, it } from "vitest";
import { after, before } from "../../core/test/support/revised-plan.js";
import { describePlanChange } from "../src/index.js";

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

it("names the documents that a plan rests on, with their numbers, in the language that there is", () => {
  const [one, two] = [
    { title: "《帮扶实施方案》", number: "教职成〔2022〕3号" },
    { title: "《校章》", en: { title: "The school's charter" } },
  ];
  const plans = { before: { ...before, sources: [one] }, after: { ...before, sources: [one, two] } };
  const changed = (locale: Locale) =>
    diffPlans(plans.before, plans.after).map((change) => describePlanChange(change, plans, locale));
  expect(changed("zh")).toEqual([
    "方案依据：《帮扶实施方案》（教职成〔2022〕3号） → 《帮扶实施方案》（教职成〔2022〕3号）、《校章》",
  ]);
  expect(changed("en")).toEqual([
    "the plan's sources: 《帮扶实施方案》 (教职成〔2022〕3号) → 《帮扶实施方案》 (教职成〔2022〕3号), The school's charter",
  ]);
  const none = { before: plans.before, after: before };
  expect(diffPlans(none.before, none.after).map((change) => describePlanChange(change, none, "zh"))).toEqual([
    "方案依据：《帮扶实施方案》（教职成〔2022〕3号） → 无",
  ]);
});
