import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarize, type Ledger, type Plan } from "@bangfu/core";
import type { WorkbookProblem } from "../../src/index.js";
import { plan as small } from "../support/plan.js";
import { imported, own, type File } from "../support/versions.js";
import type { RawCell } from "../support/xlsx.js";

/** Every indicator is asked for, so that every record shows in the facts. */
const plan: Plan = {
  ...small,
  commitments: small.indicators.map(({ id, kind }) => ({
    id: `x-${id}`,
    quote: "承诺",
    clause: "c",
    task: "1.2",
    indicator: id,
    target: kind === "coverage" || kind === "checklist" ? { all: true as const } : { atLeast: 3 },
  })),
};

/** A row of 台账 without its number: indicator, date, value, members, item. */
type Said = readonly [string, string, RawCell, RawCell, RawCell];

const dates = fc.constantFrom("2023-04-01", "2023-05-01", "2023-11-30", "2024-06-01", "2024-06-02");
const members = fc.constantFrom("t1", "t2", "t1、t2");
const record: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(
    fc.constantFrom("校际交流", "资金支出"),
    dates,
    fc.integer({ min: 1, max: 20 }),
    fc.constant(null),
    fc.constant(null),
  ),
  fc.tuple(fc.constantFrom("选派教师", "轮训覆盖率"), dates, fc.constant(null), members, fc.constant(null)),
  fc.tuple(fc.constant("学有所长比例"), dates, fc.constantFrom(70, 80), fc.constant(null), fc.constant(null)),
  fc.tuple(
    fc.constant("制度和章程"),
    dates,
    fc.constant(null),
    fc.constant(null),
    fc.constantFrom("学校制度", "学校章程"),
  ),
);
const notes = fc.constantFrom(null, null, "东莞交流", "第二批");
const row = fc.tuple(record, fc.constantFrom(null, "教务科", "总务科"), notes);
/** Mostly the same, so that workbooks do not only contradict each other. */
const nameOf = (usual: string) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(null, usual) },
    { weight: 1, arbitrary: fc.constant("丙") },
  );
