import type { Locale } from "@bangfu/core";
import type { PlanField, PlanList } from "@bangfu/core/plan";

/** What a change of a plan is said with. */
export interface PlanChangeWords {
  /** What an entry of each list is called. */
  readonly entries: Record<PlanList | "plan", string>;
  readonly plan: Record<PlanField, string>;
  /** The fields of entries; one that is not here is said by its name in the format. */
  readonly fields: Readonly<Record<string, string>>;
  readonly added: (entry: string, what: string) => string;
  readonly removed: (entry: string, what: string) => string;
  readonly changed: (entry: string, field: string, before: string, after: string) => string;
  /** Of the plan itself. */
  readonly changedPlan: (field: string, before: string, after: string) => string;
  /** A document and its number. */
  readonly numbered: (title: string, number: string) => string;
  readonly nothing: string;
  readonly list: string;
}

export const PLAN_CHANGE: Record<Locale, PlanChangeWords> = {
  zh: {
    entries: {
      plan: "方案",
      units: "单位",
      rosters: "名册",
      phases: "阶段",
      measures: "举措类别",
      document: "条款",
      tasks: "任务",
      indicators: "指标",
      commitments: "承诺",
    },
    plan: {
      id: "编号",
      title: "名称",
      lang: "语言",
      timeZone: "时区",
      issued: "印发日期",
      start: "起始日",
      terms: "学期起止",
      school: "学校",
      sources: "依据",
      policy: "判定标准",
      reporting: "填报分工",
      licence: "数据许可",
      en: "英文",
    },
    fields: {
      name: "名称",
      title: "名称",
      due: "到期日",
      text: "文字",
      quote: "引文",
      clause: "条款",
      task: "所属任务",
      phase: "所属阶段",
      measure: "举措类别",
      indicator: "指标",
      target: "目标值",
      schedule: "时限",
      lead: "牵头单位",
      support: "配合单位",
      weight: "权重",
      force: "力度",
      kind: "类型",
      measuredIn: "计量单位",
      roster: "名册",
      items: "清单",
      scale: "等级",
      baseline: "基线",
      phasing: "时序",
      decimals: "小数位",
      code: "代码",
      cells: "表格其他栏",
      note: "注",
      asides: "非承诺文字",
      heading: "标题级别",
      short: "简称",
      label: "简称",
      numerator: "分子",
      denominator: "分母",
      per: "倍数",
      en: "英文",
      of: "成员",
    },
    added: (entry, what) => `新增${entry}：${what}`,
    removed: (entry, what) => `去掉${entry}：${what}`,
    changed: (entry, field, before, after) => `${entry} ${field}：${before} → ${after}`,
    changedPlan: (field, before, after) => `方案${field}：${before} → ${after}`,
    numbered: (title, number) => `${title}（${number}）`,
    nothing: "无",
    list: "、",
  },
  en: {
    entries: {
      plan: "plan",
      units: "unit",
      rosters: "roster",
      phases: "phase",
      measures: "measure",
      document: "clause",
      tasks: "task",
      indicators: "indicator",
      commitments: "commitment",
    },
    plan: {
      id: "id",
      title: "title",
      lang: "language",
      timeZone: "time zone",
      issued: "date of issue",
      start: "start",
      terms: "ends of terms",
      school: "school",
      sources: "sources",
      policy: "thresholds",
      reporting: "reporting duties",
      licence: "licence",
      en: "English",
    },
    fields: {
      due: "due date",
      measuredIn: "unit of measurement",
      cells: "other columns",
      lead: "lead units",
      support: "supporting units",
      asides: "passages without a promise",
      of: "members",
      short: "short name",
      en: "English",
    },
    added: (entry, what) => `added ${entry}: ${what}`,
    removed: (entry, what) => `removed ${entry}: ${what}`,
    changed: (entry, field, before, after) => `${entry}, ${field}: ${before} → ${after}`,
    changedPlan: (field, before, after) => `the plan's ${field}: ${before} → ${after}`,
    numbered: (title, number) => `${title} (${number})`,
    nothing: "none",
    list: ", ",
  },
};
