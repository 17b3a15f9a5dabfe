import type { Feast } from "./feasts.js";

/** What time is cut into; a school year runs from autumn to summer. */
export type Unit = "year" | "schoolYear" | "half" | "term" | "quarter" | "month" | "week" | "day";

export type Edge = "start" | "mid" | "end";

export type TimeMeaning =
  | { readonly is: "year"; readonly year: number }
  /** 今年 is 0, 明年 1; of 去年 nothing is due. */
  | { readonly is: "relativeYear"; readonly shift: number }
  /** 2023-2025年, or 2023年、2024年、2025年 one by one. */
  | { readonly is: "years"; readonly first: number; readonly last: number; readonly listed: boolean }
  | { readonly is: "date"; readonly year: number; readonly month: number; readonly day: number | undefined }
  | { readonly is: "window"; readonly unit: Unit; readonly name: string }
  | { readonly is: "schoolYear"; readonly first: number | undefined; readonly last: number | undefined }
  | { readonly is: "fiveYear"; readonly last: number }
  /** `bare` where a 月 behind the next number serves it too: 10 in 10-12月, 6 in 6、7月. */
  | { readonly is: "month"; readonly month: number; readonly bare?: true }
  | { readonly is: "monthDay"; readonly month: number; readonly day: number }
  | { readonly is: "day"; readonly day: number }
  | { readonly is: "tenDay"; readonly which: 1 | 2 | 3 }
  | { readonly is: "quarter"; readonly first: number; readonly last: number }
  | { readonly is: "half"; readonly half: 1 | 2 }
  | {
      readonly is: "term";
      readonly term: "spring" | "autumn" | "upper" | "lower" | "this" | "next";
      readonly clear: boolean;
    }
  | { readonly is: "holiday"; readonly season: "winter" | "summer" }
  /** `autumn` where the words say which: 新学年. */
  | { readonly is: "opening"; readonly autumn?: true }
  | { readonly is: "feast"; readonly feast: Feast }
  /** `of` where the words name the unit themselves, as 年底 and 学期末 do. */
  | { readonly is: "edge"; readonly edge: Edge; readonly of: Unit | undefined }
  /** `inside` where a day of it is named, as in 每周五. */
  | {
      readonly is: "each";
      readonly unit: Unit;
      readonly inside: boolean;
      /** 逐月, 按月: may only say how something goes on within a time that was said. */
      readonly manner?: true;
    }
  /** Every second year and the like, which the model does not have. */
  | { readonly is: "everyFew" }
  | {
      readonly is: "duration";
      readonly count: number;
      readonly unit: Unit;
      /** `lasts` where the length alone gives no day, as its beginning is not said: 为期三个月. */
      readonly manner: "within" | "over" | "lasts";
    }
  /** `lasting` where it says until when rather than how: 长期坚持, 持续推进; not 常态化, 日常. */
  | { readonly is: "standing"; readonly lasting: boolean; readonly joined: boolean }
  /** 帮扶期内: as long as the plan runs. */
  | { readonly is: "planTerm" }
  /** 首月, 最后一个工作日 of what recurs. */
  | { readonly is: "inner" }
  /** 第三周, 放假, 期末考试: a time, but no day follows from the words. */
  | { readonly is: "unplaced" }
  /** 放假: the holiday behind the term that stands before it. */
  | { readonly is: "breakUp" }
  /** 一周 of 开学前一周: how far from what stands before it. */
  | { readonly is: "offset" }
  /** 17:00, （星期五）: more of a day that was named, which changes nothing. */
  | { readonly is: "detail" }
  /** （含）: the unit before it belongs to the time. */
  | { readonly is: "included" }
  /** 前后. */
  | { readonly is: "around" }
  /** 左右. */
  | { readonly is: "about" }
  /** 方案印发 of 方案印发后: the day of issue, where a length follows. */
  | { readonly is: "issue" }
  /** 原定: what follows holds no longer. */
  | { readonly is: "formerly" }
  /** 推迟到: what stands before it holds no longer. */
  | { readonly is: "moved" }
  /** 入职的教师 behind a time: it says which ones, not when something is due. */
  | { readonly is: "condition" }
  /** 工作计划 behind a time: it says which one; `isPast` where it speaks of what has been, as 工作总结 does. */
  | { readonly is: "thing"; readonly isPast: boolean }
  /** 试点阶段 before its years. */
  | { readonly is: "stage" }
  /** A title, in 《》 or by its last word before a bracket: what is said of it is no deadline. */
  | { readonly is: "title" }
  /** 以来: how it has been since. */
  | { readonly is: "past" }
  /** 开工, 启动. */
  | { readonly is: "begin" }
  /** 比, 参照: what follows is what something is compared with. */
  | { readonly is: "base" }
  /** 或, 取消: what makes the times around it uncertain. */
  | { readonly is: "doubtful" }
  | { readonly is: "both"; readonly unit: "term" | "half" }
  | { readonly is: "immediate" }
  | { readonly is: "now" }
  /** The year of the plan by its number: 第一年. */
  | { readonly is: "planYear"; readonly number: number }
  /** 本月, 下季度, counted from the day of issue. */
  | { readonly is: "relative"; readonly unit: Unit; readonly shift: number }
  /** `loose` where it says how rather than when: 尽快, 根据上级安排. */
  | { readonly is: "vague"; readonly loose: boolean }
  | { readonly is: "allYear" }
  | { readonly is: "before" | "after" | "within" | "from" | "until" | "since" | "notAfter" }
  /** A break is a comma, a stop what ends a clause. */
  | { readonly is: "dash" | "and" | "break" | "stop" | "open" | "close" | "colon" | "filler" | "text" };

/** A word of time in a normalised text, from `start` up to, not including, `end`. */
export type TimeToken = TimeMeaning & { readonly start: number; readonly end: number };
