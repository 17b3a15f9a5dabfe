import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES, UPDATE_PARTS, type Ledger, type Plan } from "@bangfu/core";
import { parseLedger } from "@bangfu/core/schema";
import { plan as yanhe, sampleLedger } from "@bangfu/plan-yanhe";
import { cases } from "../../../core/test/support/generate.js";
import { exportWorkbook, readWorkbooks } from "../../src/index.js";
import { ledgerIn } from "../support/plan.js";

/** What a ledger may hold and a cell would not carry, change or carry out. */
const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "'=1",
  "<script>alert(1)</script>",
  "&amp;",
  "_x000D_",
  "a\r\nb",
  "a\nb",
  " a",
  "a ",
  "　a",
  "a、b",
  "a b",
  '"a、b"',
  '"a\\nb"',
  '"',
  '""',
  "无",
  "示例",
  "Example",
  "是",
  "1.1",
  "2023-05-01",
  "45047",
  "1e5",
  "TRUE",
  "t1",
  "level",
  "１",
  "1",
  "\u0000",
  "\ufffe",
  "\u2028",
  "constructor",
  "__proto__",
  "教师",
  "编号",
];
const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([a, b]) => a + b),
  )
  // Half a character, or the sign of a lost one, is in no ledger.
  .filter((each) => each.trim() !== "" && !/[\p{Cs}\ufffd]/u.test(each));
const texts = (count: number) => fc.uniqueArray(text, { minLength: count, maxLength: count });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const english = (field: string) => optional(text.map((each) => ({ [field]: each })));
const evidence = fc.array(
  fc.record(
    {
      title: text,
      url: text,
      sha256: text,
      public: fc.boolean(),
      en: text.map((title) => ({ title })),
    },
    { requiredKeys: ["title"] },
  ),
  { maxLength: 3 },
);
/** Where an entry comes from: no cell shows it, and yet a corrected row is found again by it. */
const source = optional(fc.record({ file: text, row: text }));
const more = fc.record({
  ids: texts(40),
  members: texts(6),
  titles: fc.array(text, { minLength: 8, maxLength: 8 }),
  notes: fc.array(optional(fc.oneof(text, fc.constant(""), fc.constant(" "))), {
    minLength: 22,
    maxLength: 22,
  }),
  evidence: fc.array(optional(evidence), { minLength: 22, maxLength: 22 }),
  names: fc.array(optional(text), { minLength: 6, maxLength: 6 }),
  sources: fc.array(source, { minLength: 31, maxLength: 31 }),
  remarks: fc.array(optional(text), { minLength: 31, maxLength: 31 }),
  statements: fc.array(
    optional(fc.array(fc.record({ file: text, row: text, name: text }), { minLength: 1, maxLength: 2 })),
    {
      minLength: 6,
      maxLength: 6,
    },
  ),
  english: fc.array(english("text"), { minLength: 6, maxLength: 6 }),
  reasons: fc.array(optional(text), { minLength: 6, maxLength: 6 }),
  parts: fc.array(optional(fc.constantFrom(...UPDATE_PARTS)), { minLength: 3, maxLength: 3 }),
  published: fc.array(optional(fc.boolean()), { minLength: 2, maxLength: 2 }),
  updates: optional(fc.array(fc.tuple(text, optional(fc.boolean())), { maxLength: 3 })),
  majors: fc.boolean(),
  units: fc.array(optional(fc.constantFrom("u", "v")), { minLength: 22, maxLength: 22 }),
});
type More = typeof more extends fc.Arbitrary<infer T> ? T : never;

/** The same plan with other names: several may be called the same, or as another's id. */
const renamed = (plan: Plan, { titles }: More): Plan => ({
  ...plan,
  indicators: plan.indicators.map((each, at) => ({
    ...each,
    title: titles[at % 8]!,
    ...(each.items === undefined
      ? {}
      : { items: each.items.map((item, place) => ({ ...item, title: titles[(at + place) % 8]! })) }),
  })),
  units: plan.units.map((unit, at) => ({ ...unit, name: titles[at]! })),
  rosters: plan.rosters?.map((roster, at) => ({ ...roster, name: titles[at]! })),
});

