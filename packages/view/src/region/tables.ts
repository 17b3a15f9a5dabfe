import type { Locale } from "@bangfu/core";
import { placeOf, SCHOOL_STATES, type Rollup, type RollupNode, type RollupSchool } from "@bangfu/core/rollup";
import { NOTHING, statusFigure } from "../cells.js";
import { statusCounts } from "../share.js";
import type { ViewCell, ViewFigure, ViewTable } from "../table.js";
import { CHART_TEXT } from "../words/charts.js";
import { COLUMNS } from "../words/columns.js";
import { commonText } from "../words/common.js";
import { percentText } from "../words/percent.js";
import { REGION_TEXT } from "../words/region.js";
import { SEPARATOR } from "../words/separator.js";
import { stateWord } from "../words/states.js";
import { changeText, nameOf, overallOf, paceText, rankedNames, schoolChange, shareText } from "./figures.js";
import { LEAST_DISTRIBUTED, measureColumns, measureStatus } from "./board.js";
import { binLabel, schoolRow, sortedSchools } from "./school.js";
import { trailView } from "./trail.js";

const columnsOf = (locale: Locale) => ({ ...COLUMNS[locale], ...REGION_TEXT[locale].columns });

/** Some captions have brackets of their own. */
const dated = (caption: string, asOf: string, locale: Locale): string =>
  `${caption} · ${commonText(locale).asOf(asOf)}`;

const stateText = ({ state }: RollupSchool, locale: Locale): string => stateWord(state ?? "unread", locale);

const statusOf = ({ progress }: RollupSchool, locale: Locale): ViewCell | undefined =>
  progress?.overall ? statusFigure(progress.overall.status, locale) : undefined;

/** The date of the newest record of a school that was read. */
const newestOf = (school: RollupSchool): string | undefined => (school.progress ? school.newest : undefined);

/** What a roll-up says of a school's measures; of one that was not read nothing. */
const measured = (school: RollupSchool) => ({
  measures: school.progress === undefined ? [] : (school.measures ?? []),
});

const measureCells = (school: RollupSchool, titles: readonly string[], locale: Locale): ViewCell[] =>
  titles.map((title) => {
    const status = measureStatus(measured(school), title);
    return status === undefined ? NOTHING : statusFigure(status, locale);
  });

const attainedFigure = (school: RollupSchool, attainment: number, locale: Locale): ViewFigure => ({
  text: percentText(attainment),
  share: attainment,
  trail: school.progress && trailView(school.history, { asOf: school.progress.asOf, attainment }, locale),
});

/** Those first of which something has to be done. */
const byNeed = ({ schools, staleDays }: Rollup, locale: Locale): RollupSchool[] => {
  const ofRow = new Map(schools.map((school) => [schoolRow(school, { locale, staleDays }), school]));
  return sortedSchools([...ofRow.keys()], "need", true).map((row) => ofRow.get(row)!);
};

/** The board without a script: a line for each school, whatever became of it. */
export const schoolsTable = (rollup: Rollup, locale: Locale): ViewTable => {
  const columns = columnsOf(locale);
  const { titles } = measureColumns(rollup.schools.map(measured));
  return {
    caption: dated(CHART_TEXT[locale].region, rollup.asOf, locale),
    columns: [
      ...[columns.school, columns.county, columns.state, columns.status],
      ...[columns.attained, columns.expected, columns.newest, ...titles],
    ],
    rows: byNeed(rollup, locale).map((school) => {
      const { county = "" } = placeOf(school);
      const overall = overallOf(school);
      return [
        ...[nameOf(school, locale), county, stateText(school, locale), statusOf(school, locale) ?? NOTHING],
        overall ? attainedFigure(school, overall.attainment, locale) : commonText(locale).noData,
        overall ? percentText(overall.expected) : NOTHING,
        newestOf(school) ?? NOTHING,
        ...measureCells(school, titles, locale),
      ];
    }),
  };
};

/** All schools for a spreadsheet; what is not known is an empty cell, never 0. */
export const schoolsSheet = (rollup: Rollup, locale: Locale): ViewTable => {
  const columns = columnsOf(locale);
  const { before, asOf } = rollup;
  const trend = before === undefined ? [] : [REGION_TEXT[locale].change(before)];
  return {
    caption: dated(CHART_TEXT[locale].region, asOf, locale),
    columns: [
      ...[columns.province, columns.county, columns.school, columns.state, columns.status],
      ...[columns.attained, columns.expected, columns.pace, ...trend, columns.newest, columns.weight],
      ...[columns.url, columns.note, columns.asOf],
    ],
    rows: rollup.schools.map((school) => {
      const { county = "", province = "" } = placeOf(school);
      const { weight = 1, src = "", note } = school;
      const overall = overallOf(school);
      const change = schoolChange(school);
      return [
        ...[
          province,
          county,
          nameOf(school, locale),
          stateText(school, locale),
          statusOf(school, locale) ?? "",
        ],
        overall ? percentText(overall.attainment) : "",
        overall ? percentText(overall.expected) : "",
        overall && overall.expected > 0 ? paceText(overall.attainment / overall.expected) : "",
        ...trend.map(() => (change === undefined ? "" : String(Math.round(change * 1000) / 10))),
        ...[newestOf(school) ?? "", String(weight), src, note?.[locale] ?? "", asOf],
      ];
    }),
  };
};

