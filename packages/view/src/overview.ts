import type { Facts, Locale, Progress, ProgressNode } from "@bangfu/core";
import { attainedText, expectedText, statusText } from "./cells.js";
import { measureJudgedOn, overallJudgedOn, taskJudgedOn } from "./judged-on.js";
import type { ViewCell, ViewTable } from "./table.js";
import { basisWord } from "./words/basis.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { SUMMARY_TEXT } from "./words/summary.js";

const row = (
  id: string,
  text: string,
  node: ProgressNode | null,
  judged: string | undefined,
  locale: Locale,
): ViewCell[] => {
  const status = statusText(node, locale);
  return [
    ...[id, text, node === null ? status : { text: status, status: node.status }],
    ...[attainedText(node, locale), expectedText(node, locale, judged), node?.due ?? ""],
  ];
};

/** The whole plan in one table: overall, then each measure, then each task. */
export const overviewTable = (facts: Facts, progress: Progress, locale: Locale): ViewTable => {
  const { plan } = facts;
  const { number, task, status, attained, expected, due } = COLUMNS[locale];
  const { overall, measures, tasks } = progress;
  return {
    caption: CAPTIONS[locale].overview(progress, basisWord(progress.basis, locale)),
    columns: [number, task, status, attained, expected, due],
    rows: [
      row("", SUMMARY_TEXT[locale].overall, overall, overallJudgedOn(facts, progress), locale),
      ...plan.measures.map(({ id, title }) =>
        row("", title, measures[id] ?? null, measureJudgedOn(facts, progress, id), locale),
      ),
      ...plan.tasks.map(({ id, text }) =>
        row(id, text, tasks[id] ?? null, taskJudgedOn(facts, progress, id), locale),
      ),
    ],
  };
};
