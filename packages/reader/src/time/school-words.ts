import { CN, word, type Entry } from "./entry.js";
import type { Feast } from "./feasts.js";

const feast = (pattern: string, named: Feast): Entry =>
  word(`(?:${pattern})(?:小长假|长假|假期|黄金周|放假)?`, { is: "feast", feast: named });

/** “六一”, 六一儿童节; a bare 六一 only where no other word can hold it. */
const numbered = (digits: string, name: string): string =>
  `(?<![双第一二三四五六七八九十百千万\\d])[“"]?${digits}[”"]?(?:国际)?(?:${name})|` +
  `(?<!双)[“"]${digits}[”"]|` +
  `(?<![双第一二三四五六七八九十百千万\\d])${digits}(?=前|之前|节|假期|小长假|黄金周|期间|至|到|-|后|$)`;

const FEASTS: readonly Entry[] = [
  feast("元旦(?:节)?", { monthDay: "01-01" }),
  feast("除夕", { lunar: "spring", shift: -1 }),
  feast("(?:春节|农历新年)", { lunar: "spring" }),
  feast("元宵节?", { lunar: "spring", shift: 14 }),
  feast(`${numbered("三八", "妇女节")}|妇女节`, { monthDay: "03-08" }),
  feast("植树节", { monthDay: "03-12" }),
  feast("清明节?", { solar: "qingming" }),
  feast(`${numbered("五一", "国际劳动节|劳动节")}|劳动节`, { monthDay: "05-01" }),
  feast(`${numbered("五四", "青年节")}|青年节`, { monthDay: "05-04" }),
  feast("端午节?", { lunar: "dragonBoat" }),
  feast(`${numbered("六一", "儿童节")}|儿童节`, { monthDay: "06-01" }),
  // The national examination begins on the 7th; a 职教高考 has days of its own in each province.
  feast(
    "(?<!职教|春季|对口|技能|单招)(?:普通)?高考(?!报名|填报|志愿|综合|工作|备考|成绩|改革|模拟|体检|录取|招生|班|本科|上线|达线|升学|质量|奖|科目|加分|制度|模式|研讨|分析|总结|动员|冲刺|平均|总分|人数)",
    { monthDay: "06-07" },
  ),
  feast(`${numbered("七一", "建党节")}|建党节`, { monthDay: "07-01" }),
  feast(`${numbered("八一", "建军节")}|建军节`, { monthDay: "08-01" }),
  feast("教师节", { monthDay: "09-10" }),
  feast("中秋节?", { lunar: "midAutumn" }),
  feast(`国庆节?|${numbered("十一", "国庆节")}`, { monthDay: "10-01" }),
  feast("(?:国家)?宪法日", { monthDay: "12-04" }),
];

const TERMS: readonly Entry[] = [
  word(
    "上[、和与]?下(?:二)?学期|上学期[、和与]下学期|第?[一1][、和与]第?[二2]学期|第一学期[、和与]第二学期",
    { is: "both", unit: "term" },
  ),
  word(
    "春(?:季学期|季)?[、和与及]?秋(?:二)?(?:季|个)?学期|春秋(?:二)?季(?:学期)?|春季?[、和与及]秋(?!游|收)季?(?:二季)?",
    {
      is: "both",
      unit: "term",
    },
  ),
  word("春(?:季|季期|季学期|学期|期)(?:新?学期)", { is: "term", term: "spring", clear: true }),
  word("秋(?:季|季期|季学期|学期|期)(?:新?学期)", { is: "term", term: "autumn", clear: true }),
  word("春(?:季学期|季期|学期|期)", { is: "term", term: "spring", clear: true }),
  word("秋(?:季学期|季期|学期|期)", { is: "term", term: "autumn", clear: true }),
  word("春季(?!高考|招生)|(?<=年|20\\d\\d)春(?!节|游|耕)", { is: "term", term: "spring", clear: false }),
  word("秋季(?!高考|招生)|(?<=年|20\\d\\d)秋(?!分|游|收|冬)", { is: "term", term: "autumn", clear: false }),
  word("第?[一1]学期", { is: "term", term: "autumn", clear: false }),
  word("上学期|(?<=学年度?|年)上期", { is: "term", term: "upper", clear: false }),
  word("(?<=学年度?|年)下期", { is: "term", term: "lower", clear: false }),
  word("第?[二2]学期", { is: "term", term: "spring", clear: false }),
  word("下学期", { is: "term", term: "lower", clear: false }),
  word("(?:本|这一?|当前|该)学期", { is: "term", term: "this", clear: false }),
  word("下一?(?:个)?学期", { is: "term", term: "next", clear: false }),
  word("寒(?:假|期)(?:放假)?", { is: "holiday", season: "winter" }),
  word("暑(?:假|期)(?:放假)?", { is: "holiday", season: "summer" }),
  word("新学年(?:(?:正式)?(?:开学|开始|伊始)|(?=前|初|之前|以前))", { is: "opening", autumn: true }),
  word("(?:新学期)?(?:正式)?(?:开学|(?<!公)开课)(?!典礼|季|率)|新学期(?=前|初|之前|以前|伊始)", {
    is: "opening",
  }),
];

