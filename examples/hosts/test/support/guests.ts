// Pages that an element is a guest of: what their templates, scripts and frames do with it.
import { describe, expect, it } from "vitest";
import type { Serving } from "./site.js";
import type { useSite } from "./use.js";

const FRAME = '<iframe srcdoc="<!doctype html><p>x" width="900" height="500"></iframe>';
const SUMMARY = '<bangfu-summary src="facts.json" as-of="2024-10-31">';

export interface Case {
  readonly lang?: string;
  readonly body: string;
  /** What the page does when all is loaded. */
  readonly then?: string;
  /** What is looked at, as an expression, and what it comes to. */
  readonly seen: string;
  readonly expected: unknown;
}

const WORDS = "words(document.querySelector('bangfu-summary'))";
const PADDING = "padding(document.querySelector('iframe').contentDocument.querySelector('bangfu-summary'))";

export const CASES: Readonly<Record<string, Case>> = {
  "a Chinese page whose template says en": {
    lang: "en",
    body: `${SUMMARY}</bangfu-summary>`,
    seen: `${WORDS}.slice(0, 4)`,
    expected: "总体进展",
  },
  "a page whose template says UTF-8": {
    lang: "UTF-8",
    body: `${SUMMARY}</bangfu-summary>`,
    seen: `${WORDS}.slice(0, 4)`,
    expected: "总体进展",
  },
  "a hidden bangfu-plan": {
    body: `<bangfu-plan hidden src="facts.json" as-of="2024-10-31"><bangfu-summary></bangfu-summary></bangfu-plan>`,
    seen: "document.querySelector('bangfu-summary').progress && document.querySelector('bangfu-summary').offsetHeight",
    expected: 0,
  },
  "an element moved to a frame": {
    body: `${SUMMARY}</bangfu-summary>${FRAME}`,
    then: "await until(() => document.querySelector('bangfu-summary').progress); document.querySelector('iframe').contentDocument.body.append(document.querySelector('bangfu-summary'))",
    seen: PADDING,
    expected: "24px",
  },
  "an element made for a frame": {
    body: FRAME,
    then: `const made = document.createElement('bangfu-summary'); made.setAttribute('src', 'facts.json'); made.setAttribute('as-of', '2024-10-31');
      document.querySelector('iframe').contentDocument.body.append(made); await until(() => words(made).includes('61%'))`,
    seen: PADDING,
    expected: "24px",
  },
  "a declarative shadow root": {
    body: `${SUMMARY}<template shadowrootmode="open"><p>预先画好的内容</p></template></bangfu-summary>`,
    seen: "padding(document.querySelector('bangfu-summary')) + /预先画好/.test(words(document.querySelector('bangfu-summary')))",
    expected: "24pxfalse",
  },
  "an element inside a shadow root inside bangfu-plan": {
    body: '<div lang="en"><bangfu-plan src="facts.json" as-of="2024-10-31"><div id="host"></div></bangfu-plan></div>',
    then: "const root = document.getElementById('host').attachShadow({ mode: 'open' }); root.innerHTML = '<bangfu-summary></bangfu-summary>'",
    seen: "words(document.getElementById('host').shadowRoot.firstChild).slice(0, 16)",
    expected: "Overall progress",
  },
  "a part of a page that changes its language": {
    body: `<div id="part">${SUMMARY}</bangfu-summary></div>`,
    then: `await until(() => ${WORDS}.startsWith('总体')); document.getElementById('part').lang = 'en'`,
    seen: `${WORDS}.slice(0, 7)`,
    expected: "Overall",
  },
  "a lazy element that is printed": {
    body: `<div style="height:4000px">上</div>${SUMMARY.replace(" ", ' loading="lazy" ')}</bangfu-summary>`,
    then: "dispatchEvent(new Event('beforeprint'))",
    seen: `${WORDS}.includes('61%')`,
    expected: true,
  },
  "a script that comes after bangfu-load": {
    body: `${SUMMARY}</bangfu-summary>`,
    then: `await until(() => ${WORDS}.includes('61%'))`,
    seen: "Math.round(100 * document.querySelector('bangfu-summary').progress.overall.attainment)",
    expected: 61,
  },
};

const pageOf = ({ lang = "zh", body, then = "" }: Case): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script src="bangfu.js" defer></script>
<script>
var words = (e) => (e && e.shadowRoot ? e.shadowRoot.textContent : '').replace(/\\s+/g, ' ').trim();
var padding = (e) => { const part = e && e.shadowRoot.querySelector('section'); return part ? getComputedStyle(part).paddingLeft : ''; };
var until = async (asked) => { while (!asked()) await new Promise((done) => setTimeout(done, 50)); };
addEventListener('load', async () => { ${then} });
</script></head><body>${body}</body></html>`;

/** A host whose `guest.html` is the page of a case. */
export const serving = (each: Case): Serving => ({
  answer: (file, response) => {
    if (file !== "guest.html") return false;
    response.writeHead(200, { "content-type": "text/html" }).end(pageOf(each));
    return true;
  },
});

/** Opens the page of every case in a Chromium. */
export const checkGuests = (site: ReturnType<typeof useSite>): void => {
  describe("an element as a guest of", () => {
    it.each(Object.entries(CASES))("%s", async (_, each) => {
      await using visiting = await site.visit("guest.html", serving(each));
      await expect
        .poll(() => visiting.page.evaluate(each.seen), { timeout: 60_000, interval: 100 })
        .toBe(each.expected);
      expect(visiting.complaints).toEqual([]);
    });
  });
};
