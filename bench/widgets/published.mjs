// npm run bench:widgets: a published page as a reader's browser gets it, gzipped, its script and data 300 ms later: when
// the figures are seen, how much of the page moves, and how much script is sent. BENCH_RUNS chooses.
import { summarize } from "@bangfu/core";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { siteFiles } from "@bangfu/site";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { BROWSER_ARGS, ensureBrowser } from "../../scripts/browser.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const MOST_SHIFT = 0.02;
/** Milliseconds by which everything but the page itself is late. */
const DELAY = 300;
const TYPES = { html: "text/html", js: "text/javascript", json: "application/json" };

const script = readFileSync(new URL("../../packages/widgets/dist/bangfu.js", import.meta.url), "utf8");
const site = siteFiles(summarize(plan, sampleLedger), { script, asOf: sampleAsOf, isPinned: true });
const files = new Map(site.map(({ name, text }) => [`/${name}`, gzipSync(text)]));

const server = createServer(({ url }, response) => {
  const body = files.get(url);
  const ending = url.slice(url.lastIndexOf(".") + 1);
  const answer = () => {
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": `${TYPES[ending] ?? "text/plain"}; charset=utf-8`,
      "cache-control": "no-store",
      ...(body === undefined ? {} : { "content-encoding": "gzip" }),
    });
    response.end(body ?? "");
  };
  setTimeout(answer, ending === "html" ? 0 : DELAY);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}/index.html`;
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });

/** In the page: keeps how far things moved, and whether the figures can be read at the first paint. */
const watch = () => {
  globalThis.kept = { shift: 0, first: undefined };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.kept.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver(() => {
    const summary = document.querySelector("bangfu-summary");
    globalThis.kept.first ??=
      summary?.shadowRoot?.querySelector(".percent")?.textContent ?? summary?.innerText;
  }).observe({ type: "paint", buffered: true });
};

const bytesOf = (session) => {
  const scripts = new Set();
  const count = { bytes: 0 };
  session.on(
    "Network.responseReceived",
    ({ requestId, type }) => type === "Script" && scripts.add(requestId),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) count.bytes += encodedDataLength;
  });
  return count;
};

const measured = async (width, javaScriptEnabled) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const count = bytesOf(session);
  await page.goto(address, { waitUntil: "networkidle" });
  // The elements draw in the frames after the data have come.
  await page.waitForTimeout(500);
  const painted = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0].startTime,
  );
  // Without scripts nothing is kept, and nothing comes that could move anything.
  const { shift = 0, first } = (await page.evaluate(() => globalThis.kept)) ?? {};
  const seen = javaScriptEnabled ? first : await page.locator("bangfu-summary").innerText();
  if (!seen?.includes("61%")) throw new Error(`at ${width}: no figures at the first paint`);
  await context.close();
  return { painted, shift, bytes: count.bytes };
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`\na published page, median of ${RUNS}`);
for (const width of [360, 1280])
  for (const [state, enabled] of [
    ["with its script", true],
    ["without", false],
  ]) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measured(width, enabled));
    const shift = Math.max(...runs.map((each) => each.shift));
    const moved = `, shift ${shift.toFixed(3)} ≤ ${MOST_SHIFT}: ${shift <= MOST_SHIFT ? "met" : "NOT met"}`;
    console.log(
      `  ${`${width} px, ${state}`.padEnd(24)} figures painted at ${median(runs.map((each) => each.painted))
        .toFixed(0)
        .padStart(4)} ms` +
        `, script ${(runs[0].bytes / 1000).toFixed(1).padStart(4)} kB${enabled ? moved : ""}`,
    );
  }
await browser.close();
server.close();
