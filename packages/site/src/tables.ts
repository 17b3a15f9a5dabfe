import { assess, deadlines, factsOn, scheduleOf, STATUSES, type Facts, type Progress } from "@bangfu/core";
import { describeDeadline, describeSchedule, formatValue, statusWord } from "@bangfu/view";
import { escape } from "./markup.js";
import { attained, expected, word } from "./words.js";

/** What a widget says, for pages where its script has not run yet or never does. */
export interface Subject {
  readonly facts: Facts;
  readonly progress: Progress;
}

/** A table of texts. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  `<table><caption>${escape(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("\n")}
</tbody></table>`;

const namesOf = ({ plan }: Facts, ids: readonly string[]): string =>
  ids.map((id) => plan.units.find((unit) => unit.id === id)?.name ?? id).join("、");

const summary = ({ facts, progress }: Subject): string => {
  const { overall, asOf } = progress;
  const rows = [
    ["状态", word(overall)],
    ["完成率", attained(overall)],
    ["应达", expected(overall)],
    ...STATUSES.filter((status) => overall?.counts[status]).map((status) => [
      statusWord(status, "zh"),
      `${overall!.counts[status]} 项`,
    ]),
  ];
  return table(`${facts.plan.school.name}总体进展（截至 ${asOf}）`, ["项目", "内容"], rows);
};

const tasks = ({ facts, progress }: Subject): string =>
  table(
    `重点任务进展（截至 ${progress.asOf}）`,
    ["编号", "重点任务", "完成时限", "责任单位", "状态", "完成率"],
    facts.plan.tasks.map((task) => {
      const { id, text, lead } = task;
      const node = progress.tasks[id];
      const deadline = describeDeadline(facts.plan, task, "zh");
      return [id, text, deadline, namesOf(facts, lead), word(node), attained(node)];
    }),
  );

const measures = ({ facts, progress }: Subject): string =>
  table(
    `举措进展（截至 ${progress.asOf}）`,
    ["举措", "状态", "完成率", "应达"],
    facts.plan.measures.map(({ id, title }) => {
      const node = progress.measures[id];
      return [title, word(node), attained(node), expected(node)];
    }),
  );

const phases = ({ facts, progress }: Subject): string =>
  table(
    `阶段目标（截至 ${progress.asOf}）`,
    ["阶段", "期限", "状态", "完成率"],
    (facts.plan.phases ?? []).map(({ id, title, due }) => {
      const node = progress.phases[id];
      return [title, due, word(node), attained(node)];
    }),
  );

const units = ({ facts, progress }: Subject): string =>
  table(
    `责任单位（截至 ${progress.asOf}）`,
    ["单位", "牵头任务状态", "完成率"],
    facts.plan.units.map(({ id, name }) => {
      const lead = progress.units[id]?.lead;
      return [name, lead ? word(lead) : "—", lead ? attained(lead) : "—"];
    }),
  );

const due = ({ facts, progress }: Subject): string =>
  table(
    `即将到期（截至 ${progress.asOf}）`,
    ["到期日", "还剩", "承诺", "状态"],
    deadlines(facts, { asOf: progress.asOf, basis: progress.basis, within: 180 }).map(
      ({ due: date, daysLeft, commitment, status }) => [
        date,
        `${daysLeft} 天`,
        facts.plan.commitments.find(({ id }) => id === commitment)?.quote ?? commitment,
        statusWord(status, "zh"),
      ],
    ),
  );

const findings = ({ facts, progress }: Subject): string =>
  table(
    `督导问题（截至 ${progress.asOf}）`,
    ["发现", "整改期限", "整改", "问题"],
    facts.findings
      .filter(({ found }) => found <= progress.asOf)
      .map(({ found, due: date, closed, text }) => [
        found,
        date ?? "—",
        closed !== undefined && closed <= progress.asOf ? closed : "未整改",
        text ?? "（未公开）",
      ]),
  );

const promises = ({ facts, progress }: Subject): string => {
  const { plan } = facts;
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return table(
    `承诺落实情况（截至 ${progress.asOf}）`,
    ["承诺", "时限", "实际", "状态"],
    plan.commitments.map((commitment) => {
      const node = progress.commitments[commitment.id];
      const period =
        node?.periods.find(({ due: date }) => date === null || progress.asOf <= date) ??
        node?.periods[node.periods.length - 1];
      const indicator = indicators.get(commitment.indicator);
      return [
        commitment.quote,
        describeSchedule(scheduleOf(plan, commitment), "zh"),
        indicator && period ? formatValue(indicator, period.actual, "zh") : "暂无数据",
        word(node),
      ];
    }),
  );
};

/** By the element that it stands in. */
export const TABLES: Readonly<Record<string, (subject: Subject) => string>> = {
  "bangfu-summary": summary,
  "bangfu-tasks": tasks,
  "bangfu-measures": measures,
  "bangfu-phases": phases,
  "bangfu-curve": summary,
  "bangfu-timeline": tasks,
  "bangfu-units": units,
  "bangfu-deadlines": due,
  "bangfu-findings": findings,
  "bangfu-document": promises,
  "bangfu-badge": ({ progress }) =>
    escape(`总体进展 ${attained(progress.overall)} ${word(progress.overall)}（截至 ${progress.asOf}）`),
};

/** The facts and how they stand on a day. */
export const subjectOf = (facts: Facts, asOf: string, basis: Progress["basis"]): Subject => ({
  facts: factsOn(facts, asOf),
  progress: assess(facts, { asOf, basis }),
});
