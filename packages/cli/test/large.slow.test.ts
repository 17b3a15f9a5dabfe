import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/bangfu.js", import.meta.url));
const RECORDS = process.env["SLOW"] === "short" ? 200_000 : 1_000_000;
const MOST = 500 * 1024;

const folder = mkdtempSync(join(tmpdir(), "bangfu-large-"));
afterAll(() => rmSync(folder, { recursive: true }));

const day = (at: number): string =>
  new Date(Date.UTC(2023, 0, 1) + (at % 900) * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  const file = createWriteStream(join(folder, "large.ndjson"));
  file.write('{"format":"bangfu-ledger/1","plan":"yanhe-2022"}\n');
  for (let at = 0; at < RECORDS; at++) {
    const record = {
      id: `r${at}`,
      indicator: "exchanges",
      date: day(at),
      state: "verified",
      note: `备注 ${at}`,
    };
    if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
});

/** In kilobytes; undefined where the system does not tell. */
const peakOf = (pid: number): number | undefined => {
  try {
    // One that has just ended has no memory any more.
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes);
  } catch {
    return undefined;
  }
};

it(`assesses ${RECORDS} records in at most 500 MB`, { timeout: 300_000 }, async () => {
  const child = spawn(
    process.execPath,
    [BIN, "assess", "@bangfu/plan-yanhe", "large.ndjson", "--as-of", "2025-12-31", "--json"],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!) ?? 0)), 50);
  const [code] = (await once(child, "close")) as [number];
  clearInterval(watch);
  expect(code).toBe(0);
  const { commitments } = JSON.parse(out) as {
    commitments: Record<string, { periods: { actual: number }[] }>;
  };
  // Every record is an event in 2023, 2024 or 2025 (900 days from 2023-01-01).
  const yearly = Object.values(commitments).find(
    ({ periods }) => periods.length === 3 && periods[0]!.actual > 1000,
  )!;
  expect(yearly.periods.reduce((sum, { actual }) => sum + actual, 0)).toBe(RECORDS);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(MOST);
});

it("stopped by Ctrl-C leaves nothing half-written", { timeout: 120_000 }, async () => {
  for (const moment of [100, 300, 500, 700]) {
    const child = spawn(
      process.execPath,
      [BIN, "publish", "@bangfu/plan-yanhe", "large.ndjson", "-o", "site"],
      {
        cwd: folder,
        stdio: "ignore",
      },
    );
    const closed = once(child, "close");
    await pause(moment);
    child.kill("SIGINT");
    await closed;
    expect(readdirSync(folder)).toEqual(["large.ndjson"]);
  }
});
