import type { Texts } from "./common.js";

/** What the page of a region says, and no element. */
export const REGION_TEXT: Texts<{
  readonly summary: (counts: {
    readonly schools: number;
    readonly withData: number;
    readonly attained: string;
    readonly expected: string;
  }) => string;
  readonly states: (counts: string) => string;
  readonly stale: (days: number) => string;
  readonly table: string;
  readonly points: (change: string) => string;
  readonly captions: Readonly<
    Record<"notes" | "overall" | "provinces" | "counties" | "measures" | "phases" | "indicators", string>
  >;
  readonly columns: Readonly<
    Record<
      "county" | "province" | "state" | "pace" | "weight" | "withData" | "best" | "lagging" | "note" | "url",
      string
    >
  >;
  readonly change: (date: string) => string;
}> = {
  zh: {
    summary: ({ schools, withData, attained, expected }) =>
      `共 ${schools} 所学校，其中 ${withData} 所有数据，按权重平均完成 ${attained}，应达 ${expected}。`,
    states: (counts) => `数据情况：${counts}`,
    stale: (days) => `最新记录早于 ${days} 天前的为数据陈旧，不判断是否需联系；没有数据的不计入平均。`,
    table: "各校表（CSV）",
    points: (change) => `${change} 个百分点`,
    captions: {
      notes: "需要核对的学校",
      overall: "总体",
      provinces: "分省",
      counties: "分县",
      measures: "分举措",
      phases: "分阶段",
      indicators: "分指标（按指标代码合并）",
    },
    columns: {
      county: "县（市、区）",
      province: "省（区、市）",
      state: "数据情况",
      pace: "进度比",
      weight: "权重",
      withData: "有数据 / 学校数",
      best: "较快",
      lagging: "较慢",
      note: "说明",
      url: "网址",
    },
    change: (date) => `较 ${date}`,
  },
  en: {
    summary: ({ schools, withData, attained, expected }) =>
      `${schools} ${schools === 1 ? "school" : "schools"}, ${withData} with data; their weighted mean is ${attained} attained, ${expected} expected.`,
    states: (counts) => `State of the data: ${counts}`,
    stale: (days) =>
      `Data are stale when the newest record is more than ${days} days old; whether such a school needs a call is not said. A school without data is in no mean.`,
    table: "All schools (CSV)",
    points: (change) => `${change} points`,
    captions: {
      notes: "Schools to look into",
      overall: "Overall",
      provinces: "By province",
      counties: "By county",
      measures: "By measure",
      phases: "By phase",
      indicators: "By indicator (joined by code)",
    },
    columns: {
      county: "County",
      province: "Province",
      state: "State of the data",
      pace: "Pace",
      weight: "Weight",
      withData: "With data / schools",
      best: "Ahead",
      lagging: "Lagging",
      note: "Remark",
      url: "URL",
    },
    change: (date) => `Since ${date}`,
  },
};
