// npm run release:dry [-- -o FOLDER]: packs every package as a release would, installs the tarballs in an empty
// project, and uses them as a newcomer does: ESM in Node, TypeScript with `node16` and `bundler` resolution, the
// program, and a page with a script tag in Chromium. Nothing is published. `-o` keeps the tarballs.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright";
import { BROWSER_ARGS, ensureBrowser } from "./browser.mjs";

const at = process.argv.indexOf("-o");
const keep = at === -1 ? undefined : process.argv[at + 1];
const root = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "bangfu-release-"));
const tarballs = join(work, "tarballs");
const project = join(work, "project");
mkdirSync(tarballs);
mkdirSync(project);

const run = (command, args, cwd = project) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const write = (name, text) => writeFileSync(join(project, name), text);
const step = async (name, work) => {
  await work();
  console.log(`✓ ${name}`);
};

const packages = readdirSync(join(root, "packages"))
  .map((name) => ({
    folder: join(root, "packages", name),
    manifest: JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")),
  }))
  .filter(({ manifest }) => manifest.private !== true);

const pack = ({ folder, manifest }) => {
  const [{ filename, files }] = JSON.parse(
    run("npm", ["pack", folder, "--json", "--pack-destination", tarballs], root),
  );
  const secret = files.filter(({ path }) => /(^|\/)(src|test|node_modules)\/|\.tsbuildinfo$/.test(path));
  if (secret.length > 0) throw new Error(`${manifest.name} would publish ${secret[0].path}`);
  return [manifest.name, `file:${join(tarballs, filename)}`];
};

/** Every package from its tarball, those that others depend on too: none is asked of the registry. */
const install = () => {
  const dependencies = Object.fromEntries(packages.map(pack));
  const { typescript } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
  write(
    "package.json",
    JSON.stringify({
      name: "newcomer",
      private: true,
      type: "module",
      dependencies,
      devDependencies: { typescript, "@types/node": "^20.19.43" },
      overrides: dependencies,
    }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--legacy-peer-deps"]);
};

const SCRIPT = `import { assess, summarize } from "@bangfu/core";
import { diffPlans } from "@bangfu/core/plan";
import { rollup } from "@bangfu/core/rollup";
import { parsePlan } from "@bangfu/core/schema";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { readQuantities } from "@bangfu/reader";
import { siteFiles } from "@bangfu/site";
import { explain } from "@bangfu/view";
import { templateOf } from "@bangfu/workbook";
import { readCsv } from "@bangfu/ooxml";

const facts = summarize(plan, sampleLedger);
const progress = assess(facts, { asOf: "2024-10-31" });
if (progress.overall?.status !== "atRisk") throw new Error(progress.overall?.status ?? "none");
if (!parsePlan(plan).ok) throw new Error("the plan is not read");
if (diffPlans(plan, plan).length > 0) throw new Error("a plan differs from itself");
const region = rollup([{ plan, progress }], { asOf: "2024-10-31" });
if (region.schools.length !== 1) throw new Error("the school is not in the roll-up");
if (readQuantities("培训教师不少于60人次", { year: 2024 })[0]?.words !== "不少于60人次")
  throw new Error("the sentence is not read");
if (siteFiles === undefined || templateOf === undefined) throw new Error("an entry is empty");
if (readCsv(new TextEncoder().encode("a,b"))?.rows.size !== 1) throw new Error("the table is not read");
console.log(explain(facts, progress, { kind: "overall" }).split("\\n")[0]);
`;
/** Types of every entry that has some, the elements' among the page's own tags. */
const TYPED = `${SCRIPT}
import type { Facts, Progress } from "@bangfu/core";
import { main } from "@bangfu/cli";
import type { BangfuSummary } from "@bangfu/widgets";

export const typed: readonly [Facts, Progress] = [facts, progress];
export const used = [siteFiles, templateOf, main] as const;
export const tag: BangfuSummary | null = document.querySelector("bangfu-summary");
`;

const compile = (module, moduleResolution) => {
  const options = { module, moduleResolution, target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable"] };
  write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: { ...options, strict: true, noEmit: true, skipLibCheck: false, types: ["node"] },
      files: ["typed.ts"],
    }),
  );
  run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]);
};

const inAPage = async () => {
  const files = {
    "/": `<!doctype html><meta charset="utf-8"><script src="bangfu.js" defer></script><bangfu-summary src="facts.json" as-of="2024-10-31"></bangfu-summary>`,
    "/bangfu.js": readFileSync(join(project, "node_modules/@bangfu/widgets/dist/bangfu.js")),
    "/facts.json": readFileSync(join(project, "site/facts.json")),
  };
  const server = createServer((request, response) => {
    const body = files[request.url];
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": request.url === "/" ? "text/html" : "text/javascript",
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const percent = page.locator("bangfu-summary .percent");
    await percent.waitFor({ timeout: 20_000 });
    if ((await percent.textContent())?.trim() !== "61%") throw new Error(await percent.textContent());
  } finally {
    await browser.close();
    server.close();
  }
};

try {
  await step(`packed ${packages.length} packages and installed them in an empty project`, install);
  write("use.js", SCRIPT);
  write("typed.ts", TYPED);
  await step("ESM in Node", () => console.log(`  ${run(process.execPath, ["use.js"]).trim()}`));
  await step("TypeScript, node16", () => compile("node16", "node16"));
  await step("TypeScript, bundler", () => compile("esnext", "bundler"));
  await step("the program", () =>
    run("npx", [
      "--no-install",
      "bangfu",
      "publish",
      "@bangfu/plan-yanhe",
      "@bangfu/plan-yanhe",
      "-o",
      "site",
    ]),
  );
  await step("a page with a script tag", inAPage);
  if (keep !== undefined) {
    cpSync(tarballs, resolve(keep), { recursive: true });
    console.log(`tarballs: ${resolve(keep)}`);
  }
} catch (error) {
  console.error(error.stdout ?? error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
