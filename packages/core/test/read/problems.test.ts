import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeFacts, summarize, type Ledger, type Plan, type ProblemCode } from "../../src/index.js";
import { describeProblem, parseLedger, parsePlan } from "../../src/schema.js";
import { ZH } from "../../src/text/problem-zh.js";
import { ledgerOf, planOf, taskOf } from "../support/build.js";

/** Every kind of indicator once. */
const plan: Plan = planOf({
  indicators: [
    { id: "n", title: "次数", kind: "count" },
    { id: "s", title: "金额", kind: "sum" },
    { id: "d", title: "人数", kind: "distinct", roster: "teachers" },
    { id: "c", title: "轮训", kind: "coverage", roster: "teachers" },
    { id: "l", title: "水平", kind: "level" },
    { id: "k", title: "制度", kind: "checklist", items: [{ id: "a", title: "章程" }] },
    { id: "q", title: "师生比", kind: "quotient", numerator: "l", denominator: "d" },
  ],
  commitments: [
    { schedule: { yearly: [2023, 2024] } },
    { indicator: "s" },
    { indicator: "d" },
    { indicator: "c", target: { all: true } },
    { indicator: "l" },
    { indicator: "k", target: { all: true } },
    { indicator: "q", target: { atMost: 20 } },
  ],
  tasks: [taskOf({}), taskOf({ id: "2" })],
});
const ledger = ledgerOf(plan, [{}, { indicator: "s", value: 1 }, { indicator: "c", members: ["t1"] }], {
  rosters: { teachers: [{ id: "t1" }, { id: "t2", joined: "2023-05-01" }] },
  findings: [{ id: "f", task: "1", found: "2023-05-01" }],
  updates: [{ id: "u", task: "1", date: "2023-05-01", text: "进展" }],
  extensions: [{ id: "e", commitment: "c1", requested: "2023-05-01", due: "2024-06-30" }],
  handling: [{ id: "h", task: "1", event: "assigned", unit: "u", date: "2023-05-01" }],
  reports: [{ id: "z", unit: "u", for: "2023-05", date: "2023-06-01", nothing: true }],
  closings: [{ id: "b", through: "2023-05-31", closed: "2023-06-03", facts: "0".repeat(64) }],
});

type Path = readonly (string | number)[];

/** A copy in which one value is another; undefined takes it out. */
const changed = (value: unknown, path: Path, to: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(value)) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1)!;
  if (to === undefined) delete at[last];
  else at[last] = to;
  return copy;
};

const deep = "[".repeat(70) + "]".repeat(70);
const C0 = ["commitments", 0] as const;
const R0 = ["records", 0] as const;

