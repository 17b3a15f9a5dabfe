import type { Locale } from "@bangfu/core";
import { commonText, percentText, STATUS_ORDER, statusWord } from "@bangfu/view";
import { placeOf, SCHOOL_STATES, type Rollup, type RollupNode } from "@bangfu/core/rollup";
import { stateWord } from "@bangfu/view";
import { table } from "../tables.js";
import { changeText, overallOf, paceText, rankedNames, shareText } from "./figures.js";
import { regionWords } from "./words.js";

/** The board without a script: a line for each school, whatever became of it. */
export const schoolsTable = (rollup: Rollup, locale: Locale): string => {
  const words = regionWords(locale);
  const rows = rollup.schools.map((school) => {
    const { name, county = "" } = placeOf(school);
    const overall = overallOf(school);
    return [
      name,
      county,
      stateWord(school.state ?? "unread", locale),
      school.progress?.overall ? statusWord(school.progress.overall.status, locale) : words.none,
      overall ? percentText(overall.attainment) : commonText(locale).noData,
      overall ? percentText(overall.expected) : words.none,
      (school.progress && school.newest) ?? words.none,
    ];
  });
  return table({
    caption: `${words.board} · ${words.asOf(rollup.asOf)}`,
    columns: [
      words.school,
      words.county,
      words.state,
      words.status,
      words.attained,
      words.expected,
      words.newest,
    ],
    rows,
  });
};

/** The schools that were not read, each with the reason, and those of which something looks wrong; empty: none. */
export const notesTable = (rollup: Rollup, locale: Locale): string => {
  const words = regionWords(locale);
  const rows = rollup.schools.flatMap((school) => {
    const { name, county = "" } = placeOf(school);
    const note = school.note?.[locale];
    return note === undefined ? [] : [[name, county, stateWord(school.state ?? "unread", locale), note]];
  });
  const columns = [words.school, words.county, words.state, words.note];
  return rows.length === 0 ? "" : table({ caption: words.notes, columns, rows });
};

const countsText = (
  counts: Readonly<Partial<Record<string, number>>>,
  keys: readonly string[],
  word: (key: string) => string,
  and: string,
): string => keys.flatMap((key) => (counts[key] ? [`${word(key)} ${counts[key]}`] : [])).join(and);

export const statesText = ({ states }: RollupNode, locale: Locale): string =>
  countsText(
    states,
    SCHOOL_STATES,
    (state) => stateWord(state as (typeof SCHOOL_STATES)[number], locale),
    regionWords(locale).and,
  );

const statusesText = ({ counts }: RollupNode, locale: Locale): string =>
  countsText(
    counts,
    STATUS_ORDER,
    (status) => statusWord(status as (typeof STATUS_ORDER)[number], locale),
    regionWords(locale).and,
  ) || regionWords(locale).none;

/** Groups of one kind, each a line. */
const groups = (
  rollup: Rollup,
  caption: string,
  named: readonly (readonly [name: string, node: RollupNode])[],
  locale: Locale,
): string => {
  const words = regionWords(locale);
  const trend = rollup.before === undefined ? [] : [words.change(rollup.before)];
  return table({
    caption: `${caption} · ${words.asOf(rollup.asOf)}`,
    columns: [
      ...[words.name, words.withData, words.attained, words.expected, words.pace, ...trend],
      ...[words.states, words.status, words.best, words.lagging],
    ],
    rows: named.map(([name, node]) => [
      name,
      `${node.withData} / ${node.schools}`,
      shareText(node.attainment, locale),
      node.expected === null ? words.none : percentText(node.expected),
      paceText(node.pace),
      ...trend.map(() => changeText(node.trend?.change, locale)),
      statesText(node, locale),
      statusesText(node, locale),
      rankedNames(rollup, node.best, locale),
      rankedNames(rollup, node.lagging, locale),
    ]),
  });
};

/** Everything that is calculated of groups; a kind of group that there is none of is left out. */
export const groupTables = (
  rollup: Rollup,
  locale: Locale,
): readonly (readonly [id: string, table: string])[] => {
  const words = regionWords(locale);
  const { provinces, counties, phases, measures, indicators, overall } = rollup;
  const titled = (nodes: readonly (RollupNode & { readonly title: string })[]) =>
    nodes.map((node) => [node.title, node] as const);
  const lists = [
    ["overall", words.overall, [[words.overall, overall]]],
    ["provinces", words.provinces, provinces.map((node) => [node.province, node] as const)],
    [
      "counties",
      words.counties,
      counties.map(
        (node) => [`${provinces.length > 1 ? (node.province ?? "") : ""}${node.county}`, node] as const,
      ),
    ],
    ["measures", words.measures, titled(measures)],
    ["phases", words.phases, titled(phases)],
    ["indicators", words.indicators, titled(indicators)],
  ] as const;
  return lists.flatMap(([id, caption, named]) =>
    named.length === 0 ? [] : [[id, groups(rollup, caption, named, locale)] as const],
  );
};

/** How many schools attained how much, in tenths. */
export const distributionTable = ({ overall, asOf }: Rollup, locale: Locale): string => {
  const words = regionWords(locale);
  return table({
    caption: `${words.distribution} · ${words.asOf(asOf)}`,
    columns: [words.attained, words.schools],
    rows: overall.distribution.map((count, at) => [`${at * 10}–${at * 10 + 10}%`, String(count)]),
  });
};
