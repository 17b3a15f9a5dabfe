import { folded } from "./fold.js";

const PERIOD =
  "(?:(?:本|当|该|上)|(?:\\d{4}年)?\\d{1,2}|第?[一二三四1-4])?(?:周|月份?|季度?|期|年度?|学年|学期|半年)";
const WHAT =
  "(?:此项|该项|此类|相关|新增|新发生|活动|工作|交流|支出|收入|情况|记录|事项|内容|数据|发生|开展)*";

/** A note that says that nothing happened, such as 本月无 or 零报告, and nothing else. */
const NOTHING = new RegExp(
  `^(?:\\(?零报告\\)?|${PERIOD}(?:暂)?(?:没有|无)${WHAT}|zeroreport|nilreport|nil|none(?:this(?:week|month|quarter|term|year))?)[。.!]?$`,
);

/** @example isZeroReport("本月无。") // true; isZeroReport("本月无锡交流") // false */
export const isZeroReport = (note: string): boolean => NOTHING.test(folded(note));
