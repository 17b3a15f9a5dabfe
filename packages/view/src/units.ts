import type { Facts, Locale, Plan, Progress, Status } from "@bangfu/core";
import { attainedCell, NOTHING, statusCell } from "./cells.js";
import { tasksJudgedOn } from "./judged-on.js";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { localText } from "./words/localized.js";
import { statusWord } from "./words/status.js";

export interface UnitTask {
  readonly id: string;
  /** Its title, where it has one, else its words. */
  readonly text: string;
  readonly status: Status | undefined;
  readonly statusWord: string;
}

export interface UnitView {
  readonly id: string;
  /** Short where the plan has a short name. */
  readonly name: string;
  readonly fullName: string;
  readonly nameLang: Locale;
  /** Of the tasks it leads. */
  readonly share: ShareView;
  readonly leads: readonly UnitTask[];
  readonly supports: readonly UnitTask[];
  /** The tasks it leads, or supports where it leads none, by status. */
  readonly counts: readonly StatusCount[];
}

/** English of any length comes before a short name in Chinese. */
const namesOf = (
  unit: Plan["units"][number],
  locale: Locale,
): Pick<UnitView, "name" | "fullName" | "nameLang"> => {
  const english = locale === "en" ? (unit.en?.short ?? unit.en?.name) : undefined;
  return {
    name: english ?? unit.short ?? unit.name,
    fullName: localText(unit, "name", locale),
    nameLang: english === undefined ? "zh" : "en",
  };
};

/** The units that carry something, those that lead most tasks first. */
export const unitViews = (facts: Facts, progress: Progress, locale: Locale): UnitView[] => {
  const { plan } = facts;
  const carried = (of: "lead" | "support", unit: string): UnitTask[] =>
    plan.tasks
      .filter((task) => task[of].includes(unit))
      .map((task) => {
        const { id } = task;
        const text = localText(task, "title", locale) ?? localText(task, "text", locale);
        const status = progress.tasks[id]?.status;
        return { id, text, status, statusWord: status ? statusWord(status, locale) : "" };
      });
  return plan.units
    .map((unit) => {
      const { id } = unit;
      const { lead, support } = progress.units[id] ?? {};
      const leads = carried("lead", id);
      return {
        id,
        ...namesOf(unit, locale),
        share: shareView(
          lead,
          locale,
          tasksJudgedOn(facts, progress, lead, (task) => task.lead.includes(id)),
        ),
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
    rows: plan.units.map((each) => {
      const name = localText(each, "name", locale);
      const lead = progress.units[each.id]?.lead;
      return lead ? [name, statusCell(lead, locale), attainedCell(lead, locale)] : [name, NOTHING, NOTHING];
    }),
  };
};
