import { EACH, WHOLE } from "./nouns.js";

/** A stretch of a text; the end is not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that change what a figure says, wherever they stand in its clause. A rule that has made use of one has
 * taken it out before; what is left was understood by none.
 */
const SIGNS: readonly RegExp[] = [
  // Numbers that are no figure, date or name.
  /\d/,
  /分别|依次|相应|全部|平均(?!分|受教育|年龄|水平|寿命|预期|每|完成|时间|工资)/,
  /(?:^|[^一-龥]|[一-龥]{2})各(?!类|级|项|种|界|方|地|部门|有关|相关|自|民族|行业|环节|学段|阶段|年龄段|层次|族|大|式|领域|岗位|年级|专业|学科)/,
  /每(?!周一|逢|天|日)/,
  // Conditions and exceptions.
  /(?:如果|如有|如遇|若|凡是?|(?<![拆消清免排解扣根废铲割删])除(?!颤|险|草|尘|湿|四害|夕)|视情|按照?(?!时|期|要求|计划|需|序|质|量|规定|照)|参照|依据|超出|不足|不含|逾期)/,
  /(?:未(?!成年|来)|没有|(?<!从|永|绝)不(?!断|同|合格|良|及格|达标率|仅|动产|良|锈钢|可移动|少于|低于|超过|高于|定期|忘))/,
  /(?:扣(?!除)|罚|分值|满分|权重|得分)/,
  /(?:之一|等于|相当于|换算|折合|上浮|下浮)/,
  /[<>≥≤=×+/*±]/,
  // A bound that stands beside no figure.
  /(?<!规模|限额|定额|级|及|县|市|省|国|校|本科|硕士|中级|高级|骨干|教授|科|中|学历|称|层|水平|区|镇|乡|部|州)(?:以上|以下|以内)/,
  /(?:高于|低于|不少于|不低于|不超过|不高于|最多|至多|超过)/,
  /由[^,;。]{0,16}[到至]|从[^,;。]{0,16}(?:提高|增加|降|升)/,
];

/** 各 and 每 that a rule made use of: 每名教师 where it is each of them, 双方各, 均 before its verb. */
const USED: readonly RegExp[] = [EACH, WHOLE, /(?:双方|两校|二校|互相|相互|双边)各/];

const blank = (text: string): string => "　".repeat(text.length);

/** A clause without what was made use of, at the same places. */
export const leftOf = (text: string, used: readonly Stretch[]): string => {
  let left = text;
  for (const { start, end } of used) {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    if (from < to) left = left.slice(0, from) + blank(left.slice(from, to)) + left.slice(to);
  }
  return left;
};

/**
 * Whether a clause holds words that govern figures and that no rule has made use of.
 * @param text the clause, names and slogans masked
 * @param used the figures with their words, and phrases of time
 */
export const isUnexplained = (text: string, used: readonly Stretch[], takesEach: boolean): boolean => {
  let left = leftOf(text, used);
  if (takesEach) for (const pattern of USED) left = left.replace(pattern, blank);
  return SIGNS.some((sign) => sign.test(left));
};
