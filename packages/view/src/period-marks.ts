import { STATUSES, type Facts, type Locale, type PeriodNode, type Progress, type Status } from "@bangfu/core";
import { describeWindow } from "./words/dates.js";
import { statusWord } from "./words/status.js";

/** One sign in the strip of a task's periods. */
export interface PeriodMark {
  /** Short: `2023`; `2024年第1季度`. */
  readonly name: string;
  readonly from: string;
  /** Null: standing. */
  readonly due: string | null;
  /** The due date before it was extended. */
  readonly extendedFrom: string | undefined;
  /** The worst of its periods'. */
  readonly status: Status;
  readonly statusWord: string;
}

/** Of more periods than these, those of a year have one sign. */
const MOST = 12;

const STANDING = "9999";

/** The worst (rules §6); where only a part has not begun, the whole has. */
const worstOf = (periods: readonly PeriodNode[]): Status => {
  const places = periods.map(({ status }) => STATUSES.indexOf(status));
  const worst = STATUSES[Math.max(...places)]!;
  return worst === "upcoming" && periods.some(({ status }) => status !== worst) ? "onTrack" : worst;
};

const grouped = (periods: readonly PeriodNode[], key: (due: string) => string): [string, PeriodNode[]][] => {
  const groups = new Map<string, PeriodNode[]>();
  for (const period of periods) {
    const of = key(period.due ?? STANDING);
    groups.set(of, [...(groups.get(of) ?? []), period]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** A year by its number; what is not called by a window only by its due date. */
const nameOf = (periods: readonly PeriodNode[], locale: Locale): string => {
  const { window, due } = periods.find((each) => each.window !== "by") ?? periods[0]!;
  return /^\d{4}$/.test(window) ? window : describeWindow(window, due, locale);
};

/**
 * What the periods of a task have come to, `2023 ■ 2024 ● 2025 ○`: signs in order of their due dates, one a due date up to twelve, else one a year. Each begins where the one
 * before ends, so that none lies over another.
 */
export const periodMarks = (periods: readonly PeriodNode[], start: string, locale: Locale): PeriodMark[] => {
  const byDue = grouped(periods, (due) => due);
  const groups = byDue.length > MOST ? grouped(periods, (due) => due.slice(0, 4)) : byDue;
  let before = "";
  return groups.map(([key, of]): PeriodMark => {
    const [first] = of.map(({ from }) => from ?? start).sort();
    const last = of
      .map(({ due }) => due)
      .sort()
      .pop()!;
    const from = first! > before ? first! : before;
    before = last ?? before;
    const status = worstOf(of);
    return {
      name: byDue.length > MOST && last !== null ? key : nameOf(of, locale),
      from,
      due: last,
      extendedFrom: of.find(({ due, extendedFrom }) => due === last && extendedFrom)?.extendedFrom,
      status,
      statusWord: statusWord(status, locale),
    };
  });
};

/** The periods of each task. */
export const periodsByTask = ({ plan }: Facts, { commitments }: Progress): Map<string, PeriodNode[]> => {
  const byTask = new Map<string, PeriodNode[]>();
  for (const { id, task = "" } of plan.commitments) {
    const known = byTask.get(task) ?? [];
    known.push(...(commitments[id]?.periods ?? []));
    byTask.set(task, known);
  }
  return byTask;
};
