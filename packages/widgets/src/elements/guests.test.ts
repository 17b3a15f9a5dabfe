// What pages do around an element: its language, its document, its day.
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { all, answering, facts, loads, put, words } from "../../test/support/elements.js";
import "../index.js";
import type { BangfuSummary } from "../index.js";

const text = JSON.stringify(facts);
let count = 0;
const address = () => `guests-${++count}.json`;

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
  for (const each of [document.documentElement, document.body]) each.removeAttribute("lang");
});

type Updating = HTMLElement & { updateComplete: Promise<boolean> };

/** Waits until what is asked is so. */
const until = (asked: () => unknown) => expect.poll(asked, { timeout: 20_000 });
const title = (element: Element) => words(element, "h2")[0];
const [ZH, EN] = ["总体进展", "Overall progress"];

describe("the language of an element", () => {
  it.each([
    ["en", "en"],
    ["UTF-8", "zh"],
    ["zh-CN", "en-US"],
  ])("is not what html (%s) and body (%s) say", async (html, body) => {
    document.documentElement.lang = html;
    document.body.lang = body;
    expect(title(await put("bangfu-summary"))).toBe(ZH);
  });

  it.each([
    ["en", EN],
    ["EN-us", EN],
    ["zh-Hans", ZH],
    ["UTF-8", ZH],
    ["english", ZH],
    ["", ZH],
  ])("is %s where an ancestor below body says so: %s", async (lang, expected) => {
    document.body.innerHTML = `<div lang="${lang}"><p></p></div>`;
    const summary = await put("bangfu-summary");
    document.querySelector("p")!.append(summary);
    await until(() => title(summary)).toBe(expected);
  });

  it("is the nearest that is one of ours, on bangfu-plan too", async () => {
    document.body.innerHTML = `<div lang="zh"><bangfu-plan lang="en"><p lang="fr"></p></bangfu-plan></div>`;
    const summary = await put("bangfu-summary");
    document.querySelector("p")!.append(summary);
    await until(() => title(summary)).toBe(EN);
  });

  it("is the plan's own where nothing around it says one", async () => {
    const of = async (lang: string) =>
      title(await put("bangfu-summary", { data: { ...facts, plan: { ...facts.plan, lang } } }));
    expect([await of("en"), await of("zh-CN"), await of("bo")]).toEqual([EN, ZH, ZH]);
  });

  it("follows an ancestor, outside the shadow root of the element too, when it changes later", async () => {
    document.body.innerHTML = `<div id="part"><p></p></div>`;
    const root = document.querySelector("p")!.attachShadow({ mode: "closed" });
    const summary = await put<Updating>("bangfu-summary");
    root.append(summary);
    const part = document.getElementById("part")!;
    part.lang = "en";
    await until(() => title(summary)).toBe(EN);
    part.removeAttribute("lang");
    await until(() => title(summary)).toBe(ZH);
  });
});

it("an element takes the plan around its shadow root, and what that changes to", async () => {
  answering(() => text);
  document.body.innerHTML = `<div lang="en"><bangfu-plan theme="dark" src="${address()}" as-of="${sampleAsOf}"><p></p></bangfu-plan></div>`;
  const root = document.querySelector("p")!.attachShadow({ mode: "closed" });
  root.innerHTML = "<bangfu-summary></bangfu-summary>";
  const summary = root.querySelector("bangfu-summary")!;
  await until(() => words(summary, ".percent")).toEqual(["61%"]);
  expect(title(summary)).toBe(EN);
  expect(summary.theme).toBe("dark");
  document.querySelector("bangfu-plan")!.setAttribute("as-of", "2023-06-30");
  await until(() => words(summary, "header .muted")[0]).toBe("As of 2023-06-30");
  expect(all(summary, ".frame")[0]!.lang).toBe("en");
});

