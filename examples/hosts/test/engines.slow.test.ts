import { assess, summarize } from "@bangfu/core";
import { wholePercent } from "@bangfu/view";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENGINES, oldChrome, titleOf, type Engine, type EnginePage } from "./support/engines.js";
import { openSite, type Site } from "./support/site.js";

const progress = assess(summarize(plan, sampleLedger), { asOf: sampleAsOf });

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

const FAMILY = [...["summary", "tasks", "strip", "curve", "units"], ...["findings", "document", "region"]];

/** The attributes of each element, from the manifest of the package. */
const ATTRIBUTES = (
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("@bangfu/widgets/custom-elements.json"), "utf8"),
  ) as Manifest
).modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined)
  .map(({ tagName, attributes = [] }) => [tagName!, attributes.map(({ name }) => name)] as const);

const POLICY = {
  "content-security-policy": "default-src 'self'; report-uri report; require-trusted-types-for 'script'",
};

/** Asks until a page answers with something true; engines differ in how long they take. */
const until = async (page: EnginePage, expression: string): Promise<void> => {
  for (let left = 100; !(await page.run(expression)); left--) {
    if (left === 0) throw new Error(`still not: ${expression}`);
    await new Promise((done) => setTimeout(done, 100));
  }
};

const smoke = (engine: Engine): void => {
  let site: Site;
  let page: EnginePage;

  beforeAll(async () => {
    site = await openSite();
    page = await engine.start();
  });

  afterAll(async () => {
    await page.close();
    await site.close();
  });

  const drawn = async (address: string) => {
    await page.open(address);
    await until(page, `!!document.querySelector("bangfu-tasks")?.shadowRoot?.querySelector("[data-task]")`);
  };
  const inside = (tag: string, read: string) =>
    page.run(`(function (root) { return ${read} })(document.querySelector("${tag}").shadowRoot)`);

  it("draws every element of the family, and none says that it cannot", async () => {
    await drawn(`${site.host({}).address}family.html`);
    await until(page, `!!document.querySelector("bangfu-region").shadowRoot.querySelector("table, ul")`);
    for (const name of FAMILY) {
      const tag = `bangfu-${name}`;
      expect(await inside(tag, `root.querySelectorAll("[part=message]").length`), tag).toBe(0);
      expect(await inside(tag, `root.firstElementChild.getBoundingClientRect().height > 10`), tag).toBe(true);
    }
    expect(page.complaints).toEqual([]);
  });

  it("answers clicks: pictures as tables, goals, promises, orders", async () => {
    await drawn(`${site.host({}).address}family.html`);
    const click = (tag: string, selector: string) => inside(tag, `root.querySelector('${selector}').click()`);
    const seen = (tag: string, selector: string) =>
      until(page, `!!document.querySelector("${tag}").shadowRoot.querySelector('${selector}')`);
    for (const name of ["strip", "curve", "units"]) {
      await click(`bangfu-${name}`, "[part=switch]");
      await seen(`bangfu-${name}`, "table");
    }
    // The distribution is drawn from twelve schools on.
    const schools = Array.from({ length: 12 }, (_, at) => `facts.json?${at}`).join(" ");
    await page.run(`document.querySelector("bangfu-region").setAttribute("srcs", "${schools}")`);
    await seen("bangfu-region", "[part=switch]");
    await click("bangfu-region", "[part=switch]");
    await seen("bangfu-region", ".scroll table");
    await click("bangfu-tasks[view=timeline]", "[part=switch]");
    await seen("bangfu-tasks[view=timeline]", "table");
    await click("bangfu-strip[by=phase]", "[part=switch]");
    await seen("bangfu-strip[by=phase]", "table");
    await click("bangfu-strip[by=phase]", "[part=switch]");
    await seen("bangfu-strip[by=phase]", ".more");
    await click("bangfu-strip[by=phase]", ".more");
    await seen("bangfu-strip[by=phase]", ".goals:not(.shut)");
    await click("bangfu-document", ".promise");
    await seen("bangfu-document", ".panel");
    await click("bangfu-region", "th:nth-child(1) .sort");
    await seen("bangfu-region", '[aria-sort="ascending"]');
    await click("bangfu-tasks", ".order");
    await seen("bangfu-tasks", ".order[aria-pressed=true]");
    expect(page.complaints).toEqual([]);
  });

  it("finds tasks by words and by group, and lists them as the plan does", async () => {
    await drawn(`${site.host({}).address}plain.html`);
    const ids = `[].map.call(document.querySelector("bangfu-tasks").shadowRoot.querySelectorAll("[data-task]"), function (row) { return row.getAttribute("data-task") })`;
    const shows = (wanted: readonly string[]) =>
      until(page, `JSON.stringify(${ids}) === ${JSON.stringify(JSON.stringify(wanted))}`);
    const click = (selector: string) => inside("bangfu-tasks", `root.querySelector('${selector}').click()`);
    const search = (words: string) =>
      inside(
        "bangfu-tasks",
        `(function (box) { box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event("input")) })(root.querySelector("input"))`,
      );
    const those = (fits: (task: (typeof plan.tasks)[number]) => boolean) =>
      plan.tasks.filter(fits).map(({ id }) => id);
    await click(".order");
    await shows(those(() => true));
    await search("轮训");
    await shows(those(({ text, title = "" }) => (text + title).includes("轮训")));
    await search("");
    await click("[data-group=done]");
    await shows(those(({ id }) => ["met", "metLate"].includes(progress.tasks[id]!.status)));
    await click(".chips button");
    await shows(those(() => true));
  });

  it("hands over the deadlines as a calendar file", async () => {
    await drawn(`${site.host({}).address}family.html`);
    await page.run(`(function () {
      URL.createObjectURL = function (file) { new Response(file).text().then(function (text) { window.taken = text }); return "#taken" };
      HTMLAnchorElement.prototype.click = function () { window.named = this.download };
    })()`);
    await inside("bangfu-tasks[view=deadlines]", `root.querySelector("[part=download]").click()`);
    await until(page, "!!window.taken");
    expect(await page.run("window.named")).toBe(`${plan.id}-${sampleAsOf}.ics`);
    const file = String(await page.run("window.taken"));
    expect(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const days = [...file.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day!);
    expect(days).toEqual([...days].sort());
    // 180 days from 2024-10-31.
    expect(days.every((day) => day >= "20241031" && day <= "20250429")).toBe(true);
    expect(days.length).toBeGreaterThan(0);
  });

  it("tries again where the data could not be had, and draws them", async () => {
    let down = true;
    const answer = (file: string, response: ServerResponse) => {
      if (file !== "facts.json" || !down) return false;
      response.writeHead(503).end();
      return true;
    };
    await page.open(`${site.host({ answer }).address}plain.html`);
    await until(page, `!!document.querySelector("bangfu-tasks")?.shadowRoot?.querySelector("[part=retry]")`);
    await until(
      page,
      `!!document.querySelector("bangfu-summary")?.shadowRoot?.querySelector("[part=retry]")`,
    );
    down = false;
    await inside("bangfu-summary", `root.querySelector("[part=retry]").click()`);
    await until(page, `!!document.querySelector("bangfu-summary").shadowRoot.querySelector(".percent")`);
    await inside("bangfu-tasks", `root.querySelector("[part=retry]").click()`);
    await until(
      page,
      `document.querySelector("bangfu-tasks").shadowRoot.querySelectorAll("[data-task]").length === ${plan.tasks.length}`,
    );
  });

  it("shows the headline alone by the script that has no more", async () => {
    await page.open(`${site.host({}).address}summary.html`);
    await until(page, `!!document.querySelector("bangfu-summary")?.shadowRoot?.querySelector(".percent")`);
    expect(await inside("bangfu-summary", `root.querySelector(".percent").textContent.trim()`)).toBe("61%");
    expect(
      await page.run(
        `document.querySelectorAll(".static").length - document.querySelectorAll("bangfu-summary .static").length`,
      ),
    ).toBe(1);
  });

  it("hears of every attribute that its elements declare", async () => {
    await drawn(`${site.host({}).address}family.html`);
    const declared = ATTRIBUTES.map(([tag, names]) => [tag, names.filter((name) => name !== "")]);
    expect(
      await page.run(
        `${JSON.stringify(declared)}.map(function (pair) { return [pair[0], pair[1].filter(function (name) { return customElements.get(pair[0]).observedAttributes.indexOf(name) >= 0 })] })`,
      ),
    ).toEqual(declared);
  });

  it("shows the figures that core calculates", async () => {
    await drawn(`${site.host({}).address}plain.html`);
    expect(await inside("bangfu-summary", `root.querySelector(".percent").textContent.trim()`)).toBe(
      `${wholePercent(progress.overall!.attainment!, false)}%`,
    );
    const shares = plan.tasks.map(({ id }) => {
      const { attainment } = progress.tasks[id]!;
      const share = attainment === null ? "暂无数据" : `${wholePercent(attainment, attainment === 1)}%`;
      return `${id} ${share}`;
    });
    const shown = await inside(
      "bangfu-tasks",
      `[].map.call(root.querySelectorAll("[data-task]"), function (row) { return row.getAttribute("data-task") + " " + row.querySelector(".figures b").textContent.trim() })`,
    );
    // The list has them by need.
    expect((shown as string[]).sort()).toEqual(shares.sort());
  });

  it("has its style and draws under a strict policy", async () => {
    const { address, reports } = site.host({ headers: POLICY });
    await drawn(`${address}policy.html`);
    expect(await inside("bangfu-summary", `getComputedStyle(root.querySelector(".gauge")).height`)).toBe(
      "36px",
    );
    expect(reports).toEqual([]);
  });

  it("opens a task by the keyboard to its commitments", async () => {
    await drawn(`${site.host({}).address}plain.html`);
    await inside("bangfu-tasks", `root.querySelector('[data-task="1.3"] .toggle').focus()`);
    await page.enter();
    await until(
      page,
      `document.querySelector("bangfu-tasks").shadowRoot.querySelectorAll(".commitments > li").length === ${plan.commitments.filter(({ task }) => task === "1.3").length}`,
    );
    expect(
      await inside(
        "bangfu-tasks",
        `root.querySelector('[data-task="1.3"] .toggle').getAttribute("aria-expanded")`,
      ),
    ).toBe("true");
  });

  it("keeps what stands inside an element, and says so, where the data cannot be had", async () => {
    const answer = (file: string, response: ServerResponse) => {
      if (file !== "facts.json") return false;
      response.writeHead(500).end();
      return true;
    };
    await page.open(`${site.host({ answer }).address}plain.html`);
    await until(
      page,
      `!!document.querySelector("bangfu-summary")?.shadowRoot?.querySelector("[role=alert]")`,
    );
    expect(await page.run(`document.querySelector(".static").getBoundingClientRect().height > 0`)).toBe(true);
  });
};

// In the short form Chrome 109 has the cases of guests.slow.test.ts, and no more.
const engines = process.env["SLOW"] === "short" ? ENGINES : [...ENGINES, await oldChrome()];

for (const engine of engines)
  describe.skipIf(engine.lacking !== undefined)(titleOf(engine), () => smoke(engine));
