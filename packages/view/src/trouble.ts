import {
  daysBetween,
  isCeiling,
  type CommitmentNode,
  type FindingFact,
  type Indicator,
  type Locale,
  type PeriodNode,
  type ProgressNode,
} from "@bangfu/core";
import { NOTHING } from "./cells.js";
import { presentOf } from "./present.js";
import { missing } from "./report/missing.js";
import { ATTENTION_TEXT } from "./words/attention.js";
import { commonText } from "./words/common.js";
import { describeWindow } from "./words/dates.js";
import { percentText } from "./words/percent.js";

interface At {
  readonly asOf: string;
  readonly locale: Locale;
}

const timeText = (due: string, { asOf, locale }: At): string => {
  const days = daysBetween(asOf, due);
  return days < 0 ? ATTENTION_TEXT[locale].daysOver(-days) : ATTENTION_TEXT[locale].daysLeft(days);
};

/** The open finding that decided: the one that is longest overdue, else the one that is due first (rules §6). */
export const findingTrouble = (findings: readonly FindingFact[], at: At): string => {
  const text = ATTENTION_TEXT[at.locale];
  const dues = findings
    .filter(({ found, closed }) => found <= at.asOf && (closed === undefined || closed > at.asOf))
    .flatMap(({ due }) => (due === undefined ? [] : [due]))
    .sort();
  const [due] = dues;
  if (due === undefined) return text.finding;
  return due < at.asOf
    ? text.findingLate(daysBetween(due, at.asOf))
    : text.findingDue(text.daysLeft(daysBetween(at.asOf, due)));
};

/** The period whose status the commitment has, else the newest that was missed (rules §6). */
export const decidingPeriod = ({ status, periods }: CommitmentNode, asOf: string): PeriodNode | undefined => {
  const present = presentOf(periods, asOf);
  if (present?.status === status) return present;
  const missed = periods.filter((period) => period.status === "missed");
  return missed[missed.length - 1] ?? periods.find((period) => period.status === status);
};

/** How much is missing, or why that cannot be said. */
const amountText = (period: PeriodNode, indicator: Indicator, locale: Locale): string | undefined => {
  const text = ATTENTION_TEXT[locale];
  if (period.unjudged !== undefined) return text.unjudged;
  if (period.stale) return text.stale;
  if (!period.hasData) return text.silent;
  const amount = missing(indicator, period, locale);
  if (amount === NOTHING) return undefined;
  return isCeiling(period.target) ? text.over(amount) : text.short(amount);
};

/** `差 31 人，还有 61 天`; `逾期 30 天，差 2 项`; undefined where no period has the commitment's status. */
export const periodTrouble = (node: CommitmentNode, indicator: Indicator, at: At): string | undefined => {
  const { asOf, locale } = at;
  const text = ATTENTION_TEXT[locale];
  const period = decidingPeriod(node, asOf);
  const amount = period && amountText(period, indicator, locale);
  if (period === undefined || amount === undefined) return undefined;
  const { due, window } = period;
  if (due === null) return amount;
  const time = timeText(due, at);
  const trouble = (due < asOf ? [time, amount] : [amount, time]).join(text.comma);
  return due < asOf && window !== "by"
    ? text.inWindow(describeWindow(window, due, locale), trouble)
    : trouble;
};

/** What is attained of what is expected, where there is no more to say. */
export const sharesTrouble = ({ attainment, expected }: ProgressNode, locale: Locale): string =>
  ATTENTION_TEXT[locale].shares(
    attainment === null ? commonText(locale).noData : percentText(attainment),
    percentText(expected),
  );
