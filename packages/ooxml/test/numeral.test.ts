import { describe, expect, it } from "vitest";
import { digitsIn, numeralIn, numeralOf } from "../src/index.js";

describe("a number in words", () => {
  it.each([
    ["十二", "12"],
    ["一百二十", "120"],
    ["三百零五", "305"],
    ["贰拾", "20"],
    ["两千", "2000"],
    ["三点五", "3.5"],
  ])("%s is %s", (text, number) => {
    expect(numeralIn(text)).toEqual({ number, rest: "", isOnes: false });
  });

  it("leaves a 万 that ends it to its unit, and counts ones where more follows", () => {
    expect(numeralIn("五十万元")).toEqual({ number: "50", rest: "万元", isOnes: false });
    expect(numeralIn("五十万三千元")).toEqual({ number: "503000", rest: "元", isOnes: true });
  });

  it.each(["一百二", "一万二", "百", "一千百", "十十", "二十零"])("%s is none, or may be two", (text) => {
    expect(numeralIn(text)).toBeUndefined();
  });

  it("is written up to 99, from 100 on in digits; digit by digit it is read as 2023", () => {
    expect([1, 10, 11, 20, 21, 99, 100].map(numeralOf)).toEqual([
      ...["一", "十", "十一", "二十", "二十一", "九十九", "100"],
    ]);
    expect(digitsIn("二〇二三")).toBe("2023");
  });
});
