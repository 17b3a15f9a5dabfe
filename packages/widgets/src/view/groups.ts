import { statusWord, type Facts, type Locale, type Progress, type Status } from "@bangfu/core";
import { commitmentViews, type CommitmentView } from "./commitment.js";
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

export interface PhaseView extends GroupView {
  readonly due: string;
  readonly passed: boolean;
  readonly goals: readonly CommitmentView[];
}

/** The phases in order of their dates, each with its goals. */
export const phaseViews = (facts: Facts, progress: Progress, locale: Locale): PhaseView[] =>
  [...(facts.plan.phases ?? [])]
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ id, title, due }) => ({
      id,
      title,
      due,
      passed: due < progress.asOf,
      share: shareView(progress.phases[id], locale),
      counts: statusCounts(progress.phases[id]?.counts, locale),
      goals: commitmentViews(facts, progress, ({ phase }) => phase === id, locale),
    }));
