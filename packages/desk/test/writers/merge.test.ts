import type { Ledger } from "@bangfu/core";
import { describeProblem } from "@bangfu/core/schema";
import { appendToLedger, memoryFolder, mergeLedgerFiles, readLedgerFolder } from "@bangfu/desk";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, ledgerOf, plan, recordOf } from "../support/small.js";

const BASE = "台账.json";

/** What is read of a base and the files of its writers, named `a`, `b` … in the order given. */
const read = async (base: Ledger | undefined, ...writers: readonly Ledger[]) => {
  const folder = memoryFolder();
  if (base !== undefined) await folder.write(BASE, bytesOf(base));
  for (const [at, each] of writers.entries())
    await appendToLedger(folder, BASE, each, String.fromCharCode(97 + at));
  return readLedgerFolder(folder, BASE, plan);
};

const ledgerIn = async (...files: Parameters<typeof read>): Promise<Ledger> => {
  const found = await read(...files);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.ledger;
};

const problemsIn = async (...files: Parameters<typeof read>): Promise<string[]> => {
  const { ok, ...found } = await read(...files);
  return ok || !("problems" in found)
    ? []
    : found.problems.map((each) => `${each.file} · ${describeProblem(each, "zh")}`);
};

const teachers = (...members: NonNullable<Ledger["rosters"]>[string]): Partial<Ledger> => ({
  rosters: { teachers: members },
});

