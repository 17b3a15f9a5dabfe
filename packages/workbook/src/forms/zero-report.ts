import { folded } from "./fold.js";

const PERIOD =
  "(?:(?:本|当|该|上)|(?:\\d{4}年)?\\d{1,2}|第?[一二三四1-4])?(?:周|月份?|季度?|期|年度?|学年|(?:[春秋]季)?学期|半年)";
const WHAT =
  "(?:此项|该项|此类|相关|新增|新发生|活动|工作|交流|支出|收入|情况|记录|事项|内容|数据|发生|开展|组织|举办|进行|实施)";
const YET = "(?:暂时?|尚|还|均|都|仍)?";

/** Said as such, or that nothing came in a period, or that nothing of the kind was done. */
const NOTHING = new RegExp(
  `^(?:${[
    `(?:${PERIOD})?(?:零|0)(?:报告|上报|填报)|\\((?:零|0)报告\\)`,
    `${PERIOD}${YET}(?:没有|没|无)${WHAT}*`,
    `(?:${PERIOD})?${YET}(?:没有|没|无|未曾?)${WHAT}+`,
    "zeroreport|nilreport|nil|none(?:this(?:week|month|quarter|term|year))?",
    "(?:nothing|no(?:activity|activities|events?))(?:this(?:week|month|quarter|term|year))?",
  ].join("|")})[。.!]?$`,
);

/** What was not done, by its name or not. */
const DENIED = /(?<=没有|没|无|未).+$/;

/**
 * Whether a note says that nothing happened, such as 本月无 or 零报告, and nothing else.
 * @param title of what is counted: 本月无培训 says nothing else of 培训
 * @example isZeroReport("本月未开展。", "培训") // true; isZeroReport("本月无锡交流", "交流") // false
 */
export const isZeroReport = (note: string, title: string): boolean => {
  const name = folded(title);
  const text = folded(note);
  return NOTHING.test(name === "" ? text : text.replace(DENIED, (what) => what.replaceAll(name, "此项")));
};
