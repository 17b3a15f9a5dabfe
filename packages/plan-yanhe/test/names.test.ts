import { assess, summarize } from "@bangfu/core";
import { parsePlan, parseProgress } from "@bangfu/core/schema";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";

/** A Chinese name that fits a row, and its English. */
const MOST = { zh: 14, en: 40 };
const lengthOf = (text: string): number => [...text].length;

describe("the names for display", () => {
  it("say in a few words what each task is to do", () => {
    expect(plan.tasks.map(({ id, title, en }) => [id, title, en?.title])).toEqual([
      ["1.1", "制定“一校一案”", "A tailored plan for the school"],
      ["1.2", "推动交流合作，创新教学方法", "More exchange, new teaching methods"],
      ["1.3", "深化合作办学与产教融合", "Work with colleges and industry"],
      ["2.1", "东西部协作资金用于学校建设", "East–West funds to build up the school"],
      ["2.2", "筹措奖励与培训经费", "Money for awards and training"],
      ["3.1", "师资培训与教研交流", "Teacher training and exchange"],
      ["3.2", "教师跟班学习（2023）", "Staff shadowing (2023)"],
      ["3.3", "教师跟班学习（2024）", "Staff shadowing (2024)"],
      ["3.4", "所有教师和校领导轮训一遍", "Every teacher and leader trained once"],
      ["4.1", "健全管理机制与内部治理", "Better management and governance"],
      ["4.2", "健全章程，配强党组织班子", "Charter and Party leadership in place"],
      ["4.3", "党员示范岗与争先创优", "Party model posts and awards"],
      ["4.4", "“双培养”与基层实践制度", "Dual development, grassroots practice"],
      ["5.1", "健全教师培训发展机制", "A sound system of teacher training"],
      ["5.2", "实施教师培养和研修计划", "Development and study plans for staff"],
      ["5.3", "名师骨干培养（2023）", "Leading teachers trained (2023)"],
      ["5.4", "名师骨干培养（2024）", "Leading teachers trained (2024)"],
      ["5.5", "名师骨干培养（2025）", "Leading teachers trained (2025)"],
      ["6.1", "专业与课程改革", "Reform of majors and courses"],
      ["6.2", "教育信息化建设", "IT for teaching and learning"],
    ]);
  });

  it("are the short names that the document itself uses for the school and the county's bureau", () => {
    const text = plan.document.map((clause) => clause.text).join("\n");
    const short = plan.units.flatMap((unit) => unit.short ?? []);
    expect(short).toEqual(["沿河职校", "县教育局", "领导小组", "派出学校"]);
    for (const name of short) expect(text).toContain(name);
    for (const { name, short } of plan.units) expect(lengthOf(short ?? name), name).toBeLessThanOrEqual(8);
  });

  it("label every promise whose quote is too long for a row, in both languages", () => {
    for (const { id, quote, label, en } of plan.commitments) {
      expect(lengthOf(label ?? quote), id).toBeLessThanOrEqual(MOST.zh);
      // A label has an English label; a quote that needs none is short enough to be translated whole.
      expect(Object.keys(en ?? {}), id).toEqual([label === undefined ? "quote" : "label"]);
      expect(lengthOf(en?.label ?? en?.quote ?? "")).toBeLessThanOrEqual(MOST.en);
    }
    expect(parsePlan(plan)).not.toHaveProperty("warnings");
    for (const { title, en } of plan.tasks) {
      expect(lengthOf(title!)).toBeLessThanOrEqual(MOST.zh);
      expect(lengthOf(en!.title!)).toBeLessThanOrEqual(MOST.en);
    }
  });

  it("tell the promises of one clause apart, in both languages", () => {
    for (const nameOf of [
      ({ label, quote }: (typeof plan.commitments)[0]) => label ?? quote,
      ({ en }: (typeof plan.commitments)[0]) => en?.label ?? en?.quote,
    ]) {
      const names = plan.commitments.map((each) => `${each.clause} ${nameOf(each)}`);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("hold no figure, so that a revised figure leaves none of them wrong", () => {
    const labels = plan.commitments.flatMap(({ label = "", en }) => [label, en?.label ?? ""]);
    for (const label of labels) expect(label.replace(/[（(]20\d\d[)）]$/, "")).not.toMatch(/\d/);
  });

  it("are in English wherever a page shows a name", () => {
    const { school, units, rosters = [], phases = [], measures, indicators, sources = [] } = plan;
    const parts = indicators.flatMap(({ items = [], scale = [] }) => [...items, ...scale]);
    for (const each of [school, ...units, ...rosters]) expect(each.en?.name, each.name).toMatch(/^[A-Z]/);
    for (const each of [plan, ...sources, ...phases, ...measures, ...indicators])
      expect(each.en?.title, each.title).toMatch(/^[A-Z]/);
    for (const part of parts)
      expect("label" in part ? part.en?.label : part.en?.title, JSON.stringify(part)).toMatch(/^[\x20-~–]+$/);
  });

  it("go through an assessment: a progress with the school's English name can be read back", () => {
    const progress = assess(summarize(plan, sampleLedger), { asOf: sampleAsOf });
    expect(parseProgress(JSON.stringify(progress)).problems).toEqual([]);
    expect(progress.school.en?.name).toBe("Yanhe Tujia Autonomous County Secondary Vocational School");
  });
});
