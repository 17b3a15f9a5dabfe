import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bangfu-words-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const checked = (...folders: string[]) => {
  const script = join(import.meta.dirname, "../../scripts/plain-english.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, ...folders], { encoding: "utf8" });
  return { status, lines: stderr.trim().split("\n") };
};

it("names each word that is no longer used, in prose and in identifiers, and what to write", () => {
  writeFileSync(
    join(folder, "a.ts"),
    "// It is reckoned.\nconst isMended = amend(recommended);\nreckonAll();\n",
  );
  expect(checked(folder)).toEqual({
    status: 1,
    lines: [
      "a.ts:1:10: “reckoned”; write calculated",
      "a.ts:2:9: “mended”; write corrected, repaired",
      "a.ts:3:1: “reckon”; write calculate",
    ],
  });
});

it("finds none in the project", () => {
  expect(checked()).toEqual({ status: 0, lines: [""] });
});
