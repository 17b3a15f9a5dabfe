import { assess, summarize, type Ledger, type LedgerRecord } from "@bangfu/core";
import {
  closeFinding,
  entryFrom,
  historyOf,
  openFindings,
  refusalOf,
  sendBack,
  sentBackTo,
  verify,
  waitingFor,
  withdraw,
  withItems,
  type Made,
} from "@bangfu/desk";
import { readWorkbooks } from "@bangfu/workbook";
import { describe, expect, it } from "vitest";
import { ledgerWith, plan, writing } from "../support/school.js";

const A: LedgerRecord = {
  id: "a",
  indicator: "exchanges",
  date: "2024-03-01",
  value: 3,
  reportedBy: "teaching",
};
const F: LedgerRecord = {
  id: "f",
  indicator: "skilled",
  date: "2024-03-02",
  value: 40,
  reportedBy: "general",
};

let last = 0;
const signing = (ledger: Ledger, unit = "office") => ({
  unit,
  writing: writing(ledger, { newId: () => `s${++last}` }),
});
const after = (ledger: Ledger, made: Made): Ledger => {
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return withItems(ledger, made.items);
};
const textOf = (made: Made): readonly string[] => (made.ok ? [] : made.problems.map(({ text }) => text));
const ids = (records: readonly LedgerRecord[]) => records.map(({ id }) => id);
const exchanges = (ledger: Ledger, basis: "reported" | "verified") =>
  assess(summarize(plan, ledger), { asOf: "2024-04-01", basis }).commitments["x1"]!.periods[0]!.actual;

describe("what waits", () => {
  it("is what the unit may verify: where the plan names no checker, any unit", () => {
    const ledger = ledgerWith(A, F);
    expect(ids(waitingFor(plan, ledger))).toEqual(["a", "f"]);
    expect(ids(waitingFor(plan, ledger, "office"))).toEqual(["a", "f"]);
    expect(ids(waitingFor(plan, ledger, "teaching"))).toEqual(["f"]);
  });
});

describe("verifying", () => {
  it("says by which unit, when and with what remark, and keeps all that was said", () => {
    const ledger = ledgerWith(A);
    const made = verify("a", signing(ledger), "已看签到表");
    const now = after(ledger, made);
    expect(now.records[1]).toMatchObject({
      ...A,
      ...{ id: now.records[1]!.id, state: "verified", verifiedBy: "office", remark: "已看签到表" },
      ...{ supersedes: "a", recordedAt: "2024-07-08T09:00:00+08:00" },
    });
    expect([exchanges(ledger, "verified"), exchanges(now, "verified")]).toEqual([null, 3]);
    expect(waitingFor(plan, now)).toEqual([]);
    expect(textOf(verify("a", signing(now)))).toEqual(["这一条已经核实、退回或更正，请刷新后再看。"]);
  });

  it("is refused to the unit's own and to another one, with the reason", () => {
    expect(textOf(verify("a", signing(ledgerWith(A), "teaching")))).toEqual([
      "这条记录由教务科填报，应由联络处核实，不能自己核实自己的。",
    ]);
    expect(refusalOf(plan, A, "general", "en")).toBe("This record is verified by Liaison Office.");
    expect(refusalOf(plan, A, "office", "zh")).toBeUndefined();
    expect(refusalOf(plan, F, "general", "zh")).toBeUndefined();
  });

  it("of an imported row is kept when the same workbook comes again", () => {
    const bytes = new TextEncoder().encode("编号,指标,日期,数值,填报单位\n1,exchanges,2024-03-01,3,教务科");
    const read = (ledger: Ledger) => {
      const result = readWorkbooks([{ name: "台账.csv", bytes }], plan, { ledger, recordedAt: "2024-07-01" });
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.ledger;
    };
    const ledger = read(ledgerWith());
    const now = after(ledger, verify(ledger.records[0]!.id, signing(ledger)));
    expect(read(now).records).toEqual(now.records);
  });
});

