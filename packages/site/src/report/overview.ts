import type { ProgressNode } from "@bangfu/core";
import { attainedText, expectedText, STATUS_ORDER, statusText, statusWord } from "@bangfu/view";
import { summaryPicture } from "../pictures/summary.js";
import { attainedCell, expectedCell, nodeStatus, type Ground } from "./ground.js";
import { paragraph, type Draft, type ReportBlock, type ReportColumn } from "./parts.js";
import { roles } from "./roles.js";

/** How many tasks stand in each status, in words. */
const countsOf = (counts: ProgressNode["counts"], { words, locale }: Ground): string =>
  STATUS_ORDER.filter((status) => counts[status])
    .map((status) => words.count(statusWord(status, locale), counts[status]))
    .join(words.list);

const narrow = (title: string): ReportColumn => ({ title, width: 12, align: "center" });

const measures = (ground: Ground): ReportBlock => {
  const { plan, words, locale, before, now } = ground;
  const { columns, captions } = words;
  const rows = [
    [words.overall, before.overall, now.overall] as const,
    ...plan.measures.map(({ id, title }) => [title, before.measures[id], now.measures[id]] as const),
  ];
  return {
    kind: "table",
    caption: captions.measures,
    columns: [
      { title: columns.measure, width: 22 },
      narrow(columns.statusThen),
      narrow(columns.statusNow),
      narrow(columns.attainedThen),
      narrow(columns.attainedNow),
      narrow(columns.expected),
    ],
    rows: rows.map(([title, then, node]) => [
      title,
      nodeStatus(then, locale),
      nodeStatus(node, locale),
      attainedCell(then, locale),
      attainedCell(node, locale),
      expectedCell(node),
    ]),
  };
};

const phases = ({ plan, words, locale, now }: Ground): ReportBlock[] =>
  (plan.phases ?? []).length === 0
    ? []
    : [
        {
          kind: "table",
          caption: words.captions.phases,
          columns: [
            { title: words.columns.phase, width: 30 },
            narrow(words.columns.due),
            narrow(words.columns.status),
            narrow(words.columns.attained),
            narrow(words.columns.expected),
          ],
          rows: plan.phases!.map(({ id, title, due }) => {
            const node = now.phases[id];
            return [title, due, nodeStatus(node, locale), attainedCell(node, locale), expectedCell(node)];
          }),
        },
      ];

const picture = ({ facts, now, notice, words, locale }: Ground): ReportBlock => ({
  kind: "picture",
  svg: summaryPicture({ facts, progress: now }, { notice }, locale),
  width: 600,
  height: 280,
  caption: words.captions.summary,
});

const whole = (ground: Ground): ReportBlock[] => {
  const { scope, words, locale, before, now, changes } = ground;
  const { overall } = now;
  const kept = new Set(scope.promises.map(({ commitment }) => commitment.id));
  const count = (list: typeof changes.newlyMet) =>
    list.filter(({ commitment }) => kept.has(commitment)).length;
  const sentences = [
    words.standing({
      asOf: now.asOf,
      tasks: scope.tasks.length,
      status: statusText(overall, locale),
      attained: attainedText(overall, locale),
      expected: expectedText(overall),
    }),
    overall === null ? "" : words.among(countsOf(overall.counts, ground)),
    words.since(before.asOf, attainedText(before.overall, locale), attainedText(overall, locale)),
    words.turned(count(changes.newlyMet), count(changes.newlyMissed)),
  ];
  return [paragraph(sentences.join("").trim()), picture(ground), measures(ground), ...phases(ground)];
};

/** How the whole plan, or what a unit leads and supports, stands. */
export const overview = (ground: Ground): Draft[] => {
  const { scope, words } = ground;
  const blocks = scope.unit === undefined ? whole(ground) : roles(ground, scope.unit);
  return [{ title: words.headings.overview, blocks: [...blocks, paragraph(words.seeExplanations)] }];
};
