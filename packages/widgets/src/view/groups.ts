import { isMet, type Facts, type Locale, type Progress, type Status } from "@bangfu/core";
import { statusWord } from "@bangfu/view";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";

/** A measure, or a unit's tasks of one kind, with what is below it. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly share: ShareView;
  readonly counts: readonly StatusCount[];
}

/** The measures in the plan's order. */
export const measureViews = ({ plan }: Facts, { measures }: Progress, locale: Locale): GroupView[] =>
  plan.measures.map(({ id, title }) => ({
    id,
    title,
    share: shareView(measures[id], locale),
    counts: statusCounts(measures[id]?.counts, locale),
  }));

export interface UnitTask {
  readonly id: string;
  readonly text: string;
  readonly status: Status | undefined;
  readonly statusWord: string;
}

export interface UnitView {
  readonly id: string;
  readonly name: string;
  /** Of the tasks it leads. */
  readonly share: ShareView;
  readonly leads: readonly UnitTask[];
  readonly supports: readonly UnitTask[];
  /** The tasks it leads, or supports where it leads none, by status. */
  readonly counts: readonly StatusCount[];
}

/** The units that carry something, those that lead most tasks first. */
export const unitViews = ({ plan }: Facts, progress: Progress, locale: Locale): UnitView[] => {
  const carried = (of: "lead" | "support", unit: string): UnitTask[] =>
    plan.tasks
      .filter((task) => task[of].includes(unit))
      .map(({ id, text }) => {
        const status = progress.tasks[id]?.status;
        return { id, text, status, statusWord: status ? statusWord(status, locale) : "" };
      });
  return plan.units
    .map(({ id, name }) => {
      const { lead, support } = progress.units[id] ?? {};
      const leads = carried("lead", id);
      return {
        id,
        name,
        share: shareView(lead, locale),
        counts: statusCounts((leads.length === 0 ? support : lead)?.counts, locale),
        leads,
        supports: carried("support", id),
      };
    })
    .filter(({ leads, supports }) => leads.length + supports.length > 0)
    .sort((a, b) => b.leads.length - a.leads.length);
};

export interface PhaseView {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly share: ShareView;
  readonly goals: readonly {
    readonly quote: string;
    /** What is measured, where another goal has the same words. */
    readonly measured: string | undefined;
    readonly status: Status;
    readonly statusWord: string;
  }[];
  /** How many of its goals are met, in time or late. */
  readonly kept: number;
}

/** The phases in order of their dates, each with its goals in the plan's order. */
export const phaseViews = ({ plan }: Facts, progress: Progress, locale: Locale): PhaseView[] =>
  [...(plan.phases ?? [])]
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ id, title, due }) => {
      const own = plan.commitments.filter(({ phase }) => phase === id);
      const goals = own.flatMap(({ id: commitment, quote, indicator }) => {
        const status = progress.commitments[commitment]?.status;
        const same = own.filter((other) => other.quote === quote).length > 1;
        const measured = plan.indicators.find((each) => same && each.id === indicator)?.title;
        return status ? [{ quote, measured, status, statusWord: statusWord(status, locale) }] : [];
      });
      return {
        id,
        title,
        due,
        share: shareView(progress.phases[id], locale),
        goals,
        kept: goals.filter(({ status }) => isMet(status)).length,
      };
    });