describe("sending back", () => {
  it("needs a reason, and takes the record out until it is corrected", () => {
    const ledger = ledgerWith(A);
    expect(textOf(sendBack("a", signing(ledger), " "))).toEqual(["退回要写明原因，填报单位才知道改什么。"]);
    const now = after(ledger, sendBack("a", signing(ledger), "缺签到表"));
    expect(exchanges(now, "reported")).toBeNull();
    expect(sentBackTo(plan, now, "teaching")).toMatchObject([
      { record: { id: "a" }, by: { verifiedBy: "office", remark: "缺签到表", state: "rejected" } },
    ]);
    expect(sentBackTo(plan, now, "general")).toEqual([]);
    const values = { indicator: "exchanges", date: "2024-03-01", value: "4", reportedBy: "teaching" };
    const corrected = after(now, entryFrom("records", values, signing(now).writing, { corrects: "a" }));
    expect(exchanges(corrected, "reported")).toBe(4);
    expect(sentBackTo(plan, corrected)).toEqual([]);
    expect(waitingFor(plan, corrected, "office")).toMatchObject([{ value: 4 }]);
    expect(historyOf(corrected, "records", "a").map(({ standing }) => standing)).toEqual([
      ...["replaced", "turnsDown", "stands"],
    ]);
  });

  it("of a correction does not give back what its unit had corrected, but what was verified", () => {
    const reported = ledgerWith(A, { ...A, id: "b", value: 5, supersedes: "a" });
    expect(exchanges(after(reported, sendBack("b", signing(reported), "不实")), "reported")).toBeNull();
    const verified = ledgerWith({ ...A, state: "verified" }, { ...A, id: "b", value: 5, supersedes: "a" });
    const now = after(verified, sendBack("b", signing(verified), "不实"));
    expect([exchanges(now, "reported"), exchanges(now, "verified")]).toEqual([3, 3]);
    expect(sentBackTo(plan, now)).toEqual([]);
  });

  it("holds when the workbook comes again, until its row is corrected", () => {
    const read = (ledger: Ledger, value: number) => {
      const text = `编号,指标,日期,数值,填报单位\n1,exchanges,2024-03-01,${value},教务科`;
      const files = [{ name: "台账.csv", bytes: new TextEncoder().encode(text) }];
      const result = readWorkbooks(files, plan, { ledger, recordedAt: "2024-07-09" });
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.ledger;
    };
    const ledger = read(ledgerWith(), 3);
    const now = after(ledger, sendBack(ledger.records[0]!.id, signing(ledger), "缺签到表"));
    expect(exchanges(read(now, 3), "reported")).toBeNull();
    expect(exchanges(read(now, 4), "reported")).toBe(4);
    expect(read(now, 4).records.at(-1)).not.toHaveProperty("verifiedBy");
  });

  it("is no longer open once the record is withdrawn by its unit", () => {
    const ledger = ledgerWith(A);
    expect(sentBackTo(plan, after(ledger, withdraw("records", "a", signing(ledger).writing)))).toEqual([]);
  });
});

describe("a finding", () => {
  const ledger: Ledger = {
    ...ledgerWith(),
    findings: [
      { id: "f1", task: "1.1", found: "2024-04-01", text: "台账不全", public: true },
      { id: "f2", task: "1.2", found: "2024-04-01", due: "2024-06-01" },
    ],
  };

  it("is closed with its day and evidence, which is never marked public", () => {
    const evidence = [{ title: "整改报告", sha256: "0".repeat(64), public: true }];
    const now = after(
      ledger,
      closeFinding("f1", { closed: "2024年6月3日", evidence }, signing(ledger).writing),
    );
    expect(now.findings!.at(-1)).toMatchObject({
      ...{ task: "1.1", found: "2024-04-01", closed: "2024-06-03", text: "台账不全", supersedes: "f1" },
      evidence: [{ title: "整改报告", sha256: "0".repeat(64) }],
    });
    expect(JSON.stringify(summarize(plan, now))).not.toContain("整改报告");
    expect(openFindings(ledger).map(({ id }) => id)).toEqual(["f2", "f1"]);
    expect(openFindings(now).map(({ id }) => id)).toEqual(["f2"]);
    expect(textOf(closeFinding("f1", { closed: "2024-06-04", evidence }, signing(now).writing))).toEqual([
      "这个问题已于 2024-06-03 销号。",
    ]);
  });

  it("is not closed without evidence, without a day, or before it was found", () => {
    const close = (closed: string, title?: string) =>
      textOf(
        closeFinding(
          "f1",
          { closed, evidence: title === undefined ? [] : [{ title }] },
          signing(ledger).writing,
        ),
      );
    expect(close("2024-06-03")).toEqual(["销号要有整改的佐证。"]);
    expect(close("六月", "照片")).toEqual(["“六月”不是存在的日期，应写作 2023-12-31。"]);
    expect(close("2024-03-31", "照片")).toHaveLength(1);
  });
});
