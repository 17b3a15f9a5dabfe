import { summarize, type Ledger } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { leaksIn, siteFiles } from "../src/index.js";

const filesOf = (ledger: Ledger) =>
  siteFiles(summarize(plan, ledger), { script: "张三 t001", asOf: "2024-10-31" });
const found = (ledger: Ledger) =>
  leaksIn(filesOf(ledger), plan, ledger).map(({ file, what, path }) => `${file} ${what} ${path}`);

const ledgerWith = (more: Partial<Ledger>): Ledger => ({
  format: "bangfu-ledger/1",
  plan: plan.id,
  records: [],
  ...more,
});
const update = (text: string) => ({ id: "u", task: "1.1", date: "2024-01-01", text, public: true });

describe("what must not leave the school", () => {
  it("is in no file that the sample ledger makes", () => {
    expect(found(sampleLedger)).toEqual([]);
  });

  it("is named where a public text holds it: a name anywhere, an id as a word of its own", () => {
    const rosters = {
      teachers: [
        { id: "t001", name: "张三" },
        { id: "t00", name: "李四" },
      ],
    };
    const leaks = found(ledgerWith({ rosters, updates: [update("张三老师（t001）已返校")] }));
    expect(new Set(leaks.map((leak) => leak.split(" ").slice(1).join(" ")))).toEqual(
      new Set(["member rosters.teachers[0].id", "name rosters.teachers[0].name"]),
    );
    expect(leaks).toContain("facts.json name rosters.teachers[0].name");
  });

  it("is told in the title of public evidence too, and in markup", () => {
    const rosters = { teachers: [{ id: "a<b", name: "王&五" }] };
    const records = [
      {
        id: "r",
        indicator: "exchanges",
        date: "2024-01-01",
        evidence: [{ title: "王&五的证书", public: true }],
      },
    ];
    expect(found(ledgerWith({ rosters, records }))).toEqual(["facts.json name rosters.teachers[0].name"]);
    const told = found(ledgerWith({ rosters, updates: [update("见 a<b 的记录")] }));
    expect(told).toContain("facts.json member rosters.teachers[0].id");
    expect(told).toContain("progress.csv member rosters.teachers[0].id");
  });

  it("is no id inside another word, no figure, and nothing that the plan says itself", () => {
    const rosters = { teachers: [{ id: "list" }, { id: "4" }, { id: "exchanges" }, { id: "x1" }] };
    expect(found(ledgerWith({ rosters, updates: [update("listing x10 max1 4")] }))).toEqual([]);
  });

  it("is no id or name of a thing", () => {
    const rosters = { majors: [{ id: "m01", name: "汽车运用" }] };
    expect(found(ledgerWith({ rosters, updates: [update("汽车运用（m01）专业签约")] }))).toEqual([]);
  });

  it("is a note or a private text that was copied into a public one", () => {
    const records = [{ id: "r", indicator: "exchanges", date: "2024-01-01", note: "内部备注一则" }];
    const findings = [{ id: "f", task: "1.1", found: "2024-01-01", text: "私下的意见" }];
    const leaks = found(ledgerWith({ records, findings, updates: [update("内部备注一则；私下的意见")] }));
    expect(leaks).toContain("facts.json note records[0].note");
    expect(leaks).toContain("facts.json finding findings[0].text");
  });
});
