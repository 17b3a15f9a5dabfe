import * as core from "@bangfu/core";
import * as schema from "@bangfu/core/schema";
import * as view from "@bangfu/view";
import { describe, expect, it } from "vitest";
import { EXAMPLES, labOf, membersIn, type LabInput } from "../.vitepress/theme/lab.js";
import { attainedText, expectedText, figureWords, isJudgedWhenDue } from "../.vitepress/theme/lab-figures.js";
import { calculate, shareOf } from "../.vitepress/theme/calculate.js";

const nodeOf = (input: LabInput) => {
  const calculated = calculate(input, "zh", core, schema, view);
  if (!("node" in calculated)) throw new Error(JSON.stringify(calculated));
  return calculated.node;
};

describe("the laboratory", () => {
  const cases = EXAMPLES.flatMap(({ title, input, stated }, at) =>
    stated.map((each) => [at + 1, title[1], each.asOf, { ...input, asOf: each.asOf }, each] as const),
  );

  it.each(cases)("§12.%i, %s: on %s as the rules state", (_, __, ___, input, stated) => {
    const node = nodeOf(input);
    expect(node.attainment).toBeCloseTo(shareOf(stated.attainment), 12);
    expect(node.expected).toBeCloseTo(shareOf(stated.expected), 12);
    expect(node.status).toBe(stated.status);
  });

  it("§12.1: of the period 2023, two of four events are 0.5 attained against 0.25 expected", () => {
    expect(nodeOf(EXAMPLES[0]!.input).periods[0]).toMatchObject({
      actual: 2,
      attainment: 0.5,
      expected: 0.25,
    });
  });

  it("prints no 0 % of what nobody recorded, and of what is judged when due its day", () => {
    const words = figureWords("暂无数据", view, "zh");
    const printed = (input: LabInput): string[][] =>
      nodeOf(input).periods.map((period) => [
        attainedText(period, words),
        expectedText(period, isJudgedWhenDue(labOf(input).plan, core), words),
      ]);
    expect(printed({ ...EXAMPLES[0]!.input, asOf: "2024-07-01" })).toEqual([
      ["100%", "100%"],
      ["暂无数据", "50%"],
      ["暂无数据", "—"],
    ]);
    expect(printed(EXAMPLES[5]!.input)).toEqual([["66.7%", "到期验收（2023-12-31）"]]);
    // A level that somebody recorded and that reaches nothing is 0 %.
    expect(printed({ ...EXAMPLES[4]!.input, records: "2026-06-30 1800" })[0]![0]).toBe("0%");
    expect(attainedText(nodeOf({ ...EXAMPLES[0]!.input, records: "" }), words)).toBe("暂无数据");
  });

  it("reads t1-t3,t9 as four members", () => {
    expect(membersIn("t1-t3,t9")).toEqual(["t1", "t2", "t3", "t9"]);
    expect(membersIn("t1-t99999")).toHaveLength(1000);
  });

  it("names the line that it cannot read, and says what core says of the rest", () => {
    const input = { ...EXAMPLES[0]!.input, records: "2023-03-05\n昨天 3\n2023-02-30", n: "四" };
    const calculated = calculate(input, "zh", core, schema, view);
    expect(calculated).toMatchObject({ mistakes: [{ list: "records", line: 2, text: "昨天 3" }] });
    expect("problems" in calculated && calculated.problems.join()).toContain("commitments[0].target.atLeast");
  });

  it("counts a verified record alone in the basis verified", () => {
    const input: LabInput = {
      ...EXAMPLES[0]!.input,
      records: "2023-03-05 2 核实\n2023-04-05\n2023-05-05 1 驳回",
      basis: "verified",
    };
    expect(nodeOf(input).periods[0]!.actual).toBe(2);
    expect(nodeOf({ ...input, basis: "reported" }).periods[0]!.actual).toBe(3);
  });
});