describe("a ledger of several files", () => {
  it("has the entries of all of them, the base's first", async () => {
    const ledger = await ledgerIn(ledgerOf(["1"]), ledgerOf(["3"]), ledgerOf(["2"]));
    expect(ledger.records.map(({ id }) => id)).toEqual(["1", "3", "2"]);
  });

  it("needs no base", async () => {
    const { ledger, hasBase } = { ...(await read(undefined, ledgerOf(["1"]))), ledger: undefined };
    expect([ledger, hasBase]).toEqual([undefined, false]);
    expect(await ledgerIn(undefined, ledgerOf(["1"]))).toEqual(ledgerOf(["1"]));
    expect(await ledgerIn(undefined)).toEqual(ledgerOf([]));
  });

  it("counts an entry once that two files have", async () => {
    expect((await ledgerIn(ledgerOf(["1", "2"]), ledgerOf(["2", "3"]))).records).toHaveLength(3);
  });

  it("takes a file's correction of what another file has, and its members", async () => {
    const covered = recordOf("2", { indicator: "t", members: ["t1"] });
    const ledger = await ledgerIn(
      ledgerOf(["1"]),
      ledgerOf([recordOf("1b", { value: 2, supersedes: "1" }), covered]),
      ledgerOf([], teachers({ id: "t1", name: "甲" })),
    );
    expect(ledger.records.map(({ id }) => id)).toEqual(["1", "1b", "2"]);
    expect(ledger.rosters).toEqual({ teachers: [{ id: "t1", name: "甲" }] });
  });

  it("has what units report of a period", async () => {
    const reports = [{ id: "z", unit: "u1", for: 2024, date: "2025-01-05", nothing: true }];
    expect((await ledgerIn(ledgerOf(["1"]), ledgerOf([], { reports }))).reports).toEqual(reports);
  });

  it("gives the same whichever order the writers' files come in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8"), { minLength: 1 }),
        fc.infiniteStream(fc.nat({ max: 2 })),
        async (ids, choices) => {
          const files: string[][] = [[], [], []];
          for (const id of ids) files[choices.next().value]!.push(id);
          const [a, b, c] = files.map((each) => ledgerOf(each));
          const sorted = async (...writers: Ledger[]) =>
            (await ledgerIn(undefined, ...writers)).records.map(({ id }) => id).sort();
          const all = await sorted(a!, b!, c!);
          expect(all).toEqual([...ids].sort());
          for (const order of [
            [b, c, a],
            [c, b, a],
            [a, c, b],
          ])
            // prettier-ignore
            expect(await sorted(...(order as Ledger[]))).toEqual(all);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("what the files of a ledger do not agree in", () => {
  it("is another entry with an id, named with both places", async () => {
    const other = recordOf("1", { value: 2 });
    expect(await problemsIn(ledgerOf(["0", "1"]), ledgerOf(["2", other]), ledgerOf([other]))).toEqual([
      "台账.d/a.json · records[1].id：“1” 与 台账.json records[1] 重复，请改用不同的编号。",
      "台账.d/b.json · records[0].id：“1” 与 台账.json records[1] 重复，请改用不同的编号。",
    ]);
  });

  it("is a second correction of one entry in a ledger from elsewhere, named with both places", () => {
    const correct = (id: string) => recordOf(id, { value: 2, supersedes: "1" });
    const others = [
      { name: "甲.json", content: ledgerOf(["0", correct("x")]) },
      { name: "乙.json", content: ledgerOf([correct("y")]) },
    ];
    const base = { name: BASE, content: ledgerOf(["1"]) };
    const merged = mergeLedgerFiles({ base, writers: [], others }, plan);
    expect(
      merged.ok ? [] : merged.problems.map((each) => `${each.file} · ${describeProblem(each, "zh")}`),
    ).toEqual([
      "甲.json · records[1].supersedes：“1” 已由 乙.json records[0] 更正，一条只能更正一次；请改为更正 乙.json records[0]，或删去其中一条。",
    ]);
  });

  it("is what two writers say of a member, not what one says that the base did not know", async () => {
    const base = ledgerOf([], teachers({ id: "t1", name: "甲" }, { id: "t2", name: "乙" }));
    const leaves = (left: string) => ledgerOf([], teachers({ id: "t2", name: "乙", left }));
    const renamed = ledgerOf([], teachers({ id: "t1", name: "甲一" }));
    const { rosters } = await ledgerIn(base, leaves("2024-07-01"), renamed);
    expect(rosters).toEqual(
      teachers({ id: "t1", name: "甲一" }, { id: "t2", name: "乙", left: "2024-07-01" }).rosters,
    );
    expect(await problemsIn(base, leaves("2024-07-01"), leaves("2024-08-01"))).toEqual([
      "台账.d/b.json · rosters.teachers[0].left：“2024-08-01” 与 台账.d/a.json 的“2024-07-01”不同，请改成一致。",
    ]);
  });

  it("is a member or an entry that one file has twice", async () => {
    const twice = ledgerOf(["1", "1"], teachers({ id: "t1" }, { id: "t1" }));
    expect(await problemsIn(ledgerOf(["0"]), twice)).toEqual([
      "台账.d/a.json · rosters.teachers[1].id：“t1” 与 rosters.teachers[0] 重复，请改用不同的编号。",
      "台账.d/a.json · records[1].id：“1” 与 台账.d/a.json records[0] 重复，请改用不同的编号。",
    ]);
  });

  it("is another plan, and a file that is none", async () => {
    const folder = memoryFolder();
    await folder.write(BASE, bytesOf(ledgerOf(["1"])));
    await folder.write("台账.d/a.json", bytesOf({ ...ledgerOf(["2"]), plan: "q" }));
    await folder.write("台账.d/b.json", bytesOf("{"));
    await folder.write("台账.d/._b.json", bytesOf("hidden"));
    await folder.write("台账.d/c/d.json", bytesOf("below"));
    const found = await readLedgerFolder(folder, BASE, plan);
    expect(found.files).toEqual(["台账.d/a.json", "台账.d/b.json"]);
    expect(found.ok || found.problems.map(({ file, code }) => [file, code])).toEqual([
      ["台账.d/a.json", "other-plan"],
      ["台账.d/b.json", "not-json"],
    ]);
  });

  it("is said of each entry in its own file", async () => {
    const unknown = recordOf("2", { indicator: "x" });
    const { rosters } = teachers({ id: "t1", joined: "2024-02-01", left: "2024-01-01" });
    expect(await problemsIn(ledgerOf(["1"]), ledgerOf(["3"]), ledgerOf([unknown], { rosters }))).toEqual([
      "台账.d/b.json · rosters.teachers[0].left：离开日 “2024-01-01” 早于加入日 2024-02-01。",
      "台账.d/b.json · records[0].indicator：indicators 中没有 “x”，请改为已有的编号。",
    ]);
  });
});

describe("appendToLedger", () => {
  it("writes one file, once", async () => {
    const folder = memoryFolder();
    expect(await appendToLedger(folder, BASE, ledgerOf(["1"]), "a")).toBe("台账.d/a.json");
    await appendToLedger(folder, BASE, ledgerOf(["1"]), "a");
    await expect(appendToLedger(folder, BASE, ledgerOf(["2"]), "a")).rejects.toThrow(RangeError);
    await expect(appendToLedger(folder, BASE, ledgerOf(["2"]), "../a")).rejects.toThrow("not an id");
    expect(await folder.list()).toEqual(["台账.d/a.json"]);
  });
});
