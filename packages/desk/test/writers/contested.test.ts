import { assess, summarize, type Ledger } from "@bangfu/core";
import {
  appendToLedger,
  chooseCorrection,
  contestedQuestion,
  foldLedger,
  memoryFolder,
  readLedgerFolder,
  type Folder,
  type LedgerFolderRead,
} from "@bangfu/desk";
import { describe, expect, it } from "vitest";
import { bytesOf, ledgerOf, plan, recordOf } from "../support/small.js";

const BASE = "台账.json";
const AT = { one: "2024-04-01T01:00:00Z", other: "2024-04-01T02:00:00Z" };

const one = recordOf("one", { value: 2, supersedes: "r", recordedAt: AT.one });
const other = recordOf("other", { value: 5, supersedes: "r", recordedAt: AT.other });

/** A folder with one record of 1, and what writers have added. */
const folderWith = async (...writers: readonly Ledger[]): Promise<Folder> => {
  const folder = memoryFolder();
  await folder.write(BASE, bytesOf(ledgerOf([recordOf("r", { value: 1 })])));
  for (const [at, each] of writers.entries())
    await appendToLedger(folder, BASE, each, String.fromCharCode(97 + at));
  return folder;
};

type Read = Extract<LedgerFolderRead, { ok: true }>;

const readIn = async (folder: Folder): Promise<Read> => {
  const read = await readLedgerFolder(folder, BASE, plan);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
};

const countIn = ({ ledger }: Read): number | null | undefined =>
  assess(summarize(plan, ledger), { asOf: "2024-12-31" }).commitments["c1"]?.periods[0]?.actual;

