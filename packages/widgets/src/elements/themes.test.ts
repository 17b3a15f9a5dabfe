import type {} from "@vitest/browser-playwright";
import { STATUSES } from "@bangfu/core";
import { sampleAsOf } from "@bangfu/plan-yanhe";
import axe from "axe-core";
import { cdp, page } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import contrast from "../../themes/contrast.css?raw";
import plain from "../../themes/plain.css?raw";
import red from "../../themes/red.css?raw";
import { facts, hasTable } from "../../test/support/elements.js";
import "../index.js";

const THEMES = { none: "", red, plain, contrast };
type Theme = keyof typeof THEMES;
const TAGS = [...["summary", "tasks", "strip", "curve", "units"], ...["findings", "document", "region"]];
/** What a page looks like that takes a theme without a background. */
const PAGES = { light: "#ffffff", dark: "#161616" };
type Scheme = keyof typeof PAGES;

/** The reader's system and what the page is put on. */
const emulate = (scheme: Scheme, media: "" | "print" = ""): Promise<unknown> =>
  cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: [{ name: "prefers-color-scheme", value: scheme }],
  });

const wear = (theme: Theme): void => {
  const style = document.createElement("style");
  style.textContent = THEMES[theme];
  document.head.append(style);
};

const put = async (tag: string, more: object = {}) => {
  const element = document.createElement(`bangfu-${tag}`) as HTMLElement & {
    updateComplete: Promise<boolean>;
  };
  Object.assign(element, { data: facts, asOf: sampleAsOf, ...more });
  document.body.append(element);
  await element.updateComplete;
  return element;
};

afterEach(async () => {
  await emulate("light");
  for (const style of document.head.querySelectorAll("style"))
    if (!style.dataset["viteDevId"]) style.remove();
  document.body.innerHTML = "";
  document.body.removeAttribute("style");
});

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const colourOf = (text: string): Colour => {
  const probe = document.createElement("i");
  probe.style.color = text;
  document.body.append(probe);
  const [red, green, blue, opacity = 1] = getComputedStyle(probe)
    .color.match(/[\d.]+/g)!
    .map(Number);
  probe.remove();
  return [red!, green!, blue!, opacity];
};

/** What is seen of a colour on one that hides all. */
const over = (colour: Colour, below: Colour): Colour => {
  const [, , , opacity] = colour;
  const mixed = (at: 0 | 1 | 2) => colour[at] * opacity + below[at] * (1 - opacity);
  return [mixed(0), mixed(1), mixed(2), 1];
};

