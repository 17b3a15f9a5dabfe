import type { Texts } from "./common.js";

/** Titles and words of the pictures: measures, phases, units, indicator, curve, timeline. */
export const CHART_TEXT: Texts<{
  measures: string;
  phases: string;
  units: string;
  indicator: string;
  curve: string;
  timeline: string;
  lead: string;
  support: string;
  tasks: string;
  number: string;
  name: string;
  status: string;
  attained: string;
  expected: string;
  projected: string;
  projectedNote: string;
  date: string;
  due: string;
  from: string;
  met: string;
  goals: (count: number) => string;
  period: string;
  actual: string;
  target: string;
  baseline: string;
  unknown: (id: string) => string;
}> = {
  zh: {
    measures: "帮扶举措",
    phases: "阶段目标",
    units: "责任单位",
    indicator: "指标",
    curve: "进展曲线",
    timeline: "任务时间轴",
    lead: "牵头",
    support: "配合",
    tasks: "任务",
    number: "编号",
    name: "名称",
    status: "状态",
    attained: "完成",
    expected: "应达",
    projected: "推算",
    projectedNote: "点线为按近一年速度的推算，不是承诺",
    date: "日期",
    due: "期限",
    from: "开始",
    met: "完成日",
    goals: (count) => `${count} 项目标`,
    period: "期间",
    actual: "实际",
    target: "目标",
    baseline: "基线",
    unknown: (id) => `方案中没有“${id}”。`,
  },
  en: {
    measures: "Measures",
    phases: "Phase goals",
    units: "Who carries what",
    indicator: "Indicator",
    curve: "Progress over time",
    timeline: "Timeline of tasks",
    lead: "Lead",
    support: "Support",
    tasks: "Tasks",
    number: "No.",
    name: "Name",
    status: "Status",
    attained: "Attained",
    expected: "Expected",
    projected: "Projected",
    projectedNote: "The dotted line projects the pace of the last year; it is no promise",
    date: "Date",
    due: "Due",
    from: "From",
    met: "Met on",
    goals: (count) => `${count} ${count === 1 ? "goal" : "goals"}`,
    period: "Period",
    actual: "Actual",
    target: "Target",
    baseline: "Baseline",
    unknown: (id) => `The plan has no “${id}”.`,
  },
};
