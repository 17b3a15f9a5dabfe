import type { Facts, Locale, Progress, Status } from "@bangfu/core";
import { attainedCell, NOTHING, statusCell } from "./cells.js";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { statusWord } from "./words/status.js";

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

/** How the tasks stand that each unit leads. */
export const unitsTable = ({ plan }: Facts, progress: Progress, locale: Locale): ViewTable => {
  const { unit, leadStatus, attained } = COLUMNS[locale];
  return {
    caption: CAPTIONS[locale].units(progress.asOf),
    columns: [unit, leadStatus, attained],
    rows: plan.units.map(({ id, name }) => {
      const lead = progress.units[id]?.lead;
      return lead ? [name, statusCell(lead, locale), attainedCell(lead, locale)] : [name, NOTHING, NOTHING];
    }),
  };
};
