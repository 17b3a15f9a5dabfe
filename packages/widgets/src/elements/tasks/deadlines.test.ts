import { page } from "vitest/browser";
import { afterEach, beforeEach, expect, it } from "vitest";
import { all, put, words } from "../../../test/support/elements.js";
import "../../index.js";

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  document.body.innerHTML = "";
});

it("what is on course stands behind one line, which opens it", async () => {
  const deadlines = await put("bangfu-tasks", { view: "deadlines" });
  const seen = () =>
    all(deadlines, ".day li")
      .filter((item) => item.checkVisibility())
      .map((item) => item.querySelector(".lamp")!.textContent.trim());
  const [line] = all(deadlines, ".more");
  const items = all(deadlines, ".day li");
  expect(items.length).toBeGreaterThan(seen().length);
  expect(seen().filter((status) => ["已完成", "正常推进", "未开始", "逾期完成"].includes(status))).toEqual(
    [],
  );
  expect(words(deadlines, ".more")[0]!.replace(/\s+/g, " ")).toBe(
    `另有 ${items.length - seen().length} 项进展正常 ▾`,
  );
  line!.click();
  await deadlines.updateComplete;
  expect(line!.getAttribute("aria-expanded")).toBe("true");
  expect(seen()).toHaveLength(items.length);
});
