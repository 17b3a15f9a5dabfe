import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

/** The program as a shell starts it: after a build, in a process of its own. */
const BIN = fileURLToPath(new URL("../bin/bangfu.js", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "bangfu-at-once-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 5;
const OFFICES = ["a", "b", "c"];
/** A month for each office, a day for each of its rows. */
const daysOf = (office: string): string[] =>
  Array.from({ length: ROWS }, (_, at) => `2024-0${OFFICES.indexOf(office) + 1}-0${at + 1}`);

for (const office of OFFICES)
  writeFileSync(
    join(folder, `${office}.csv`),
    `指标,日期\n${daysOf(office)
      .map((day) => `“校际、校企”交流,${day}`)
      .join("\n")}\n`,
  );

const importing = (office: string, out: string): Promise<number | null> =>
  new Promise((done) => {
    const argv = [BIN, "import", `${office}.csv`, "-o", out, "--plan", "@bangfu/plan-yanhe"];
    spawn(process.execPath, argv, { cwd: folder, stdio: "ignore" }).once("close", done);
  });

const daysIn = (ledger: string): string[] =>
  (JSON.parse(readFileSync(join(folder, ledger), "utf8")) as { records: { date: string }[] }).records
    .map(({ date }) => date)
    .sort();

describe("three imports into one ledger at once", { timeout: 600_000 }, () => {
  it.each(["new.json", "sub/new.json", "again.json"])("all write, and no row is lost: %s", async (ledger) => {
    const codes = await Promise.all(OFFICES.map((office) => importing(office, ledger)));
    expect(codes).toEqual([0, 0, 0]);
    expect(daysIn(ledger)).toEqual(OFFICES.flatMap(daysOf));
  });

  it("do so too where a killed one has left its lock, which all of them find", async () => {
    const host = hostname()
      .replace(/[^\w-]/g, "-")
      .slice(0, 32);
    // No process has this number: it is above every limit.
    writeFileSync(
      join(folder, ".left.json.lock"),
      JSON.stringify({ host, pid: 99_999_999, time: "2024-10-31T01:00:00.000Z" }),
    );
    const codes = await Promise.all(OFFICES.map((office) => importing(office, "left.json")));
    expect(codes).toEqual([0, 0, 0]);
    expect(daysIn("left.json")).toEqual(OFFICES.flatMap(daysOf));
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
