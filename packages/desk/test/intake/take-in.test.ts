import type { Ledger } from "@bangfu/core";
import { recognize, takeIn, type GivenFile } from "@bangfu/desk";
import { templateOf } from "@bangfu/workbook";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, ledgerOf, plan, recordOf } from "../support/small.js";

const csv = (name: string, ...days: string[]): GivenFile => ({
  name,
  bytes: bytesOf(["指标,日期,次数,备注", ...days.map((day) => `交流次数,${day},1,${name}`), ""].join("\n")),
});
const json = (name: string, content: unknown): GivenFile => ({ name, bytes: bytesOf(content) });

const FILES: readonly GivenFile[] = [
  csv("教务科.csv", "2024-03-01", "2024-03-02"),
  csv("科研科.csv", "2024-03-03"),
  csv("学生科.csv", "2024-04-03", "2024-04-04"),
  json("甲.json", ledgerOf(["1", "2"])),
  json("乙.json", ledgerOf([recordOf("2x", { value: 3, supersedes: "2" }), "2"])),
];
const OPTIONS = { name: "台账.json", recordedAt: "2024-05-01", today: "2024-05-01" };

const ledgerWith = (files: readonly GivenFile[], ledger?: Ledger): Ledger => {
  const taken = takeIn(files, plan, { ...OPTIONS, ledger });
  if (!taken.ok) throw new Error(JSON.stringify(taken));
  return taken.ledger;
};
/** The records in no order. */
const contentOf = ({ records }: Ledger): string[] => records.map((each) => JSON.stringify(each)).sort();

describe("recognize", () => {
  const KINDS: readonly (readonly [string, GivenFile, object])[] = [
    ["a ledger", json("a.txt", ledgerOf([])), { kind: "ledger", plan: "p" }],
    ["a plan", json("b.json", plan), { kind: "plan", plan: "p" }],
    ["answers", json("c.json", { format: "bangfu-answers/1", answers: [] }), { kind: "answers" }],
    ["facts", json("d.json", { format: "bangfu-facts/1", plan }), { kind: "facts", plan: "p" }],
    ["a ledger of a later form", json("e.json", { format: "bangfu-ledger/9" }), { kind: "ledger" }],
    ["a workbook of ours", { name: "f.xlsx", bytes: templateOf(plan) }, { kind: "workbook", plan: "p" }],
    ["a table of records", csv("g.csv", "2024-03-01"), { kind: "workbook" }],
    ["a text", json("h.txt", "全面实施帮扶，确保取得实效。"), { kind: "document" }],
    ["another table", json("i.csv", "姓名,电话\n甲,1\n"), { kind: "document" }],
    ["a document", json("j.docx", "PK"), { kind: "document" }],
    ["a workbook that is broken", json("k.xlsx", "PK"), { kind: "workbook", unreadable: "not-a-workbook" }],
    ["a picture", json("l.jpg", "?"), { kind: "unknown" }],
    ["broken JSON", json("m.json", "{"), { kind: "unknown" }],
    ["other JSON", json("n.json", { name: "x" }), { kind: "unknown" }],
  ];
  it.each(KINDS)("knows %s", (_, { bytes, name }, expected) => {
    expect(recognize(bytes, name)).toEqual(expected);
  });
});

describe("takeIn", () => {
  it("gives the same ledger in whatever order files are handed in, all at once", () => {
    const all = ledgerWith(FILES);
    expect(all.records).toHaveLength(8);
    fc.assert(
      fc.property(fc.shuffledSubarray([...FILES], { minLength: FILES.length }), (files) => {
        expect(ledgerWith(files)).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same records one after the other, in any order, and some of them twice", () => {
    const all = contentOf(ledgerWith(FILES));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...FILES], { minLength: FILES.length }),
        fc.subarray([...FILES]),
        (files, again) => {
          let ledger: Ledger | undefined;
          for (const file of [...files, ...again]) ledger = ledgerWith([file], ledger);
          expect(contentOf(ledger!)).toEqual(all);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("says of each file what it is and what is wrong with it", () => {
    const taken = takeIn(
      [
        json("3.json", ledgerOf([recordOf("1", { value: 2 })])),
        { ...csv("2.csv", "2024-03-01"), bytes: bytesOf("指标,日期\n没有的,2024-03-01\n") },
        json("1.json", plan),
        json("4.json", { format: "bangfu-answers/1", answers: [{}] }),
      ],
      plan,
      { ...OPTIONS, ledger: ledgerOf(["1"]) },
    );
    expect(taken.ok).toBe(false);
    expect(
      taken.files.map(({ path, recognized, problems, workbookProblems }) => [
        path,
        recognized.kind,
        ...[...problems, ...workbookProblems].map(({ code }) => code),
      ]),
    ).toEqual([
      ["1.json", "plan"],
      ["2.csv", "workbook", "unknown-reference"],
      ["3.json", "ledger", "duplicate-id"],
      ["4.json", "answers", "missing-field", "missing-field", "missing-field"],
    ]);
  });

  it("takes answers from a file that is handed in too", () => {
    const future = csv("教务科.csv", "2024-06-01");
    const asked = takeIn([future], plan, OPTIONS);
    const [question] = asked.files[0]!.workbookProblems;
    expect(question?.code).toBe("future-date");
    const { id, choices } = question!.question!;
    const answers = [{ id, answer: choices[0]!.answer, date: "2024-05-01" }];
    const file = json("答复.json", { format: "bangfu-answers/1", answers });
    expect(ledgerWith([file, future]).records).toHaveLength(1);
  });

  it("tells two files of one name apart", () => {
    const base = ledgerOf(["1"]);
    expect(ledgerWith([json("台账.json", ledgerOf(["1", "2"]))], base).records).toHaveLength(2);
  });

  it("counts what it added", () => {
    const members = { rosters: { teachers: [{ id: "t1" }] } };
    const taken = takeIn([json("a.json", ledgerOf(["1", "2"], members)), FILES[0]!], plan, {
      ...OPTIONS,
      ledger: ledgerOf(["1"]),
    });
    expect(taken.ok && taken.changes).toEqual({
      added: 3,
      superseded: 0,
      unchanged: 0,
      withdrawn: 0,
      members: 1,
    });
  });
});
