import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import type { Ledger } from "@bangfu/core";

const BIN = fileURLToPath(new URL("../bin/bangfu.js", import.meta.url));
const TIMES = process.env["SLOW"] === "short" ? 8 : 100;

const folder = mkdtempSync(join(tmpdir(), "bangfu-kill-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);

/** Large enough that writing takes a while. */
const before: Ledger = {
  ...sampleLedger,
  records: Array.from({ length: 20 }, (_, copy) =>
    sampleLedger.records.map((record) => ({
      ...record,
      id: `${copy}-${record.id}`,
      ...(record.supersedes === undefined ? {} : { supersedes: `${copy}-${record.supersedes}` }),
    })),
  ).flat(),
};
const ids = ({ records }: Ledger): string[] => records.map(({ id }) => id);

/** Without the moment at which each run wrote its own record down. */
const timeless = (ledger: Ledger): Ledger => ({
  ...ledger,
  records: ledger.records.map((record, at) =>
    at < before.records.length ? record : { ...record, recordedAt: undefined },
  ),
});

const argv = ["import", "台账.csv", "-o", "ledger.json", "--plan", "@bangfu/plan-yanhe"];

/** Minstd: the same moments every time, so that a failure can be looked at again. */
let state = 20240305;
const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;

it(
  `killed at ${TIMES} moments an import loses nothing and leaves nothing half-written`,
  { timeout: 900_000 },
  async () => {
    writeFileSync(path("台账.csv"), "指标,日期\n“校际、校企”交流,2024-10-31\n");
    const reset = (): void => writeFileSync(path("ledger.json"), `${JSON.stringify(before, null, 2)}\n`);
    reset();
    const started = performance.now();
    expect(spawnSync(process.execPath, [BIN, ...argv], { cwd: folder }).status).toBe(0);
    const whole = performance.now() - started;
    const after = JSON.parse(readFileSync(path("ledger.json"), "utf8")) as Ledger;
    expect(ids(after).slice(0, -1)).toEqual(ids(before));
    expect(after.records.at(-1)).toMatchObject({ indicator: "exchanges", date: "2024-10-31" });

    let [cut, done] = [0, 0];
    for (let time = 0; time < TIMES; time++) {
      reset();
      const child = spawn(process.execPath, [BIN, ...argv], { cwd: folder, stdio: "ignore" });
      const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
      // More often towards the end, where it writes.
      await pause(whole * (0.1 + 1.0 * Math.sqrt(random())));
      child.kill("SIGKILL");
      await ended;
      const left = JSON.parse(readFileSync(path("ledger.json"), "utf8")) as Ledger;
      if (left.records.length === before.records.length) {
        expect(left).toEqual(before);
        cut++;
      } else {
        expect(timeless(left)).toEqual(timeless(after));
        done++;
      }
    }
    expect(cut + done).toBe(TIMES);
    expect(cut).toBeGreaterThan(0);

    // The next import repairs what is left and sweeps up.
    expect(spawnSync(process.execPath, [BIN, ...argv], { cwd: folder }).status).toBe(0);
    expect(timeless(JSON.parse(readFileSync(path("ledger.json"), "utf8")) as Ledger)).toEqual(
      timeless(after),
    );
    expect(readdirSync(folder).sort()).toEqual(["ledger.json", "台账.csv"].sort());
    expect(plan.id).toBe(after.plan);
  },
);