const given = fc.record({
  rows: fc.array(row, { maxLength: 4 }),
  numbered: fc.boolean(),
  members: fc.tuple(nameOf("甲"), nameOf("乙")),
  finding: fc.option(dates, { nil: undefined }),
  update: fc.option(dates, { nil: undefined }),
  extension: fc.option(dates, { nil: undefined }),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

const sheets = ({ rows, numbered, members: [first, second], finding, update, extension }: Given) => ({
  台账: [
    ["编号", "指标", "日期", "数值", "成员", "清单项", "填报单位", "备注"],
    ...rows.map(([[indicator, date, ...rest], unit, note], at) => [
      numbered ? at + 1 : null,
      indicator,
      date,
      ...rest,
      unit,
      note,
    ]),
  ],
  名册: [
    ["名册", "成员编号", "姓名"],
    ["教师", "t1", first],
    ["教师", "t2", second],
  ],
  ...(finding === undefined
    ? {}
    : {
        督导: [
          ["任务", "发现日期", "问题"],
          ["1.1", finding, "偏慢"],
        ],
      }),
  ...(update === undefined
    ? {}
    : {
        进展: [
          ["任务", "日期", "进展情况"],
          ["1.1", update, "已印发"],
        ],
      }),
  ...(extension === undefined
    ? {}
    : {
        延期: [
          ["任务", "申请日期", "批准日期", "延期至"],
          ["1.1", extension, extension, "2026-06-30"],
        ],
      }),
});

/** Who is called what, and all that is known of each; where it comes from and when it was written down plays no part. */
const knownOf = ({ rosters = {} }: Ledger): unknown =>
  Object.fromEntries(
    Object.entries(rosters).map(([roster, all]) => [
      roster,
      [...all].map(({ id, name, joined, left }) => [id, name, joined, left]).sort(),
    ]),
  );

const factsOf = (ledger: Ledger): unknown => JSON.parse(JSON.stringify(summarize(plan, ledger)));

/** A problem by what it asks, else by its kind and the two workbooks that it names. */
const text = ({ question, code, place, params }: WorkbookProblem): string => {
  if (question !== undefined) return question.id;
  const named = [place.file, String(params["first"])].map((file) => /^[^ ]+\.xlsx/.exec(file)?.[0]);
  return [code, ...named.sort()].join(" ");
};

const outcome = (steps: readonly (readonly File[])[]) => {
  const { result, ledger } = imported(steps, { of: plan });
  return result.ok
    ? { facts: factsOf(ledger!), known: knownOf(ledger!), count: ledger!.records.length }
    : { problems: result.problems.map(text).sort() };
};

const isSound = (file: File): boolean => imported([[file]], { of: plan }).result.ok;

/** How often each of two outcomes was seen: a law that only ever refuses would say nothing. */
const seen = { taken: 0, refused: 0 };

// A machine may be ten times as busy as ours.
describe("the law of imports", { timeout: 900_000 }, () => {
  it("A then B, B then A, or both at once: the same facts, or the same problem", () => {
    fc.assert(
      fc.property(given, given, (a, b) => {
        const files = [own("教务科.xlsx", sheets(a)), own("总务科.xlsx", sheets(b))] as const;
        fc.pre(files.every(isSound));
        const [one, other] = files;
        const both = outcome([[one, other]]);
        expect(outcome([[one], [other]])).toEqual(both);
        expect(outcome([[other], [one]])).toEqual(both);
        expect(outcome([[other, one]])).toEqual(both);
        if ("facts" in both) seen.taken++;
        else seen.refused++;
      }),
      { numRuns: 120 },
    );
    expect(seen.taken).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(5);
  });

  it("imported again, alone or together, they change nothing", () => {
    fc.assert(
      fc.property(given, given, (a, b) => {
        const files = [own("教务科.xlsx", sheets(a)), own("总务科.xlsx", sheets(b))];
        const first = imported([files], { of: plan });
        fc.pre(first.result.ok);
        const again = imported([[files[1]!], [files[0]!], files], { of: plan, ledger: first.ledger! });
        expect(again.result.problems).toEqual([]);
        expect(again.ledger).toEqual(first.ledger);
      }),
      { numRuns: 30 },
    );
  });

  it("of two versions of one workbook the later stands, as if the earlier had never been", () => {
    // As template writes it, without its five hundred blank rows.
    const version = (rows: readonly (Given["rows"][number] | undefined)[]): File =>
      own("教务科.xlsx", {
        台账: [
          ["指标", "日期", "数值", "成员", "清单项", "填报单位", "备注", "行标识"],
          ...rows.flatMap((each, at): RawCell[][] => {
            if (each === undefined) return [];
            const [said, unit, note] = each;
            return [[...said, unit, note, `k${at + 1}`]];
          }),
        ],
        名册: [
          ["名册", "成员编号", "行标识"],
          ["教师", "t1", "k1"],
          ["教师", "t2", "k2"],
        ],
        方案: [
          ["方案", "p"],
          ["工作簿", "p"],
        ],
      });
    const versions = fc.tuple(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.array(fc.oneof(row, fc.constant("same" as const), fc.constant("gone" as const)), { maxLength: 5 }),
    );
    let stood = 0;
    fc.assert(
      fc.property(versions, ([before, changes]) => {
        const after = changes.map((each, at) =>
          each === "same" ? before[at] : each === "gone" ? undefined : each,
        );
        const [first, second] = [version(before), version(after)];
        fc.pre(isSound(first) && isSound(second));
        const both = imported([[first], [second]], { of: plan });
        // What cannot be distinguished is asked, and nothing is written.
        expect(both.result.problems.filter(({ question }) => question === undefined)).toEqual([]);
        fc.pre(both.result.ok);
        expect(factsOf(both.ledger!)).toEqual(factsOf(imported([[second]], { of: plan }).ledger!));
        stood++;
      }),
      { numRuns: 120 },
    );
    expect(stood).toBeGreaterThan(10);
  });
});
