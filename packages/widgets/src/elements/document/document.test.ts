import type {} from "@vitest/browser-playwright";
import { plan, sampleAsOf } from "@bangfu/plan-yanhe";
import { cdp, page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it } from "vitest";
import { all, put, words } from "../../../test/support/elements.js";
import "../../document.js";

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const shownClauses = (living: Element) =>
  all(living, ".clause").filter((clause) => clause.checkVisibility()).length;

const press = async (living: Element & { updateComplete: Promise<boolean> }, word: RegExp) => {
  all(living, "button")
    .find((button) => word.test(button.textContent!))!
    .click();
  await living.updateComplete;
};

beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  document.body.innerHTML = "";
  await cdp().send("Emulation.setEmulatedMedia", { media: "" });
});

it("all promises are one number, which its parts and the parts of the document add up to", async () => {
  const living = await put("bangfu-document");
  // 77 met and 3 met late of 233.
  expect(words(living, ".total b")[0]).toBe("233 项承诺，已兑现 80 项");
  const sum = (numbers: readonly string[]) => numbers.reduce((whole, each) => whole + Number(each), 0);
  expect(sum(words(living, ".legend b"))).toBe(233);
  // The plan and its annex: the two headings of the first level that have promises below.
  expect(words(living, ".level1 .kept")).toEqual([
    "本部分 151 项：已兑现 49，需关注 24",
    "本部分 82 项：已兑现 31，需关注 7",
  ]);
});

it("each commitment has one mark in the margin, four where one sentence promises four things", async () => {
  const living = await put("bangfu-document");
  expect(all(living, ".marks svg")).toHaveLength(plan.commitments.length);
  const [improved] = all(living, '[data-clause="c31"] .promise').filter(({ textContent }) =>
    textContent!.includes("4个明显提升"),
  );
  expect(improved!.querySelectorAll("svg")).toHaveLength(4);
  improved!.click();
  await living.updateComplete;
  expect(all(living, '[part="details"] blockquote')).toHaveLength(1);
  expect(all(living, '[part="details"] [part="commitment"]')).toHaveLength(4);
});

it.each([1280, 360])("at %i px no mark covers another, and each stands left of the text", async (width) => {
  await page.viewport(width, 800);
  const living = await put("bangfu-document");
  await frame();
  await frame();
  const boxes = all(living, ".clause .marks").map((each) => each.getBoundingClientRect());
  const left = all(living, "p")[0]!.getBoundingClientRect().left;
  expect(boxes.every(({ right }) => right <= left)).toBe(true);
  const covered = boxes.filter((one, at) =>
    boxes
      .slice(at + 1)
      .some(
        (other) =>
          Math.abs(one.top - other.top) < 9 && one.left < other.right - 1 && other.left < one.right - 1,
      ),
  );
  expect(covered).toEqual([]);
});

it("only what needs attention is underlined", async () => {
  const living = await put("bangfu-document");
  const lines = (line: string) =>
    all(living, ".promise").filter((each) => getComputedStyle(each).borderBottomStyle === line);
  const words: readonly string[] = ["有风险", "滞后", "逾期未完成", "未填报"];
  expect(lines("solid").length).toBeGreaterThan(0);
  expect(lines("solid").every(({ title }) => words.includes(title))).toBe(true);
  expect(lines("none").some(({ title }) => words.includes(title))).toBe(false);
});

it("shows chapters, what needs attention, or all; a chapter opens by itself; paper has all", async () => {
  const living = await put("bangfu-document", { show: "chapters" });
  // The title, its second line, five chapters and the annex.
  expect(shownClauses(living)).toBe(8);
  const [sign] = all(living, '[data-clause="c06"] .sign');
  sign!.focus();
  await userEvent.keyboard("{Enter}");
  await living.updateComplete;
  expect(sign!.getAttribute("aria-expanded")).toBe("true");
  // c07 to c10.
  expect(shownClauses(living)).toBe(12);
  await press(living, /只看需要关注的（31）/);
  const clauses = all(living, ".clause:not(.heading)").filter((clause) => clause.checkVisibility());
  expect(clauses.length).toBeGreaterThan(0);
  const troubled = ".promise.atRisk, .promise.behind, .promise.missed, .promise.unreported";
  expect(clauses.every((clause) => clause.querySelector(troubled) !== null)).toBe(true);
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  expect(shownClauses(living)).toBe(plan.document.length);
  expect(all(living, ".choice, .quarters, .sign").some((each) => each.checkVisibility())).toBe(false);
  await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  await press(living, /全文/);
  expect(shownClauses(living)).toBe(plan.document.length);
});

it("from 1000 px on what is chosen stands beside a text of at most 38 characters a line", async () => {
  const living = await put("bangfu-document");
  const [promise] = all(living, '[data-clause="c08"] .promise');
  promise!.focus();
  await userEvent.keyboard("{Enter}");
  await living.updateComplete;
  const [details] = all(living, '[part="details"]');
  const text = all(living, "p")[0]!.getBoundingClientRect();
  expect(text.width).toBeLessThanOrEqual(38 * 15);
  expect(details!.getBoundingClientRect().left).toBeGreaterThan(text.right);
  // So that one can go on to the next promise.
  expect(living.shadowRoot!.activeElement).toBe(promise);
  await userEvent.keyboard("{Escape}");
  await living.updateComplete;
  expect(all(living, '[part="details"]')).toHaveLength(0);
});

it.each([0, -1])(
  "below 1000 px it stands at an edge of the window, beside promise %i, and Escape leads back",
  async (at) => {
    await page.viewport(700, 800);
    const living = await put("bangfu-document");
    const promise = all(living, ".promise").at(at)!;
    promise.focus();
    await userEvent.keyboard("{Enter}");
    await living.updateComplete;
    await frame();
    const sheet = all(living, '[part="details"]')[0]!;
    expect(living.shadowRoot!.activeElement).toBe(sheet);
    const [box, own] = [sheet.getBoundingClientRect(), promise.getBoundingClientRect()];
    expect(box.top >= own.bottom || box.bottom <= own.top).toBe(true);
    expect(own.top).toBeGreaterThanOrEqual(0);
    expect(own.bottom).toBeLessThanOrEqual(800);
    await userEvent.keyboard("{Escape}");
    await living.updateComplete;
    expect(all(living, '[part="details"]')).toHaveLength(0);
    expect(living.shadowRoot!.activeElement).toBe(promise);
  },
);

it("by itself it has a slider through the quarters, which changes its own day", async () => {
  const living = await put("bangfu-document", { asOf: sampleAsOf });
  const [slider] = all<HTMLInputElement>(living, "input[type=range]");
  // 2022-12-31, when the plan begins, seven quarters of 2023 and 2024, and the day that is asked for.
  expect([slider!.value, slider!.max]).toEqual(["8", "8"]);
  slider!.focus();
  await userEvent.keyboard("{ArrowLeft}");
  await living.updateComplete;
  expect(slider!.getAttribute("aria-valuetext")).toBe("2024年第3季度（截至 2024-09-30）");
  expect(words(living, "header .muted")[0]).toBe("截至 2024-09-30");
  expect(words(living, ".earlier span")[0]).toBe("看的是 2024-09-30 的情况，不是最新的。");
  await press(living, /回到 2024-10-31/);
  expect(words(living, "header .muted")[0]).toBe("截至 2024-10-31");
  expect(words(living, ".earlier span")).toEqual([]);
});
