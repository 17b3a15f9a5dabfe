import { newestOn, STATUSES } from "@bangfu/core";
import { rollup, SCHOOL_STATES } from "@bangfu/core/rollup";
import { describe, expect, it } from "vitest";
import {
  boardSentence,
  distributionOf,
  measureColumns,
  measureStatus,
  regionView,
  schoolRow,
  sortedSchools,
  stateWord,
  statusWord,
} from "../src/index.js";
import { facts, on } from "./support/small.js";

const DAY = "2024-06-30";

describe("many schools", () => {
  const ZH = { locale: "zh" } as const;
  const school = (src: string, asOf: string) => ({ src, progress: on(asOf), newest: newestOn(facts, asOf)! });
  const rows = [
    schoolRow({ src: "gone.json", error: "unreachable" }, ZH),
    schoolRow(school("a", "2023-02-01"), ZH),
    schoolRow(school("b", DAY), ZH),
    schoolRow(school("c", "2023-12-31"), ZH),
  ];
  const days = (sorted: typeof rows) => sorted.map(({ asOf }) => asOf);

  it("sorts either way with schools that have no data last, and those that were not read after them", () => {
    expect(days(sortedSchools(rows, "attained", true))).toEqual([DAY, "2023-12-31", "2023-02-01", undefined]);
    expect(days(sortedSchools(rows, "attained", false))).toEqual([
      "2023-12-31",
      DAY,
      "2023-02-01",
      undefined,
    ]);
  });

  it("distributes only what there is", () => {
    // By DAY (3/4 + 1 + 1/4) ÷ 3 = 2/3; by the end of 2023, when 2024 counts as nothing of 2, (1/2 + 1 + 1/4) ÷ 3 = 7/12.
    const bins = distributionOf(rows);
    expect(bins.filter(({ count }) => count > 0)).toEqual([
      { label: "50–60%", count: 1 },
      { label: "60–70%", count: 1 },
    ]);
    expect(bins).toHaveLength(10);
  });

  it("says how far a school has come in whole points: 2/3 less 1/2 is 17, less 3/4 is 8 the other way", () => {
    const change = (attainment: number) =>
      schoolRow({ ...school("b", DAY), before: { attainment } }, ZH).change;
    expect([change(0.5), change(0.75), change(2 / 3)]).toEqual(["↑17", "↓8", ""]);
    expect(schoolRow(school("b", DAY), ZH).change).toBe("");
    expect(schoolRow({ ...school("a", "2023-02-01"), before: { attainment: 0 } }, ZH).change).toBe("");
  });

  it("tells a school without data, one with old records and one that was not read apart; none is a zero", () => {
    const [gone, none, old] = rows;
    expect([gone!.name, gone!.share, gone!.error, gone!.state]).toEqual([
      ...["gone.json", undefined, "unreachable", "unread"],
    ]);
    expect([none!.share?.attainment, none!.share?.percent, none!.state]).toEqual([
      ...[undefined, "暂无数据", "empty"],
    ]);
    // From 2024-02-01 to 2024-06-30 are 150 days.
    expect([old!.newest, old!.state, old!.stateWord, old!.since]).toEqual([
      ...["2024-02-01", "stale", "数据陈旧", "150 天前"],
    ]);
    expect(schoolRow(school("b", DAY), { locale: "zh", staleDays: 150 }).state).not.toBe("stale");
    expect(schoolRow({ ...school("b", DAY), state: "behind" }, ZH).stateWord).toBe("需联系");
    const lost = { error: "unreachable", state: "unpublished", school: { name: "丁校" } } as const;
    expect(schoolRow(lost, ZH)).toMatchObject({ name: "丁校", stateWord: "未发布", share: undefined });
  });

  it("sorts by need: to be called, not published, not read, stale, without data, then the rest; the most missing first", () => {
    const states = ["current", "empty", "stale", "unread", "unpublished", "behind"] as const;
    const line = (state: string) => schoolRow({ error: "unreachable", state, school: { name: state } }, ZH);
    const sorted = sortedSchools(states.map(line), "need", true);
    expect(sorted.map(({ name }) => name)).toEqual([...states].reverse());
    const { overall } = on(DAY);
    const called = (name: string, attainment: number) =>
      schoolRow(
        {
          state: "behind",
          progress: { school: { name }, asOf: DAY, overall: { ...overall!, attainment, expected: 0.5 } },
        },
        ZH,
      );
    const two = sortedSchools([called("少差", 0.4), called("多差", 0.1)], "need", true);
    expect(two.map(({ name }) => name)).toEqual(["多差", "少差"]);
  });

  it("draws two years up to the as-of date, all schools to one scale, and reads out every point", () => {
    const { overall } = on(DAY);
    const row = (history?: readonly { asOf: string; attainment: number }[], attainment: number | null = 1) =>
      schoolRow(
        {
          progress: { school: { name: "甲" }, asOf: DAY, overall: { ...overall!, attainment } },
          ...(history && { history }),
        },
        ZH,
      ).trail;
    // 731 days across 90 of 96 units from 3 on; 0 stands at 25 and 1 at 3: 2023-06-30 is 366 days ago, 47.9.
    expect(row([{ asOf: "2023-06-30", attainment: 0.5 }])).toEqual({
      path: "M47.9 14L93 3",
      end: "M93 3h0",
      label: "近两年完成率：2023-06-30 50%；2024-06-30 100%",
    });
    // Nothing before it, nothing now, a day too long ago, and the as-of date itself: no way to draw.
    expect([row(), row([{ asOf: "2023-06-30", attainment: 0.5 }], null)]).toEqual([undefined, undefined]);
    expect(row([{ asOf: "2022-06-29", attainment: 0.5 }])).toBeUndefined();
    expect(row([{ asOf: DAY, attainment: 0.5 }])).toBeUndefined();
  });

  it("has the English name of a school in English, where it has one", () => {
    const school = { name: "甲县职业学校", county: "甲县", en: { name: "Jia Vocational School" } };
    const shown = (locale: "zh" | "en", place: typeof school | { name: string }) => {
      const { name, short, nameLang } = schoolRow({ error: "broken", school: place }, { locale });
      return [name, short, nameLang];
    };
    expect(shown("zh", school)).toEqual(["甲县职业学校", "职业学校", "zh"]);
    expect(shown("en", school)).toEqual(["Jia Vocational School", "Jia Vocational School", "en"]);
    expect(shown("en", { name: "乙校" })).toEqual(["乙校", "乙校", "zh"]);
  });

  it("links to the folder of a school's facts, and to nothing that would run", () => {
    const page = (src: string) => schoolRow({ src, error: "broken" }, ZH).page;
    expect(page("https://a.example/bangfu/facts.json")).toBe("https://a.example/bangfu/");
    expect(page("https://a.example/bangfu")).toBe("https://a.example/bangfu/");
    expect(page("jia/facts.json?v=2")).toBe("jia/");
    expect(page("facts.json")).toBe("./");
    expect([page("other.json"), page("javascript:alert(1)//facts.json"), page("java\tscript:x/")]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it("leaves the county out of a short name, and never the whole name", () => {
    const short = (name: string) =>
      schoolRow({ error: "broken", school: { name, county: "甲县", province: "贵州省" } }, ZH).short;
    expect([short("甲县职业学校"), short("贵州省甲县一中"), short("二中"), short("甲县")]).toEqual([
      ...["职业学校", "一中", "二中", "甲县"],
    ]);
  });
});

describe("the first line of a board", () => {
  it("counts what has to be done, and leaves out what nobody needs", () => {
    const states = { current: 1, behind: 1, unpublished: 1, stale: 1 };
    expect(boardSentence(states, 90, "zh")).toBe(
      "4 所学校：1 所需联系，1 所未发布，1 所超过 90 天没有新记录。",
    );
    expect(boardSentence(states, 90, "en")).toBe(
      "4 schools: 1 needs a call, 1 has not published, 1 has no news for 90 days.",
    );
    expect(boardSentence({ unread: 2, empty: 2 }, 30, "en")).toBe(
      "4 schools: 2 could not be read, 2 have no data yet.",
    );
  });

  it("says so where nobody has to be asked, and where there is no school", () => {
    expect(boardSentence({ current: 3 }, 90, "zh")).toBe("3 所学校：数据都正常，没有需要联系的。");
    expect(boardSentence({ current: 1 }, 90, "en")).toBe("1 school: all up to date, none needs a call.");
    expect([boardSentence({}, 90, "zh"), boardSentence({}, 90, "en")]).toEqual([
      "还没有学校。",
      "There are no schools yet.",
    ]);
  });
});

describe("the columns of measures", () => {
  it("are eight at most, those of most schools first, and say how many are left", () => {
    const of = (...titles: string[]) => ({
      measures: titles.map((title) => ({ title, status: "met" }) as const),
    });
    const many = "abcdefghi".split("");
    const { titles, left } = measureColumns([of(...many), of("i")]);
    expect(titles).toEqual(["i", ..."abcdefg"]);
    expect(left).toBe(1);
    expect(measureStatus(of("a"), "a")).toBe("met");
    expect(measureStatus(of("a"), "b")).toBeUndefined();
  });
});

describe("the words for the state of the data", () => {
  it.each(["zh", "en"] as const)("share none with those for progress in %s", (locale) => {
    const progress = STATUSES.map((status) => statusWord(status, locale).toLowerCase());
    for (const state of SCHOOL_STATES) {
      const word = stateWord(state, locale).toLowerCase();
      expect(progress.filter((each) => word.includes(each) || each.includes(word))).toEqual([]);
    }
  });
});

describe("who is ahead and who lags", () => {
  const { overall, ...rest } = on(DAY);
  const region = (shares: readonly number[]) => {
    const schools = shares.map((attainment, at) => ({
      plan: facts.plan,
      newest: DAY,
      progress: {
        ...rest,
        school: { name: `${at + 1}校` },
        overall: { ...overall!, attainment, expected: 0.5, status: "onTrack" as const },
      },
    }));
    const view = regionView(rollup(schools, { asOf: DAY }), { locale: "zh" });
    const [[, whole]] = view.groups as [(typeof view.groups)[number]];
    return { ranked: whole.rows[0]!.slice(-2), distribution: view.distribution };
  };

  it("is said of six schools with recent records, not of five", () => {
    expect(region([0.9, 0.8, 0.7, 0.2, 0.1]).ranked).toEqual(["—", "—"]);
    // Three are named each way, and there are six.
    expect(region([0.9, 0.8, 0.7, 0.3, 0.2, 0.1]).ranked).toEqual(["1校、2校、3校", "6校、5校、4校"]);
  });

  it("names nobody twice", () => {
    // Nothing is expected of three of the six, so they have no pace; the other three are in both lists of the roll-up.
    const schools = [0.3, 0.2, 0.1, 0, 0, 0].map((attainment, at) => ({
      plan: facts.plan,
      newest: DAY,
      progress: {
        ...rest,
        school: { name: `${at + 1}校` },
        overall: { ...overall!, attainment, expected: at < 3 ? 0.5 : 0, status: "onTrack" as const },
      },
    }));
    const whole = rollup(schools, { asOf: DAY });
    expect([whole.overall.best.length, whole.overall.lagging.length]).toEqual([3, 3]);
    const [[, table]] = regionView(whole, { locale: "zh" }).groups as [
      ReturnType<typeof regionView>["groups"][number],
    ];
    expect(table.rows[0]!.slice(-2)).toEqual(["—", "3校、2校、1校"]);
  });

  it("and how they are distributed is said of twelve, not of eleven", () => {
    const shares = (count: number) => new Array<number>(count).fill(0.45);
    expect(region(shares(11)).distribution).toBeUndefined();
    expect(region(shares(12)).distribution!.rows[4]).toEqual(["40–50%", "12"]);
  });
});
