import type { Texts } from "./common.js";

/** Titles and words of the pictures: measures, phases, units, indicator, curve, timeline, region. */
export const CHART_TEXT: Texts<{
  asTable: string;
  asChart: string;
  measures: string;
  phases: string;
  /** Below an axis on which periods of unlike length stand evenly. */
  notToScale: string;
  units: string;
  indicator: string;
  curve: string;
  timeline: string;
  tasks: string;
  projected: string;
  projectedNote: (date: string, percent: string) => string;
  /** What the parts of the timeline stand for; with the dates before an extension. */
  periodNote: (isExtended: boolean) => string;
  /** Behind a due date: the one before it was extended. */
  extended: (date: string) => string;
  unknown: (id: string) => string;
  /** Of attributes that exclude each other. */
  onlyOne: (attributes: readonly string[]) => string;
  region: string;
  withData: (count: number, all: number) => string;
  distribution: string;
}> = {
  zh: {
    asTable: "以表格显示",
    asChart: "以图显示",
    measures: "帮扶举措",
    phases: "阶段目标",
    notToScale: "各阶段等距排列，不按时间比例",
    units: "责任单位",
    indicator: "指标",
    curve: "进展曲线",
    timeline: "任务时间轴",
    tasks: "任务",
    projected: "推算",
    projectedNote: (date, percent) => `点线按近一年速度推算：${date} 完成 ${percent}`,
    periodNote: (isExtended) =>
      `每段是一期，到右端竖线到期，形状与颜色是该期的状态${isExtended ? "；虚线是延期前的到期日" : ""}`,
    extended: (date) => `（原 ${date}）`,
    unknown: (id) => `方案中没有“${id}”。`,
    onlyOne: (attributes) => `属性 ${attributes.join("、")} 只能写一个。`,
    region: "各校进展",
    withData: (count, all) => `${count} / ${all} 所学校有数据`,
    distribution: "完成率分布（学校数）",
  },
  en: {
    asTable: "Show as table",
    asChart: "Show as chart",
    measures: "Measures",
    phases: "Phase goals",
    notToScale: "Phases evenly spaced, not to scale",
    units: "Responsible units",
    indicator: "Indicator",
    curve: "Progress over time",
    timeline: "Timeline of tasks",
    tasks: "Tasks",
    projected: "Projected",
    projectedNote: (date, percent) => `Dotted: ${percent} by ${date} at last year's pace`,
    periodNote: (isExtended) =>
      `Each part is a period, due at the line on its right; shape and colour are its status${isExtended ? "; dashed: due before an extension" : ""}`,
    extended: (date) => ` (was ${date})`,
    unknown: (id) => `The plan has no “${id}”.`,
    onlyOne: (attributes) => `Of the attributes ${attributes.join(", ")} only one can be given.`,
    region: "Progress of the schools",
    withData: (count, all) => `Data from ${count} of ${all} ${all === 1 ? "school" : "schools"}`,
    distribution: "Schools by share attained",
  },
};
