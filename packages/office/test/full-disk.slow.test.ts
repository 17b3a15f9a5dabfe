// The page on a disk that is full: a small one in memory, which only root may mount.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plan } from "@bangfu/plan-yanhe";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { addTogether, recordsIn } from "./support/claims.js";
import { isKept, putIn, saved } from "./support/office.js";
import { BROWSERS, newProfile } from "./support/profile.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-disk-"));
const disk = mkdtempSync(join(folder, "full-"));
const canMount = ((): boolean => {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

afterAll(() => {
  if (canMount) execFileSync("umount", [disk]);
  rmSync(folder, { recursive: true });
});

/** Leaves no room on the disk but so many bytes. */
const fill = (left: number): void => {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, "filler"), new Uint8Array(Math.max(0, bavail * bsize - left)));
};

/** More than is left. */
const many = [...Array(5000).keys()].map((at) => ({
  id: `r${at}`,
  indicator: plan.indicators[0]!.id,
  date: "2024-03-01",
  value: 1,
  note: `${"很长的备注".repeat(40)}${at}`,
}));

// Minutes long where it fails, so the short form leaves it out.
describe.skipIf(!canMount || process.env["SLOW"] === "short").each(BROWSERS)(
  "$name",
  ({ name, executablePath, lacking }) => {
    it.skipIf(lacking !== undefined)(
      "says that the disk is full, loses nothing, saves a copy elsewhere, and goes on when there is room",
      async () => {
        const profile = newProfile(executablePath, disk);
        let { page } = await profile.opened();
        const ownPlan = join(folder, "plan.json");
        writeFileSync(ownPlan, JSON.stringify(plan));
        await page.getByLabel("打开本校方案").setInputFiles(ownPlan);
        await isKept(page);
        fill(8192);
        await addTogether(page, many);
        await page.getByText(name === "Chrome 109" ? "没有存下" : "没有存下：本机的存储空间满了").waitFor();
        expect(await recordsIn(page)).toEqual(many);
        const bytes = await saved(page, "另存副本");
        const copy = unzipSync(bytes);
        expect(JSON.parse(strFromU8(copy["1/ledger.json"]!))).toMatchObject({ records: many });
        rmSync(join(disk, "filler"));
        // Chrome 109 opens no store again that failed before it is started anew.
        if (name === "Chrome 109") {
          writeFileSync(join(folder, "副本.bangfu.zip"), bytes);
          await profile.killBrowser();
          ({ page } = await profile.opened());
          await isKept(page);
          await putIn(page, join(folder, "副本.bangfu.zip"));
          await page.getByText(`共 ${many.length} 条`, { exact: true }).waitFor();
        } else await page.getByRole("button", { name: "再试一次" }).click();
        await isKept(page);
        await profile.killBrowser();
        ({ page } = await profile.opened());
        await isKept(page);
        expect(await recordsIn(page)).toEqual(many);
      },
    );
  },
);