/** How bright a colour is, and how two compare, as WCAG 2 has it. */
const luminance = ([red, green, blue]: Colour): number => {
  const [r, g, b] = [red, green, blue].map((each) =>
    each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const ratio = (one: Colour, other: Colour): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
};

const LAMPS = STATUSES.map((status) => status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
const PALETTE = ["ink", "muted", "line", "track", "surface", "soft", "accent", ...LAMPS];

/** The colours that an element has, by name, as they reach its shadow root. */
const colours = (element: Element): Record<string, string> => {
  const style = getComputedStyle(element);
  const own = Object.fromEntries(PALETTE.map((name) => [name, style.getPropertyValue(`--_${name}`).trim()]));
  const given = (name: string) => style.getPropertyValue(`--bangfu-${name}`).trim();
  return {
    ...own,
    paper: given("paper") || own["surface"]!,
    heading: given("heading") || own["ink"]!,
    rule: given("heading-line") || own["ink"]!,
  };
};

/** Each pair that a reader has to tell apart, where it falls short. */
const tooClose = async (theme: Theme, scheme: Scheme): Promise<string[]> => {
  const of = colours(await put("summary", { theme: scheme }));
  const below = colourOf(PAGES[scheme]);
  const seen = (name: string) => colourOf(of[name]!);
  const surface = over(seen("surface"), below);
  const grounds = { surface, soft: over(seen("soft"), surface), track: over(seen("track"), surface) };
  const short = (names: readonly string[], on: keyof typeof grounds, least: number) =>
    names.flatMap((name) => {
      const found = ratio(over(seen(name), grounds[on]), grounds[on]);
      return found >= least ? [] : [`${name} on ${on}: ${found.toFixed(2)}, less than ${least}`];
    });
  const [text, shape] = theme === "contrast" ? [7, 4.5] : [4.5, 3];
  return [
    ...short(["ink", "muted", "accent", "heading"], "surface", text),
    ...short(["ink", "muted", "accent"], "soft", text),
    ...short([...LAMPS, "rule"], "surface", shape),
    ...short(LAMPS, "soft", shape),
    // How far a bar is filled, and the mark of what is expected.
    ...short([...LAMPS, "ink"], "track", 3),
    // The tick and the cross.
    ...["met", "missed"].flatMap((name) => {
      const found = ratio(seen("paper"), seen(name));
      return found >= shape ? [] : [`paper on ${name}: ${found.toFixed(2)}, less than ${shape}`];
    }),
  ];
};

const names = Object.keys(THEMES) as Theme[];
const schemes = Object.keys(PAGES) as Scheme[];
const cases = names.flatMap((theme) => schemes.map((scheme) => [theme, scheme] as const));

describe("the ready themes", () => {
  it.each(cases)("%s in %s: letters and lamps stand out from what lies below them", async (theme, scheme) => {
    wear(theme);
    expect(await tooClose(theme, scheme)).toEqual([]);
  });

  it.each(names)("%s is dark on the same elements and in the same cases as the elements", async (theme) => {
    wear(theme);
    const seen = async (tag: string, scheme?: string) => {
      const element = await put(tag, { theme: scheme });
      const found = colours(element);
      element.remove();
      return found;
    };
    const [light, dark] = [await seen("summary", "light"), await seen("summary", "dark")];
    expect(Object.keys(dark).filter((name) => name !== "surface" && light[name] === dark[name])).toEqual([]);
    for (const tag of TAGS) {
      expect(await seen(tag), tag).toEqual(light);
      expect(await seen(tag, "dark"), tag).toEqual(dark);
      expect(await seen(tag, "auto"), tag).toEqual(light);
    }
    await emulate("dark");
    for (const tag of TAGS) {
      expect(await seen(tag), tag).toEqual(light);
      expect(await seen(tag, "auto"), tag).toEqual(dark);
    }
    // On paper dark is light.
    await emulate("dark", "print");
    for (const scheme of ["dark", "auto"]) expect(await seen("tasks", scheme)).toEqual(light);
  });

  it.each(names)("%s is dark inside of a dark plan, but for what says that it is light", async (theme) => {
    wear(theme);
    document.body.innerHTML = `<bangfu-plan theme="dark"><bangfu-summary size="badge"></bangfu-summary><bangfu-summary size="badge" theme="light"></bangfu-summary></bangfu-plan>`;
    const inside = [...document.querySelectorAll("bangfu-summary")];
    for (const badge of inside) await badge.updateComplete;
    expect(inside.map(colours)).toEqual([
      colours(await put("summary", { theme: "dark" })),
      colours(await put("summary", { theme: "light" })),
    ]);
  });

  it.each(cases.filter(([theme]) => theme !== "none"))(
    "axe finds no colours too close in %s, %s, open and as a table",
    async (theme, scheme) => {
      await page.viewport(1280, 16000);
      wear(theme);
      document.body.style.background = PAGES[scheme];
      const views = ["deadlines", "timeline"].map((view) => ["tasks", view] as const);
      const drawn = TAGS.filter((each) => each !== "region").map((tag) => [tag, undefined] as const);
      for (const [tag, view] of [...drawn, ...views])
        for (const table of hasTable(tag) ? [false, true] : [false]) {
          const element = await put(tag, { theme: scheme, view, table, heading: `${tag} ${view} ${table}` });
          element
            .shadowRoot!.querySelector<HTMLElement>('[data-task="1.3"] button, .promise, .more, summary')
            ?.click();
          await element.updateComplete;
        }
      const { violations } = await axe.run(document.body, { runOnly: ["color-contrast"] });
      expect(violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary))).toEqual(
        [],
      );
    },
  );
});
