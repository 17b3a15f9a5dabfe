import type { Commitment, Target } from "@bangfu/core";
import { plan } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { rows } from "./support/document.js";
import { having, indicatorOf } from "./support/promises.js";

const kindOf = (commitment: Commitment) => indicatorOf(commitment)?.kind;
const withTarget = (part: string, target: Target) =>
  having(part).filter((each) => JSON.stringify(each.target) === JSON.stringify(target));

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

  it("a quote says what the money is for, and who the years of work count for", () => {
    const money = having("东西部协作资金").filter(({ quote }) => quote.includes("不少于100万元"));
    expect(money.map(({ id }) => id)).toEqual(["c08-f", "c09-c", "c15-b", "2.1-b"]);
    expect(money.every(({ quote }) => quote.endsWith("用于沿河土家族自治县中等职业学校建设"))).toBe(true);
    expect(having("视同为基层工作经历")[0]?.quote).toMatch(/^选派到帮扶县为期1年以上的帮扶教师/);
  });
});
