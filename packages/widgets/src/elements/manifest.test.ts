import { sampleAsOf } from "@bangfu/plan-yanhe";
import { commands, page } from "vitest/browser";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { answering, facts } from "../../test/support/elements.js";
import "../index.js";

interface Item {
  readonly name: string;
  readonly type?: { readonly text: string };
}
interface Listed {
  readonly tagName: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}
type Element = HTMLElement & { updateComplete: Promise<boolean> };

const TAGS = [
  ...["curve", "document", "findings", "plan"],
  ...["region", "strip", "summary", "tasks", "units"],
].map((name) => `bangfu-${name}`);

let manifest: ReadonlyMap<string, Listed>;
let count = 0;

/** As the last build wrote it. */
beforeAll(async () => {
  const { modules } = JSON.parse(await commands.readFile("packages/widgets/custom-elements.json")) as {
    modules: { declarations: Listed[] }[];
  };
  manifest = new Map(
    modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .map((each) => [each.tagName, each]),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

const names = (items: readonly Item[] = []): string[] => items.map(({ name }) => name).sort();

const evidence = facts.plan.commitments.map(({ indicator }) => ({
  indicator,
  date: "2024-01-01",
  title: "佐证",
}));
const answer = JSON.stringify({ ...facts, evidence });

/** What an element draws and says in all its states: wide and narrow, as a picture and a table, opened, at an earlier day, stale, failed. */
const seenOf = async (tag: string): Promise<{ parts: string[]; events: string[] }> => {
  const parts = new Set<string>();
  const events = new Set<string>();
  const hear = ({ type }: Event) => events.add(type);
  for (const type of ["bangfu-load", "bangfu-error", "bangfu-select"]) document.addEventListener(type, hear);

  const look = async (body: string | undefined, more: object): Promise<void> => {
    answering(() => body);
    const element = document.createElement(tag) as Element;
    const src = `manifest-${++count}.json`;
    const from = tag === "bangfu-region" ? { srcs: src } : { src };
    Object.assign(element, { ...from, notice: "示例", ...more });
    const said = new Promise((done) => {
      for (const type of ["bangfu-load", "bangfu-error"]) element.addEventListener(type, done);
    });
    document.body.append(element);
    await said;
    await element.updateComplete;
    for (const opens of element.shadowRoot!.querySelectorAll<HTMLElement>("[aria-expanded=false]"))
      opens.click();
    for (const slider of element.shadowRoot!.querySelectorAll<HTMLInputElement>("input[type=range]")) {
      slider.value = String(Number(slider.max) - 1);
      slider.dispatchEvent(new Event("input"));
    }
    await element.updateComplete;
    for (const drawn of element.shadowRoot!.querySelectorAll("[part]"))
      for (const part of drawn.getAttribute("part")!.split(" ")) parts.add(part);
    element.remove();
    vi.restoreAllMocks();
  };

  for (const width of [1000, 400]) {
    await page.viewport(width, 800);
    for (const table of [false, true]) await look(answer, { asOf: sampleAsOf, table });
    for (const view of tag === "bangfu-tasks" ? ["deadlines", "timeline"] : [])
      for (const table of [false, true]) await look(answer, { asOf: sampleAsOf, view, table });
    for (const table of tag === "bangfu-strip" ? [false, true] : [])
      await look(answer, { asOf: sampleAsOf, table, by: "phase" });
    for (const table of tag === "bangfu-curve" ? [false, true] : [])
      await look(answer, { asOf: sampleAsOf, table, indicator: "exchanges" });
  }
  await look(answer, { asOf: "2030-01-01" });
  if (tag === "bangfu-summary") await look(answer, { asOf: sampleAsOf, size: "badge" });
  // From twelve schools on there is a distribution.
  const schools = [...Array(12).keys()].map((school) => `manifest-school-${school}.json`).join(" ");
  if (tag === "bangfu-region") await look(answer, { srcs: schools, asOf: sampleAsOf });
  await look(undefined, {});
  for (const type of ["bangfu-load", "bangfu-error", "bangfu-select"])
    document.removeEventListener(type, hear);
  return { parts: [...parts].sort(), events: [...events].sort() };
};

describe("the Custom Elements Manifest", () => {
  it("has every element and no other", () => {
    expect([...manifest.keys()].sort()).toEqual(TAGS);
  });

  it.each(TAGS.filter((tag) => tag !== "bangfu-plan"))(
    "has the parts that %s draws, the events that it fires, and no others",
    async (tag) => {
      const { cssParts, events } = manifest.get(tag)!;
      expect({ parts: names(cssParts), events: names(events) }).toEqual(await seenOf(tag));
    },
  );

  it("says which detail each event has", () => {
    const all = TAGS.flatMap((tag) => manifest.get(tag)!.events ?? []);
    expect([...new Set(all.map(({ name, type }) => `${name}: ${type?.text}`))].sort()).toEqual([
      "bangfu-error: BangfuErrorEvent",
      "bangfu-load: BangfuLoadEvent",
      "bangfu-load: BangfuRegionLoadEvent",
      "bangfu-select: BangfuSelectEvent",
    ]);
  });

  it.each(TAGS)("has no attribute that %s does not listen to", (tag) => {
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    expect(observedAttributes).toEqual(expect.arrayContaining(names(manifest.get(tag)!.attributes)));
  });

  it("promises of a region only what they take", () => {
    const { attributes, members } = manifest.get("bangfu-region")!;
    for (const name of ["data", "loading"]) {
      expect(names(attributes)).not.toContain(name);
      expect(names(members)).not.toContain(name);
    }
  });
});
