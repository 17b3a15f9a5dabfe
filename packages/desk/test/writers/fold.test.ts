import type { Ledger } from "@bangfu/core";
import {
  appendToLedger,
  foldLedger,
  memoryFolder,
  readLedgerFolder,
  type Folder,
  type Folded,
} from "@bangfu/desk";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, ledgerOf, plan, recordOf } from "../support/small.js";

const BASE = "台账.json";
const fold = (folder: Folder, id: string, takeOver: readonly string[] = []): Promise<Folded> =>
  foldLedger(folder, BASE, plan, { id, by: id, takeOver });

const baseIn = async (folder: Folder): Promise<Ledger> =>
  JSON.parse(new TextDecoder().decode(await folder.read(BASE))) as Ledger;

const idsOf = ({ records }: Ledger): string[] => records.map(({ id }) => id);

/** The folder as one program sees it that ends at its k-th step, before or after what the step does. */
const endingAt = (folder: Folder, steps: number, isDone: boolean): Folder => {
  let left = steps;
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (left-- > 0) return work();
    if (left === -1 && isDone) await work();
    throw new Error("ended");
  };
  return {
    list: (path) => step(() => folder.list(path)),
    read: (path) => step(() => folder.read(path)),
    write: (path, bytes) => step(() => folder.write(path, bytes)),
    remove: (path) => step(() => folder.remove(path)),
  };
};

const scheduled = (s: fc.Scheduler, folder: Folder): Folder => ({
  list: s.scheduleFunction(folder.list),
  read: s.scheduleFunction(folder.read),
  write: s.scheduleFunction(folder.write),
  remove: s.scheduleFunction(folder.remove),
});

/** A program, and the step at which it ends. */
const program = fc.record({ steps: fc.nat({ max: 60 }), isDone: fc.boolean() });

