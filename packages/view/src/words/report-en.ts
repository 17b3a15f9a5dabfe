import { counted } from "./counted.js";
import type { ReportWords } from "./report.js";

export const EN: ReportWords = {
  subtitle: (period, unit) => `Progress report, ${period}${unit === undefined ? "" : ` (${unit})`}`,
  particulars: {
    school: "School",
    unit: "Unit",
    period: "Period",
    asOf: "As of",
    within: "Falling due",
    basis: "Basis",
    knownAt: "As known on",
    notice: "Remark",
  },
  span: (from, to) => `${from} to ${to}`,
  named: (name, span) => `${name} (${span})`,
  date: (text) => text,
  basis: {
    reported: "Reported (reported and verified records count)",
    verified: "Verified (verified records alone count)",
  },
  headings: {
    conclusion: "Conclusion",
    annex: "Annex",
    overview: "Overall",
    tasks: "The tasks and their progress",
    list: "The tasks",
    picture: "Attained and expected",
    completion: "What is done",
    changes: "What changed in the period",
    changed: "Statuses and shares",
    newlyMet: "Commitments newly met",
    newlyMissed: "Commitments newly missed",
    undone: "Commitments met then and not now",
    problems: "Problems",
    problemTasks: "Tasks behind, unreported or missed",
    problemPromises: "Commitments behind, unreported or missed",
    findings: "Findings and their putting right",
    dueDates: "Due dates",
    overdue: "Overdue and not done",
    next: "Next",
    units: "Unit by unit",
    explanations: "How the figures came about",
    explainedNodes: "Overall, measures, phases and tasks",
    explainedPromises: "Commitments named above",
  },
  numbered: (title, { first, second }) =>
    second === undefined ? `${first}. ${title}` : `${first}.${second} ${title}`,
  soon: (days) => `Due within ${counted(days, "day")}`,
  columns: {
    update: "Updates",
    count: "All",
    statusBefore: "Status then",
    attainedBefore: "Attained then",
    change: "Change",
    situation: "How it stands, and why",
    missing: "Missing",
    role: "Role",
    explanation: "How it came about",
  },
  captions: {
    tasksPicture: "Attained and expected, task by task",
    measures: "The measures",
    completion: "The commitments of each task, by status",
    changed: "Measures and tasks that changed since the period began",
    newlyMet: "Commitments newly met",
    newlyMissed: "Commitments newly missed",
    undone: "Commitments met then and not now",
    problemTasks: "Tasks behind, unreported or missed",
    problemPromises: "Commitments behind, unreported or missed",
    overdue: "Commitments overdue and not done",
    soon: "Commitments due soon",
    next: "Commitments due after that, and what is missing",
    unitTasks: "Its tasks",
    unitPromises: "Commitments that press",
    explanations: "How the figures came about",
    roles: "The tasks that it leads and supports",
  },
  nothing: {
    update: "no public update in the period",
    changed: "No measure and no task changed its status or share.",
    newlyMet: "No commitment was newly met.",
    newlyMissed: "No commitment is newly missed.",
    problemTasks: "No task is behind, unreported or missed.",
    problemPromises: "No commitment is behind, unreported or missed.",
    overdue: "Nothing is overdue.",
    soon: "Nothing is due soon.",
    next: "Nothing falls due in the half year after that.",
    unitPromises: "Nothing is overdue or due within half a year.",
    explanations: "No commitment is left to explain.",
    tasks: "The plan has no tasks.",
  },
  overall: "Overall",
  outsideTasks: "Commitments outside the tasks",
  total: "Total",
  standing: ({ asOf, tasks, status, attained, expected }) =>
    `As of ${asOf} the ${counted(tasks, "task")} together are “${status}”: ${attained} attained, ${expected} expected. `,
  since: (before, then, now) => `Since the period began (${before}) attainment went from ${then} to ${now}. `,
  conclusion: {
    changed: ({ then, now, met, missed }) =>
      `In the period the share attained ${then === now ? `stayed at ${now}` : `went from ${then} to ${now}`}, ${counted(met, "commitment")} ${met === 1 ? "was" : "were"} newly met and ${missed} newly overdue.`,
    task: (id, title, status) => `${id} ${title} (${status})`,
    decision: ({ tasks, names, findings }) => {
      if (tasks === 0 && findings === 0) return "Nothing needs a decision.";
      const late =
        tasks === 0
          ? []
          : [`${counted(tasks, "task")} behind, unreported or missed, the most urgent ${names.join(", ")}`];
      const open = findings === 0 ? [] : [counted(findings, "open finding")];
      return `To be decided: ${[...late, ...open].join("; ")}.`;
    },
  },
  among: (counts) => `Of these: ${counts}. `,
  turned: (met, missed) =>
    `${counted(met, "commitment was", "commitments were")} newly met, ${missed} newly missed. `,
  unit: (name, leads, supports) => `${name} leads ${counted(leads, "task")} and supports ${supports}. `,
  problems: ({ counts, promises, findings }) =>
    `Of the tasks, ${counts === "" ? "none is behind, unreported or missed" : counts}; ${counted(promises, "commitment")} behind, unreported or missed; ${counted(findings, "open finding")}.`,
  findings: ({ all, closed, inPeriod, open }) =>
    `${counted(all, "finding")} in all: ${closed} put right (${inPeriod} in the period), ${open} open.`,
  points: (points) =>
    points === 0 ? "unchanged" : `${points > 0 ? "up" : "down"} ${counted(Math.abs(points), "point")}`,
  daysOver: (days) => `${counted(days, "day")} overdue`,
  earlier: (update) => `(before the period) ${update}`,
  begun: "first recorded",
  seeExplanations: "How each figure came about stands in the last section.",
  measured: (quote, indicator) => `${quote} (${indicator})`,
};
