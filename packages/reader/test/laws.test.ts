import { periodsOf, type Indicator, type Plan, type Schedule, type Target } from "@bangfu/core";
import { describeSchedule, describeTarget } from "@bangfu/view";
import { readDeadline, readQuantities } from "@bangfu/reader";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentText } from "./support/documents.js";
import { lostWords } from "./support/lost-words.js";
import { file, readSound } from "./support/read.js";

const plan = {
  format: "bangfu-plan/1",
  id: "p",
  title: "p",
  start: "2022-01-01",
  school: { name: "s" },
} as unknown as Plan;
const level: Indicator = { id: "i", title: "i", kind: "level" };

/** First and last day of every period: what a schedule comes to, however it is written. */
const days = (schedule: Schedule) => periodsOf(plan, level, schedule).map(({ first, due }) => [first, due]);

const pad = (number: number) => String(number).padStart(2, "0");
const day = fc
  .tuple(
    fc.integer({ min: 2022, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);
const ordered = <T>(value: fc.Arbitrary<T>) =>
  fc.tuple(value, value).map(([one, other]) => (one <= other ? [one, other] : [other, one]) as [T, T]);
const year = fc.integer({ min: 2022, max: 2034 });
const windows = (suffixes: readonly string[]) =>
  ordered(
    fc
      .tuple(year, fc.integer({ min: 0, max: suffixes.length - 1 }))
      .map(([y, at]) => `${y}${String.fromCharCode(97 + at)}`),
  ).map(
    (pair) =>
      pair.map((name) => `${name.slice(0, 4)}${suffixes[name.charCodeAt(4) - 97]}`) as [string, string],
  );

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  day.map((by) => ({ by })),
  ordered(day).map(([from, by]) => ({ from, by })),
  fc.tuple(ordered(year), fc.option(day, { nil: undefined })).map(([yearly, due]) => ({
    yearly,
    ...(due === undefined || due.endsWith("12-31") ? {} : { due: due.slice(5) }),
  })),
  fc.constant<Schedule>({ standing: true }),
  windows(["Q1", "Q2", "Q3", "Q4"]).map((quarterly) => ({ quarterly })),
  windows(["H1", "H2"]).map((halfYearly) => ({ halfYearly })),
  windows(["-spring", "-autumn"]).map((termly) => ({ termly })),
  windows(Array.from({ length: 12 }, (_, at) => `-${pad(at + 1)}`)).map((monthly) => ({ monthly })),
  windows(["-W01", "-W09", "-W26", "-W51"]).map((weekly) => ({ weekly })),
);

const whole = fc.integer({ min: 1, max: 99_999 });
/** A sentence whose target is missing, its indicator, and the targets it may have. */
const promises: readonly (readonly [sentence: string, indicator: Indicator, target: fc.Arbitrary<Target>])[] =
  [
    [
      "开展校际交流",
      { ...level, kind: "count", measuredIn: "次" },
      fc.oneof(
        whole.map((atLeast) => ({ atLeast })),
        ordered(whole).map((between) => ({ between })),
      ),
    ],
    [
      "投入资金",
      { ...level, kind: "sum", measuredIn: "万元" },
      fc.oneof(whole.map((many) => ({ atLeast: many / 100 }))),
    ],
    ["选派教师", { ...level, kind: "distinct", measuredIn: "名" }, whole.map((atLeast) => ({ atLeast }))],
    [
      "就业率",
      { ...level, measuredIn: "%" },
      fc.oneof(
        fc.integer({ min: 1, max: 100 }).map((atLeast) => ({ atLeast })),
        fc.integer({ min: 1, max: 100 }).map((atMost) => ({ atMost })),
        fc.integer({ min: 1, max: 50 }).map((riseBy) => ({ riseBy })),
        fc.integer({ min: 1, max: 50 }).map((fallBy) => ({ fallBy })),
      ),
    ],
    [
      "在校生规模",
      { ...level, measuredIn: "人" },
      fc.oneof(
        whole.map((atLeast) => ({ atLeast })),
        whole.map((atMost) => ({ atMost })),
        whole.map((riseBy) => ({ riseBy })),
        fc.integer({ min: 1, max: 300 }).map((n) => ({ growBy: n / 100 })),
        fc.integer({ min: 1, max: 100 }).map((n) => ({ shrinkBy: n / 100 })),
      ),
    ],
    [
      "教师参加培训",
      { ...level, kind: "coverage", measuredIn: "学时", roster: "r" },
      fc.integer({ min: 1, max: 500 }).map((each) => ({ each })),
    ],
    [
      "教师轮训覆盖率",
      { ...level, kind: "coverage", measuredIn: "%", roster: "r" },
      fc.integer({ min: 1, max: 99 }).map((n) => ({ atLeast: n / 100 })),
    ],
    [
      "教师轮训实现",
      { ...level, kind: "coverage", measuredIn: "%", roster: "r" },
      fc.constant<Target>({ all: true }),
    ],
  ];
const withRoster = { ...plan, rosters: [{ id: "r", name: "教师", of: "person" }] } as unknown as Plan;

describe("what is described in Chinese is read again as the same", () => {
  it("for every schedule: the same periods", () => {
    fc.assert(
      fc.property(schedule, (given) => {
        const words = describeSchedule(given, "zh");
        const { parts } = readDeadline(words);
        expect(parts, words).toHaveLength(1);
        expect(parts[0]!.schedule, words).toBeDefined();
        // One month alone reads as a deadline at its end.
        const isMonth = "monthly" in given && given.monthly[0] === given.monthly[1];
        const read = days(parts[0]!.schedule!);
        expect(isMonth ? read[0]![1] : read, words).toEqual(isMonth ? days(given)[0]![1] : days(given));
      }),
      { numRuns: 500 },
    );
  });

  it.each(promises)("for every target of “%s…”", (sentence, indicator, target) => {
    fc.assert(
      fc.property(target, (given) => {
        const words = sentence + describeTarget(withRoster, indicator, given, "zh");
        const read = readQuantities(words);
        expect(
          read.map((quantity) => quantity.target),
          words,
        ).toEqual([given]);
        expect(read[0]!.kind, words).toBe(indicator.kind);
      }),
      { numRuns: 150 },
    );
  });
});

describe("whatever is written", () => {
  const scraps = fc.constantFrom(
    "2023年",
    "底前",
    "，",
    "每年",
    "不少于",
    "50",
    "名",
    "教师",
    "。",
    "（",
    "）",
    "3-5",
    "%",
    "提高",
    "个百分点",
    "“",
    "”",
    "《",
    "〔2022〕17号",
    "至",
    "到",
    "第三",
    "季度",
    "学期",
    "全覆盖",
    "每人",
    "万元",
    "一",
    "两",
    "百",
    "翻一番",
    "1:18",
    "师生比",
    "十四五",
    "；",
    "\n",
    " ",
    "长期",
    "以上",
  );
  const text = fc.oneof(
    fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join("")),
    fc.string({ maxLength: 40 }),
  );

  it("quotes and words stand in the text to the letter, and nothing throws", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { quote, words, at } of readQuantities(given, { year: 2023 })) {
          expect(given).toContain(quote);
          expect(quote.length).toBeGreaterThan(0);
          expect(given.slice(at, at + words.length)).toBe(words);
        }
        for (const { words, part } of readDeadline(given, { year: 2023 }).parts) {
          expect(given).toContain(words);
          if (part !== undefined) expect(given).toContain(part);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("whatever a document holds", () => {
  it("the draft passes the checks of core, and every sentence stands in a quote or an aside", () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const { plan: draft } = readSound([file("方案.txt", text)]);
        expect(lostWords(draft)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