/** The same ledger with hostile ids and texts, and every field in use. */
const dressed = (plan: Plan, ledger: Ledger, given: More): Ledger => {
  const { ids, members, notes, names, units, published, updates, majors, sources } = given;
  const member = (id: string): string => members[Number(id.slice(1))]!;
  const record = (id: string): string => ids[Number(id.slice(1))]!;
  return JSON.parse(
    JSON.stringify({
      ...ledger,
      rosters: {
        teachers: ledger.rosters!["teachers"]!.map((each, at) => ({
          ...each,
          id: member(each.id),
          name: names[at],
          sources: given.statements[at],
        })),
        ...(majors ? { majors: [] } : {}),
      },
      records: ledger.records.map((each, at) => ({
        ...each,
        id: record(each.id),
        members: each.members?.map(member),
        supersedes: each.supersedes === undefined ? undefined : record(each.supersedes),
        note: notes[at],
        evidence: given.evidence[at],
        reportedBy: units[at],
        verifiedBy: units[units.length - 1 - at],
        remark: given.remarks[at],
        source: sources[at],
      })),
      findings: ledger.findings?.map((each, at) => ({
        ...each,
        id: ids[30 + at],
        text: notes[at],
        public: published[at],
        source: sources[30 - at],
        en: given.english[at],
      })),
      extensions: ledger.extensions?.map((each, at) => ({
        ...each,
        id: ids[39 - at],
        reason: given.reasons[at],
        public: published[at],
        source: sources[20 - at],
        supersedes: undefined,
      })),
      updates: updates?.map(([said, shown], at) => ({
        id: ids[35 + at],
        task: plan.tasks[at % plan.tasks.length]!.id,
        date: "2023-05-01",
        text: said,
        public: shown,
        part: given.parts[at],
        source: sources[10 + at],
        en: given.english[at + 3],
      })),
    }),
  ) as Ledger;
};

/** Of every kind that the format has; JSON knows no undefined. */
const arbitrary = fc.tuple(cases, more).map(([{ plan, ledger }, given]) => {
  const named = renamed(plan, given);
  return { plan: named, ledger: dressed(named, ledger, given) };
});

/** One that can be read, before its corrections; a year is written as a number. */
const sound = ({ plan, ledger }: { plan: Plan; ledger: Ledger }) => ({
  plan,
  ledger: {
    ...ledger,
    records: ledger.records.map((record) => {
      const parsed = parseLedger({ ...ledger, records: [{ ...record, supersedes: undefined }] }, plan);
      const isWrong = parsed.problems.some(({ path }) => path === "records[0].value");
      return {
        ...record,
        ...(isWrong ? { value: undefined } : {}),
        ...(/^\d{4}$/.test(String(record.for)) ? { for: Number(record.for) } : {}),
      };
    }),
  },
});

const sane = arbitrary
  .map(sound)
  .map((each) => JSON.parse(JSON.stringify(each)) as typeof each)
  .filter(({ plan, ledger }) => parseLedger(ledger, plan).ok);

// A machine may be ten times as busy as ours.
describe("what is exported and read again", { timeout: 900_000 }, () => {
  it("is the same ledger, whatever is written in it", () => {
    fc.assert(
      fc.property(sane, fc.constantFrom(...LOCALES), ({ plan, ledger }, locale) => {
        expect(parseLedger(ledger, plan)).toMatchObject({ ok: true });
        const bytes = exportWorkbook(plan, ledger, locale);
        expect(ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], plan))).toEqual(ledger);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the members “"” and “|” apart, whose list looks like one text in quotation marks', () => {
    const ledger: Ledger = {
      format: "bangfu-ledger/1",
      plan: yanhe.id,
      rosters: { teachers: [{ id: '"' }, { id: "|" }] },
      records: [{ id: "r1", indicator: "teachers-sent", date: "2023-05-01", members: ['"', "|"] }],
    };
    const bytes = exportWorkbook(yanhe, ledger);
    expect(ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], yanhe))).toEqual(ledger);
  });

  it("changes nothing in the ledger that it came from, however often it is read", () => {
    fc.assert(
      fc.property(sane, ({ plan, ledger }) => {
        const file = { name: "a.xlsx", bytes: exportWorkbook(plan, ledger) };
        const copy = { name: "b.xlsx", bytes: file.bytes };
        const read = readWorkbooks([file, copy], plan, { ledger, recordedAt: "2026-01-01" });
        expect(ledgerIn(read)).toEqual(ledger);
        expect(read).toMatchObject({ changes: { added: 0, superseded: 0, members: 0 } });
      }),
      { numRuns: 50 },
    );
  });

  it("is the same bytes for the same ledger", () => {
    expect(exportWorkbook(yanhe, sampleLedger)).toEqual(exportWorkbook(yanhe, sampleLedger));
  });

  it("is the sample ledger of Yanhe, all 566 records of it", () => {
    const bytes = exportWorkbook(yanhe, sampleLedger);
    const ledger = ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes }], yanhe));
    expect(ledger).toEqual(sampleLedger);
    expect(ledger.records).toHaveLength(566);
  });
});
