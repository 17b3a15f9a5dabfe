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
  | { readonly is: "month"; readonly month: number }
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
  | { readonly is: "opening" }
  | { readonly is: "feast"; readonly monthDay: string | undefined }
  /** `of` where the words name the unit themselves, as 年底 and 学期末 do. */
  | { readonly is: "edge"; readonly edge: Edge; readonly of: Unit | undefined }
  /** `inside` where a day of it is named, as in 每周五. */
  | { readonly is: "each"; readonly unit: Unit; readonly inside: boolean }
  /** Every second year and the like, which the model does not have. */
  | { readonly is: "everyFew" }
  | {
      readonly is: "duration";
      readonly count: number;
      readonly unit: Unit;
      readonly manner: "within" | "over";
    }
  | { readonly is: "standing" }
  /** 帮扶期内: as long as the plan runs. */
  | { readonly is: "planTerm" }
  /** 首月, 第一周 of what recurs. */
  | { readonly is: "inner" }
  | { readonly is: "both"; readonly unit: "term" | "half" }
  | { readonly is: "immediate" }
  | { readonly is: "now" }
  /** `loose` where it says how rather than when: 尽快, 根据上级安排. */
  | { readonly is: "vague"; readonly loose: boolean }
  | { readonly is: "allYear" }
  | { readonly is: "before" | "after" | "within" | "from" | "until" | "since" | "notAfter" }
  /** A break is a comma, a stop what ends a clause. */
  | { readonly is: "dash" | "and" | "break" | "stop" | "open" | "close" | "colon" | "filler" | "text" };

/** A word of time in a normalised text, from `start` up to, not including, `end`. */
export type TimeToken = TimeMeaning & { readonly start: number; readonly end: number };
