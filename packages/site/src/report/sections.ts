import type { ReportView } from "@bangfu/view";
import { laidOut, paragraph, type Draft, type ReportBlock, type Width } from "./parts.js";

const many = (count: number, width: Width): Width[] => new Array<Width>(count).fill(width);

/** Both ends of the period, a column each. */
const ROLES = many(7, [12]);
const DUES: readonly Width[] = [[5], 28, [12], [9], [9], [11], [8], [8], [11]];

const roles = ({ text, table }: NonNullable<ReportView["roles"]>): ReportBlock[] => [
  paragraph(text),
  laidOut(table, ROLES),
];

/** The first page: three sentences, and of the whole plan its picture. */
export const conclusion = (
  { headings, conclusion: sentences, roles: own }: ReportView,
  picture: ReportBlock,
): Draft => ({
  title: headings.conclusion,
  blocks: [...sentences.map(paragraph), ...(own === undefined ? [picture] : [])],
});

type Brief = ReportView["brief"]["changed"];

/** A table below the heading that says what it is: only one that has not all rows has a caption of its own. */
const headed = (table: Brief, widths: readonly Width[]): ReportBlock => {
  const block = laidOut(table, widths);
  return block.kind !== "table" || table.isPart ? block : { ...block, caption: undefined };
};

/** What changed since the period began, in a few rows. */
export const changes = ({ headings, brief: { changed, turned } }: ReportView): Draft => ({
  title: headings.changes,
  blocks: [
    headed(changed, [20, [15], [15], [12], [12], [18]]),
    laidOut(turned, [[7], 32, [16], [14], [14], [17]]),
  ],
});

/** What needs a decision; it closes the pages that are read. */
export const decisions = ({ headings, brief, closing }: ReportView): Draft => ({
  title: headings.decisions,
  blocks: [
    headed(brief.decisions, [34, [17], 35, [14]]),
    ...closing.annexes.map(paragraph),
    { kind: "closing", lines: closing.lines },
    ...(closing.toSign === undefined ? [] : [paragraph(closing.toSign)]),
  ],
});

/** What is looked up, after the pages that are read. */
export const annex = ({ headings }: ReportView): Draft => ({
  title: headings.annex,
  blocks: [],
  newPage: true,
  numbered: false,
});

/** How the whole plan, or what a unit leads and supports, stands. */
export const overview = (view: ReportView): Draft => {
  const { measures, phases, text } = view.overview;
  const whole = (): ReportBlock[] => [
    paragraph(text),
    laidOut(measures, [24, ...many(2, [16]), ...many(3, [12])]),
    ...(phases.rows.length === 0 ? [] : [laidOut(phases, [30, [18], [16], ...many(2, [12])])]),
  ];
  const blocks = view.roles === undefined ? whole() : roles(view.roles);
  return { title: view.headings.overview, blocks: [...blocks, paragraph(view.seeExplanations)] };
};

/** The list of tasks with their progress, on broad pages, and pictures of it. */
export const tasks = ({ headings, tasks: table }: ReportView, pictures: ReportBlock[]): Draft[] => [
  { title: headings.tasks, blocks: [], wide: true },
  {
    title: headings.list,
    level: 2,
    blocks: [laidOut(table, [[5], 30, [9], [10], [9], [11], [7], [6], 20])],
    wide: true,
  },
  ...(pictures.length === 0 ? [] : [{ title: headings.picture, level: 2 as const, blocks: pictures }]),
];

/** What is done, task by task. */
export const completion = ({ headings, completion: table }: ReportView): Draft => ({
  title: headings.completion,
  blocks: [laidOut(table, [26, [8], ...many(table.columns.length - 2, [9])])],
});

/** All that changed since the period began. */
export const changeDetails = ({ headings, changes: tables }: ReportView): Draft[] => {
  const { changed, newlyMet, newlyMissed, undone } = tables;
  const section = (title: string, block: ReportBlock): Draft => ({ title, level: 2, blocks: [block] });
  return [
    { title: headings.changeDetails, blocks: [] },
    section(headings.changed, laidOut(changed, [18, ...many(4, [14]), [22]])),
    section(headings.newlyMet, laidOut(newlyMet, [[7], 40, [18], [16], [16], [17]])),
    section(headings.newlyMissed, laidOut(newlyMissed, [[7], 43, [18], [16], [17]])),
    ...(undone.rows.length === 0
      ? []
      : [section(headings.undone, laidOut(undone, [[7], 36, [18], ...many(3, [13])]))]),
  ];
};

/** What goes wrong, each with its reason. */
export const problems = ({ headings, problems: { text, tasks: late, promises } }: ReportView): Draft[] => [
  { title: headings.problems, blocks: [paragraph(text)] },
  { title: headings.problemTasks, level: 2, blocks: [laidOut(late, [[7], 34, [16], 43])] },
  {
    title: headings.problemPromises,
    level: 2,
    blocks: [laidOut(promises, [[6], 26, [12], [16], 40])],
  },
];

/** The findings known by the as-of date and how they were put right. */
export const findings = ({ headings, findings: { text, table } }: ReportView): Draft => {
  const block = laidOut(table, [[15], 18, 29, [14], [15], [15]]);
  return { title: headings.findings, blocks: text === undefined ? [block] : [paragraph(text), block] };
};

/** What is overdue and due soon, and what is missing to the next targets. */
export const dues = ({ headings, dues: { overdue, soon, next } }: ReportView): Draft[] => {
  const wide = true;
  return [
    { title: headings.dueDates, blocks: [], wide },
    { title: headings.overdue, level: 2, blocks: [laidOut(overdue, DUES)], wide },
    { title: headings.soon, level: 2, blocks: [laidOut(soon, DUES)], wide },
    { title: headings.next, blocks: [laidOut(next, DUES)], wide },
  ];
};

/** A page for each responsible unit. */
export const units = ({ headings, units: pages }: ReportView): Draft[] =>
  pages.length === 0
    ? []
    : [
        { title: headings.units, blocks: [], newPage: true },
        ...pages.map((page, at): Draft => ({
          title: page.name,
          level: 2,
          // The first one stands below the heading of them all.
          newPage: at > 0,
          blocks: [
            ...roles(page.roles),
            laidOut(page.tasks, [[7], 38, [8], [15], [12], [11], [9]]),
            laidOut(page.promises, [[7], 40, [15], [14], [13], [13]]),
          ],
        })),
      ];

/** How each figure came about. */
export const explanations = ({ headings, explanations: { nodes, promises } }: ReportView): Draft[] => [
  { title: headings.explanations, blocks: [], newPage: true },
  { title: headings.explainedNodes, level: 2, blocks: [laidOut(nodes, [100])] },
  { title: headings.explainedPromises, level: 2, blocks: [laidOut(promises, [[7], 33, 60])] },
];

/** The remarks that stay in the school. */
export const notes = ({ headings, notes: table }: ReportView): Draft[] =>
  table === undefined ? [] : [{ title: headings.notes, blocks: [laidOut(table, [[12], 25, 20, 43])] }];
