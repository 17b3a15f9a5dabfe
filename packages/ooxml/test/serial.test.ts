import { expect, it } from "vitest";
import { dateOfSerial, serialOfDate } from "../src/index.js";

it.each([
  [61, "1900-03-01"],
  [45_047, "2023-05-01"],
  [45_047.75, "2023-05-01"],
  [45_351, "2024-02-29"],
  [2_958_465, "9999-12-31"],
])("the date number %d is %s", (serial, date) => {
  expect(dateOfSerial(serial)).toBe(date);
  expect(serialOfDate(date)).toBe(Math.floor(serial));
});

it("has no day before 1900-03-01, where Excel counts a 29th of February, nor after 9999", () => {
  expect([60, 1, 0, -1, 2_958_466].map(dateOfSerial)).toEqual(Array(5).fill(undefined));
  expect(serialOfDate("1900-02-28")).toBeUndefined();
});
