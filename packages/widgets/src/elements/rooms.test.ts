import type {} from "@vitest/browser-playwright";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import { cdp, page } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { all, facts, put } from "../../test/support/elements.js";
import "../index.js";

type Updating = HTMLElement & { updateComplete: Promise<boolean> };

const ELEMENTS = [
  ["summary", {}],
  ["tasks", {}],
  ["tasks", { view: "deadlines" }],
  ["tasks", { view: "timeline" }],
  ["strip", {}],
  ["strip", { by: "phase" }],
  ["curve", {}],
  ["curve", { indicator: "students" }],
  ["units", {}],
  ["findings", {}],
  ["document", {}],
] as const;

const emulate = (media: string, forced = "none"): Promise<unknown> =>
  cdp().send("Emulation.setEmulatedMedia", { media, features: [{ name: "forced-colors", value: forced }] });

/** An element whose data never come. */
const waiting = async (tag: string, more: object): Promise<Updating> => {
  const element = document.createElement(`bangfu-${tag}`) as Updating;
  Object.assign(element, { src: `never-${tag}.json`, asOf: sampleAsOf, ...more });
  document.body.append(element);
  await element.updateComplete;
  return element;
};

beforeEach(() => {
  vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => {}));
  return page.viewport(1000, 800);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await emulate("");
  document.body.innerHTML = "";
  document.body.style.removeProperty("--bangfu-font");
});

it.each(ELEMENTS)("%s %o takes no room on paper for what is not there", async (tag, more) => {
  const element = await waiting(tag, more);
  expect(element.offsetHeight).toBeGreaterThan(100);
  await emulate("print");
  expect(element.offsetHeight).toBe(0);
  const drawn = await put(`bangfu-${tag}`, more);
  const [frame] = all(drawn, ".frame");
  expect(getComputedStyle(frame!).minHeight).toMatch(/^(0px|auto)$/);
  for (const block of [frame!, ...all(drawn, ".full")])
    expect(getComputedStyle(block).contentVisibility).toBe("visible");
});

it.each([
  ["summary", {}],
  ["tasks", {}],
  ["strip", {}],
  ["strip", { by: "phase" }],
] as const)("%s %o shows the whole bar where colours are forced", async (tag, more) => {
  const element = await put(`bangfu-${tag}`, more);
  const tracks = all(element, ".track");
  await emulate("", "active");
  for (const track of tracks) expect(getComputedStyle(track).stroke).not.toBe("none");
  for (const part of all(element, ".bar .fill, .share, .stack .fill"))
    expect(getComputedStyle(part).fill).not.toBe(getComputedStyle(element).backgroundColor);
  expect(tracks.length).toBeGreaterThan(0);
});

it.each(["zh", "en"])("on a phone the headline in %s moves nothing when it comes", async (lang) => {
  await page.viewport(360, 740);
  document.body.style.margin = "16px";
  // The fonts of a machine decide where lines break, so it is one that the tests have everywhere.
  document.body.style.setProperty("--bangfu-font", '"Noto Sans CJK SC"');
  const element = await waiting("summary", { lang });
  const before = element.offsetHeight;
  expect(before).toBeGreaterThan(500);
  Object.assign(element, { src: undefined, data: facts });
  await element.updateComplete;
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  expect(all(element, "[part=attention]")).toHaveLength(1);
  // The border of the frame.
  expect(Math.abs(element.offsetHeight - before)).toBeLessThanOrEqual(2);
});
