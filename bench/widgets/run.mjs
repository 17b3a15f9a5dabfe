// npm run bench:widgets: from navigation to the second frame after everything is drawn, all contenders in one run.
// BENCH_RUNS, BENCH_RATES ("1,4"), BENCH_ONLY ("rings") and BENCH_NAMES ("bangfu,lit") choose.
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright";
import { BROWSER_ARGS, ensureBrowser } from "../../scripts/browser.mjs";
import { curveFacts, factsOf } from "./data.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const RATES = (process.env.BENCH_RATES ?? "1,4").split(",").map(Number);
const here = (path) => new URL(path, import.meta.url);

const rows = factsOf(1000).plan.tasks.map(({ id, text, lead, schedule }, at) => ({
  id,
  text,
  status: "正常推进",
  due: schedule.by,
  lead: lead[0],
  percent: at % 101,
}));
const points = (power) => Array.from({ length: 200 }, (_, at) => (at / 199) ** power);
const bars = Array.from({ length: 200 }, (_, at) => ({
  text: rows[at].text,
  from: at % 300,
  to: 365 + ((at * 7) % 700),
}));

/**
 * What is measured: our elements as a webmaster writes them; `whole` is what must stand on the page, or the run
 * says nothing.
 */
const SCENARIOS = {
  rings: {
    title: "100 rings",
    facts: factsOf(20),
    markup: '<bangfu-summary src="facts.json" as-of="2024-06-30"></bangfu-summary>'.repeat(100),
    data: { rings: Array.from({ length: 100 }, (_, at) => (at + 0.5) / 100) },
    whole: ["bangfu-summary", ".percent", 100],
    target: ["shoelace", 1.2],
  },
  table: {
    title: "a table of 1,000 tasks",
    facts: factsOf(1000),
    markup: '<bangfu-tasks src="facts.json" as-of="2024-06-30"></bangfu-tasks>',
    data: { rows },
    whole: ["bangfu-tasks", "[data-task]", 1000],
    target: ["lit", 1.2],
  },
  curve: {
    title: "a curve of 2 × 200 points",
    facts: curveFacts(200),
    markup: '<bangfu-curve src="facts.json" as-of="2026-09-30" until="2026-12-31"></bangfu-curve>',
    data: { curves: [points(1), points(0.7)] },
    whole: ["bangfu-curve", ".actual", 1],
    target: ["uplot", 1.1],
  },
  timeline: {
    title: "a timeline of 200 tasks",
    facts: factsOf(200),
    markup: '<bangfu-tasks view="timeline" src="facts.json" as-of="2024-06-30"></bangfu-tasks>',
    data: { bars },
    whole: ["bangfu-tasks", ".span", 200],
    target: ["vis", 0.65],
  },
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const script = readFileSync(here("../../packages/widgets/dist/bangfu.js"));

const bundled = async (scenario, name) => {
  const { outputFiles } = await build({
    entryPoints: [here(name === "bangfu" ? "bangfu.js" : `${scenario}/${name}.js`).pathname],
    bundle: true,
    minify: true,
    format: name === "bangfu" ? "iife" : "esm",
    write: false,
    loader: { ".css": "empty" },
    logLevel: "error",
  });
  return outputFiles[0].contents;
};

/** Each contender as its own instructions have it: ours stands in the page beside one deferred script. */
const pageOf = (name, markup) =>
  `<!doctype html><meta charset="utf-8"><div id="stage" style="width:1000px">${
    name === "bangfu"
      ? `${markup}</div><script src="main.js" defer></script><script src="/bangfu.js" defer></script>`
      : '</div><script type="module" src="main.js"></script>'
  }`;

const answers = new Map([["/bangfu.js", ["text/javascript", script]]]);
const server = createServer(({ url }, response) => {
  const [type, body] = answers.get(url) ?? ["text/plain", undefined];
  response.writeHead(body === undefined ? 404 : 200, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
  });
  response.end(body ?? "");
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });

const measured = async (path, rate, [tag, selector, count]) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => console.error(path, error.message));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  // A binding of the browser's own: whatever asks the page whether it is drawn yet takes of its time.
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "finished" });
  const time = new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`${path} is not drawn within 30 s`)), 30_000);
    session.on("Runtime.bindingCalled", ({ payload }) => {
      clearTimeout(late);
      done(Number(payload));
    });
  });
  // The process of the new, empty page takes as long to start, beside the one that is measured.
  await pause(400);
  await page.goto(`${origin}${path}`, { waitUntil: "commit" });
  const value = await time;
  const found = await page.evaluate(
    ([name, what]) =>
      [...document.querySelectorAll(name)].reduce(
        (sum, each) => sum + each.shadowRoot.querySelectorAll(what).length,
        0,
      ),
    [tag, selector],
  );
  if (path.includes("bangfu") && found !== count)
    throw new Error(`${path}: ${found} of ${count} ${selector} are drawn`);
  await page.close();
  return value;
};

const scenarios = Object.entries(SCENARIOS).filter(([name]) => (process.env.BENCH_ONLY ?? name) === name);
for (const [scenario, { title, facts, data, markup, whole, target }] of scenarios) {
  const names = [...readdirSync(here(scenario)).map((file) => file.replace(".js", "")), "bangfu"].filter(
    (name) => (process.env.BENCH_NAMES ?? name).split(",").includes(name),
  );
  for (const name of names) {
    const base = `/${scenario}/${name}/`;
    answers.set(base, ["text/html", pageOf(name, markup)]);
    answers.set(`${base}main.js`, ["text/javascript", await bundled(scenario, name)]);
    answers.set(`${base}data.json`, ["application/json", JSON.stringify(data)]);
    answers.set(`${base}facts.json`, ["application/json", JSON.stringify(facts)]);
  }
  for (const rate of RATES) {
    const times = new Map(names.map((name) => [name, []]));
    for (let run = 0; run < RUNS; run++)
      for (const name of names) times.get(name).push(await measured(`/${scenario}/${name}/`, rate, whole));
    const medians = new Map([...times].map(([name, all]) => [name, median(all)]));
    const mine = medians.get("bangfu");
    console.log(`\n${title}, ${rate} × slower, median of ${RUNS} (ms; ratio of ours to it)`);
    for (const [name, time] of [...medians].sort((a, b) => a[1] - b[1]))
      console.log(
        `  ${name.padEnd(12)}${time.toFixed(0).padStart(7)}${(mine / time).toFixed(2).padStart(8)}`,
      );
    if (!medians.has(target[0])) continue;
    const ratio = mine / medians.get(target[0]);
    console.log(
      `  target ≤ ${target[1]} × ${target[0]}: ${ratio.toFixed(2)}, ${ratio <= target[1] ? "met" : "NOT met"}`,
    );
  }
}
await browser.close();
server.close();
