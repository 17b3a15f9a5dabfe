import { folded } from "../forms/fold.js";

/** A row of sums, of signatures and remarks, or of nothing. */
export type RowBeside = "total" | "signature";

const TOTAL =
  /^(?:本[日周月季年页期](?:度)?|全年|全校|年度|以上)?(?:合计|小计|总计|共计|累计|汇总|总和)(?:数|金额|人数)?(?:\(.*\))?(?::.*)?$|^(?:sub|grand)?totals?(?::.*)?$/;
const WHO =
  "填表|填报|制表|制单|审核|审批|审定|复核|核对|负责|经办|报送|联系|分管|主管|统计|记录|验收|单位负责|部门负责|科室负责|校长|书记";
const SIGNATURE = new RegExp(
  `^(?:(?:${WHO})(?:人员?|领导|负责人|电话|日期|时间|签[字名章])?(?:\\(.*?\\)|签[字名章])?(?::.*|[\\d年月日./-]+)?|` +
    `(?:注|说明|备注|附注|填[表报]说明)\\d*[:、.].*|以下空白|此行空白|以下无正文|\\(?(?:签[字名章]|盖章|公章)\\)?:?)$`,
);
/** 审核 and 负责 alone are words of any sentence: with nobody's office behind them they are followed by a colon. */
const BARE = new RegExp(`^(?:${WHO})$`);

/** What a row is whose first cell has this text; undefined: one of the table. */
export const rowBeside = (first: string): RowBeside | undefined => {
  const text = folded(first);
  if (TOTAL.test(text)) return "total";
  return SIGNATURE.test(text) && !BARE.test(text) ? "signature" : undefined;
};