/** In the plan: code, path of the mistake, what is put there. */
const PLAN_MISTAKES: readonly (readonly [ProblemCode, Path, unknown])[] = [
  ["lost-character", ["title"], "\ud83d方案"],
  ["lost-character", ["units", 0, "name"], "\ufffd\ufffd科"],
  ["wrong-type", ["title"], 5],
  ["wrong-type", ["tasks", 0, "lead"], "u"],
  ["wrong-format", ["format"], "bangfu-plan/9"],
  ["wrong-format", ["format"], "plan"],
  ["missing-field", ["school"], undefined],
  ["missing-field", [...C0, "quote"], undefined],
  ["unknown-field", [...C0, "qoute"], "x"],
  ["unknown-field", ["remark"], "x"],
  ["not-one-of", ["indicators", 0, "kind"], "number"],
  ["not-one-of", [...C0, "force"], "maybe"],
  ["not-a-date", ["start"], "2023-02-30"],
  ["not-a-date", ["phases", 0, "due"], "2023年底"],
  ["not-a-month-day", [...C0, "schedule", "due"], "02-29"],
  ["not-a-month-day", [...C0, "schedule", "due"], "13-01"],
  ["not-a-window", [...C0, "schedule"], { quarterly: ["2023Q1", "2023Q5"] }],
  // 2023 begins on a Sunday and has 52 weeks; 2020 has 53.
  ["not-a-window", [...C0, "schedule"], { weekly: ["2020-W53", "2023-W53"] }],
  ["not-a-window", [...C0, "schedule"], { monthly: ["2023-01", "2023-13"] }],
  ["not-a-window", [...C0, "schedule"], { halfYearly: ["2023H0", "2023H2"] }],
  ["not-a-window", [...C0, "schedule"], { termly: ["2023-autumn", "2024-summer"] }],
  ["not-a-window", [...C0, "schedule"], { monthly: ["2023-01", "9999-12"] }],
  ["terms-overlap", ["terms"], { spring: "01-15" }],
  ["terms-overlap", ["terms"], { autumn: "09-30", spring: "10-01" }],
  ["not-a-month-day", ["terms"], { autumn: "01-32" }],
  ["not-a-time-zone", ["timeZone"], "Beijing"],
  ["not-a-time-zone", ["timeZone"], "东八区"],
  ["not-a-decimal", [...C0, "target", "atLeast"], 0.1234567],
  ["not-a-decimal", [...C0, "target", "atLeast"], 1e16],
  ["out-of-range", ["indicators", 4, "decimals"], -1],
  ["out-of-range", ["indicators", 4, "decimals"], 7],
  ["out-of-range", [...C0, "schedule", "yearly"], [2023, 12345]],
  ["not-a-whole-number", ["indicators", 4, "decimals"], 1.5],
  ["out-of-range", [...C0, "weight"], 0],
  ["out-of-range", ["policy"], { onTrack: 1.5 }],
  ["empty", ["title"], " "],
  ["empty", ["units", 0, "name"], ""],
  ["one-of-fields", [...C0, "schedule"], { by: "2023-12-31", standing: true }],
  ["one-of-fields", [...C0, "target"], {}],
  ["duplicate-id", ["tasks", 1, "id"], "1"],
  ["duplicate-id", ["indicators", 1, "id"], "n"],
  ["unknown-reference", [...C0, "indicator"], "x"],
  ["unknown-reference", ["tasks", 0, "support", 0], "nobody"],
  ["quote-not-in-clause", [...C0, "quote"], "四个100%"],
  ["quote-not-in-clause", ["commitments", 1, "quote"], "承 诺"],
  ["aside-not-in-clause", ["document", 0, "asides"], [{ text: "没有的话", why: "目的" }]],
  ["aside-not-in-clause", ["document", 0, "asides"], [{ text: "承诺。", why: "标点" }]],
  ["wrong-target", [...C0, "target"], { all: true }],
  ["wrong-target", ["commitments", 2, "target"], { atMost: 3 }],
  ["wrong-field-for-kind", ["indicators", 0, "scale"], [{ value: 1, label: "一" }]],
  ["wrong-field-for-kind", ["indicators", 4, "roster"], "teachers"],
  ["from-after-due", [...C0, "schedule"], { from: "2024-01-01", by: "2023-12-31" }],
  ["from-after-due", ["tasks", 0, "schedule"], { from: "2024-01-01", by: "2023-12-31" }],
  ["first-after-last", [...C0, "schedule", "yearly"], [2025, 2023]],
  ["first-after-last", ["tasks", 1, "schedule"], { yearly: [2025, 2023] }],
  ["circular-reference", ["commitments", 4, "target"], { reference: "l" }],
  // A quotient that is not one of two levels has no newest value.
  ["wrong-benchmark", ["commitments", 4, "target"], { reference: "q" }],
  ["wrong-benchmark", ["commitments", 4, "target"], { reference: "n" }],
  ["wrong-part", ["indicators", 6, "numerator"], "c"],
  ["wrong-part", ["indicators", 6, "denominator"], "q"],
  ["unknown-reference", ["indicators", 6, "denominator"], "x"],
  ["missing-field", ["indicators", 6, "numerator"], undefined],
  ["wrong-field-for-kind", ["indicators", 4, "per"], 100],
  ["out-of-range", ["indicators", 6, "per"], 0],
  ["wrong-target", ["commitments", 6, "target"], { all: true }],
  ["out-of-range", ["policy"], { points: { onTrack: 0.4 } }],
  ["not-one-of", ["policy"], { pace: "feeling" }],
  ["unknown-field", ["units", 0, "en"], { name: "Office", title: "Office" }],
  ["unknown-field", ["school", "en"], { county: "Yanhe" }],
  ["empty", ["units", 0, "en"], { name: " " }],
  ["unknown-reference", ["reporting"], [{ unit: "x", indicators: ["n"], every: "monthly" }]],
  ["unknown-reference", ["reporting"], [{ unit: "u", indicators: ["n", "x"], every: "monthly" }]],
  ["not-one-of", ["reporting"], [{ unit: "u", indicators: ["n"], every: "daily" }]],
  ["unknown-reference", ["draft"], { open: [{ id: "1", path: "tasks", clause: "x", question: "?" }] }],
];

