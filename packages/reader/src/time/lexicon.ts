import { numeral } from "../words/numeral.js";
import type { Saying, Unit } from "./token.js";

type Groups = readonly (string | undefined)[];
type Entry = readonly [pattern: RegExp, say: (groups: Groups) => Saying | undefined];

const CN = "[一二三四五六七八九十]";
const N = `(\\d{1,2}|${CN}{1,3})`;
const Y = "(\\d{4}|[一二][〇零0Oo一二三四五六七八九]{3})";
const QUOTED = "[“”\"'‘’]?";

const value = (text: string | undefined): number =>
  numeral(/^[一二]/.test(text ?? "") ? text!.replace(/[0Oo]/g, "〇") : (text ?? "")) ?? Number.NaN;
const within = (number: number, low: number, high: number): boolean => number >= low && number <= high;

const yearOf = (text: string | undefined): number | undefined => {
  const year = value(text);
  if (within(year, 1900, 2100)) return year;
  // 23年 is 2023; 3年 and 99年 are lengths.
  return text?.length === 2 && within(year, 15, 49) ? 2000 + year : undefined;
};

const yearSaid = ([, year]: Groups): Saying | undefined => {
  const read = yearOf(year);
  return read === undefined ? undefined : { is: "year", year: read };
};

const yearsSaid = (first: string | undefined, last: string | undefined): Saying | undefined => {
  const from = yearOf(first);
  // 2023-25年
  const to =
    last?.length === 2 && from !== undefined ? Math.floor(from / 100) * 100 + value(last) : yearOf(last);
  return from === undefined || to === undefined || to <= from
    ? undefined
    : { is: "years", first: from, last: to, listed: false };
};

const listedYears = ([all = ""]: Groups): Saying | undefined => {
  const years = (all.match(/\d{4}/g) ?? []).map(Number);
  const follow = years.every((year, at) => at === 0 || year === years[at - 1]! + 1);
  return follow ? { is: "years", first: years[0]!, last: years.at(-1)!, listed: true } : undefined;
};

const dateSaid = ([, year, month, day]: Groups): Saying | undefined => {
  const [m, d] = [value(month), day === undefined ? undefined : value(day)];
  return yearOf(year) !== undefined && within(m, 1, 12) && (d === undefined || within(d, 1, 31))
    ? { is: "date", year: yearOf(year)!, month: m, day: d }
    : undefined;
};

const schoolYearSaid = ([, first, last]: Groups): Saying | undefined => {
  const from = yearOf(first);
  if (from === undefined) return undefined;
  if (last === undefined) return { is: "schoolYear", first: from, last: from + 1 };
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + value(last) : value(last);
  return to > from ? { is: "schoolYear", first: from, last: to } : undefined;
};

const UNIT_WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/学年/, "schoolYear"],
  [/半年/, "half"],
  [/学期/, "term"],
  [/季/, "quarter"],
  [/年/, "year"],
  [/月/, "month"],
  [/周|星期|礼拜/, "week"],
  [/日|天/, "day"],
];
const unitOf = (text: string | undefined): Unit =>
  UNIT_WORDS.find(([word]) => word.test(text ?? ""))?.[1] ?? "day";

const each = ([all, day]: Groups): Saying => ({
  is: "each",
  unit: unitOf(day === undefined ? all : "周"),
  inside: day !== undefined,
});
const edge = (which: "start" | "mid" | "end", of?: Unit) => (): Saying => ({ is: "edge", edge: which, of });
const say = (saying: Saying) => (): Saying => saying;
const word = (pattern: string, saying: Saying): Entry => [new RegExp(pattern, "y"), say(saying)];
const entry = (pattern: string, read: (groups: Groups) => Saying | undefined): Entry => [
  new RegExp(pattern, "y"),
  read,
];

const quarterSaid = ([, first, last]: Groups): Saying | undefined => {
  const [from, to] = [value(first), value(last ?? first)];
  return within(from, 1, 4) && within(to, from, 4) ? { is: "quarter", first: from, last: to } : undefined;
};

