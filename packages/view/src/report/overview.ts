import { attainedCell, attainedText, expectedCell, expectedText, statusCell, statusText } from "../cells.js";
import { EXPLAIN } from "../explain/explain-words.js";
import { measureJudgedOn, overallJudgedOn } from "../judged-on.js";
import { statusCounts } from "../share.js";
import type { ViewTable } from "../table.js";
import { SEPARATOR } from "../words/separator.js";
import type { ReportSubject } from "./subject.js";

/** The whole and the measures, at the beginning of the period and now. */
export const comparedMeasuresTable = ({
  facts,
  plan,
  words,
  columns,
  locale,
  before,
  now,
}: ReportSubject): ViewTable => {
  const rows = [
    [words.overall, before.overall, now.overall, overallJudgedOn(facts, now)] as const,
    ...plan.measures.map(
      ({ id, title }) =>
        [title, before.measures[id], now.measures[id], measureJudgedOn(facts, now, id)] as const,
    ),
  ];
  return {
    caption: words.captions.measures,
    columns: [
      ...[columns.measure, columns.statusBefore, columns.status],
      ...[columns.attainedBefore, columns.attained, columns.expected],
    ],
    rows: rows.map(([title, then, node, judged]) => [
      ...[title, statusCell(then, locale), statusCell(node, locale)],
      ...[attainedCell(then, locale), attainedCell(node, locale), expectedCell(node, locale, judged)],
    ]),
  };
};

/** How the whole plan stands, and what that was when the period began. */
export const overviewText = ({ scope, words, locale, before, now, changes }: ReportSubject): string => {
  const { overall } = now;
  const kept = new Set(scope.promises.map(({ commitment }) => commitment.id));
  const count = (list: typeof changes.newlyMet) =>
    list.filter(({ commitment }) => kept.has(commitment)).length;
  const counts = statusCounts(overall?.counts, locale).map((each) =>
    EXPLAIN[locale].count(each.word, each.count),
  );
  const sentences = [
    words.standing({
      asOf: now.asOf,
      tasks: scope.tasks.length,
      status: statusText(overall, locale),
      attained: attainedText(overall, locale),
      expected: expectedText(overall, locale),
    }),
    overall === null ? "" : words.among(counts.join(SEPARATOR[locale])),
    words.since(before.asOf, attainedText(before.overall, locale), attainedText(overall, locale)),
    words.turned(count(changes.newlyMet), count(changes.newlyMissed)),
  ];
  return sentences.join("").trim();
};
