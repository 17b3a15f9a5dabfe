import { describe, expect, it } from "vitest";
import { placeOf, rollup } from "../../src/rollup.js";
import { planOf } from "../support/build.js";
import { FIFTH, progressOf, school, tenEvents } from "../support/schools.js";

const roll = (schools: Parameters<typeof rollup>[0], more: object = {}) =>
  rollup(schools, { asOf: FIFTH, ...more });
const A = { county: "甲县", province: "贵州省" };
const B = { county: "乙县", province: "贵州省" };
const names = ({ schools }: ReturnType<typeof rollup>, ranked: readonly { school: number }[]) =>
  ranked.map(({ school: at }) => schools[at]!.progress?.school.name);

describe("the weighted means of schools", () => {
  it("are of the shares times the weights: (4/10 × 3 + 1/10 × 1) ÷ 4 = 13/40, a fifth expected, pace 13/8", () => {
    const { overall } = roll([school("一中", 4, A, { weight: 3 }), school("二中", 1, A)]);
    expect(overall).toMatchObject({
      schools: 2,
      withData: 2,
      weight: "4",
      sums: { attainment: "1.3", expected: "0.8" },
      attainment: 0.325,
      expected: 0.2,
      pace: 1.625,
    });
  });

  it("are exact: ten schools at 1/10 each are 1/10, which in doubles is 0.09999999999999999", () => {
    const ten = Array.from({ length: 10 }, (_, at) => school(`${at}中`, 1));
    expect(roll(ten).overall).toMatchObject({ attainment: 0.1, sums: { attainment: "1" } });
  });

  it("are without the school that has no data: 4/10, not (4/10 + 0) ÷ 2", () => {
    const { overall } = roll([school("一中", 4), school("二中", undefined)]);
    expect(overall).toMatchObject({ schools: 2, withData: 1, attainment: 0.4 });
  });

  it("are null where no school has data, and a 0 that was reported is 0", () => {
    expect(roll([school("一中", undefined)]).overall).toMatchObject({
      attainment: null,
      expected: null,
      pace: null,
    });
    expect(roll([school("一中", 0)]).overall).toMatchObject({ withData: 1, attainment: 0, pace: 0 });
    expect(roll([]).overall).toMatchObject({ schools: 0, attainment: null, states: {} });
  });
});

describe("a school whose progress has no attainment", () => {
  const none = school("二中", undefined, A, { weight: 9 });

  it("is in no sum, in no tenth and no ranking, and keeps its null", () => {
    expect(none.progress.overall!.attainment).toBeNull();
    const { overall, counties, schools } = roll([school("一中", 4, A), none]);
    for (const node of [overall, counties[0]!])
      expect(node).toMatchObject({
        ...{ schools: 2, withData: 1, weight: "1", attainment: 0.4, expected: 0.2 },
        sums: { attainment: "0.4", expected: "0.2" },
        distribution: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
      });
    expect(names({ schools } as ReturnType<typeof rollup>, [...overall.best, ...overall.lagging])).toEqual([
      "一中",
    ]);
    const own = schools.find((each) => placeOf(each).name === "二中");
    expect(own).toMatchObject({ state: "empty", progress: { overall: { attainment: null } } });
  });

  it("leaves a group of its like without figures, also in the trend", () => {
    const { overall } = roll([{ ...none, before: progressOf(tenEvents("x"), 1, "2023-02-01") }]);
    expect(overall).toMatchObject({ weight: "0", attainment: null, expected: null, pace: null });
    expect(overall.trend).toBeUndefined();
  });

  it("counts as 0 inside one code where another of its commitments has data: (4/10 + 0) ÷ 2", () => {
    const plan = planOf({
      school: { name: "九中" },
      indicators: [
        { id: "x", title: "场次", kind: "count", phasing: "linear", code: "events" },
        { id: "y", title: "场次", kind: "count", phasing: "linear", code: "events" },
      ],
      commitments: [
        { indicator: "x", target: { atLeast: 10 } },
        { indicator: "y", target: { atLeast: 10 } },
      ],
    });
    const progress = progressOf(plan, 4);
    expect(progress.commitments["c1"]!.attainment).toBeNull();
    const { indicators } = roll([{ plan, progress, newest: FIFTH }]);
    expect(indicators).toMatchObject([{ code: "events", withData: 1, attainment: 0.2, expected: 0.2 }]);
  });
});

