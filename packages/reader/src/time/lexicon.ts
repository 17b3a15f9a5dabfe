import { entry, N, value, within, word, type Entry, type Groups } from "./entry.js";
import { MANNERS } from "./manner-words.js";
import type { TimeMeaning, Unit } from "./token.js";
import { YEARS } from "./year-words.js";

const edge = (which: "start" | "mid" | "end", of?: Unit) => (): TimeMeaning => ({
  is: "edge",
  edge: which,
  of,
});
const readQuarter = ([, first, last]: Groups): TimeMeaning | undefined => {
  const [from, to] = [value(first), value(last ?? first)];
  return within(from, 1, 4) && within(to, from, 4) ? { is: "quarter", first: from, last: to } : undefined;
};

/** Parts of a year. */
const PARTS: readonly Entry[] = [
  entry(`${N}月${N}[日号]`, ([, month, day]) =>
    within(value(month), 1, 12) && within(value(day), 1, 31)
      ? { is: "monthDay", month: value(month), day: value(day) }
      : undefined,
  ),
  entry("(\\d{1,2})月(\\d{1,2})(?![\\d日号个名人次项-])(?=[^\\u4e00-\\u9fa5]|$|前|之前)", ([, month, day]) =>
    within(value(month), 1, 12) && within(value(day), 1, 31)
      ? { is: "monthDay", month: value(month), day: value(day) }
      : undefined,
  ),
  entry("([01]\\d)-([0-3]\\d)(?=前|之前|以前)", ([, month, day]) =>
    within(value(month), 1, 12) && within(value(day), 1, 31)
      ? { is: "monthDay", month: value(month), day: value(day) }
      : undefined,
  ),
  entry("(\\d{1,2})\\.(\\d{1,2})(?=前|之前|以前)", ([, month, day]) =>
    within(value(month), 1, 12) && within(value(day), 1, 31)
      ? { is: "monthDay", month: value(month), day: value(day) }
      : undefined,
  ),
  entry(`${N}月份?`, ([, month]) =>
    within(value(month), 1, 12) ? { is: "month", month: value(month) } : undefined,
  ),
  // 10-12月
  entry("(\\d{1,2})(?=[-至到、和及]\\d{1,2}月)", ([, month]) =>
    within(value(month), 1, 12) ? { is: "month", month: value(month) } : undefined,
  ),
  entry(`${N}[日号](?!召)`, ([, day]) =>
    within(value(day), 1, 31) ? { is: "day", day: value(day) } : undefined,
  ),
  word("中下旬", { is: "tenDay", which: 3 }),
  word("上中旬", { is: "tenDay", which: 2 }),
  entry("([上中下])旬", ([, which]) => ({
    is: "tenDay",
    which: which === "上" ? 1 : which === "中" ? 2 : 3,
  })),
  word("元旦节?", { is: "feast", monthDay: "01-01" }),
  word("(?:五一|劳动节|“五一”)(?:劳动节)?", { is: "feast", monthDay: "05-01" }),
  word("(?:七一|建党节|“七一”)", { is: "feast", monthDay: "07-01" }),
  word("教师节", { is: "feast", monthDay: "09-10" }),
  word("(?:国庆节?|十一|“十一”)(?!月|五)", { is: "feast", monthDay: "10-01" }),
  word("(?:春节|农历新年)", { is: "feast", monthDay: undefined }),
  entry(`前([一二三1-3])个?季度?`, ([, last]) => ({ is: "quarter", first: 1, last: value(last) })),
  entry(`第?([一二三四1-4])[、和-](?:第)?([一二三四1-4])季度`, readQuarter),
  entry(`第?([一二三四1-4])季度?(?!节)`, readQuarter),
  entry("Q([1-4])", readQuarter),
  word("上半年度?", { is: "half", half: 1 }),
  word("下半年度?", { is: "half", half: 2 }),
  word("春(?:季学期|季)?[、和与]?秋(?:二)?季?学期|春秋(?:二)?季", { is: "both", unit: "term" }),
  word("上[、和与]?下(?:二)?半年度?|上半年[、和与]下半年", { is: "both", unit: "half" }),
  word("春(?:季学期|季期|学期|期)", { is: "term", term: "spring", clear: true }),
  word("秋(?:季学期|季期|学期|期)", { is: "term", term: "autumn", clear: true }),
  word("春季", { is: "term", term: "spring", clear: false }),
  word("秋季", { is: "term", term: "autumn", clear: false }),
  word("第?[一1]学期", { is: "term", term: "autumn", clear: false }),
  word("上学期|(?<=学年度?|年)上期", { is: "term", term: "upper", clear: false }),
  word("(?<=学年度?|年)下期", { is: "term", term: "lower", clear: false }),
  word("第?[二2]学期", { is: "term", term: "spring", clear: false }),
  word("下学期", { is: "term", term: "lower", clear: false }),
  word("(?:本|这一?|当前|该)学期", { is: "term", term: "this", clear: false }),
  word("下一?(?:个)?学期", { is: "term", term: "next", clear: false }),
  word("寒假(?:放假)?", { is: "holiday", season: "winter" }),
  word("寒?暑(?:假|期)(?:放假)?", { is: "holiday", season: "summer" }),
  word("(?:新学期|新学年)?(?:正式)?开学", { is: "opening" }),
];

