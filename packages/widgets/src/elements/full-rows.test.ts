import { expect, it } from "vitest";
import { fullRows } from "./full-rows.js";

it.each([
  // Four would fit into 1,030 pixels, but leave two beside a hole.
  [6, 1030, ["w4", "w4", "w4", "w4", "w4", "w4"]],
  [3, 1030, ["w4", "w4", "w4"]],
  [4, 1030, ["w3", "w3", "w3", "w3"]],
  [7, 1030, ["w3", "w3", "w3", "w3", "w4", "w4", "w4"]],
  // 452 = 220 + 12 + 220.
  [5, 452, ["w6", "w6", "w6", "w6", "w12"]],
  [2, 451, ["w12", "w12"]],
  [0, 1030, []],
])("%i cards in %i pixels leave no hole", (count, room, widths) => {
  expect(fullRows(count, room, 220)).toEqual(widths);
});
