import { plan } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { having, indicatorOf } from "./support/promises.js";

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
  const phasingOf = (part: string) => having(part).map((each) => indicatorOf(each)?.phasing);

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