describe("one record that two people have corrected at the same time", () => {
  it("stands as it was until somebody has chosen, and both corrections are named", async () => {
    const read = await readIn(await folderWith(ledgerOf([one]), ledgerOf([other])));
    expect(countIn(read)).toBe(1);
    const [question] = read.contested.map((each) =>
      contestedQuestion(each, { plan, ledger: read.ledger }, "zh"),
    );
    expect(question).toMatchObject({
      sentence:
        "“指标 交流次数、日期 2024-03-05、数值 1”有 2 处更正，更正的人互相不知道。哪一处算数？没有选的留在历史里。",
      meanwhile: "选定之前，仍按更正以前的计。",
      choices: [
        { answer: "one", text: "2024-04-01：指标 交流次数、日期 2024-03-05、数值 2" },
        { answer: "other", text: "2024-04-01：指标 交流次数、日期 2024-03-05、数值 5" },
      ],
    });
    expect(read.contested).toMatchObject([
      { list: "records", entry: { id: "r" }, versions: [{ head: one }, { head: other }] },
    ]);
  });

  it.each([
    ["one", 2],
    ["other", 5],
  ])("counts as was chosen: %s", async (chosen, value) => {
    const folder = await folderWith(ledgerOf([one]), ledgerOf([other]));
    const { contested, ledger } = await readIn(folder);
    await appendToLedger(folder, BASE, chooseCorrection(ledger, contested[0]!, chosen), "c");
    const read = await readIn(folder);
    expect(countIn(read)).toBe(value);
    expect(read.contested).toEqual([]);
    // Nothing is lost: the record, both corrections, and the choice.
    expect(read.ledger.records).toHaveLength(4);
  });

  it("is one choice where two people choose alike", async () => {
    const folder = await folderWith(ledgerOf([one]), ledgerOf([other]));
    const { contested, ledger } = await readIn(folder);
    const choice = chooseCorrection(ledger, contested[0]!, "one");
    await appendToLedger(folder, BASE, choice, "c");
    await appendToLedger(folder, BASE, chooseCorrection(ledger, contested[0]!, "one"), "d");
    expect(countIn(await readIn(folder))).toBe(2);
  });

  it("is folded with all else, and the corrections stay in their files until one is chosen", async () => {
    const folder = await folderWith(ledgerOf([one, recordOf("new", { value: 1 })]), ledgerOf([other]));
    const folded = await foldLedger(folder, BASE, plan, { id: "x", by: "test" });
    expect(folded).toMatchObject({ ok: true, folded: 0 });
    const read = await readIn(folder);
    expect(read.ledger.records.map(({ id }) => id)).toEqual(["r", "new"]);
    expect(read.contested).toHaveLength(1);
    await appendToLedger(folder, BASE, chooseCorrection(read.ledger, read.contested[0]!, "other"), "c");
    expect(await foldLedger(folder, BASE, plan, { id: "y", by: "test" })).toMatchObject({
      ok: true,
      folded: 3,
    });
    const after = await readIn(folder);
    expect(after.files).toEqual([]);
    // The new record of 1 and the chosen 5.
    expect(countIn(after)).toBe(6);
    expect(after.ledger.records).toHaveLength(5);
  });

  it("counts as the ledger's own file has it, where one of them was folded before the other came", async () => {
    const folder = await folderWith(ledgerOf([one]));
    await foldLedger(folder, BASE, plan, { id: "x", by: "test" });
    await appendToLedger(folder, BASE, ledgerOf([other]), "b");
    const read = await readIn(folder);
    expect(countIn(read)).toBe(2);
    expect(read.contested[0]!.versions.map(({ counts }) => counts)).toEqual([true, false]);
    await appendToLedger(folder, BASE, chooseCorrection(read.ledger, read.contested[0]!, "other"), "c");
    expect(countIn(await readIn(folder))).toBe(5);
  });

  it("may have been verified by one while the other corrected it again and again", async () => {
    const verified = recordOf("v", { value: 1, supersedes: "r", state: "verified", verifiedBy: "u2" });
    const again = recordOf("again", { value: 7, supersedes: "one", recordedAt: AT.other });
    const folder = await folderWith(ledgerOf([verified]), ledgerOf([one, again]));
    const read = await readIn(folder);
    expect(read.contested[0]!.versions.map(({ head }) => head.id)).toEqual(["again", "v"]);
    await appendToLedger(folder, BASE, chooseCorrection(read.ledger, read.contested[0]!, "v"), "c");
    expect(countIn(await readIn(folder))).toBe(1);
    expect((await readIn(folder)).contested).toEqual([]);
  });

  it("may be withdrawn by one and corrected by the other, by three, and be no record", async () => {
    const withdrawn = recordOf("w", { state: "rejected", supersedes: "r", recordedAt: AT.one });
    const folder = await folderWith(ledgerOf([withdrawn]), ledgerOf([one]), ledgerOf([other]));
    const read = await readIn(folder);
    expect(read.contested[0]!.versions).toHaveLength(3);
    await appendToLedger(folder, BASE, chooseCorrection(read.ledger, read.contested[0]!, "w"), "d");
    const after = await readIn(folder);
    expect(after.contested).toEqual([]);
    expect(countIn(after)).toBeNull();
  });

  it("is an update or a report of nothing as well", async () => {
    const update = (id: string, text: string, supersedes?: string) => ({
      ...{ id, task: "1", date: "2024-03-01", text, public: true },
      ...(supersedes !== undefined && { supersedes }),
    });
    const report = (id: string, nothing: boolean, supersedes?: string) => ({
      ...{ id, unit: "u1", for: "2024Q1", date: "2024-04-01", nothing },
      ...(supersedes !== undefined && { supersedes }),
    });
    const folder = await folderWith(
      ledgerOf([], { updates: [update("u", "旧")], reports: [report("z", true)] }),
      ledgerOf([], { updates: [update("a", "甲改的", "u")], reports: [report("y", true, "z")] }),
      ledgerOf([], { updates: [update("b", "乙改的", "u")], reports: [report("x", false, "z")] }),
    );
    const { contested, ledger } = await readIn(folder);
    expect(contested.map(({ list }) => list)).toEqual(["updates", "reports"]);
    for (const [at, chosen] of [
      [0, "b"],
      [1, "y"],
    ] as const)
      await appendToLedger(folder, BASE, chooseCorrection(ledger, contested[at]!, chosen), `c${at}`);
    const after = await readIn(folder);
    expect(after.contested).toEqual([]);
    expect(summarize(plan, after.ledger).updates.flatMap(({ text }) => text ?? [])).toEqual(["乙改的"]);
  });
});