/** Where in a unit, and on which side of it. */
const PLACES: readonly Entry[] = [
  word("学年(?:末|底|终|结束)", { is: "edge", edge: "end", of: "schoolYear" }),
  word("学年初", { is: "edge", edge: "start", of: "schoolYear" }),
  word("(?:学期|期)(?:末|底|终|结束)", { is: "edge", edge: "end", of: "term" }),
  word("(?:学期|期)初", { is: "edge", edge: "start", of: "term" }),
  word("(?:学期|期)中", { is: "edge", edge: "mid", of: "term" }),
  word("季度?(?:末|底|终)", { is: "edge", edge: "end", of: "quarter" }),
  word("(?:年度?(?:底|末|终)|岁末|年度?内)", { is: "edge", edge: "end", of: "year" }),
  word("年中", { is: "edge", edge: "mid", of: "year" }),
  word("年初", { is: "edge", edge: "start", of: "year" }),
  word("月(?:底|末|终)", { is: "edge", edge: "end", of: "month" }),
  word("月中", { is: "edge", edge: "mid", of: "month" }),
  word("月初", { is: "edge", edge: "start", of: "month" }),
  entry("(?:底|末|终(?!身))", edge("end")),
  entry("初(?!中|级|步|心|一|二|三|期)", edge("start")),
  entry("中(?=旬)?(?![旬等职小学高考央国华心层型])", edge("mid")),
  word("(?:及|之|以)?前(?!三|列|往|期|提|沿)|之前", { is: "before" }),
  word("(?:之|以)?后(?!备|勤|续|进)", { is: "after" }),
  word("(?:以|之)?内(?!部|容|涵|外)|期间|时期|时段|间(?=完成|进行|开展|实施|,|$)", { is: "within" }),
  word("起(?:始)?(?!来|草|点|到)|开始|以来", { is: "from" }),
  word("(?:为)?止(?!步)|结束(?:前|时)?", { is: "until" }),
  word("(?:不晚于|不迟于|最迟|最晚|截止(?:到|至|于|时间)?|截至|至迟|赶在)", { is: "notAfter" }),
  word("[自从由](?!主|身|觉|治|我|然|强|立|来|事|业|学|查|评|此|于)", { is: "since" }),
  word("-+|至(?!少|今|多)|到(?!位|校|岗|\\D{0,60}每)", { is: "dash" }),
];

const MARKS: readonly Entry[] = [
  word("[、和及与]|以及", { is: "and" }),
  word(",", { is: "break" }),
  word("[;。]", { is: "stop" }),
  word("\\(", { is: "open" }),
  word("\\)", { is: "close" }),
  word(":", { is: "colon" }),
  word("(?:力争|争取|确保|计划|预计|原则上|并|于|在|的)", { is: "filler" }),
];

/** The words of time, the longer and more certain first. */
export const LEXICON: readonly Entry[] = [...YEARS, ...MANNERS, ...PARTS, ...PLACES, ...MARKS];
