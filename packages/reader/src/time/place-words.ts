import { CN, entry, word, type Entry } from "./entry.js";
import type { TimeMeaning, Unit } from "./token.js";

const edge = (which: "start" | "mid" | "end", of?: Unit) => (): TimeMeaning => ({
  is: "edge",
  edge: which,
  of,
});

const EDGES: readonly Entry[] = [
  word("学年(?:末|底|终|结束)", { is: "edge", edge: "end", of: "schoolYear" }),
  word("学年初", { is: "edge", edge: "start", of: "schoolYear" }),
  word("(?:学期|(?<![一二三四五六七八九十初中后前早工分])期)(?:末|底|终|结束)", {
    is: "edge",
    edge: "end",
    of: "term",
  }),
  word("(?:学期|期)初", { is: "edge", edge: "start", of: "term" }),
  word("(?:学期|期)中(?!间)", { is: "edge", edge: "mid", of: "term" }),
  word("季度?(?:末|底|终)", { is: "edge", edge: "end", of: "quarter" }),
  word("(?:年度?(?:底|末|终)|(?:年[底末终])?岁[末尾]|(?<![学一二三四五六七八九十半几数多\\d])年度?内)", {
    is: "edge",
    edge: "end",
    of: "year",
  }),
  word("年中", { is: "edge", edge: "mid", of: "year" }),
  word("年初", { is: "edge", edge: "start", of: "year" }),
  word("月(?:底|末|终)", { is: "edge", edge: "end", of: "month" }),
  word("月中", { is: "edge", edge: "mid", of: "month" }),
  word("月初", { is: "edge", edge: "start", of: "month" }),
  entry("(?:底|末|终(?!身))", edge("end")),
  entry("初(?!中|级|步|心|一|二|三|期|次|赛|稿|审|具)", edge("start")),
  // 上半月
  entry("(?<=月)(?:上半月|上半)", edge("mid")),
  entry("中(?=旬)?(?![旬等职小学高考央国华心层型期间途])", edge("mid")),
];

/** Behind a 前 or 后: how far from it. */
const LENGTH = `(?:\\d{1,3}|${CN}{1,3}|半|一二|二三)个?(?:月|周|星期|礼拜|天|日|学期|年)(?:之内|以内|内|左右)?`;

const SIDES: readonly Entry[] = [
  word("(?:及|之|以)?前后", { is: "around" }),
  word(`(?<=[前后])${LENGTH}|${LENGTH}(?:以|之)?后`, { is: "offset" }),
  word("(?:及|之|以)?前(?!三|列|往|期|提|沿|后|来|瞻|[一二三1-3]个?季度)|之前|前夕", { is: "before" }),
  word("(?:之|以)?后(?!备|勤|续|进|期|台|果)", { is: "after" }),
  word("(?:以|之)?内(?!部|容|涵|外|控|蒙)|期间|时期|时段|间(?=完成|进行|开展|实施|,|;|\\)|。|$)", {
    is: "within",
  }),
  word("起(?:始)?(?!来|草|点|到(?![\\d一二三四五六七八九十今明次年])|步|用)|开始(?!前)|启动实施", {
    is: "from",
  }),
  word(
    "(?:为)?止(?!步)|结束(?:前|时|之前|以前)?|截止(?=$|[,;)。])|(?<=[月日号旬底末中])(?:收官|闭幕|完赛|完工|竣工)",
    { is: "until" },
  ),
  word("(?:不晚于|不迟于|不得晚于|最迟于?|最晚于?|截止(?:到|至|于|时间|日期)?|截至|至迟|赶在)", {
    is: "notAfter",
  }),
  word("[自从由](?!主|身|觉|治|我|然|强|立|来|事|业|学|查|评|此|于|愿|信|动|检|选|建|筹)", { is: "since" }),
  word("-+|至(?!少|今(?!年)|多|于)|到(?!位|校|岗|达|期|会|场|人|户|底|\\D{0,60}每)", { is: "dash" }),
  word("以来", { is: "past" }),
  word("(?:正式)?(?:开工|开赛|开幕|启动|行课|开班|上课|动工|开营)(?!典礼|仪式|式)", { is: "begin" }),
  word("左右|上下(?=完成|前|$|[,;)])", { is: "about" }),
  word("\\(?含(?:[当本该]?[日天年月期]|\\d{4}年|\\d{1,2}[月日])?\\)|\\(含[^()]{0,8}\\)", { is: "included" }),
];

/** Where in a unit, and on which side of it. */
export const PLACES: readonly Entry[] = [...EDGES, ...SIDES];
