import type { Facts } from "@bangfu/core";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { afterEach, describe, expect, it, vi } from "vitest";
import { all, answering, facts, loads, put, words } from "../../test/support/elements.js";
import "../index.js";
import type { BangfuSummary } from "../index.js";

const text = JSON.stringify(facts);
let count = 0;
const address = () => `conventions-${++count}.json`;

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

/** Waits until what is asked is so. */
const until = (asked: () => unknown) => expect.poll(asked, { timeout: 20_000 });

describe("what a page can go by", () => {
  it("the figures, the facts and the error can be read at any time", async () => {
    answering((url) => (url.includes("conventions") ? text : undefined));
    document.body.innerHTML = `<bangfu-summary src="${address()}" as-of="${sampleAsOf}"></bangfu-summary><bangfu-summary size="badge" src="none.json"></bangfu-summary>`;
    const [summary, badge] = [
      document.querySelector("bangfu-summary")!,
      document.querySelector<BangfuSummary>("bangfu-summary[size=badge]")!,
    ];
    expect([summary.progress, summary.facts, summary.error]).toEqual([undefined, undefined, undefined]);
    await until(() => badge.error).toBe("unreachable");
    await until(() => Math.round(100 * summary.progress!.overall!.attainment!)).toBe(61);
    expect(summary.facts!.plan.id).toBe(facts.plan.id);
    expect(summary.error).toBeUndefined();
    document.body.innerHTML = `<bangfu-region srcs="${address()}"></bangfu-region><bangfu-region srcs="none.json"></bangfu-region>`;
    const [region, failed] = document.querySelectorAll("bangfu-region");
    await until(() => region!.schools?.length).toBe(1);
    await until(() => failed!.error).toBe("unreachable");
    expect(region!.error).toBeUndefined();
  });

  it.each(["bangfu-summary", "bangfu-tasks", "bangfu-document", "bangfu-curve", "bangfu-region"])(
    "%s has no field of ours that for…in yields",
    async (tag) => {
      const element = await put(tag);
      // Lit's own begin with a line, but for its root.
      expect(Object.keys(element).filter((name) => !/^_|^renderRoot$/.test(name))).toEqual([]);
    },
  );

  it("slots stand for heading, empty and error", async () => {
    answering(() => undefined);
    const shown = (element: Element, name: string) =>
      all<HTMLElement>(element, `slot[name=${name}]`).flatMap((slot) =>
        (slot as HTMLSlotElement).assignedNodes().map(({ textContent }) => textContent),
      );
    const slots = ["heading", "empty", "error"].map((name) => `<b slot="${name}">${name}!</b>`).join("");
    document.body.innerHTML = `<bangfu-summary>${slots}</bangfu-summary><bangfu-summary src="${address()}">${slots}</bangfu-summary><bangfu-summary>${slots}</bangfu-summary>`;
    const [empty, failed, drawn] = document.querySelectorAll("bangfu-summary");
    drawn!.data = facts;
    await until(() => shown(empty!, "empty")).toEqual(["empty!"]);
    await until(() => shown(failed!, "error")).toEqual(["error!"]);
    await until(() => shown(drawn!, "heading")).toEqual(["heading!"]);
  });

  it("heading-level moves the headings", async () => {
    const levels = async (more: object) =>
      all(await put("bangfu-strip", more), "h2, h3:first-of-type").map((each) => each.ariaLevel);
    expect((await levels({})).slice(0, 2)).toEqual(["2", "3"]);
    expect((await levels({ headingLevel: 4 })).slice(0, 2)).toEqual(["4", "5"]);
  });

  it("an element says that it is loading, and no more once it has drawn", async () => {
    let answer: (response: Response) => void = () => {};
    vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise((done) => (answer = done)));
    document.body.innerHTML = `<bangfu-summary size="badge" src="${address()}"></bangfu-summary>`;
    const badge = document.querySelector("bangfu-summary")!;
    await badge.updateComplete;
    expect(badge.matches(":state(loading)")).toBe(true);
    expect(all(badge, "[aria-busy=true]")).toHaveLength(1);
    answer(new Response(text));
    await loads("bangfu-summary");
    expect(badge.matches(":state(loading)")).toBe(false);
    expect(all(badge, "[aria-busy=true]")).toHaveLength(0);
  });

  it("a value that an attribute does not take is reported once in the console", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (const lang of ["en", "en", "zh"])
      await put("bangfu-tasks", { basis: "cheked", lang, theme: "auto", density: null });
    await put("bangfu-tasks", { view: "gantt", lang: "en" });
    await put("bangfu-curve", { until: "2026", asOf: "31.10.2024", lang: "en" });
    expect(warned.mock.calls.flat()).toEqual([
      '<bangfu-tasks>: the attribute basis does not take "cheked"; it takes reported | verified',
      "<bangfu-tasks>：属性 basis 的值“cheked”无效，可用：reported | verified",
      '<bangfu-tasks>: the attribute view does not take "gantt"; it takes list | deadlines | timeline',
      '<bangfu-curve>: the attribute as-of does not take "31.10.2024"; it takes YYYY-MM-DD',
      '<bangfu-curve>: the attribute until does not take "2026"; it takes YYYY-MM-DD',
    ]);
  });

  it("neighbours share one space of 16 pixels", async () => {
    const [one, other] = [await put("bangfu-summary"), await put("bangfu-summary")];
    expect(other.getBoundingClientRect().top - one.getBoundingClientRect().bottom).toBe(16);
  });
});

it("more periods than any plan has are reported as damaged data", async () => {
  const commitments = Array.from({ length: 300 }, (_, at) => ({
    ...facts.plan.commitments[0]!,
    id: `weekly-${at}`,
    schedule: { weekly: ["1900-W01", "2199-W50"] },
  }));
  const hostile = { ...facts, plan: { ...facts.plan, commitments } } as unknown as Facts;
  const tasks = await put("bangfu-tasks", { data: hostile });
  expect(words(tasks, "[role=alert]")[0]).toContain("已损坏");
});
