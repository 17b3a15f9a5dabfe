import { CN, entry, means, value, word, type Entry, type Groups } from "./entry.js";
import type { TimeMeaning, Unit } from "./token.js";

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

const each = ([all, day]: Groups): TimeMeaning => ({
  is: "each",
  unit: unitOf(day === undefined ? all : "周"),
  inside: day !== undefined,
});
const UNIT = "(?:学年|半年|学期|季度|季|年度|年|月份|月|周|星期|日|天)";

const readDuration = (
  all: string | undefined,
  count: string | undefined,
  manner: "within" | "over",
): TimeMeaning | undefined => {
  const many = count === "半" ? 0.5 : value(count);
  const unit = unitOf(all?.replace(/工作日/, "天").replace("半年", "年"));
  return Number.isNaN(many) ? undefined : { is: "duration", count: many, unit, manner };
};

/** What comes again and again, lasts, or has no definite time. */
export const MANNERS: readonly Entry[] = [
  // 短期: is a label; when, the date behind it says.
  word("(?:短|中|长|近|远|中长)期(?:目标|任务)?(?=:)", { is: "filler" }),
  entry("年均", each),
  entry(
    `每(?:隔)?(?:[二三四五六七八九十2-9]|\\d{2,})个?${UNIT}|隔(?:年|月|周)|双月|双周`,
    means({ is: "everyFew" }),
  ),
  entry("每(?:周|星期)([一二三四五六日天])(?![次节场期个名人])", each),
  word("(?:首|末|第[一二三四]个?)(?:周|月|星期)(?!度)", { is: "inner" }),
  entry(`(?:每|各)(?:一|1)?个?${UNIT}`, each),
  // 100人次/年, and 年招生 at the head of a clause.
  entry("/(?:每)?(?:学年|学期|季度|年|月|周)", each),
  entry("(?<=^|[,;。]|确保|保证|力争|学校)年(?=招生|培训|接待|服务)", each),
  entry(`(?:逐|按)(?:学年|学期|季度|季|年度|年|月|周)|年年|月月|周周|(?:年|月|周|日)(?=(?:一|1)次)`, each),
  entry(`(?:一|1)(?:学年|学期|季度?|年|月|周)(?=(?:至少)?[一二三四五六七八九\\d]次)`, each),
  entry(
    `(\\d{1,3}|${CN}{1,3}|半)个?(?:月|年|学年|学期|季度|周|星期|天|日|工作日)(?:左右)?(?:之内|以内|内)`,
    ([all, count]) => readDuration(all, count, "within"),
  ),
  entry(
    `(?:用|分|为期|历时|利用|力争用|计划用)(\\d{1,2}|${CN}{1,3}|半)个?(?:年|月|学年|学期)(?:左右)?(?:的)?(?:时间)?`,
    ([all, count]) => readDuration(all, count, "over"),
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
  word("(?:定期|随时|实时|全过程|全程|平时|一直)(?:坚持|推进|实施|开展|进行)*", { is: "standing" }),
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
