import { page } from "vitest/browser";
import { afterEach, beforeEach, expect, it } from "vitest";
import { all, put } from "../../../test/support/elements.js";
import "../../index.js";

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  document.body.innerHTML = "";
});

it("a phase opens to its goals", async () => {
  const phases = await put("bangfu-strip", { by: "phase" });
  const [more] = all(phases, ".more");
  expect(more!.textContent).toContain("已兑现 14 / 18 项承诺");
  const open = () => all(phases, ".goals").map((goals) => goals.checkVisibility());
  expect(open()).toEqual([false, false, false]);
  more!.click();
  await (phases as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  expect(open()).toEqual([true, false, false]);
  const [first] = all(phases, ".goals");
  const goals = [...first!.querySelectorAll("ol li")].map((goal) => goal.textContent!.trim());
  expect(goals).toHaveLength(18);
  // Four promises are made in the same words, each of something else: no two goals read the same.
  expect(new Set(goals).size).toBe(18);
  expect(first!.querySelectorAll(".muted:not(:empty)")).toHaveLength(4);
  // They stand below their own card, before the next.
  expect(first!.previousElementSibling).toBe(all(phases, ".card")[0]);
});
