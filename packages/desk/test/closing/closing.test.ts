import { summarize, type Ledger } from "@bangfu/core";
import {
  closeBooks,
  differencesSince,
  memoryFolder,
  readClosed,
  sha256,
  type Closed,
  type CloseOptions,
} from "@bangfu/desk";
import { closedChangesTable } from "@bangfu/view";
import { describe, expect, it } from "vitest";
import { bytesOf, ledgerOf, plan, recordOf } from "../support/small.js";

/** Two exchanges until the end of March, one of two teachers trained. */
const LEDGER = ledgerOf(
  [
    recordOf("1", { date: "2024-01-10" }),
    recordOf("2", { date: "2024-03-31" }),
    recordOf("3", { indicator: "t", date: "2024-02-01", members: ["t1"] }),
  ],
  { rosters: { teachers: [{ id: "t1" }, { id: "t2" }] } },
);

const closed = async (
  ledger: Ledger,
  options: Partial<CloseOptions> = {},
): Promise<Extract<Closed, { ok: true }>> => {
  const done = await closeBooks(plan, ledger, { through: "2024-03-31", today: "2024-04-05", ...options });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done;
};
const refusal = async (ledger: Ledger, options: CloseOptions): Promise<unknown> => {
  const done = await closeBooks(plan, ledger, options);
  return done.ok ? undefined : done.problem;
};
const fileOf = async (through: string, ...before: string[]): Promise<string> => {
  let ledger = LEDGER;
  for (const each of before) ({ ledger } = await closed(ledger, { through: each, today: "2025-01-05" }));
  return (await closed(ledger, { through, today: "2025-01-05" })).file;
};

describe("closeBooks", () => {
  it("keeps the facts, and their hash in the ledger", async () => {
    const { bytes, entry, ledger, file } = await closed(LEDGER, { by: "u1" });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(summarize(plan, LEDGER));
    expect(file).toBe("closed/2024Q1.json");
    expect(ledger).toEqual({ ...LEDGER, closings: [entry] });
    const facts = await sha256(bytes);
    expect(entry).toEqual({ id: "2024Q1", through: "2024-03-31", closed: "2024-04-05", by: "u1", facts });
  });

  it("calls the file after the quarter or the month, else after the day", async () => {
    expect(await fileOf("2024-01-31")).toBe("closed/2024-01.json");
    expect(await fileOf("2024-02-29")).toBe("closed/2024-02.json");
    expect(await fileOf("2024-02-28")).toBe("closed/2024-02-28.json");
    expect(await fileOf("2024-12-31")).toBe("closed/2024Q4.json");
    expect(await fileOf("2024-06-30", "2024-03-31")).toBe("closed/2024Q2.json");
    expect(await fileOf("2024-03-31", "2024-01-31", "2024-02-29")).toBe("closed/2024-03.json");
  });

  it("never writes over an earlier closing", async () => {
    expect(await fileOf("2024-03-31", "2024-03-31")).toBe("closed/2024Q1-2.json");
    expect(await fileOf("2024-03-31", "2024-03-31", "2024-03-31")).toBe("closed/2024Q1-3.json");
  });

  it("refuses a day that is not over, one before what is closed, and a unit that there is not", async () => {
    const [through, today] = ["2024-03-31", "2024-03-31"];
    expect(await refusal(LEDGER, { through, today })).toEqual({ code: "not-over", through, today });
    const { ledger } = await closed(LEDGER);
    expect(await refusal(ledger, { through: "2024-02-29", today: "2024-04-05" })).toEqual({
      code: "closed-later",
      through: "2024-02-29",
      last: through,
    });
    expect(await refusal(LEDGER, { through, today: "2024-04-05", by: "x" })).toEqual({
      code: "unknown-unit",
      unit: "x",
    });
  });
});

describe("readClosed", () => {
  it("gives the facts of then, and knows a file that was changed, lost or is of no use", async () => {
    const folder = memoryFolder();
    const { file, bytes, entry } = await closed(LEDGER);
    expect(await readClosed(folder, entry)).toEqual({ state: "missing", file });
    await folder.write(file, bytes);
    expect(await readClosed(folder, entry)).toEqual({ state: "kept", file, facts: summarize(plan, LEDGER) });
    const text = new TextDecoder().decode(bytes).replace("2024-01-10", "2024-01-11");
    await folder.write(file, bytesOf(text));
    expect(await readClosed(folder, entry)).toEqual({ state: "changed", file });
    const other = bytesOf({ format: "bangfu-facts/9" });
    await folder.write(file, other);
    expect(await readClosed(folder, { ...entry, facts: (await sha256(other)).toUpperCase() })).toEqual({
      state: "unreadable",
      file,
    });
  });

  it("looks for no file outside its folder", async () => {
    const { entry } = await closed(LEDGER);
    const outside = { ...entry, id: "../2024Q1" };
    expect(await readClosed(memoryFolder(), outside)).toEqual({ state: "missing", file: "../2024Q1" });
  });
});

describe("differencesSince", () => {
  it("lists what counts otherwise by now through the day, and nothing of later days", async () => {
    const { entry } = await closed(LEDGER);
    const before = summarize(plan, LEDGER);
    const now = (...more: Parameters<typeof recordOf>[]): ReturnType<typeof differencesSince> => {
      const records = [...LEDGER.records, ...more.map((each) => recordOf(...each))];
      return differencesSince(entry, before, summarize(plan, { ...LEDGER, records }));
    };
    expect(now()).toEqual([]);
    expect(now(["4", { date: "2024-04-01" }])).toEqual([]);
    const found = now(
      ["4", { indicator: "t", date: "2024-03-01", members: ["t2"] }],
      ["5", { date: "2024-01-10", state: "rejected", supersedes: "1" }],
    );
    const window = { window: "by", due: "2024-12-31" };
    expect(found).toEqual([
      { indicator: "n", ...window, before: 2, now: 1 },
      { indicator: "t", ...window, before: 0.5, now: 1 },
    ]);
    expect(closedChangesTable(plan, entry.through, found, "zh")).toEqual({
      caption: "结账（至 2024-03-31）以来有 2 处不同",
      columns: ["名称", "期间", "结账时", "现在"],
      rows: [
        ["交流次数", "至 2024-12-31", "2", "1"],
        ["教师轮训", "至 2024-12-31", "50%", "100%"],
      ],
    });
  });
});