const LEDGER_MISTAKES: readonly (readonly [ProblemCode, Path, unknown])[] = [
  ["not-a-date-time", [...R0, "recordedAt"], "2023-05-01 09:30"],
  ["not-a-date-time", [...R0, "recordedAt"], "昨天"],
  ["unknown-member", ["records", 2, "members", 0], "t9"],
  ["unknown-member", ["records", 2, "members", 0], "t01"],
  ["wrong-record", [...R0, "members"], ["t1"]],
  ["wrong-record", ["records", 2, "value"], 1],
  ["quotient-record", [...R0, "indicator"], "q"],
  ["unknown-reference", [...R0, "verifiedBy"], "nobody"],
  ["unknown-reference", ["extensions", 0, "commitment"], "c9"],
  ["one-of-fields", ["extensions", 0], { id: "e", requested: "2023-05-01", due: "2024-06-30" }],
  ["unknown-reference", ["handling", 0, "unit"], "nobody"],
  ["unknown-reference", ["reports", 0, "unit"], "nobody"],
  ["not-a-window", ["reports", 0, "for"], "五月"],
  ["missing-field", ["reports", 0, "nothing"], undefined],
  ["unknown-field", ["findings", 0, "evidence"], [{ title: "照片", public: true }]],
  ["unknown-reference", ["closings", 0, "by"], "nobody"],
  ["not-one-of", ["updates", 0, "part"], "story"],
  ["unknown-field", ["records", 0, "en"], { note: "English" }],
  ["not-a-window", [...R0, "for"], "2023Q5"],
  ["not-a-window", [...R0, "for"], "去年"],
  ["circular-supersession", [...R0, "supersedes"], "r0"],
  ["other-plan", ["plan"], "another"],
  ["other-plan", ["plan"], "P"],
  ["left-before-joined", ["rosters", "teachers", 1, "left"], "2023-04-30"],
  ["left-before-joined", ["rosters", "teachers", 1, "left"], "2020-01-01"],
  ["closed-before-found", ["findings", 0, "closed"], "2023-04-30"],
  ["closed-before-found", ["findings", 0, "closed"], "2022-05-01"],
];

const textOf = (path: Path) =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1);

const found = (problems: readonly { code: string; path: string }[], code: ProblemCode, path: Path) =>
  problems.filter((each) => each.code === code && each.path.startsWith(textOf(path)));

