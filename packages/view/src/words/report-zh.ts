import type { ReportWords } from "./report.js";

const date = (text: string): string => {
  const [year, month, day] = text.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

export const ZH: ReportWords = {
  subtitle: (period, unit) => `${period}进展情况报告${unit === undefined ? "" : `（${unit}）`}`,
  particulars: {
    school: "学　　校",
    unit: "责任单位",
    period: "报告期",
    asOf: "截至日期",
    within: "只看到期于",
    basis: "口　　径",
    knownAt: "当时所知",
    notice: "数据说明",
  },
  span: (from, to) => `${from} 至 ${to}`,
  named: (name, span) => `${name}（${span}）`,
  date,
  basis: {
    reported: "填报（计已填报和已核实的台账记录）",
    verified: "核实（只计已核实的台账记录）",
  },
  headings: {
    conclusion: "结论",
    annex: "附",
    overview: "总体情况",
    tasks: "重点任务进展情况",
    list: "任务清单",
    picture: "完成率与应达对照",
    completion: "完成情况",
    changes: "本期变化",
    changed: "状态和完成率的变化",
    newlyMet: "本期新完成的承诺",
    newlyMissed: "本期新逾期的承诺",
    undone: "曾经达到、现未达到的承诺",
    problems: "存在问题",
    problemTasks: "滞后、未填报和逾期的任务",
    problemPromises: "滞后、未填报和逾期的承诺",
    findings: "督导问题整改情况",
    dueDates: "到期提示",
    overdue: "已经逾期、尚未完成",
    next: "下一步工作",
    units: "各责任单位情况",
    explanations: "数字说明",
    explainedNodes: "总体、举措、阶段和任务",
    explainedPromises: "文中提到的承诺",
  },
  numbered: (title, { first, second }, numeral) =>
    second === undefined ? `${numeral(first)}、${title}` : `（${numeral(second)}）${title}`,
  soon: (days) => `${days} 天内到期`,
  columns: {
    update: "进展情况",
    count: "合计",
    statusBefore: "期初状态",
    attainedBefore: "期初完成率",
    change: "变化",
    situation: "情况和原因",
    missing: "还差",
    role: "职责",
    explanation: "由来",
  },
  captions: {
    tasksPicture: "各项重点任务的完成率与应达",
    measures: "各项举措进展情况",
    completion: "各项任务所含承诺的完成情况（项）",
    changed: "与报告期初相比有变化的举措和任务",
    newlyMet: "本期新完成的承诺",
    newlyMissed: "本期新逾期的承诺",
    undone: "曾经达到、现未达到的承诺",
    problemTasks: "滞后、未填报和逾期的任务",
    problemPromises: "滞后、未填报和逾期的承诺",
    overdue: "已经逾期、尚未完成的承诺",
    soon: "即将到期的承诺",
    next: "此后到期的承诺与目标差距",
    unitTasks: "承担的任务",
    unitPromises: "须抓紧的承诺",
    explanations: "数字由来",
    roles: "牵头与配合任务的总体情况",
  },
  nothing: {
    update: "本期无公开的进展情况",
    changed: "与报告期初相比，各项举措和任务的状态、完成率没有变化。",
    newlyMet: "本期没有新完成的承诺。",
    newlyMissed: "本期没有新逾期的承诺。",
    problemTasks: "没有滞后、未填报或逾期的任务。",
    problemPromises: "没有滞后、未填报或逾期的承诺。",
    overdue: "没有逾期未完成的承诺。",
    soon: "没有即将到期的承诺。",
    next: "此后半年内没有到期的承诺。",
    unitPromises: "没有逾期、半年内到期而未完成的承诺。",
    explanations: "文中没有另需说明的承诺。",
    tasks: "方案中没有重点任务。",
  },
  overall: "总体",
  outsideTasks: "任务清单以外的承诺（方案正文）",
  total: "合计",
  standing: ({ asOf, tasks, status, attained, expected }) =>
    `截至${date(asOf)}，${tasks} 项重点任务总体“${status}”，完成率 ${attained}，按时序应达 ${expected}。`,
  since: (before, then, now) => `与报告期初（${date(before)}）相比，完成率由 ${then} 变为 ${now}。`,
  conclusion: {
    changed: ({ then, now, met, missed }) =>
      `本期${then === now ? `完成率仍为 ${now}` : `完成率由 ${then} 变为 ${now}`}，新完成承诺 ${met} 项，新逾期 ${missed} 项。`,
    task: (id, title, status) => `${id} ${title}（${status}）`,
    decision: ({ tasks, names, findings }) => {
      if (tasks === 0 && findings === 0) return "没有需要决定的事项。";
      const late = tasks === 0 ? [] : [`${tasks} 项任务滞后、未填报或逾期，最急的是 ${names.join("、")}`];
      const open = findings === 0 ? [] : [`${findings} 项督导问题未整改`];
      return `需要决定：${[...late, ...open].join("；")}。`;
    },
  },
  among: (counts) => `其中：${counts}。`,
  turned: (met, missed) => `本期新完成承诺 ${met} 项，新逾期 ${missed} 项。`,
  unit: (name, leads, supports) => `${name}牵头重点任务 ${leads} 项，配合 ${supports} 项。`,
  problems: ({ counts, promises, findings }) =>
    `重点任务中${counts === "" ? "没有滞后、未填报或逾期的" : counts}；滞后、未填报或逾期的承诺 ${promises} 项；未整改的督导问题 ${findings} 项。`,
  findings: ({ all, closed, inPeriod, open }) =>
    `督导问题共 ${all} 项，已整改 ${closed} 项（其中本期整改 ${inPeriod} 项），未整改 ${open} 项。`,
  points: (points) =>
    points === 0 ? "持平" : `${points > 0 ? "提高" : "下降"} ${Math.abs(points)} 个百分点`,
  daysOver: (days) => `逾期 ${days} 天`,
  earlier: (update) => `（此前）${update}`,
  begun: "新有记录",
  seeExplanations: "各数字的由来见“数字说明”。",
  measured: (quote, indicator) => `${quote}（${indicator}）`,
};