describe("the data of an element", () => {
  const HOUR = 3_600_000;
  /** The page is hidden and seen again. */
  const seenAgain = () => document.dispatchEvent(new Event("visibilitychange"));
  afterEach(() => void vi.useRealTimers());

  it("are asked for past the browser's cache", async () => {
    const fetched = answering(() => text);
    document.body.innerHTML = `<bangfu-summary size="badge" src="${address()}"></bangfu-summary>`;
    await loads("bangfu-summary");
    expect(fetched.mock.calls[0]![1]).toMatchObject({ cache: "no-cache" });
  });

  it("are those of the day in Shanghai, and of the next one after midnight there", async () => {
    // 23:50 on 30 October 2024 in Shanghai.
    vi.useFakeTimers({ now: Date.UTC(2024, 9, 30, 15, 50), toFake: ["Date", "setTimeout", "clearTimeout"] });
    const badge = await put<Updating>("bangfu-summary", { size: "badge", asOf: undefined });
    const fixed = await put<Updating>("bangfu-summary", { size: "badge", asOf: "2024-10-01" });
    expect(words(badge, ".muted")).toEqual(["截至 2024-10-30"]);
    vi.advanceTimersByTime(11 * 60_000);
    await Promise.all([badge.updateComplete, fixed.updateComplete]);
    expect(words(badge, ".muted")).toEqual(["截至 2024-10-31"]);
    expect(words(fixed, ".muted")).toEqual(["截至 2024-10-01"]);
    // A computer that slept: no timer has run when the page is seen again.
    vi.setSystemTime(Date.UTC(2024, 10, 2));
    seenAgain();
    await badge.updateComplete;
    expect(words(badge, ".muted")).toEqual(["截至 2024-11-02"]);
  });

  it("are asked for again, once for all, when the page is seen again after a while, and stay where that fails", async () => {
    vi.useFakeTimers({ now: Date.UTC(2024, 9, 31), toFake: ["Date"] });
    let answer: string | undefined = text;
    const fetched = answering(() => answer);
    const src = address();
    document.body.innerHTML = `<bangfu-summary size="badge" src="${src}"></bangfu-summary><bangfu-summary src="${src}"></bangfu-summary>`;
    await loads("bangfu-summary");
    const [badge, summary] = [
      document.querySelector<BangfuSummary>("[size=badge]")!,
      document.querySelector<BangfuSummary>("bangfu-summary:not([size])")!,
    ];
    seenAgain();
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + HOUR);
    answer = JSON.stringify({ ...facts, plan: { ...facts.plan, school: { name: "新校名" } } });
    seenAgain();
    await until(() => words(summary, "header .muted")).toContain("新校名");
    expect(fetched).toHaveBeenCalledTimes(2);
    answer = undefined;
    await badge.reload();
    await badge.updateComplete;
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(words(badge, "b")).toHaveLength(1);
    answer = text;
    await summary.reload();
    await until(() => words(summary, "header .muted")).toContain(facts.plan.school.name);
  });

  it("a region asks for its schools again and follows the day", async () => {
    vi.useFakeTimers({ now: Date.UTC(2024, 9, 30), toFake: ["Date"] });
    const fetched = answering(() => text);
    document.body.innerHTML = `<bangfu-region srcs="${address()}"></bangfu-region>`;
    await loads("bangfu-region");
    const region = document.querySelector("bangfu-region")!;
    expect(words(region, "header .muted")).toContain("截至 2024-10-30");
    vi.setSystemTime(Date.UTC(2024, 9, 31));
    seenAgain();
    await until(() => words(region, "header .muted")).toContain("截至 2024-10-31");
    expect(fetched).toHaveBeenCalledTimes(2);
    await region.reload();
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it.each([
    ["zh", "bangfu-summary", "src"],
    ["en", "bangfu-summary", "src"],
    ["zh", "bangfu-region", "srcs"],
  ])("that cannot be had are said with the address that was tried (%s, %s)", async (lang, tag, attribute) => {
    answering(() => undefined);
    const src = address();
    const failed = new Promise<Event>((done) =>
      document.addEventListener("bangfu-error", done, { once: true }),
    );
    document.body.innerHTML = `<${tag} lang="${lang}" ${attribute}="${src}"></${tag}>`;
    expect(((await failed) as CustomEvent<{ address: string }>).detail.address).toBe(
      new URL(src, document.baseURI).href,
    );
    expect(words(document.querySelector(tag)!, "[role=alert] span")[0]).toBe(
      lang === "zh"
        ? `进展数据暂时无法读取。（地址：${new URL(src, document.baseURI).href}）`
        : `The data cannot be read just now. (address: ${new URL(src, document.baseURI).href})`,
    );
  });
});

describe("an element in another document", () => {
  const frame = (): Document => {
    const made = document.createElement("iframe");
    document.body.append(made);
    return made.contentDocument!;
  };
  const padding = (element: Element) =>
    element.ownerDocument.defaultView!.getComputedStyle(all(element, "section")[0]!).paddingLeft;
  const made = (tag: string) =>
    Object.assign(document.createElement(tag) as Updating, { data: facts, asOf: sampleAsOf });

  it("keeps its style when it is moved there and back", async () => {
    const summary = await put("bangfu-summary");
    frame().body.append(summary);
    expect(padding(summary)).toBe("24px");
    document.body.append(summary);
    expect(padding(summary)).toBe("24px");
  });

  it("has its style when it is made here and appended there, and shares its sheets with the others", async () => {
    const there = frame();
    const both = [made("bangfu-summary"), made("bangfu-summary")];
    there.body.append(...both);
    for (const each of both) await each.updateComplete;
    expect(both.map(padding)).toEqual(["24px", "24px"]);
    const [one, other] = both.map(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets);
    expect(one).toEqual(other);
  });

  it("has its style after a time in a document that has no window", async () => {
    const summary = made("bangfu-summary");
    document.implementation.createHTMLDocument("").body.append(summary);
    await summary.updateComplete;
    document.body.append(summary);
    await summary.updateComplete;
    expect(padding(summary)).toBe("24px");
  });

  it("takes the place of a declarative shadow root", async () => {
    const place = document.createElement("div");
    place.setHTMLUnsafe(
      `<bangfu-summary size="badge"><template shadowrootmode="open"><p>预先画好的内容</p></template></bangfu-summary>`,
    );
    const badge = place.firstElementChild as Updating;
    Object.assign(badge, { data: facts, asOf: sampleAsOf });
    document.body.append(place);
    await badge.updateComplete;
    expect(words(badge, "p")).toEqual([]);
    expect(words(badge, "b")).toEqual(["61%"]);
    expect(badge.shadowRoot!.adoptedStyleSheets).not.toEqual([]);
  });
});

it("hidden hides bangfu-plan and all inside it", async () => {
  document.body.innerHTML = `<bangfu-plan hidden><p>文</p></bangfu-plan>`;
  await (document.body.firstElementChild as Updating).updateComplete;
  expect(document.querySelector("p")!.getBoundingClientRect().height).toBe(0);
});

describe("a lazy element that is printed before it was seen", () => {
  const below = (inside: string, src = address()) => {
    document.body.innerHTML = `<div style="height:4000px"></div><bangfu-summary size="badge" loading="lazy" src="${src}" as-of="${sampleAsOf}">${inside}</bangfu-summary>`;
    return document.querySelector("bangfu-summary")!;
  };

  it("asks for its data when the page is about to be printed", async () => {
    const fetched = answering(() => text);
    const badge = below("");
    await badge.updateComplete;
    expect(fetched).not.toHaveBeenCalled();
    const loaded = loads("bangfu-summary");
    dispatchEvent(new Event("beforeprint"));
    await loaded;
    expect(words(badge, "b")).toEqual(["61%"]);
  });

  it("shows what stands inside it on paper, and no word of waiting", async () => {
    vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => {}));
    const badge = below("<table><tr><td>静态表</td></tr></table>");
    dispatchEvent(new Event("beforeprint"));
    await until(() => words(badge, "[role=status]")).toHaveLength(1);
    const sheets = badge.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const printed = sheets.filter((rule) => (rule as CSSMediaRule).conditionText === "print");
    expect(printed.map(({ cssText }) => cssText).join()).toMatch(/\.waiting \.message \{ display: none; \}/);
    expect(badge.querySelector("td")!.checkVisibility()).toBe(true);
  });
});
