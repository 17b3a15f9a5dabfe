import { describe, expect, it } from "vitest";
import { spanOf } from "../../src/index.js";

describe("the days of a window", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["1000", "1000-01-01", "1000-12-31"],
    ["2024H1", "2024-01-01", "2024-06-30"],
    ["2024H2", "2024-07-01", "2024-12-31"],
    ["2024Q1", "2024-01-01", "2024-03-31"],
    ["2023Q4", "2023-10-01", "2023-12-31"],
    ["2024-01", "2024-01-01", "2024-01-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    // Weeks begin on Monday; 2023 begins on a Sunday, which belongs to the last week of 2022.
    ["2023-W01", "2023-01-02", "2023-01-08"],
    ["2022-W52", "2022-12-26", "2023-01-01"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2023-autumn", "2023-08-01", "2024-01-31"],
    ["2024-spring", "2024-02-01", "2024-07-31"],
  ])("%s is from %s to %s", (window, from, to) => {
    expect(spanOf(window, undefined)).toEqual({ from, to });
  });

  it("follows the plan's terms, also where the autumn ends within its year", () => {
    const terms = { spring: "06-30", autumn: "12-31" };
    expect(spanOf("2024-spring", terms)).toEqual({ from: "2024-01-01", to: "2024-06-30" });
    expect(spanOf("2024-autumn", terms)).toEqual({ from: "2024-07-01", to: "2024-12-31" });
    expect(spanOf("2024-autumn", { autumn: "02-10" })).toEqual({ from: "2024-08-01", to: "2025-02-10" });
  });

  it("leaves no day between two that follow each other, and covers none twice", () => {
    const lists = [
      ["2023", "2024", "2025"],
      ["2023H1", "2023H2", "2024H1"],
      ["2023Q3", "2023Q4", "2024Q1"],
      ["2024-11", "2024-12", "2025-01"],
      ["2020-W52", "2020-W53", "2021-W01"],
      ["2023-spring", "2023-autumn", "2024-spring"],
    ];
    for (const list of lists)
      list.slice(1).forEach((window, at) => {
        const before = Date.parse(spanOf(list[at]!, undefined)!.to);
        expect(Date.parse(spanOf(window, undefined)!.from) - before).toBe(86_400_000);
      });
  });

  it.each([
    "",
    "24",
    "2023-W53",
    "2024Q5",
    "2024H3",
    "2024-13",
    "2024-summer",
    "2024 ",
    "9999",
    "0999",
    "２０２４",
  ])("is none of %j", (text) => {
    expect(spanOf(text, undefined)).toBeUndefined();
  });
});
