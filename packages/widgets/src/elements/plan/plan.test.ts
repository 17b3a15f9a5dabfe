import type {} from "@vitest/browser-playwright";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { cdp, page } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { all, answering, facts, loads, words } from "../../../test/support/elements.js";
import "../../index.js";
import type { BangfuDocument, BangfuPlan, BangfuSummary, BangfuTasks } from "../../index.js";

let count = 0;

const still = (value: string) =>
  cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value }] });

/** A plan with three elements, drawn. */
const timeline = async (more = `as-of="${sampleAsOf}"`) => {
  answering(() => JSON.stringify(facts));
  const loaded = Promise.all(["bangfu-summary", "bangfu-tasks", "bangfu-document"].map(loads));
  document.body.innerHTML = `<bangfu-plan timeline src="timeline-${++count}.json" ${more}>
    <bangfu-summary></bangfu-summary><bangfu-tasks></bangfu-tasks><bangfu-document></bangfu-document></bangfu-plan>`;
  await loaded;
  const of = <E extends Element>(tag: string): E => document.querySelector<E>(tag)!;
  const whole = of<BangfuPlan>("bangfu-plan");
  const elements = [
    of<BangfuSummary>("bangfu-summary"),
    of<BangfuTasks>("bangfu-tasks"),
    of<BangfuDocument>("bangfu-document"),
  ] as const;
  const drawn = async () => {
    await whole.updateComplete;
    await Promise.all(elements.map((each) => each.updateComplete));
  };
  await drawn();
  const days = () => elements.map((each) => each.progress!.asOf);
  const move = async (value: number) => {
    const slider = all<HTMLInputElement>(whole, "input")[0]!;
    slider.value = String(value);
    slider.dispatchEvent(new Event("input"));
    await drawn();
  };
  return { whole, elements, days, move, drawn };
};

beforeEach(() => page.viewport(1000, 800));
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = "";
  await still("no-preference");
});

it("one slider sets the day of all elements inside, each calculated once, and leads back", async () => {
  const { whole, elements, days, move, drawn } = await timeline();
  expect(days()).toEqual([sampleAsOf, sampleAsOf, sampleAsOf]);
  // 2022-12-31 is the first stop, 2023-12-31 the fifth.
  await move(4);
  expect(days()).toEqual(["2023-12-31", "2023-12-31", "2023-12-31"]);
  expect(all<HTMLInputElement>(whole, "input")[0]!.getAttribute("aria-valuetext")).toBe(
    "2023年第4季度（截至 2023-12-31）",
  );
  expect(words(elements[0], "header .muted")).toContain("截至 2023-12-31");
  const [progress, ...others] = elements.map((each) => each.progress);
  expect(others.every((each) => each === progress)).toBe(true);
  expect(words(whole, ".earlier span")).toEqual(["看的是 2023-12-31 的情况，不是最新的。"]);
  all(whole, ".earlier button")[0]!.click();
  await drawn();
  expect(days()).toEqual([sampleAsOf, sampleAsOf, sampleAsOf]);
  expect(words(whole, ".earlier span")).toEqual([]);
});

it("the document inside has no second slider, and an element's own day stays", async () => {
  const { elements, days, move, drawn } = await timeline();
  expect(all(elements[2], "input")).toEqual([]);
  elements[1].asOf = "2024-01-15";
  await drawn();
  await move(0);
  expect(days()).toEqual(["2022-12-31", "2024-01-15", "2022-12-31"]);
});

it("without a day the last stop is today", async () => {
  const { whole } = await timeline("");
  const [slider] = all<HTMLInputElement>(whole, "input");
  expect(slider!.value).toBe(slider!.max);
  expect(slider!.getAttribute("aria-valuetext")).toMatch(/^今天（截至 \d{4}-\d\d-\d\d）$/);
});

it("plays from the plan's start to the newest day and stops there", async () => {
  const { whole, days, drawn } = await timeline();
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const [play] = all(whole, '[part="play"]');
  play!.click();
  await drawn();
  expect([play!.textContent!.trim(), days()[0]]).toEqual(["暂停", "2022-12-31"]);
  const seen: string[] = [];
  for (let quarter = 0; quarter < 8; quarter++) {
    vi.advanceTimersToNextTimer();
    await drawn();
    seen.push(days()[0]!);
  }
  expect(seen).toEqual([
    ...["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"],
    ...["2024-03-31", "2024-06-30", "2024-09-30", sampleAsOf],
  ]);
  expect([play!.textContent!.trim(), vi.getTimerCount()]).toEqual(["播放", 0]);
});

it("goes on by one quarter at a press where little motion is wanted", async () => {
  await still("reduce");
  const { whole, days, drawn } = await timeline();
  const [next] = all(whole, '[part="play"]');
  expect(next!.textContent!.trim()).toBe("下一季度");
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  for (const day of ["2022-12-31", "2023-03-31"]) {
    next!.click();
    await drawn();
    expect([days()[0], vi.getTimerCount()]).toEqual([day, 0]);
  }
});