describe("every mistake is named with its place, its value and both languages", () => {
  it.each(PLAN_MISTAKES)("%s at %j: %j", (code, path, to) => {
    const { problems } = parsePlan(changed(plan, path, to));
    expect(found(problems, code, path)).toHaveLength(1);
    for (const problem of problems)
      for (const locale of ["zh", "en"] as const)
        expect(describeProblem(problem, locale)).toContain(problem.path);
  });

  it.each(LEDGER_MISTAKES)("%s at %j: %j", (code, path, to) => {
    const { problems } = parseLedger(changed(ledger, path, to), plan);
    expect(found(problems, code, path)).toHaveLength(1);
  });

  it.each([
    ["not-json", "{"],
    ["not-json", '{"format": "bangfu-plan/1",}'],
    ["too-deep", deep],
    ["too-deep", `{"a":${deep}}`],
  ] as const)("%s: %s", (code, text) => {
    expect(parsePlan(text).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it.each([
    ["{", "1:2"],
    ['{\n  "format": oops\n}', "2:13"],
    ['{"a": 1,}', "1:9"],
    ["[1 2]", "1:4"],
    ['{"a": "\n"}', "1:7"],
    ["[01]", "1:2"],
    ["[1]\n]", "2:1"],
    ['{"a" 1}', "1:6"],
    ["[}", "1:2"],
    ["", "1:1"],
  ])("says where %j stops being JSON", (text, place) => {
    expect(parsePlan(text).problems).toEqual([{ code: "not-json", path: "", params: { place } }]);
  });

  it("finds no mistake but at the end in any JSON that is cut short", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const cut = `[${json}`.slice(0, 1 + (at % (json.length + 1)));
        const [problem] = parsePlan(cut).problems;
        // A string or a number that is cut is named where it begins.
        const column = Number(String(problem!.params["place"]).split(":")[1]);
        expect(cut.slice(column - 1)).toMatch(/^(|"[^]*|[-+\d.eE]*|[a-z]*)$/);
      }),
    );
  });

  it("names what takes more than one change to go wrong", () => {
    const items: readonly (readonly [ProblemCode, string, unknown])[] = [
      [
        "unknown-item",
        "records[0].item",
        { ...ledger, records: [{ ...ledger.records[0], indicator: "k", item: "b" }] },
      ],
      [
        "unknown-item",
        "records[0].item",
        { ...ledger, records: [{ ...ledger.records[0], indicator: "k", item: "A" }] },
      ],
      [
        "circular-supersession",
        "records[0].supersedes",
        {
          ...ledger,
          records: [
            { ...ledger.records[0], supersedes: "b" },
            { ...ledger.records[0], id: "b", supersedes: "r0" },
          ],
        },
      ],
    ];
    for (const [code, path, input] of items)
      expect(parseLedger(input, plan).problems).toContainEqual(expect.objectContaining({ code, path }));
    for (const at of [0, 3]) {
      const bad = changed(
        changed(plan, ["commitments", at, "task"], undefined),
        ["commitments", at, "schedule"],
        undefined,
      );
      expect(parsePlan(bad).problems).toContainEqual(
        expect.objectContaining({ code: "missing-schedule", path: `commitments[${at}].schedule` }),
      );
    }
  });

  it("takes every schedule and target that there is, each on the kinds it fits", () => {
    const soundWith = (path: Path, value: unknown) =>
      expect(parsePlan(changed(plan, path, value)).problems).toEqual([]);
    for (const schedule of [
      { weekly: ["2020-W53", "2021-W01"] },
      { monthly: ["2023-12", "2024-01"] },
      { quarterly: ["2023Q4", "2023Q4"] },
      { halfYearly: ["2023H1", "2025H2"] },
      { termly: ["2023-spring", "2023-autumn"] },
    ])
      soundWith([...C0, "schedule"], schedule);
    for (const kind of [0, 1, 2, 4])
      for (const target of [{ riseBy: 1 }, { growBy: 1.5 }]) {
        soundWith(["commitments", kind, "target"], target);
        soundWith(["indicators", kind, "baseline"], 3);
      }
    for (const target of [{ fallBy: 1 }, { shrinkBy: 1 }]) soundWith(["commitments", 4, "target"], target);
    soundWith(["commitments", 3, "target"], { each: 60 });
    soundWith(["terms"], { autumn: "01-20", spring: "07-10" });
    soundWith(["terms"], { autumn: "12-31", spring: "06-30" });
  });

  it("takes the amounts of members only where each of them is asked for one, from 0", () => {
    const each = changed(plan, ["commitments", 3, "target"], { each: 60 }) as Plan;
    const withValue = (value: number) => changed(ledger, ["records", 2, "value"], value);
    const problems = (input: unknown, of: Plan) =>
      parseLedger(input, of).problems.map(({ code, path }) => `${code} ${path}`);
    expect(problems(withValue(20.5), each)).toEqual([]);
    expect(problems(withValue(-1), each)).toEqual(["out-of-range records[2].value"]);
    expect(problems(withValue(20.5), plan)).toEqual(["wrong-record records[2].value"]);
  });

  it("takes a period of each schedule that repeats as what a record counts for", () => {
    const windows = [
      [{ weekly: ["2023-W05", "2023-W06"] }, "2023-W06"],
      [{ quarterly: ["2023Q1", "2023Q2"] }, "2023Q1"],
      [{ termly: ["2023-spring", "2023-autumn"] }, "2023-autumn"],
      [{ yearly: [2023, 2024] }, 2024],
    ] as const;
    for (const [schedule, window] of windows) {
      const its = changed(plan, [...C0, "schedule"], schedule) as Plan;
      expect(parseLedger(changed(ledger, [...R0, "for"], window), its).problems).toEqual([]);
    }
    // 2024 and "2024" are the same.
    expect(parseLedger(changed(ledger, [...R0, "for"], "2023"), plan)).not.toHaveProperty("warnings");
  });

  it("warns of a period that there is not, and of a rating outside its scale, and takes both", () => {
    const warned = (input: unknown, of: Plan = plan) => {
      const parsed = parseLedger(input, of);
      return parsed.ok ? (parsed.warnings ?? []).map(({ code, path }) => `${code} ${path}`) : "refused";
    };
    expect(warned(ledger)).toEqual([]);
    expect(warned(changed(ledger, [...R0, "for"], 2030))).toEqual(["unknown-window records[0].for"]);
    expect(warned(changed(ledger, [...R0, "for"], "2023Q1"))).toEqual(["unknown-window records[0].for"]);
    // The schedule of this one is `by`: `for` plays no part.
    expect(warned(changed(ledger, ["records", 1, "for"], 2023))).toEqual(["unknown-window records[1].for"]);
    const scale = [
      { value: 0, label: "未建" },
      { value: 2, label: "建成" },
    ];
    const rated = changed(plan, ["indicators", 4, "scale"], scale) as Plan;
    const rating = (value: number) => warned(ledgerOf(rated, [{ indicator: "l", value }]), rated);
    expect(rating(2)).toEqual([]);
    expect(rating(7)).toEqual(["off-scale records[0].value"]);
  });

  it("takes the windows of a quotient for its parts", () => {
    const yearly = changed(plan, ["commitments", 6, "schedule"], { yearly: [2023, 2024] }) as Plan;
    const ledgerFor = ledgerOf(yearly, [{ indicator: "l", value: 1, for: 2024 }]);
    expect(parseLedger(ledgerFor, yearly)).not.toHaveProperty("warnings");
  });

  it("leaves no kind of mistake without a test", () => {
    const merging: ProblemCode[] = ["not-mergeable", "other-known-at", "other-extensions"];
    // In revision-problems.test.ts and derive.test.ts.
    const revising: ProblemCode[] = [
      "change-of-unknown",
      "fixed-field",
      "revision-before-start",
      "revisions-not-ascending",
    ];
    const deriving: ProblemCode[] = ["nothing-replaced"];
    // In the test of revising of @bangfu/desk.
    const editing: ProblemCode[] = ["not-by-revision"];
    // In the tests of @bangfu/desk, which merges the files of a ledger.
    const ofFiles: ProblemCode[] = ["two-values"];
    // In bounds.test.ts.
    const bounding: ProblemCode[] = [
      ...(["wrong-shape", "wrong-step", "steps-not-ascending", "too-long"] as const),
      ...([
        "too-large",
        "too-many",
        "too-many-in-versions",
        "too-many-periods",
        "too-many-mistakes",
      ] as const),
    ];
    // In advise-names.test.ts and advise-persons.test.ts.
    const advising: ProblemCode[] = ["no-title", "long-title", "same-title", "no-short", "person-name"];
    const tested = new Set<ProblemCode>([
      ...PLAN_MISTAKES.map(([code]) => code),
      ...LEDGER_MISTAKES.map(([code]) => code),
      // In parse.test.ts and above.
      "superseded-twice",
      "unknown-window",
      "off-scale",
      ...merging,
      "not-json",
      "too-deep",
      "unknown-item",
      "missing-schedule",
      ...revising,
      ...deriving,
      ...editing,
      ...ofFiles,
      ...bounding,
      ...advising,
    ]);
    expect(Object.keys(ZH).filter((code) => !tested.has(code as ProblemCode))).toEqual([]);
    // Those two are tested with mergeFacts; here, that they have words.
    const one = summarize(plan, ledger as Ledger);
    const [problem] = mergeFacts([one, { ...one, knownAt: "2023-01-01" }]).problems;
    expect(describeProblem(problem!, "en")).toContain("2023-01-01");
  });
});

/** The paths of all values in a value, its own first. */
const pathsIn = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, each]) =>
        pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

