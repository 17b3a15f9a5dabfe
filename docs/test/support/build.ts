import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { DOCS } from "../../generate/pages.js";

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

/** Not the root, so that an address that forgets the base does not go unseen. */
export const BASE = "/bangfu/";

/** Builds the site as `npm run docs` does, for a folder of a server. @returns the folder that it is written to */
export const buildSite = async (): Promise<string> => {
  const out = mkdtempSync(join(tmpdir(), "bangfu-docs-"));
  const env = { ...process.env, DOCS_BASE: BASE, NODE_ENV: "production" };
  const vitepress = join(dirname(resolve("vitepress/package.json")), "bin/vitepress.js");
  await run(process.execPath, [resolve("tsx/cli"), "generate/main.ts"], { cwd: DOCS, env });
  await run(process.execPath, [vitepress, "build", ".", "--outDir", out], { cwd: DOCS, env });
  return out;
};
