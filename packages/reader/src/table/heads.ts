import { isPersonHead } from "@bangfu/core/privacy";
import type { TableCell } from "@bangfu/ooxml";

/** What a column of a table says; `aside` is kept as it is printed and promises nothing. */
export type Role =
  "number" | "category" | "action" | "start" | "deadline" | "lead" | "support" | "person" | "aside";

export type Row = readonly TableCell[];

/** What heads are called; the first that fits counts. What a column holds is looked at as well. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ["number", /^(?:序号|序|编号|任务编号|项目编号|NO\.?|号)$/i],
  [
    "aside",
    /^(?:备注|说明|分值|标准分|满分|分数|权重|得分|自评分?|扣分|(?:考核|评价|评分|计分|评分?|记分|扣分)(?:标准|办法|方式|细则|依据)|(?:总|计划|年度|项目|概算|估算)?投资(?:额|规模|估算)?|.{0,6}(?:经费|预算|资金|金额).{0,6}|(?:目前|当前|工作)?进展(?:情况)?|完成情况|落实情况|实际.{0,8}|(?:存在|主要|发现|突出|反馈|具体)(?:的)?问题|问题(?:描述|表现|清单|内容)?|现状|.{0,4}(?:佐证|支撑|印证)(?:材料)?|(?:验收|督办|责任)(?:标准|级别)|.{0,4}(?:性质|属性|来源|依据)|地点|参加(?:人员|对象)|对象)(?:[（(].*)?$/,
  ],
  [
    "support",
    /(?:配合|协助|协办|参与|参加|协同|协作|支持|共同)(?:责任)?(?:单位|部门|科室|处室|股室|室|学校|方)?(?:[（(].*)?$/,
  ],
  ["start", /^(?:计划)?(?:开工|开始|起始|启动|开建|起)(?:时间|日期|时限)?$/],
  [
    "deadline",
    /(?:时限|时间|期限|节点|进度|时段|日期|起止|年度安排|周次|竣工|完工)|^(?:月份|月|周|日程|截止)$/,
  ],
  [
    "lead",
    /(?:责任|牵头|主责|负责|承办|承接|实施|落实|主办|主体)(?:单位|部门|科室|处室|主体|学校|方|股室)?(?:[（(].*)?$|(?:执行|组织|主管|建设)(?:单位|部门|科室|处室)$|^(?:单位|部门|科室|处室|股室)$/,
  ],
  [
    "action",
    /(?:主要|工作|重点|具体|推进|实施|帮扶|改革|创新|建设|整改|考核)?(?:举措|措施|做法|内容)|(?:具体|工作|主要|建设)任务|任务(?:内容|清单|描述|要求|分解)|重点工作|工作(?:要点|事项|要求|安排)|事项/,
  ],
  [
    "category",
    /(?:类别|分类|类型|目标任务|任务名称|领域|板块|方面|一级|二级|三级|项目|维度|重点任务|目标|任务|指标|名称|内容)/,
  ],
];

export const bare = (text: string): string => text.replace(/[\s:：]/g, "");

/** A head is a word or two. */
const LONGEST = 16;

/** What held before a plan was changed: 原定时限 beside 调整后时限. */
const SUPERSEDED = /^(?:《[^》]*》)?(?:原|调整前|修订前|变更前)(?!则|因|料)/;
const REVISED = /^(?:(?:调整|修订|变更|修改)后的?|现)(?=.)/;

/** What a column is, by its head. */
export const roleOf = (head: string): Role | undefined => {
  if (SUPERSEDED.test(bare(head))) return "aside";
  const text = bare(head).replace(REVISED, "");
  if (isPersonHead(text)) return "person";
  return text === "" || text.length > LONGEST
    ? undefined
    : HEADS.find(([, pattern]) => pattern.test(text))?.[0];
};

/** The heads of a table's columns, and the words over them where they take two rows. */
export interface Heads {
  readonly heads: readonly string[];
  readonly over: readonly string[];
  readonly deep: number;
}

/**
 * The heads that begin in a row; of two rows where some heads go on below, and others have their own there: 责任单位 over
 * 牵头 and 配合.
 * @param isKnown whether a word of the second row is a head, as a role or a period
 */
export const headsAt = (rows: readonly Row[], at: number, isKnown: (head: string) => boolean): Heads => {
  const first = rows[at]!.map(({ text }) => bare(text));
  const second = rows[at + 1]?.map(({ text }) => bare(text));
  const none = first.map(() => "");
  if (second === undefined) return { heads: first, over: none, deep: 1 };
  const isSame = (text: string, column: number): boolean => text === "" || text === first[column];
  const below = second.filter((text, column) => !isSame(text, column));
  const goesOn =
    second.filter(isSame).length >= 2 && below.length > 0 && below.filter(isKnown).length * 2 > below.length;
  return goesOn
    ? {
        heads: second.map((text, column) => (isSame(text, column) ? first[column]! : text)),
        over: second.map((text, column) => (isSame(text, column) ? "" : first[column]!)),
        deep: 2,
      }
    : { heads: first, over: none, deep: 1 };
};