describe("every problem at once", () => {
  const misquoted = changed(plan, ["commitments", 1, "quote"], "没有的话");
  /** What the misquote hangs on: without the clause or the commitment there is none. */
  const bearing = /^$|^document(\[0\](\.(id|text))?)?$|^commitments(\[1\](\.(quote|clause))?)?$/;
  const others = pathsIn(misquoted).filter((path) => !bearing.test(textOf(path)));

  it.each([
    ["missing", undefined],
    ["a list", []],
    ["an object", {}],
    ["a number", 5],
    ["null", null],
    ["a text", "文"],
  ])("an unrelated misquote is reported beside any one value that is %s", (_, to) => {
    for (const path of others)
      expect(
        parsePlan(changed(misquoted, path, to)).problems.map(({ code, path: at }) => `${code} ${at}`),
        textOf(path),
      ).toContain("quote-not-in-clause commitments[1].quote");
  });

  it("an unknown field is left aside, though it is known in another place", () => {
    const bad = changed(plan, [...C0, "schedule"], { standing: true, weekly: 5 });
    expect(parsePlan(bad).problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-field commitments[0].schedule.weekly",
    ]);
  });

  it("says nothing of what only follows from a mistake of form", () => {
    const of = (bad: unknown) => parsePlan(bad).problems.map(({ code, path }) => `${code} ${path}`);
    expect(of(changed(plan, ["indicators", 3, "kind"], "share"))).toEqual(["not-one-of indicators[3].kind"]);
    expect(of(changed(plan, ["document"], undefined))).toEqual(["missing-field document"]);
    expect(of(changed(plan, ["policy"], { onTrack: 1.5 }))).toEqual(["out-of-range policy.onTrack"]);
    const stay = { id: "t1", joined: "2023-13-01", left: "2022-01-01" };
    expect(parseLedger(changed(ledger, ["rosters", "teachers", 0], stay), plan).problems).toHaveLength(1);
  });

  it("tells a wrong field beside one whose name begins alike", () => {
    const bad = changed(changed(plan, ["tasks", 0, "measures"], "m"), ["tasks", 0, "measure"], "zz");
    expect(
      parsePlan(bad)
        .problems.map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual(["unknown-field tasks[0].measures", "unknown-reference tasks[0].measure"]);
  });

  it("takes no longer than the ledger is long", () => {
    const records = Array.from({ length: 40_000 }, (_, at) => ({
      id: `r${at}`,
      indicator: at % 2 === 0 ? "n" : "zz",
      date: at % 2 === 0 ? "2023-02-30" : "2023-02-28",
      ...(at > 0 ? { supersedes: `r${at - 1}` } : {}),
    }));
    // Pair by pair this would be a billion steps, a minute; in one pass it is a second.
    expect(parseLedger({ ...ledger, records }, plan).problems).toHaveLength(40_000);
  });

  it("knows ids that every object has by nature", () => {
    const rosters = [{ id: "constructor", name: "名册", of: "person" }];
    const odd = planOf({
      rosters: rosters as Plan["rosters"],
      indicators: [{ id: "toString", title: "轮训", kind: "coverage", roster: "constructor" }],
      commitments: [{ indicator: "toString", target: { all: true } }],
    });
    expect(parsePlan(odd).problems).toEqual([]);
    const records = [{ id: "valueOf", indicator: "toString", date: "2023-01-01", members: ["t1"] }];
    expect(
      parseLedger({ format: "bangfu-ledger/1", plan: odd.id, rosters: {}, records }, odd).problems.map(
        ({ code }) => code,
      ),
    ).toEqual(["unknown-member"]);
  });
});

