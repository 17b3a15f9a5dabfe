import type { Facts } from "@bangfu/core";
import { reportView, type ReportViewOptions } from "@bangfu/view";
import { numbered } from "./numbers.js";
import type { Report } from "./parts.js";
import { standingDrawing, taskDrawings } from "./pictures.js";
import {
  annex,
  changeDetails,
  changes,
  completion,
  conclusion,
  decisions,
  dues,
  explanations,
  findings,
  notes,
  overview,
  problems,
  tasks,
  units,
} from "./sections.js";

/**
 * A report as a county bureau asks for it: on two pages, to be read, a conclusion in three sentences, what changed and
 * what needs a decision; and in an annex, to be looked up, the tasks with their progress, what is done, all changes,
 * problems, findings, due dates and what comes next, unit by unit, and how each figure came about. Of facts alone, so
 * nothing in it that is not public, but for the remarks of an internal edition.
 * @throws when the plan has no such unit
 */
export const reportOf = (facts: Facts, options: ReportViewOptions): Report => {
  const { asOf, locale = "zh", notice } = options;
  const view = reportView(facts, options);
  const drawing = { notice, locale };
  const drafts = [
    conclusion(view, standingDrawing(view, drawing)),
    changes(view),
    decisions(view),
    annex(view),
    overview(view),
    ...tasks(view, taskDrawings(view, drawing)),
    completion(view),
    ...changeDetails(view),
    ...problems(view),
    findings(view),
    ...dues(view),
    ...units(view),
    ...explanations(view),
    ...notes(view),
  ];
  const { title, subtitle, particulars, addressee } = view;
  return { locale, title, subtitle, asOf, particulars, addressee, sections: numbered(drafts, view) };
};
