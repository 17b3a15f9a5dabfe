import { daysBetween, isMet, type CommitmentNode, type Locale, type PeriodNode } from "@bangfu/core";
import { presentOf } from "../present.js";
import { describeWindow } from "../words/dates.js";
import { statusWord } from "../words/status.js";
import type { Circumstances } from "./period-reason.js";
import { REASON } from "./reason-words.js";

/** So long an earlier period that was missed is held against the present one (rules §6.4). */
const YEAR = 365;
const MOST_NAMES = 3;

const nameOf = ({ window, due }: PeriodNode, locale: Locale): string => describeWindow(window, due, locale);

/** The last few periods by name, among them the one just before the present one, and how many there are. */
const named = (periods: readonly PeriodNode[], locale: Locale): string => {
  const words = REASON[locale];
  const names = periods.slice(-MOST_NAMES).map((period) => nameOf(period, locale));
  const text = names.join(words.list);
  if (periods.length <= MOST_NAMES) return text;
  return words.andMore(text, periods.length, periods.length - MOST_NAMES);
};

/** The period in which a day lies, else the last one; a commitment has one at least. */
export const presentPeriod = ({ periods }: CommitmentNode, asOf: string): PeriodNode =>
  presentOf(periods, asOf)!;

/** Rules §6.4: the present period, and the earlier ones that are held against it. */
const runningReason = (node: CommitmentNode, { asOf, locale }: Circumstances): string => {
  const { periods } = node;
  const words = REASON[locale];
  const present = presentPeriod(node, asOf);
  const at = periods.indexOf(present);
  const missed = periods.filter(
    ({ status, due }, place) =>
      status === "missed" &&
      place < at &&
      (place === at - 1 || (due !== null && daysBetween(due, asOf) <= YEAR)),
  );
  const goesOn = words.goesOn(nameOf(present, locale), statusWord(present.status, locale));
  return missed.length === 0 ? goesOn : goesOn + words.comma + words.butEarlier(named(missed, locale));
};

/** Why a commitment has its status where its present period alone does not say it (rules §6). */
export const commitmentReason = (node: CommitmentNode, at: Circumstances): string => {
  const { rule, periods, status } = node;
  const { locale } = at;
  const words = REASON[locale];
  const last = periods[periods.length - 1]?.due ?? "";
  const those = (which: PeriodNode["status"]) =>
    named(
      periods.filter((period) => period.status === which),
      locale,
    );
  switch (rule) {
    case "6.1":
      return status === "met"
        ? words.allMet(periods.length)
        : words.allMetSomeLate(periods.length, those("metLate"));
    case "6.2": {
      const open = periods.filter((period) => !isMet(period.status));
      return status === "missed"
        ? words.lastDueMissed(last, those("missed"))
        : words.lastDueUnjudged(last, named(open, locale));
    }
    case "6.3":
      return words.beginsOn(periods[0]?.from ?? at.plan.start);
    default:
      return runningReason(node, at);
  }
};