describe("what helps to correct it", () => {
  it.each([
    [["commitments", 0, "weight"], 0, "0 超出范围，应大于 0。", "0 is out of range; above 0 would be right."],
    [
      ["commitments", 0, "schedule", "yearly"],
      [2023],
      "[2023] 的类型不对，应为两个值 […, …]。",
      "[2023] is of the wrong type; two values […, …] would be right.",
    ],
    [
      ["start"],
      undefined,
      "缺少这一项，应填日期，写作 2023-12-31。",
      "is missing; a date like 2023-12-31 would be right.",
    ],
    [
      ["indicators", 5, "items"],
      undefined,
      "缺少这一项，应填列表 […]。",
      "is missing; a list […] would be right.",
    ],
    [
      ["commitments", 0, "schedule"],
      { by: "2023-12-31", due: "12-31" },
      "格式中没有字段“due”，请检查拼写或删去。",
      "the format has no field “due”; check its spelling or leave it out.",
    ],
    [
      ["commitments", 0, "force"],
      "soft",
      "“soft” 不在可选值之内，应为：firm、aim。",
      "“soft” is none of the choices: firm, aim.",
    ],
    [
      ["policy"],
      { onTrack: Infinity },
      "Infinity 的类型不对，应为数字。",
      "Infinity is of the wrong type; a number would be right.",
    ],
  ] as const)("what would be right for %j: %j", (path, to, zh, en) => {
    // Through no JSON: that would write Infinity as null.
    const bad = changed(plan, path, null) as Record<string | number, never>;
    let at: Record<string | number, unknown> = bad;
    for (const key of path.slice(0, -1)) at = at[key] as typeof at;
    if (to === undefined) delete at[path[path.length - 1]!];
    else at[path[path.length - 1]!] = to;
    const { problems } = parsePlan(bad);
    expect(problems.map((problem) => describeProblem(problem, "zh").replace(/^[^：]*：/, ""))).toContain(zh);
    expect(problems.map((problem) => describeProblem(problem, "en").replace(/^[^:]*: /, ""))).toContain(en);
  });

  it.each([
    ['{"a":\u3000 1}', "1:6"],
    ['\uFEFF{"a" 1}', "1:6"],
    [`{"a":"${"x\\n".repeat(3_000_000)}",}`, "1:9000009"],
  ])(
    "says where %s stops being JSON, byte order mark and white space of other scripts aside",
    (text, place) => {
      expect(parsePlan(text).problems[0]?.params["place"]).toBe(place);
    },
  );

  it("proposes the field that was probably meant, from those that can stand there", () => {
    const [problem] = parsePlan(changed(plan, ["commitments", 0, "qoute"], "x")).problems;
    expect(describeProblem(problem!, "zh")).toBe(
      "commitments[0].qoute：格式中没有字段“qoute”，是否应为“quote”？",
    );
    expect(describeProblem(problem!, "en")).toBe(
      "commitments[0].qoute: the format has no field “qoute”; did you mean “quote”?",
    );
    const [other] = parsePlan(changed(plan, ["colour"], "x")).problems;
    expect(describeProblem(other!, "en")).toBe(
      "colour: the format has no field “colour”; check its spelling or leave it out.",
    );
  });

  it("names cross references that lead nowhere beside mistakes of form", () => {
    const bad = changed(changed(plan, ["start"], "2023-02-30"), ["commitments", 1, "indicator"], "x");
    expect(
      parsePlan(bad)
        .problems.map(({ code, path }) => `${code} ${path}`)
        .sort(),
    ).toEqual(["not-a-date start", "unknown-reference commitments[1].indicator"]);
  });
});
