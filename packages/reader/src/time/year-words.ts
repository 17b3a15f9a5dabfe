import { entry, value, within, word, type Entry, type Groups } from "./entry.js";
import type { TimeMeaning } from "./token.js";

const Y = "(\\d{4}|[一二][〇零0Oo一二三四五六七八九]{3})";
const QUOTED = "[“”\"'‘’]?";

const yearOf = (text: string | undefined): number | undefined => {
  const year = value(text);
  if (within(year, 1900, 2100)) return year;
  // 23年 is 2023; 3年 and 99年 are lengths.
  return text?.length === 2 && within(year, 15, 49) ? 2000 + year : undefined;
};

const readYear = ([, year]: Groups): TimeMeaning | undefined => {
  const read = yearOf(year);
  return read === undefined ? undefined : { is: "year", year: read };
};

const readYears = (first: string | undefined, last: string | undefined): TimeMeaning | undefined => {
  const from = yearOf(first);
  // 2023-25年
  const to =
    last?.length === 2 && from !== undefined ? Math.floor(from / 100) * 100 + value(last) : yearOf(last);
  return from === undefined || to === undefined || to <= from
    ? undefined
    : { is: "years", first: from, last: to, listed: false };
};

const listedYears = ([all = ""]: Groups): TimeMeaning | undefined => {
  const years = (all.match(/\d{4}/g) ?? []).map(Number);
  const follow = years.every((year, at) => at === 0 || year === years[at - 1]! + 1);
  return follow ? { is: "years", first: years[0]!, last: years.at(-1)!, listed: true } : undefined;
};

const readDate = ([, year, month, day]: Groups): TimeMeaning | undefined => {
  const [m, d] = [value(month), day === undefined ? undefined : value(day)];
  return yearOf(year) !== undefined && within(m, 1, 12) && (d === undefined || within(d, 1, 31))
    ? { is: "date", year: yearOf(year)!, month: m, day: d }
    : undefined;
};

const readSchoolYear = ([, first, last]: Groups): TimeMeaning | undefined => {
  const from = yearOf(first);
  if (from === undefined) return undefined;
  if (last === undefined) return { is: "schoolYear", first: from, last: from + 1 };
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + value(last) : value(last);
  return to > from ? { is: "schoolYear", first: from, last: to } : undefined;
};

const FIVE_YEARS: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 };
/** Dates and spans with their years. */
export const YEARS: readonly Entry[] = [
  // 第二年 at the head of a clause is the plan's, 次年 anywhere else.
  entry(`(?<=^|[,;。:(])第([一二三四五六1-6])年度?`, ([, number]) => ({
    is: "planYear",
    number: value(number),
  })),
  entry("(\\d{4})-(\\d{4})-([12])(?:学期)?(?!\\d)", ([, first, last, term]) => ({
    is: "window",
    unit: "term",
    name: term === "1" ? `${first}-autumn` : `${last}-spring`,
  })),
  entry("(\\d{4})-?(W\\d{2})(?!\\d)", ([, year, week]) => ({
    is: "window",
    unit: "week",
    name: `${year}-${week}`,
  })),
  entry("(\\d{4})年第(\\d{1,2})周", ([, year, week]) => ({
    is: "window",
    unit: "week",
    name: `${year}-W${week!.padStart(2, "0")}`,
  })),
  entry("(\\d{4})-?(Q[1-4])(?!\\d)", ([, year, part]) => ({
    is: "window",
    unit: "quarter",
    name: `${year}${part}`,
  })),
  entry("(\\d{4})-?(H[12])(?!\\d)", ([, year, part]) => ({
    is: "window",
    unit: "half",
    name: `${year}${part}`,
  })),
  entry(`${Y}年?[-至到/]${Y}(?:年度?)?学年度?`, readSchoolYear),
  entry("(\\d{4})[-/](\\d{2})学年度?", readSchoolYear),
  entry("(?<!\\d)(\\d{2})[-/](\\d{2})学年度?", readSchoolYear),
  entry(`${Y}学年度?`, readSchoolYear),
  entry("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)", readDate),
  entry("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?!\\d)", readDate),
  entry("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})(?!\\d)", readDate),
  entry("(20\\d{2})([01]\\d)([0-3]\\d)(?!\\d)", readDate),
  // 202403-202412
  entry("(?<!\\d)(20\\d{2})([01]\\d)(?=$|[-至到前底,;)、]|年?月?完成)", readDate),
  // 24.9-25.6: 24 is no month.
  entry("(?<![\\d.])([2-4]\\d)[./](\\d{1,2})(?=-[2-4]\\d[./]\\d{1,2}(?!\\d)|前|$)", readDate),
  entry("(?<=[2-4]\\d[./]\\d{1,2}-)([2-4]\\d)[./](\\d{1,2})(?![\\d%])", readDate),
  entry("(\\d{4})[./](\\d{1,2})月?(?![\\d%.年/])", readDate),
  entry("(\\d{4})-([01]\\d)(?![\\d年学])", readDate),
  entry(`${Y}年?-${Y}年(?!级)`, ([, first, last]) => readYears(first, last)),
  entry(`${Y}[-至到]${Y}(?:年度?|(?!\\d))(?!级)`, ([, first, last]) => readYears(first, last)),
  entry("(\\d{4})[-至到](\\d{2})年(?!级)", ([, first, last]) => readYears(first, last)),
  entry("(\\d{2})[-至到](\\d{2})年(?!级)", ([, first, last]) => readYears(first, last)),
  entry("\\d{4}年?(?:[、,和及]\\d{4}年?){0,20}[、,和及]\\d{4}年(?!级)", listedYears),
  entry(`${Y}年(?:度|份)?(?!级|制)`, readYear),
  entry("(20\\d{2})(?=[春秋])", readYear),
  entry("(?<![\\s\\S])(20\\d{2})(?![\\s\\S])", readYear),
  entry("(\\d{2})年(?:度|份)?(?!级|制|以|内|来|时|的|后|教|工|多|余)", readYear),
  entry(`${QUOTED}十([三四五六])五${QUOTED}(?:规划)?(?:收官之?年)?(?:时期|期间|期)?`, ([, which]) => ({
    is: "fiveYear",
    last: FIVE_YEARS[which!]!,
  })),
  // The next year's budget is a thing, not a time.
  word("(?:下|上|次)一?年度(?=[^,;。]{0,6}(?:计划|预算|方案|总结|任务|安排|考核|目标|报告))", {
    is: "filler",
  }),
  word("(?:去|上|上一|(?<![日月底末号期])前)年度?(?!级|龄|长|满)", { is: "relativeYear", shift: -1 }),
  word("当年(?![\\d度底末初内年前第春秋一二三四五六七八九十]|[上下][半学])", {
    is: "edge",
    edge: "end",
    of: "year",
  }),
  word("(?:今|本|当)年度?", { is: "relativeYear", shift: 0 }),
  word("(?:明|次|翌|来|第二|下一?)年度?", { is: "relativeYear", shift: 1 }),
  word("后年", { is: "relativeYear", shift: 2 }),
  word("(?:整个|本|当|该|这一?)学年度?", { is: "schoolYear", first: undefined, last: undefined }),
];