/** The schools that were not read, each with the reason, and those of which something looks wrong. */
export const notesTable = (rollup: Rollup, locale: Locale): ViewTable => {
  const columns = columnsOf(locale);
  return {
    caption: REGION_TEXT[locale].captions.notes,
    columns: [columns.school, columns.county, columns.state, columns.note],
    rows: rollup.schools.flatMap((school) => {
      const { county = "" } = placeOf(school);
      const note = school.note?.[locale];
      return note === undefined ? [] : [[nameOf(school, locale), county, stateText(school, locale), note]];
    }),
  };
};

/** How many schools are in each state; states without one are left out. */
export const statesText = ({ states }: Pick<RollupNode, "states">, locale: Locale): string =>
  SCHOOL_STATES.flatMap((state) =>
    states[state] ? [`${stateWord(state, locale)} ${states[state]}`] : [],
  ).join(SEPARATOR[locale]);

const statusesText = ({ counts }: RollupNode, locale: Locale): string =>
  statusCounts(counts, locale)
    .map(({ word, count }) => `${word} ${count}`)
    .join(SEPARATOR[locale]) || NOTHING;

/** Groups of one kind, each a line. */
const groupsTable = (
  rollup: Rollup,
  caption: string,
  named: readonly (readonly [name: string, node: RollupNode])[],
  locale: Locale,
): ViewTable => {
  const words = REGION_TEXT[locale];
  const columns = columnsOf(locale);
  const trend = rollup.before === undefined ? [] : [words.change(rollup.before)];
  return {
    caption: dated(caption, rollup.asOf, locale),
    columns: [
      ...[columns.name, columns.withData, columns.attained, columns.expected, columns.pace, ...trend],
      ...[columns.state, columns.status, columns.best, columns.lagging],
    ],
    rows: named.map(([name, node]) => [
      ...[name, `${node.withData} / ${node.schools}`, shareText(node.attainment, locale)],
      node.expected === null ? NOTHING : percentText(node.expected),
      paceText(node.pace),
      ...trend.map(() => changeText(node.trend?.change, locale)),
      ...[statesText(node, locale), statusesText(node, locale)],
      ...[rankedNames(rollup, node, "best", locale), rankedNames(rollup, node, "lagging", locale)],
    ]),
  };
};

type GroupKind = Exclude<keyof (typeof REGION_TEXT)["zh"]["captions"], "notes">;

/** Everything that is calculated of groups; a kind of group that there is none of is left out. */
export const groupTables = (
  rollup: Rollup,
  locale: Locale,
): readonly (readonly [kind: GroupKind, table: ViewTable])[] => {
  const { captions } = REGION_TEXT[locale];
  const { provinces, counties, phases, measures, indicators, overall } = rollup;
  const titled = (nodes: readonly (RollupNode & { readonly title: string })[]) =>
    nodes.map((node) => [node.title, node] as const);
  const countyName = ({ province = "", county }: Rollup["counties"][number]): string =>
    `${provinces.length > 1 ? province : ""}${county}`;
  const lists: readonly (readonly [GroupKind, readonly (readonly [string, RollupNode])[]])[] = [
    ["overall", [[captions.overall, overall]]],
    ["provinces", provinces.map((node) => [node.province, node] as const)],
    ["counties", counties.map((node) => [countyName(node), node] as const)],
    ["measures", titled(measures)],
    ["phases", titled(phases)],
    ["indicators", titled(indicators)],
  ];
  return lists.flatMap(([kind, named]) =>
    named.length === 0 ? [] : [[kind, groupsTable(rollup, captions[kind], named, locale)] as const],
  );
};

/** How many schools attained how much, in tenths; undefined where they are too few for it. */
export const distributionTable = ({ overall, asOf }: Rollup, locale: Locale): ViewTable | undefined =>
  overall.withData < LEAST_DISTRIBUTED
    ? undefined
    : {
        caption: dated(CHART_TEXT[locale].distribution, asOf, locale),
        columns: [COLUMNS[locale].attained, COLUMNS[locale].schools],
        rows: overall.distribution.map((count, at) => [binLabel(at), String(count)]),
      };
