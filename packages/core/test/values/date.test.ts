import { addDays } from "@bangfu/core";
import { describe, expect, it } from "vitest";

describe("so many days later", () => {
  it.each([
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2023-01-31", 30, "2023-03-02"],
  ])("than %s, %i days: %s", (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  it("ends with the years that a date can have", () => {
    expect(addDays("9999-12-30", 2)).toBe("9999-12-31");
    expect(addDays("2023-01-01", 1e15)).toBe("9999-12-31");
    expect(addDays("0001-01-02", -2)).toBe("0001-01-01");
  });
});
