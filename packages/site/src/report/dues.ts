import { addDays, daysBetween, isMet, type PeriodNode } from "@bangfu/core";
import { describeGoal, formatValue } from "@bangfu/view";
import { placeOf, promiseText, statusCell, unitsOf, type Ground } from "./ground.js";
import { missing } from "./missing.js";
import { tableOr, type Draft, type ReportBlock, type ReportCell, type ReportColumn } from "./parts.js";
import type { Promised } from "./scope.js";

/** A period of a commitment that is not met, and its due date. */
export interface Due {
  readonly promised: Promised;
  readonly period: PeriodNode;
  readonly due: string;
}

interface DueLists {
  readonly overdue: readonly Due[];
  readonly soon: readonly Due[];
  readonly next: readonly Due[];
}

/** Half a year: as far as a report looks ahead. */
const AHEAD = 183;

/** Where the plan's policy names none. */
const SOON = 60;

/** One of a week, a month or a term: half a year of them would fill a list with the same, so the nearest stands. */
const isShort = ({ window }: PeriodNode): boolean => /^\d{4}./.test(window);

const soonDays = ({ plan }: Ground): number => plan.policy?.dueSoonDays ?? SOON;

/** What is overdue, what is due soon, and what falls due in the half year, the earliest first. */
export const dueLists = (ground: Ground): DueLists => {
  const { asOf } = ground.now;
  const all = ground.scope.promises
    .flatMap((promised) => {
      const unmet = (ground.now.commitments[promised.commitment.id]?.periods ?? []).flatMap(
        (period): Due[] =>
          period.due === null || isMet(period.status) ? [] : [{ promised, period, due: period.due }],
      );
      const nearest = unmet.find(({ due }) => due >= asOf);
      return unmet.filter((each) => each === nearest || each.due < asOf || !isShort(each.period));
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const [soon, ahead] = [addDays(asOf, soonDays(ground)), addDays(asOf, AHEAD)];
  return {
    overdue: all.filter(({ due }) => due < asOf),
    soon: all.filter(({ due }) => due >= asOf && due <= soon),
    next: all.filter(({ due }) => due > soon && due <= ahead),
  };
};

/** How far off a due date is, on either side. */
export const timeLeft = ({ words, now }: Ground, due: string): string => {
  const days = daysBetween(now.asOf, due);
  return days < 0 ? words.daysOver(-days) : words.daysLeft(days);
};

const row = (ground: Ground, { promised, period, due }: Due): ReportCell[] => {
  const { plan, locale } = ground;
  const { indicator } = promised;
  return [
    placeOf(promised),
    promiseText(ground, promised),
    unitsOf(ground, promised),
    due,
    timeLeft(ground, due),
    describeGoal(plan, indicator, period, locale),
    formatValue(indicator, period.actual, locale),
    missing(indicator, period, locale),
    statusCell(period.status, locale),
  ];
};

const columnsOf = ({ words: { columns } }: Ground): ReportColumn[] => [
  { title: columns.id, width: 5, align: "center" },
  { title: columns.promise, width: 31 },
  { title: columns.unit, width: 12, align: "center" },
  { title: columns.due, width: 9, align: "center" },
  { title: columns.left, width: 9, align: "center" },
  { title: columns.target, width: 11, align: "center" },
  { title: columns.actual, width: 8, align: "center" },
  { title: columns.missing, width: 8, align: "center" },
  { title: columns.status, width: 8, align: "center" },
];

const list = (ground: Ground, which: keyof DueLists): ReportBlock => {
  const { captions, nothing } = ground.words;
  const rows = dueLists(ground)[which].map((due) => row(ground, due));
  return tableOr(captions[which], columnsOf(ground), rows, nothing[which]);
};

/** What is overdue and due soon, and what is missing to the next targets. */
export const dues = (ground: Ground): Draft[] => {
  const { words } = ground;
  const wide = true;
  return [
    { title: words.headings.dueDates, blocks: [], wide },
    { title: words.headings.overdue, level: 2, blocks: [list(ground, "overdue")], wide },
    { title: words.soon(soonDays(ground)), level: 2, blocks: [list(ground, "soon")], wide },
    { title: words.headings.next, blocks: [list(ground, "next")], wide },
  ];
};