const WEEKDAY = "(?:周|星期|礼拜)[一二三四五六日天末]";
const ORDINAL = `(?:\\d{1,2}|${CN}{1,3})`;

/** Times on which no day follows from the words alone: the school, or nobody, knows it. */
const UNPLACED: readonly Entry[] = [
  word(
    `的?(?:(?:每学期|校历|教学|学期)?第)${ORDINAL}(?:[-至到、和及]第?${ORDINAL})*(?:教学)?(?:个)?(?:教学)?周次?(?!年)(?:${WEEKDAY})?|的?第${ORDINAL}个?(?:星期|礼拜|工作日)(?:[一二三四五六日天])?`,
    { is: "unplaced" },
  ),
  word(
    `的?(?:最后|首|末|头)(?:一|1|二)?个?(?:教学|工作)?(?:周|星期|礼拜|工作日)(?!年)(?:[一二三四五六日天])?`,
    {
      is: "unplaced",
    },
  ),
  word(`(?<![(\\d])${ORDINAL}-${ORDINAL}周`, { is: "unplaced" }),
  word(`(?:预备|考试|考核|复习|机动|校准)周`, { is: "unplaced" }),
  word(`(?:本|这一?|下一?|上一?|当)(?:个)?(?:周|星期|礼拜)(?:[一二三四五六日天末])?(?!边|围|密|期)`, {
    is: "unplaced",
  }),
  word(`${WEEKDAY}(?![\\d次])`, { is: "unplaced" }),
  word(
    "(?:期[中末]|学业水平|学考|会考|合格性|升学|对口升学|职教高考|对口高考|春季高考|技能高考|单招|高职单招|统一|学期|结业|毕业|补)(?:学业)?(?:水平)?(?:考试|考核|考查|测试|检测|考)",
    {
      is: "unplaced",
    },
  ),
  word("职教高考|技能高考|春季高考|对口高考|对口单招|中考|会考|学考", { is: "unplaced" }),
  word(
    "寒[、和与及]?暑(?:假|期)|(?:元旦[、和]?春节|春节[、和]?元宵节?|五一[、和]?端午节?|中秋节?[、和]?国庆节?|国庆节?[、和]?中秋节?)(?=期间|假|前后|二节)",
    { is: "unplaced" },
  ),
  // A holiday of several days, of which the words say neither the first nor the last.
  word(
    '[“"]?(?:元旦|春节|清明|端午|中秋|国庆|五一|十一)节?[”"]?(?:小长假|长假|假期|黄金周)(?!之?[前后]|以[前后]|结束)',
    { is: "unplaced" },
  ),
  word("农历(?=春节|新年|除夕|元宵|端午|中秋)", { is: "filler" }),
  word("(?:正式)?放(?=假)假", { is: "breakUp" }),
  word("放[寒暑]假|节假日|(?:法定)?假期|节[前后](?!能)", { is: "unplaced" }),
  word("岁末年初|岁尾年初|年末年初|年底年初|今冬明春|冬春(?:季|之交)?|春夏之交|秋冬(?:季|之交)?", {
    is: "unplaced",
  }),
  word("(?:农历|阴历)[^,;。()]{0,8}|[正腊]月(?:[初廿]?[一二三四五六七八九十]{1,3})?", { is: "unplaced" }),
  word("第[一二三四]个?学年(?:初|中|末|底|内)?", { is: "unplaced" }),
  word("(?:全|整)月|(?:同|隔)日", { is: "unplaced" }),
  word("(?:至|到|迄)今(?!年|后|日)|目前为止|目前|现阶段|截至?目前", { is: "unplaced" }),
  word(`(?:\\d{1,3}|${CN}{1,3}|半|几|数)个?(?:多)?(?:小时|分钟|钟头|课时)(?:之内|以内|内)`, {
    is: "unplaced",
  }),
  word(
    `(?:\\d{1,3}|${CN}{1,3}|几|数)(?:[-至到](?:\\d{1,3}|${CN}{1,3}))?个?(?:工作日|日历[天日])(?:之内|以内|内)?`,
    {
      is: "unplaced",
    },
  ),
];

/** The year of a school: terms, holidays, feasts, and what has no day. */
export const SCHOOL: readonly Entry[] = [...UNPLACED, ...FEASTS, ...TERMS];