describe("foldLedger", () => {
  it("puts all files into the base and removes them", async () => {
    const folder = memoryFolder();
    await folder.write(BASE, bytesOf(ledgerOf(["1"])));
    await appendToLedger(folder, BASE, ledgerOf(["2"]), "b");
    await appendToLedger(folder, BASE, ledgerOf([recordOf("2x", { supersedes: "2" })]), "a");
    expect(await fold(folder, "f")).toMatchObject({ ok: true, folded: 2 });
    expect(await folder.list()).toEqual([BASE]);
    expect(idsOf(await baseIn(folder))).toEqual(["1", "2x", "2"]);
  });

  it("leaves everything as it is where the files do not agree", async () => {
    const folder = memoryFolder();
    await folder.write(BASE, bytesOf(ledgerOf(["1"])));
    await appendToLedger(folder, BASE, ledgerOf([recordOf("1", { value: 2 })]), "a");
    const before = await folder.read(BASE);
    expect(await fold(folder, "f")).toMatchObject({ ok: false, problems: [{ code: "duplicate-id" }] });
    expect(await folder.list()).toEqual(["台账.d/a.json", BASE]);
    expect(await folder.read(BASE)).toEqual(before);
  });

  it("keeps what is appended while it folds", async () => {
    const folder = memoryFolder();
    await folder.write(BASE, bytesOf(ledgerOf(["1"])));
    await appendToLedger(folder, BASE, ledgerOf(["2"]), "a");
    const meanwhile: Folder = {
      ...folder,
      write: async (path, bytes) => {
        if (path === BASE) await appendToLedger(folder, BASE, ledgerOf(["3"]), "b");
        return folder.write(path, bytes);
      },
    };
    await fold(meanwhile, "f");
    expect(idsOf(await baseIn(folder))).toEqual(["1", "2", "3"]);
  });

  it("says who folds at the moment, and takes over from one that was ended", async () => {
    const folder = memoryFolder();
    await appendToLedger(folder, BASE, ledgerOf(["2"]), "a");
    await expect(fold(endingAt(folder, 4, false), "first")).rejects.toThrow("ended");
    const claims = [{ file: "台账.d/first.fold", by: "first" }];
    expect(await fold(folder, "second")).toEqual({ ok: false, problems: [], claims });
    expect(await fold(folder, "second", ["台账.d/first.fold"])).toMatchObject({ ok: true, folded: 1 });
    expect(await folder.list()).toEqual([BASE]);
  });

  it("changes the ledger once it is whole, and nothing where the change fails", async () => {
    const folder = memoryFolder();
    await appendToLedger(folder, BASE, ledgerOf(["1"]), "a");
    const change = (ledger: Ledger): Ledger => ({ ...ledger, records: [...ledger.records, recordOf("2")] });
    const done = await foldLedger(folder, BASE, plan, { id: "f", by: "", change });
    expect(done.ok && idsOf(done.ledger)).toEqual(["1", "2"]);
    const failing = (): never => {
      throw new Error("refused");
    };
    await expect(foldLedger(folder, BASE, plan, { id: "f", by: "", change: failing })).rejects.toThrow(
      "refused",
    );
    expect(idsOf(await baseIn(folder))).toEqual(["1", "2"]);
    expect(await folder.list()).toEqual([BASE]);
  });

  it("loses no record and doubles none: any order of steps of any writers and folds, each cut short anywhere", async () => {
    let cutShort = 0;
    let wholeRuns = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(program, { minLength: 1, maxLength: 4 }),
        fc.array(program, { minLength: 1, maxLength: 3 }),
        async (s, writers, folds) => {
          const disk = memoryFolder();
          await disk.write(BASE, bytesOf(ledgerOf(["0"])));
          const seenBy = ({ steps, isDone }: { steps: number; isDone: boolean }): Folder =>
            endingAt(scheduled(s, disk), steps, isDone);
          const saved = ["0"];
          const tried = ["0"];
          const write = async (folder: Folder, writer: number): Promise<void> => {
            for (let at = 0; at < 3; at++) {
              const id = `w${writer}-${at}`;
              // Each corrects the writer's former one, so that a file lost would be missed by the next.
              const corrects = at === 0 ? {} : { supersedes: `w${writer}-${at - 1}` };
              tried.push(id);
              await appendToLedger(folder, BASE, ledgerOf([recordOf(id, corrects)]), id);
              saved.push(id);
            }
          };
          const foldTwice = async (folder: Folder, at: number): Promise<void> => {
            for (const time of [1, 2]) {
              const done = await fold(folder, `f${at}-${time}`);
              if (done.ok) wholeRuns++;
              else expect(done.problems).toEqual([]);
            }
          };
          const ended = (): void => void cutShort++;
          const running = [
            ...writers.map((each, at) => write(seenBy(each), at).catch(ended)),
            ...folds.map((each, at) => foldTwice(seenBy(each), at).catch(ended)),
          ];
          await s.waitFor(Promise.all(running));
          const check = async (): Promise<void> => {
            const read = await readLedgerFolder(disk, BASE, plan);
            if (!read.ok) throw new Error(JSON.stringify(read.problems));
            const ids = idsOf(read.ledger);
            expect(new Set(ids).size).toBe(ids.length);
            expect(ids).toEqual(expect.arrayContaining(saved));
            expect(tried).toEqual(expect.arrayContaining(ids));
          };
          await check();
          const left = (await disk.list("台账.d")).filter((file) => file.endsWith(".fold"));
          expect(await fold(disk, "last", left)).toMatchObject({ ok: true });
          await check();
          expect(await disk.list()).toEqual([BASE]);
        },
      ),
      { numRuns: 400 },
    );
    expect([cutShort > 100, wholeRuns > 100]).toEqual([true, true]);
  });

  it("shows a reader every record at every moment of a fold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (s) => {
        const disk = memoryFolder();
        await disk.write(BASE, bytesOf(ledgerOf(["0"])));
        for (const id of ["1", "2", "3"]) await appendToLedger(disk, BASE, ledgerOf([id]), id);
        const reading = Array.from({ length: 3 }, () => readLedgerFolder(scheduled(s, disk), BASE, plan));
        const [, ...reads] = await s.waitFor(Promise.all([fold(scheduled(s, disk), "f"), ...reading]));
        for (const read of reads) expect(read.ok && idsOf(read.ledger).sort()).toEqual(["0", "1", "2", "3"]);
      }),
      { numRuns: 200 },
    );
  });
});