describe("the state of a school", () => {
  const unread = (error: "unreachable" | "unpublished", name: string) => ({ school: { name, ...A }, error });

  it("tells apart who has not published, was not read, has no data, is stale and is behind; each is in one", () => {
    const { overall, schools } = roll([
      school("甲", 2, A),
      // 0 of 2 expected is below 0.6 of the pace.
      school("乙", 0, A),
      school("丙", 2, A, { newest: "2022-12-13" }),
      school("丁", undefined, A),
      unread("unpublished", "戊"),
      unread("unreachable", "己"),
    ]);
    expect(overall.states).toEqual({ current: 1, behind: 1, stale: 1, empty: 1, unpublished: 1, unread: 1 });
    // Of the four read: 2 ÷ 2 twice, 0 ÷ 2, and nothing recorded.
    expect(overall.counts).toEqual({ onTrack: 2, behind: 1, unreported: 1 });
    expect(overall).toMatchObject({ schools: 6, withData: 3 });
    expect(schools.find((each) => placeOf(each).name === "戊")).toMatchObject({
      state: "unpublished",
      error: "unreachable",
    });
  });

  it("is stale when the newest record is more than 90 days old: 2022-12-13 is 91 before 2023-03-14, 12-14 is 90", () => {
    const states = (newest: string, more = {}) => roll([school("甲", 2, A, { newest })], more).overall.states;
    expect(states("2022-12-13")).toEqual({ stale: 1 });
    expect(states("2022-12-14")).toEqual({ current: 1 });
    expect(states("2023-03-01", { staleDays: 12 })).toEqual({ stale: 1 });
  });

  it("is stale, not behind, where the data are old: nobody knows how it stands", () => {
    expect(roll([school("甲", 0, A, { newest: "2022-01-01" })]).overall.states).toEqual({ stale: 1 });
  });

  it("is current where nothing has begun, though nothing is recorded", () => {
    const plan = tenEvents("甲");
    const later = {
      ...plan,
      commitments: [{ ...plan.commitments[0]!, schedule: { from: "2023-06-01", by: "2023-12-31" } }],
    };
    const { overall } = roll([{ plan: later, progress: progressOf(later, undefined) }]);
    expect(overall).toMatchObject({
      states: { current: 1 },
      counts: { upcoming: 1 },
      withData: 0,
      attainment: null,
    });
  });
});

describe("the groups", () => {
  const region = roll([
    school("一中", 4, A),
    school("二中", 2, A),
    school("三中", 1, B),
    school("四中", 6, { county: "甲县", province: "云南省" }),
    school("五中", 9),
    { school: { name: "六中", ...B }, error: "broken" },
  ]);

  it("are provinces and counties, one county for each province; who names none is in none", () => {
    expect(region.provinces).toMatchObject([
      { province: "云南省", schools: 1, attainment: 0.6 },
      // (4 + 2 + 1) ÷ 30
      { province: "贵州省", schools: 4, withData: 3, attainment: 7 / 30 },
    ]);
    expect(region.counties).toMatchObject([
      { province: "云南省", county: "甲县", attainment: 0.6 },
      { province: "贵州省", county: "乙县", schools: 2, withData: 1, states: { behind: 1, unread: 1 } },
      { province: "贵州省", county: "甲县", attainment: 0.3 },
    ]);
    expect(region.overall).toMatchObject({ schools: 6, withData: 5 });
  });

  it("are phases and measures by their titles, whatever their ids", () => {
    const other = tenEvents("七中", { measures: [{ id: "other", title: "举措" }] });
    const plan = { ...other, tasks: other.tasks.map((task) => ({ ...task, measure: "other" })) };
    const { measures, phases } = roll([
      school("一中", 4),
      { plan, progress: progressOf(plan, 2), newest: FIFTH },
    ]);
    expect(measures).toMatchObject([{ title: "举措", schools: 2, attainment: 0.3 }]);
    expect(phases).toMatchObject([{ title: "到2023年底", schools: 2, attainment: 0.3 }]);
  });

  it("are indicators by their code; one without a code is joined with none", () => {
    const plan = planOf({
      school: { name: "八中" },
      indicators: [
        { id: "x", title: "场次", kind: "count", phasing: "linear", code: "events" },
        { id: "own", title: "自有", kind: "count" },
      ],
      // (2/10 × 3 + 2/5) ÷ 4 = 1/4
      commitments: [
        { indicator: "x", target: { atLeast: 10 }, weight: 3 },
        { indicator: "x", target: { atLeast: 5 } },
        { indicator: "own" },
      ],
    });
    const { indicators } = roll([school("一中", 4), { plan, progress: progressOf(plan, 2), newest: FIFTH }]);
    expect(indicators).toMatchObject([
      { code: "events", title: "场次", schools: 2, attainment: 0.325, counts: { onTrack: 2 } },
    ]);
    expect(indicators).toHaveLength(1);
  });

  it("show how many schools attained how much, in tenths: 3/10 stands in 30–40 %, all of it in the last", () => {
    const of = (...events: number[]) =>
      roll(events.map((each, at) => school(`${at}`, each))).overall.distribution;
    expect(of(0, 3, 7, 9, 10)).toEqual([1, 0, 0, 1, 0, 0, 0, 1, 0, 2]);
  });

  it("name the best by pace and the lagging, who are short of what is expected, and of neither who is stale", () => {
    const all = roll([
      school("一", 4),
      school("二", 3),
      school("三", 1),
      school("四", 0),
      school("五", 9, {}, { newest: "2022-01-01" }),
      school("六", 2),
    ]);
    expect(names(all, all.overall.best)).toEqual(["一", "二", "六"]);
    expect(names(all, all.overall.lagging)).toEqual(["四", "三"]);
    expect(all.overall.best[0]).toMatchObject({ attainment: 0.4, expected: 0.2 });
  });

  it("name one of each county", () => {
    expect(names(region, region.counties[2]!.best)).toEqual(["一中"]);
    expect(names(region, region.counties[1]!.lagging)).toEqual(["三中"]);
  });
});

