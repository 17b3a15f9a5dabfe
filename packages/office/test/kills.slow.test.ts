import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plan } from "@bangfu/plan-yanhe";
import { afterAll, describe, expect, it } from "vitest";
import { addRecords, claimsOf, recordsIn } from "./support/claims.js";
import { isKept, putIn } from "./support/office.js";
import { BROWSERS, newProfile } from "./support/profile.js";

/** How often each is killed. */
const TIMES = process.env["SLOW"] === "short" ? 2 : 20;
const BATCH = 200;
const indicator = plan.indicators.find(({ title }) => title === "“校际、校企”交流")!.id;
const folder = mkdtempSync(join(tmpdir(), "bangfu-office-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const typed = (round: number) =>
  [...Array(BATCH).keys()].map((at) => ({
    id: `r${round}-${at}`,
    indicator,
    date: "2024-03-01",
    value: 1,
    note: `第${round}次第${at}条`,
  }));

const imported = (round: number): string =>
  ["指标,日期,数值,备注", ...typed(round).map(({ date, note }) => `“校际、校企”交流,${date},1,${note}`)].join(
    "\n",
  );

describe.each(BROWSERS)("$name", ({ executablePath, lacking }) => {
  it.skipIf(lacking !== undefined).each(["renderer", "browser"] as const)(
    `has all that the page called saved when the %s was killed at ${TIMES} moments`,
    async (victim) => {
      const profile = newProfile(executablePath);
      let { page } = await profile.opened();
      await page.getByLabel("打开本校方案").setInputFiles(inFolder("plan.json", JSON.stringify(plan)));
      await isKept(page);
      let claimed = 0;
      // Killed too early each time, the page has claimed nothing: then it is killed some more times.
      for (let round = 0; round < TIMES || (claimed === 0 && round < 20); round++) {
        const before = await recordsIn(page);
        const claims = await claimsOf(page);
        const isImport = round % 2 === 1;
        const adding = isImport
          ? putIn(page, inFolder(`第${round}批.csv`, imported(round)))
          : addRecords(page, typed(round), 10);
        // It ends with the page, in whatever way.
        adding.catch(() => undefined);
        await wait(Math.random() * 2000);
        const isDead = victim === "renderer" ? page.waitForEvent("crash") : undefined;
        await (victim === "renderer" ? profile.killRenderers() : profile.killBrowser());
        await isDead;
        ({ page } = await profile.opened());
        await isKept(page);
        const records = await recordsIn(page);
        const ids = new Set(records.map(({ id }) => id));
        expect([...claims, ...before.map(({ id }) => id)].filter((id) => !ids.has(id))).toEqual([]);
        const ofRound = records.filter(({ note }) => note?.startsWith(`第${round}次`));
        // What is read from a file comes whole or not at all.
        if (isImport) expect([0, BATCH]).toContain(ofRound.length);
        // Of what is typed the first so many, in order.
        else expect(ofRound).toEqual(typed(round).slice(0, ofRound.length));
        claimed += claims.size;
      }
      // Else nothing was tried.
      expect(claimed).toBeGreaterThan(0);
    },
    1_800_000,
  );
});
