import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { isolated } from "../src/io/isolated.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-isolated-"));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(folder, "script.mjs");
writeFileSync(
  script,
  `let tasks = 0;
process.on("message", (task) => {
  tasks++;
  if (task === "for ever") for (;;);
  if (task === "all memory") for (const all = []; ; ) all.push(new Array(1e5).fill(tasks));
  if (task === "throw") throw new Error("of its own");
  if (task === "exit") process.exit(0);
  process.send({ task, tasks });
});
process.send("ready");`,
);

describe("a process of its own", () => {
  it("answers each task, and goes on after one that never ends, eats all memory, throws or leaves", async () => {
    // The net is wide enough for a machine that is busy, and narrow enough for a test.
    const child = isolated<string, { task: string; tasks: number }>(pathToFileURL(script), {
      longest: 20_000,
      memory: 64,
    });
    const run = async (...tasks: readonly string[]) => {
      const outcomes = [];
      for (const task of tasks) outcomes.push(await child.run(task));
      return outcomes;
    };
    const fresh = (task: string) => ({ answer: { task, tasks: 1 } });
    try {
      expect(await run("a", "b")).toEqual([fresh("a"), { answer: { task: "b", tasks: 2 } }]);
      expect(await run("for ever", "c")).toEqual([{ error: "slow" }, fresh("c")]);
      expect(await run("all memory", "d")).toEqual([{ error: "crashed" }, fresh("d")]);
      expect(await run("throw", "e")).toEqual([{ error: "crashed" }, fresh("e")]);
      expect(await run("exit", "f")).toEqual([{ error: "crashed" }, fresh("f")]);
    } finally {
      child.end();
    }
  }, 600_000);
});
