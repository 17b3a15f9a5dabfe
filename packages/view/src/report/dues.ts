import { addDays, daysBetween, isMet, type PeriodNode } from "@bangfu/core";
import { statusFigure } from "../cells.js";
import type { ViewCell, ViewTable } from "../table.js";
import { formatValue } from "../words/amounts.js";
import { LIST_TEXT } from "../words/lists.js";
import { describeGoal } from "../words/targets.js";
import { missing } from "./missing.js";
import type { Promised } from "./scope.js";
import { placeOf, promiseText, unitsOf, type ReportSubject } from "./subject.js";

/** A period of a commitment that is not met, and its due date. */
interface Due {
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

export const soonDays = ({ plan }: ReportSubject): number => plan.policy?.dueSoonDays ?? SOON;

/** What is overdue, what is due soon, and what falls due in the half year, the earliest first. */
export const dueLists = (subject: ReportSubject): DueLists => {
  const { asOf } = subject.now;
  const all = subject.scope.promises
    .flatMap((promised) => {
      const unmet = (subject.now.commitments[promised.commitment.id]?.periods ?? []).flatMap(
        (period): Due[] =>
          period.due === null || isMet(period.status) ? [] : [{ promised, period, due: period.due }],
      );
      const nearest = unmet.find(({ due }) => due >= asOf);
      return unmet.filter((each) => each === nearest || each.due < asOf || !isShort(each.period));
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const [soon, ahead] = [addDays(asOf, soonDays(subject)), addDays(asOf, AHEAD)];
  return {
    overdue: all.filter(({ due }) => due < asOf),
    soon: all.filter(({ due }) => due >= asOf && due <= soon),
    next: all.filter(({ due }) => due > soon && due <= ahead),
  };
};

/** How far off a due date is, on either side. */
export const timeLeft = ({ words, locale, now }: ReportSubject, due: string): string => {
  const days = daysBetween(now.asOf, due);
  return days < 0 ? words.daysOver(-days) : LIST_TEXT[locale].daysLeft(days);
};

const row = (subject: ReportSubject, { promised, period, due }: Due): ViewCell[] => {
  const { plan, locale } = subject;
  const { indicator } = promised;
  return [
    ...[placeOf(promised), promiseText(subject, promised), unitsOf(subject, promised)],
    ...[due, timeLeft(subject, due)],
    describeGoal(plan, indicator, period, locale),
    formatValue(indicator, period.actual, locale),
    missing(indicator, period, locale),
    statusFigure(period.status, locale),
  ];
};

/** What is overdue, due soon or due next, with what is missing to the target. */
export const duesTable = (subject: ReportSubject, which: keyof DueLists): ViewTable => {
  const { words, columns } = subject;
  return {
    caption: words.captions[which],
    columns: [
      ...[columns.number, columns.commitment, columns.lead, columns.due, columns.left],
      ...[columns.target, columns.actual, columns.missing, columns.status],
    ],
    rows: dueLists(subject)[which].map((due) => row(subject, due)),
    empty: words.nothing[which],
  };
};
