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
const eachAsManner = ([all]: Groups): TimeMeaning => ({
  is: "each",
  unit: unitOf(all),
  inside: false,
  manner: true,
});
const UNIT = "(?:学年|半年|学期|季度|季|年度|年|月份|月|周|星期|日|天)";
const COUNT = `(\\d{1,3}|${CN}{1,3}|半)`;
const LENGTH_UNIT = "(?:月|年|学年|学期|季度|周|星期|天|日)";

const readDuration = (
  all: string | undefined,
  count: string | undefined,
  manner: "within" | "over" | "lasts",
): TimeMeaning | undefined => {
  const many = count === "半" ? 0.5 : value(count);
  const unit = unitOf(all?.replace(/工作日/, "天").replace("半年", "年"));
  return Number.isNaN(many) ? undefined : { is: "duration", count: many, unit, manner };
};
const durationOf =
  (manner: "within" | "over" | "lasts") =>
  ([all, count]: Groups): TimeMeaning | undefined =>
    readDuration(all, count, manner);

const shiftOf = (text: string | undefined): number => (/^[下次]/.test(text ?? "") ? 1 : 0);

/** What comes again and again. */
const RHYTHMS: readonly Entry[] = [
  entry("年均(?!增|提|降|递|下)", each),
  entry("每(?:三|3)个月", means({ is: "each", unit: "quarter", inside: false })),
  entry("每(?:六|6)个月", means({ is: "each", unit: "half", inside: false })),
  entry("每(?:十二|12)个月", means({ is: "each", unit: "year", inside: false })),
  entry(
    `每(?:隔)?(?:[二三四五六七八九十2-9]|\\d{2,})(?:[-至到]\\d{1,2})?个?${UNIT}|每半个?月|每旬|隔(?:年|月|周|天|日)|(?:逢)?[双单][月周](?!活动)`,
    means({ is: "everyFew" }),
  ),
  entry("每(?:周|星期)([一二三四五六日天末])(?![次节场期个名人])", each),
  word("(?:首|末|第[一二三四]个?|最后一?个?|次)(?:周|月|星期|工作日)(?!度)(?:[一二三四五六日天])?", {
    is: "inner",
  }),
  entry(`(?:每|各)(?:一|1)?个?${UNIT}(?!级|段|龄|组(?!织))`, each),
  // 100人次/年, and 年招生 at the head of a clause.
  entry("/(?:每)?(?:学年|学期|季度|年|月|周)", each),
  entry(
    "(?<=^|[,;。]|确保|保证|力争|学校)年(?=招生|培训|接待|服务|产(?![值业量品能])|生产|加工|销售|处理|供应|出栏|完成|开展|举办|输送)",
    each,
  ),
  entry("(?:逐|按)(?:学年|学期|季度|季|年度|年|月|周)(?!度?计划|度?方案|度?考核)", eachAsManner),
  entry("年年|月月|周周|(?:半年|年|月|周|日)(?=(?:一|1|二|2)次)", each),
  entry(`(?:一|1)(?:学年|学期|季度?|年|月|周)(?=(?:至少)?[一二三四五六七八九\\d]次)`, each),
  // 一月一调度, 月通报、季总结
  entry("(?:一|1)(?:学年|学期|季度?|年|月|周)(?=一(?![日号月至年、-])[\\u4e00-\\u9fa5])", each),
  entry(
    "(?<=^|[,;、。:(])(?:半年|季度?|月度?|周|学期)(?=调度|通报|总结|检查|督查|研判|报告|考核|小结|例会|报送|点评|评比)",
    each,
  ),
  // 季度 in a column of its own.
  entry("(?<=^|[:(])(?:半年度?|季度|月度|学期|年度)(?=$|\\))", each),
];