const FIVE_YEARS: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 };
const UNIT = "(?:学年|半年|学期|季度|季|年度|年|月份|月|周|星期|日|天)";

/** Dates and spans with their years. */
const YEARS: readonly Entry[] = [
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
  entry(`${Y}年?[-至到/]${Y}(?:年度?)?学年度?`, schoolYearSaid),
  entry("(\\d{4})[-/](\\d{2})学年度?", schoolYearSaid),
  entry(`${Y}学年度?`, schoolYearSaid),
  entry("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)", dateSaid),
  entry("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?!\\d)", dateSaid),
  entry("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})(?!\\d)", dateSaid),
  entry("(20\\d{2})([01]\\d)([0-3]\\d)(?!\\d)", dateSaid),
  entry("(\\d{4})[./](\\d{1,2})月?(?![\\d%.年])", dateSaid),
  entry("(\\d{4})-([01]\\d)(?![\\d年学])", dateSaid),
  entry(`${Y}[-至到]${Y}(?:年度?|(?!\\d))(?!级)`, ([, first, last]) => yearsSaid(first, last)),
  entry("(\\d{4})[-至到](\\d{2})年(?!级)", ([, first, last]) => yearsSaid(first, last)),
  entry("(\\d{2})[-至到](\\d{2})年(?!级)", ([, first, last]) => yearsSaid(first, last)),
  entry("\\d{4}年?(?:[、,和及]\\d{4}年?)*[、,和及]\\d{4}年(?!级)", listedYears),
  entry(`${Y}年(?:度|份)?(?!级|制)`, yearSaid),
  entry("(?<![\\s\\S])(20\\d{2})(?![\\s\\S])", yearSaid),
  entry("(\\d{2})年(?:度|份)?(?!级|制|以|内|来|时|的|后|教|工|多|余)", yearSaid),
  entry(`${QUOTED}十([三四五六])五${QUOTED}(?:规划)?(?:收官之?年)?(?:时期|期间|期)?`, ([, which]) => ({
    is: "fiveYear",
    last: FIVE_YEARS[which!]!,
  })),
  word("(?:今|本|当)年度?", { is: "relativeYear", shift: 0 }),
  word("(?:明|次|翌|来|第二|下一?)年度?", { is: "relativeYear", shift: 1 }),
  word("后年", { is: "relativeYear", shift: 2 }),
  word("(?:整个|本|当|该|这一?)学年", { is: "schoolYear", first: undefined, last: undefined }),
];

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
  entry(`第?([一二三四1-4])[、和-](?:第)?([一二三四1-4])季度`, quarterSaid),
  entry(`第?([一二三四1-4])季度?(?!节)`, quarterSaid),
  entry("Q([1-4])", quarterSaid),
  word("上半年度?", { is: "half", half: 1 }),
  word("下半年度?", { is: "half", half: 2 }),
  word("春(?:季学期|季)?[、和与]?秋(?:二)?季?学期|春秋(?:二)?季", { is: "bothTerms" }),
  word("春(?:季学期|季期|学期|期)", { is: "term", term: "spring", clear: true }),
  word("秋(?:季学期|季期|学期|期)", { is: "term", term: "autumn", clear: true }),
  word("春季", { is: "term", term: "spring", clear: false }),
  word("秋季", { is: "term", term: "autumn", clear: false }),
  word("第?[一1]学期|上学期", { is: "term", term: "autumn", clear: false }),
  word("第?[二2]学期", { is: "term", term: "spring", clear: false }),
  word("下学期", { is: "term", term: "second", clear: false }),
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
  word("-+|至(?!少|今|多)|到(?!位|校|岗|\\D*每)", { is: "dash" }),
];

