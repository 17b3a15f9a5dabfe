import { describe, expect, it } from "vitest";
import { reportPeriod } from "../../src/index.js";

describe("a period of a report", () => {
  it.each([
    ["2024Q2", "2024-04-01", "2024-06-30", "2024年第二季度"],
    ["2024Q4", "2024-10-01", "2024-12-31", "2024年第四季度"],
    ["2024h1", "2024-01-01", "2024-06-30", "2024年上半年"],
    ["2023", "2023-01-01", "2023-12-31", "2023年度"],
    ["2024-02", "2024-02-01", "2024-02-29", "2024年2月"],
    ["2024-12", "2024-12-01", "2024-12-31", "2024年12月"],
  ])("%s goes from %s to %s", (text, first, last, name) => {
    expect(reportPeriod(text)).toMatchObject({ first, last, name: { zh: name } });
  });

  it.each(["2024Q5", "2024H3", "2024-13", "24Q1", "0000", "2024Q", " 2024", ""])("“%s” is none", (text) => {
    expect(reportPeriod(text)).toBeUndefined();
  });
});