/** How long, and what is counted from the day of issue. */
const LENGTHS: readonly Entry[] = [
  word(
    "(?<=^|[,;。:于在须应□])(?:自|从)?(?:本|该)?(?:方案|文件|通知|规划|计划|意见|办法|要点|清单|协议)?(?:正式)?(?:印发|发布|公布|下发|颁布|出台|发文|印制)(?=后)",
    { is: "issue" },
  ),
  entry(`(?<=起,?)连续${COUNT}个?(?:年|月|学年|学期)`, durationOf("lasts")),
  entry(
    `(?:今后|未来|接下来的?|往后)${COUNT}个?${LENGTH_UNIT}(?:时间)?(?:之内|以内|内)?`,
    durationOf("within"),
  ),
  entry(
    `(?:\\d{1,2}|${CN})[-至到]${COUNT}个?(?:月|年|学年|学期)(?:左右)?(?:的)?(?:之内|以内|内|时间)`,
    durationOf("within"),
  ),
  entry(
    `${COUNT}个?${LENGTH_UNIT}(?:左右)?(?:的?时间)?(?:之内|以内|内)(?!的|教师|毕业)`,
    durationOf("within"),
  ),
  entry(
    `(?:为期|历时|期限(?:为|:)?|有效期(?:为|:)?|试行(?:期)?(?:为)?|周期(?:为|:)?)(?:\\d{1,2}[-至到])?(\\d{1,2}|${CN}{1,3}|半)个?(?:年|月|学年|学期)(?:左右)?`,
    durationOf("lasts"),
  ),
  entry(
    `(?:用|分|利用|力争用|计划用)(?:\\d{1,2}[-至到])?(\\d{1,2}|${CN}{1,3}|半)个?(?:年|月|学年|学期)(?:左右)?(?:的)?(?:时间)?`,
    durationOf("over"),
  ),
  // 建设周期：24个月 says how long, not from when.
  entry(
    `(?<=^|(?:时限|时间|进度|要求):)(\\d{1,2}|${CN}{1,3}|半)(?:年|个月|学年|个学期)(?=$)`,
    durationOf("over"),
  ),
  entry("(本|该|当|下一?|次)个?月份?", ([, which]) => ({
    is: "relative",
    unit: "month",
    shift: shiftOf(which),
  })),
  entry("(本|该|当|下一?)个?季度?", ([, which]) => ({
    is: "relative",
    unit: "quarter",
    shift: shiftOf(which),
  })),
  entry("下一?个?学年度?", means({ is: "relative", unit: "schoolYear", shift: 1 })),
];

const DOING =
  "(?:坚持|推进|实施|开展|执行|落实|进行|化|工作|性|抓好|巩固|保持|改进|完善|有效|任务|深化|用力|做好|跟进|推动|整改|抓|管理|提升|优化)*";

const standing =
  (lasting: boolean) =>
  ([, joined]: Groups): TimeMeaning => ({ is: "standing", lasting, joined: joined !== undefined });

/** What lasts. */
const LASTING: readonly Entry[] = [
  word("(?:今|此|随|其|往)后(?=[^\\d一二三四五六七八九十半几])", { is: "text" }),
  // 持续巩固 behind a date says how it goes on.
  entry(
    `(并)?(?:要|须)?(?:持续|不断)(?:地)?(?:巩固|改进|完善|优化|提升|深化|跟进|跟踪|用力|更新|提高|加强)${DOING}`,
    standing(false),
  ),
  entry(
    `(并)?(?:要|须)?(?:长期|持续|常年|不间断|始终|一贯|永久|不断|持之以恒)(?:地)?(?:性|化)?${DOING}(?:下去)?(?:工作)?`,
    standing(true),
  ),
  entry(
    `(并)?(?:要|须)?(?:常态化?长效|长效化?常态|常态化?|经常性?|日常|长效化)(?:地)?${DOING}(?:工作)?`,
    standing(false),
  ),
  entry("(并)?(?:[常长]抓不懈|久久为功|坚持不懈|一以贯之|滚动推进|贯穿始终)", standing(true)),
  word("不定期|随时|即时|实时", { is: "vague", loose: false }),
  entry(`(并)?(?:定期|全过程|全程|平时|一直|动态(?=推进|管理|开展|实施|跟踪))${DOING}`, standing(false)),
  word("(?:帮扶|规划|实施|计划|方案|任务)期(?:末|满|结束)(?:前|时)?(?!之?后)", { is: "planTerm" }),
  // How long somebody holds a post or a contract, the document does not say.
  word("(?:聘|任|合同|服务|见习|试用|实习)期(?:间|限)?(?:内|中|满)?(?:[一二三四五六\\d]{1,2}年)?(?!:)", {
    is: "unplaced",
  }),
  word("(?:整个)?(?:帮扶|方案实施|规划实施|实施|规划|任务|协议|合作)期(?:内|间内?|中|限内|$)(?!:|\\()", {
    is: "planTerm",
  }),
  word("贯穿全年|全年度?|整年|全学年", { is: "allYear" }),
];

/** What has no definite time. */
const VAGUE: readonly Entry[] = [
  word(
    "立[行即整查]立?[改办知]?(?:整改)?|立刻|马上|即[知刻行时查](?:即)?(?:改|办)?|边[查学整]边改|即查即改",
    {
      is: "immediate",
    },
  ),
  word(
    "(?:自|从)?即日(?:起)?|从?现在起|(?:自)?(?:方案|文件|通知|本方案|本通知|协议|责任书|本责任书|合同)?(?:正式)?(?:印发|发布|公布|下发|颁布|施行|实施|发文|签订|签署|签字|生效)(?:之日起?|日起)",
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
];

/** What comes again and again, lasts, or has no definite time. */
export const MANNERS: readonly Entry[] = [
  // 短期: is a label; when, the date behind it says.
  word("(?:短|中|长|近|远|中长)期(?:目标|任务)?(?=:)", { is: "filler" }),
  ...RHYTHMS,
  ...LENGTHS,
  ...LASTING,
  ...VAGUE,
];