/** What comes again and again, lasts, or cannot be told. */
const MANNERS: readonly Entry[] = [
  entry(
    `每(?:隔)?(?:[二三四五六七八九十2-9]|\\d{2,})个?${UNIT}|隔(?:年|月|周)|双月|双周`,
    say({ is: "everyFew" }),
  ),
  entry("每(?:周|星期)([一二三四五六日天])(?![次节场期个名人])", each),
  word("(?:首|末|第[一二三四]个?)(?:周|月|星期)(?!度)", { is: "inner" }),
  entry(`(?:每|各)(?:一|1)?个?${UNIT}`, each),
  entry(`(?:逐|按)(?:学年|学期|季度|季|年度|年|月|周)|年年|月月|周周|(?:年|月|周|日)(?=(?:一|1)次)`, each),
  entry(`(?:一|1)(?:学年|学期|季度?|年|月|周)(?=(?:至少)?[一二三四五六七八九\\d]次)`, each),
  entry(
    `(\\d{1,3}|${CN}{1,3}|半)个?(?:月|年|学年|学期|季度|周|星期|天|日|工作日)(?:左右)?(?:之内|以内|内)`,
    ([all, count]) => durationSaid(all, count, "within"),
  ),
  entry(
    `(?:用|分|为期|历时|利用|力争用|计划用)(\\d{1,2}|${CN}{1,3}|半)个?(?:年|月|学年|学期)(?:左右)?(?:的)?(?:时间)?`,
    ([all, count]) => durationSaid(all, count, "over"),
  ),
  word(
    "(?:并|要|须)?(?:长期|持续|常态化?|常年|经常性?|不间断|始终|一贯|永久|日常|不断)(?:地)?(?:坚持|推进|实施|开展|执行|落实|进行|化|工作|性|抓好|巩固|保持|改进|完善|有效|任务|深化|用力)*(?:工作)?",
    {
      is: "standing",
    },
  ),
  word("[常长]抓不懈|久久为功|坚持不懈|一以贯之|滚动推进", { is: "standing" }),
  word(
    "(?:整个)?(?:帮扶|方案实施|规划实施|实施|规划|任务|协议|合作|聘|任)期(?:间|限)?(?:内|中)?(?!末|满|初|望)",
    { is: "planTerm" },
  ),
  word("(?:定期|随时|全过程|全程|平时|一直)(?:坚持|推进|实施|开展|进行)*", { is: "standing" }),
  word("立[行即整]立?[改办]?(?:整改)?|立刻|马上|即[知刻行时查](?:即)?(?:改|办)?|边[查学]边改", {
    is: "immediate",
  }),
  word(
    "即日(?:起)?|从?现在起|(?:自)?(?:方案|文件|通知|本方案)?(?:印发|发布|公布|下发|颁布|施行|实施)之?日(?:起)?",
    {
      is: "now",
    },
  ),
  word(
    "适时|近期|择机|视[^,;。]{0,8}?(?:情况|情|进度|需要?)|(?:待|在)?[^,;。、]{0,6}条件(?:成熟|允许|具备)(?:时|后|的?情况下)?|待定|另行(?:通知|安排|确定)|中长期|远期|中期(?!目标|评估|检查)|短期",
    { is: "vague", loose: false },
  ),
  word(
    "尽快|尽早|早日|及时|(?:根据|按照?|结合|依据)[^,;。\\d]{1,16}?(?:安排|要求|进度|部署|实际|时间|通知|情况|规定|需要)(?:时间|时限)?(?:完成|推进|执行|落实|开展|进行)?|(?:按时(?!间)|如期|同步)(?:推进|完成)?|下一步|逐步|分步|分阶段|分批",
    { is: "vague", loose: true },
  ),
  word("贯穿(?:全年|始终)|全年度?|整年|全学年", { is: "allYear" }),
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

const durationSaid = (
  all: string | undefined,
  count: string | undefined,
  manner: "within" | "over",
): Saying | undefined => {
  const many = count === "半" ? 0.5 : value(count);
  const unit = unitOf(all?.replace(/工作日/, "天").replace("半年", "年"));
  return Number.isNaN(many) ? undefined : { is: "duration", count: many, unit, manner };
};

/** The words of time, the longer and more certain first. */
export const LEXICON: readonly Entry[] = [...YEARS, ...MANNERS, ...PARTS, ...PLACES, ...MARKS];