describe("the trend", () => {
  const before = (events: number | undefined) => progressOf(tenEvents("x"), events, "2023-02-01");

  it("is of the schools that had data then and have them now: (4 + 2 × 2 − 1 − 2 × 1) ÷ 30 up", () => {
    const { overall, schools, measures } = roll(
      [
        school("一", 4, A, { before: before(1) }),
        school("二", 2, A, { before: before(1), weight: 2 }),
        school("三", 9, A, { before: before(undefined) }),
        school("四", 9, A),
      ],
      { before: "2023-02-01" },
    );
    const trend = { schools: 2, weight: "3", before: "0.3", now: "0.8", change: 5 / 30 };
    expect(overall.trend).toEqual(trend);
    expect(measures[0]!.trend).toEqual(trend);
    // In the order of their names in Unicode: 一, 三, 二, 四.
    expect(schools.map((each) => each.progress && each.before?.attainment)).toEqual([
      0.1,
      undefined,
      0.1,
      undefined,
    ]);
  });

  it("is of all schools alone where the earlier roll-up has no more than that, and can fall", () => {
    const { overall } = before(4);
    const rolled = roll([school("一", 2, A, { before: { overall } })]);
    expect(rolled.overall.trend).toMatchObject({ change: -0.2 });
    expect(rolled.measures[0]!.trend).toBeUndefined();
  });

  it("is absent where nobody looks back", () => {
    expect(roll([school("一", 2)]).overall.trend).toBeUndefined();
  });
});

describe("what a caller gets wrong", () => {
  it("throws: a day that is none, a progress of another day or basis, a weight of 0", () => {
    expect(() => rollup([], { asOf: "2023-02-30" })).toThrow("asOf");
    expect(() => rollup([school("一", 1)], { asOf: "2023-03-15" })).toThrow("一 was assessed for 2023-03-14");
    expect(() => roll([school("一", 1)], { basis: "verified" })).toThrow("verified");
    expect(() => roll([school("一", 1, A, { weight: 0 })])).toThrow("weight");
  });
});

it("holds of a school no more than its name, place, newest date, overall figures and the status of each measure", () => {
  const [one] = roll([school("一", 1, { ...A }, { src: "a/facts.json" })]).schools;
  expect(one).toEqual({
    src: "a/facts.json",
    state: "behind",
    newest: "2023-01-02",
    progress: {
      school: { name: "一", ...A },
      asOf: FIFTH,
      overall: { attainment: 0.1, expected: 0.2, status: "behind", dataCoverage: 1 },
    },
    // Two tenths expected and one attained: half of it is behind.
    measures: [{ title: "举措", status: "behind" }],
  });
});
