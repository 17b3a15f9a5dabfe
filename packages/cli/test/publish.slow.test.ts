import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/bangfu.js", import.meta.url));
const TIMES = process.env["SLOW"] === "short" ? 8 : 100;
const folder = mkdtempSync(join(tmpdir(), "bangfu-kill-publish-"));
afterAll(() => rmSync(folder, { recursive: true }));

const argv = (asOf: string) => [
  BIN,
  "publish",
  "@bangfu/plan-yanhe",
  "@bangfu/plan-yanhe",
  "-o",
  "site",
  "--as-of",
  asOf,
];
const site = join(folder, "site");
const contents = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(site)
      .filter((name) => !name.startsWith("."))
      .map((name) => [name, readFileSync(join(site, name), "latin1")]),
  );
const published = (asOf: string): Record<string, string> => {
  expect(spawnSync(process.execPath, argv(asOf), { cwd: folder }).status).toBe(0);
  return contents();
};

/** Minstd: the same moments every time. */
let state = 20241031;
const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;

it(
  `killed at ${TIMES} moments a publication has whole files alone, and the next repairs it`,
  { timeout: 900_000 },
  async () => {
    const one = published("2024-10-31");
    const started = performance.now();
    const other = published("2024-06-30");
    const whole = performance.now() - started;
    for (let time = 0; time < TIMES; time++) {
      const asOf = time % 2 === 0 ? "2024-10-31" : "2024-06-30";
      const child = spawn(process.execPath, argv(asOf), { cwd: folder, stdio: "ignore" });
      const closed = once(child, "close");
      // More often towards the end, where it writes.
      await pause(whole * (0.5 + 0.5 * Math.sqrt(random())));
      child.kill("SIGKILL");
      await closed;
      for (const [name, text] of Object.entries(contents()))
        expect([one[name], other[name]].includes(text), name).toBe(true);
    }
    expect(published("2024-10-31")).toEqual(one);
    expect(readdirSync(site).filter((name) => name.startsWith("."))).toEqual([]);
    expect(existsSync(join(site, "facts.json"))).toBe(true);
  },
);
