import type { Locale } from "@bangfu/core";

/** What the page of a region says; complete in each language. */
export interface RegionWords {
  readonly title: string;
  readonly asOf: (date: string) => string;
  /** The head of the column with the as-of date. */
  readonly day: string;
  readonly basis: (word: string) => string;
  readonly summary: (counts: {
    readonly schools: number;
    readonly withData: number;
    readonly attained: string;
    readonly expected: string;
  }) => string;
  readonly states: string;
  readonly school: string;
  readonly county: string;
  readonly province: string;
  readonly state: string;
  readonly status: string;
  readonly attained: string;
  readonly expected: string;
  readonly pace: string;
  readonly newest: string;
  readonly weight: string;
  readonly schools: string;
  readonly withData: string;
  readonly change: (date: string) => string;
  readonly best: string;
  readonly lagging: string;
  readonly note: string;
  readonly notes: string;
  readonly board: string;
  readonly overall: string;
  readonly provinces: string;
  readonly counties: string;
  readonly measures: string;
  readonly phases: string;
  readonly indicators: string;
  readonly distribution: string;
  readonly stale: (days: number) => string;
  readonly name: string;
  readonly none: string;
  readonly and: string;
  readonly csv: string;
  readonly embed: string;
  readonly embedHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly points: (change: string) => string;
}

const ZH: RegionWords = {
  title: "各校帮扶进展",
  asOf: (date) => `截至 ${date}`,
  day: "截至日期",
  basis: (word) => `${word}口径`,
  summary: ({ schools, withData, attained, expected }) =>
    `共 ${schools} 所学校，其中 ${withData} 所有数据，按权重平均完成 ${attained}，应达 ${expected}。`,
  states: "数据情况",
  school: "学校",
  county: "县（市、区）",
  province: "省（区、市）",
  state: "数据情况",
  status: "状态",
  attained: "完成率",
  expected: "应达",
  pace: "进度比",
  newest: "最新记录",
  weight: "权重",
  schools: "学校数",
  withData: "有数据 / 学校数",
  change: (date) => `较 ${date}`,
  best: "较快",
  lagging: "较慢",
  note: "说明",
  notes: "需要核对的学校",
  board: "各校",
  overall: "总体",
  provinces: "分省",
  counties: "分县",
  measures: "分举措",
  phases: "分阶段",
  indicators: "分指标（按指标代码合并）",
  distribution: "完成率分布",
  stale: (days) => `最新记录早于 ${days} 天前的为数据陈旧，不判断是否滞后；没有数据的不计入平均。`,
  name: "名称",
  none: "—",
  and: "、",
  csv: "各校表（CSV）",
  embed: "贴到别的网页",
  embedHint: "把 bangfu.js 与 rollup.json 放在网页的同一文件夹，复制下面一段到网页里。",
  copy: "复制",
  copied: "已复制",
  points: (change) => `${change} 个百分点`,
};

const EN: RegionWords = {
  title: "Progress of the schools",
  asOf: (date) => `As of ${date}`,
  day: "As of",
  basis: (word) => `Basis: ${word.toLowerCase()}`,
  summary: ({ schools, withData, attained, expected }) =>
    `${schools} ${schools === 1 ? "school" : "schools"}, ${withData} with data; their weighted mean is ${attained} attained, ${expected} expected.`,
  states: "State of the data",
  school: "School",
  county: "County",
  province: "Province",
  state: "State of the data",
  status: "Status",
  attained: "Attained",
  expected: "Expected",
  pace: "Pace",
  newest: "Newest record",
  weight: "Weight",
  schools: "Schools",
  withData: "With data / schools",
  change: (date) => `Since ${date}`,
  best: "Ahead",
  lagging: "Lagging",
  note: "Remark",
  notes: "Schools to look into",
  board: "Schools",
  overall: "Overall",
  provinces: "By province",
  counties: "By county",
  measures: "By measure",
  phases: "By phase",
  indicators: "By indicator (joined by code)",
  distribution: "Schools by share attained",
  stale: (days) =>
    `Data are stale when the newest record is more than ${days} days old; whether such a school is behind is not said. A school without data is in no mean.`,
  name: "Name",
  none: "—",
  and: ", ",
  csv: "All schools (CSV)",
  embed: "For other pages",
  embedHint: "Put bangfu.js and rollup.json into one folder with the page, and copy this into it.",
  copy: "Copy",
  copied: "Copied",
  points: (change) => `${change} points`,
};

const WORDS: Readonly<Record<Locale, RegionWords>> = { zh: ZH, en: EN };

export const regionWords = (locale: Locale): RegionWords => WORDS[locale];
