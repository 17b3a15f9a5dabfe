import { assess, factsOn, planOn, summarize, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { deadlineDays, describeWindow, type DeadlineDay } from "@bangfu/view";
import { REPORTING_TEXT } from "@bangfu/view/desk";
import { reportersOf } from "../sign-off/checker.js";
import { sentBackTo, type SentBack } from "../sign-off/waiting.js";
import { reportingOf, type ReportingRow } from "./reporting.js";
import { reportingNames } from "./table.js";

export interface ReminderOptions {
  readonly today: string;
  readonly locale: Locale;
  /** Within how many days what falls due is named; 30 where absent. */
  readonly within?: number | undefined;
}

/** A plain text to paste into a chat of one unit. */
export interface Reminder {
  readonly unit: string;
  /** Whether there is something to remind of. */
  readonly isNeeded: boolean;
  readonly text: string;
}

const USUAL_DAYS = 30;

/** What the texts of all units are made of. */
interface Material {
  readonly plan: Plan;
  readonly sentBack: readonly SentBack[];
  readonly rows: readonly ReportingRow[];
  readonly days: readonly DeadlineDay[];
  readonly within: number;
  readonly locale: Locale;
}

/** Whether a unit leads or supports a commitment. */
const isOfUnit = ({ commitments, tasks }: Plan, id: string, unit: string): boolean => {
  const commitment = commitments.find((each) => each.id === id);
  const task = tasks.find((each) => each.id === commitment?.task);
  const { lead = task?.lead ?? [], support = task?.support ?? [] } = commitment ?? {};
  return lead.includes(unit) || support.includes(unit);
};

const missingLines = (unit: string, { plan, rows, locale }: Material): readonly string[] => {
  const { indicator } = reportingNames(plan, locale);
  return rows
    .filter((row) => row.unit === unit && row.state === "missing")
    .map(({ window, indicators, deadline, late = 0 }) =>
      REPORTING_TEXT[locale].missingLine(
        describeWindow(window, null, locale),
        indicators.map(indicator),
        deadline,
        late,
      ),
    );
};

const dueLines = (unit: string, { plan, rows, within, locale }: Material): readonly string[] => {
  const { indicator } = reportingNames(plan, locale);
  return rows
    .filter((row) => row.unit === unit && row.state === "notDue" && (row.daysLeft ?? 0) <= within)
    .map(({ window, indicators, deadline }) =>
      REPORTING_TEXT[locale].dueLine(
        describeWindow(window, null, locale),
        indicators.map(indicator),
        deadline,
      ),
    );
};

const sentBackLines = (unit: string, { plan, sentBack, locale }: Material): readonly string[] => {
  const { indicator } = reportingNames(plan, locale);
  return sentBack
    .filter(({ record }) => reportersOf(plan, record).includes(unit))
    .map(({ record, by }) =>
      REPORTING_TEXT[locale].sentBackLine(indicator(record.indicator), record.date, by.remark ?? ""),
    );
};

const taskLines = (unit: string, { plan, days, locale }: Material): readonly string[] =>
  days.flatMap(({ due, items }) =>
    items
      .filter(({ commitment }) => isOfUnit(plan, commitment, unit))
      .map(({ name, statusWord }) => REPORTING_TEXT[locale].taskLine(due, name, statusWord)),
  );

const numbered = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line, at) => `${at + 1}. ${line}`)];

const reminderFor = (unit: string, today: string, material: Material): Reminder => {
  const { plan, within, locale } = material;
  const text = REPORTING_TEXT[locale];
  const name = reportingNames(plan, locale).unit(unit);
  const [missing, due] = [missingLines(unit, material), dueLines(unit, material)];
  const parts = [
    ...numbered(text.missingTitle, missing),
    ...numbered(text.sentBackTitle, sentBackLines(unit, material)),
    ...numbered(text.dueTitle, due),
    ...numbered(text.tasksTitle(within), taskLines(unit, material)),
  ];
  if (parts.length === 0) return { unit, isNeeded: false, text: text.nothingToRemind(name) };
  const zero = missing.length + due.length > 0 ? [text.zero] : [];
  const lines = [text.greeting(name, plan.title), ...parts, ...zero, text.asOf(today)];
  return { unit, isNeeded: true, text: lines.join("\n") };
};

/**
 * A reminder for each unit of the plan, in its order: what it has not handed in, what was sent back to it, and what
 * falls due within 30 days. Plain text, for 企业微信, 钉钉 or WeChat; no person is named in it.
 */
export const reminders = (
  whole: Plan,
  ledger: Ledger,
  { today, locale, within = USUAL_DAYS }: ReminderOptions,
): readonly Reminder[] => {
  const plan = planOn(whole, today);
  const facts = factsOn(summarize(whole, ledger, { knownAt: today }), today);
  const days = deadlineDays(facts, assess(facts, { asOf: today }), within, locale);
  const rows = reportingOf(whole, ledger, today);
  const material: Material = { plan, sentBack: sentBackTo(plan, ledger), rows, days, within, locale };
  return plan.units.map(({ id }) => reminderFor(id, today, material));
};
