/** A promise without a number, as a person may come to judge it. */
export type Proposal =
  | { readonly is: "item" }
  /** `least` is the step of the scale that has to be reached, 1 or 2. */
  | { readonly is: "level"; readonly scale: "change" | "work"; readonly least: 1 | 2 };

/** What exists afterwards and did not before, or is whole: done or not. */
const MADE =
  /(?:健全|完善|建立|制定|制订|出台|修订|成立|组建|编制|印发|形成|构建|签订|配齐|设立|明确|列入|纳入|办理|整改|建成|创建|组织(?!部|领导|生活)|开展|举办|召开)/;
/** What is more or better afterwards. */
const BETTER = /(?:提升|提高|增强|改善|扩大|优化|改进|拓宽|缩小|降低|丰富|壮大|夯实|巩固)/;
const WORK =
  /(?:加强|强化|深化|推进|推动|促进|发挥|营造|落实|打造|实施|培育|培养|引导|统筹|整合|搭建|支持|指导|协调|探索|创新|加大|加快|贯彻|做好|抓好|严格|宣传|挖掘|总结|推广|选派|选送|争取|更新|融入|利用|引进|保障|确保|带动|助力|办好|帮助|充实|保持|实现)/;
const MUCH = /(?:明显|显著|大幅|全面|较大|有力|根本)/;

/** Means, aims and grounds in front of what is promised: they are not themselves promised. */
const MEANS =
  /^(?:为(?!每|全|所有|学生|教师|帮扶)|通过|根据|按照|依据|围绕|坚持|以[^,，。]{1,40}为|依托|充分利用|利用[^,，]{1,20}(?:契机|优势|机遇)|结合|紧扣|聚焦|立足|遵循|始终|抢抓|准确把握|深刻认识|高举|在[^,，]{1,30}(?:下|中|上)$|特制定|现制定|让|使|从而|进而|并?为[^,，]{2,40}(?:提供|奠定|作出|贡献))/;
const ALLOWED = /(?:可(?:以|按|根据|适当|给予|优先)|允许|酌情|鼓励)/;

/** What leads on to a list, names a case, or is a footnote: nothing is done in it. */
const NO_DEED = /如下[:：]?$|[^目]的$|^\[\d{1,3}\]/;

/** What a clause between commas promises; undefined: nothing that could be seen to be kept. */
export const proposalOf = (words: string): Proposal | undefined => {
  if (words.length < 4 || MEANS.test(words) || ALLOWED.test(words) || NO_DEED.test(words)) return undefined;
  const [made, better, work] = [MADE.exec(words), BETTER.exec(words), WORK.exec(words)];
  if (better !== null && (made === null || better.index < made.index))
    return { is: "level", scale: "change", least: MUCH.test(words) ? 2 : 1 };
  if (made !== null) return { is: "item" };
  return work === null ? undefined : { is: "level", scale: "work", least: 2 };
};

/** Sections and openings that state grounds and principles, not promises. */
export const GUIDING =
  /指导思想|基本原则|工作原则|总体要求|重要意义|背景|现状|编制依据|基本情况|概况|简介|建设基础|存在问题|面临形势/;

/** A heading that ends such a section: plans put their targets under 总体要求 too. */
export const PROMISING = /目标|任务|指标/;

export const SCALES = {
  change: ["没有变化", "有所变化", "明显变化"],
  work: ["未落实", "部分落实", "落实"],
} as const;
