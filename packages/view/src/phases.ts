import { isMet, type Facts, type Locale, type Progress, type Status } from "@bangfu/core";
import { attainedCell, expectedCell, statusCell } from "./cells.js";
import { phaseJudgedOn } from "./judged-on.js";
import { shareView, type ShareView } from "./share.js";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { localLang, localText } from "./words/localized.js";
import { statusWord } from "./words/status.js";

export interface PhaseView {
  readonly id: string;
  readonly title: string;
  readonly titleLang: Locale;
  readonly due: string;
  readonly share: ShareView;
  /** What is expected by now, or where that is nothing yet, when it is due. */
  readonly aim: string;
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
export const phaseViews = (facts: Facts, progress: Progress, locale: Locale): PhaseView[] => {
  const { plan } = facts;
  return [...(plan.phases ?? [])]
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map((phase) => {
      const { id, due } = phase;
      const own = plan.commitments.filter((each) => each.phase === id);
      const goals = own.flatMap(({ id: commitment, quote, indicator }) => {
        const status = progress.commitments[commitment]?.status;
        const same = own.filter((other) => other.quote === quote).length > 1;
        const measured = plan.indicators.find((each) => same && each.id === indicator)?.title;
        return status ? [{ quote, measured, status, statusWord: statusWord(status, locale) }] : [];
      });
      const judged = phaseJudgedOn(facts, progress, id);
      const share = shareView(progress.phases[id], locale, judged);
      return {
        id,
        title: localText(phase, "title", locale),
        titleLang: localLang(phase, "title", locale),
        due,
        share,
        aim: share.expected > 0 || judged ? share.expectedText : `${COLUMNS[locale].due} ${due}`,
        goals,
        kept: goals.filter(({ status }) => isMet(status)).length,
      };
    });
};

/** The phases as a table, in order of their dates. */
export const phasesTable = (facts: Facts, progress: Progress, locale: Locale): ViewTable => {
  const { phase, due, status, attained, expected } = COLUMNS[locale];
  return {
    caption: CAPTIONS[locale].phases(progress.asOf),
    columns: [phase, due, status, attained, expected],
    rows: phaseViews(facts, progress, locale).map(({ id, title, due: day }) => {
      const node = progress.phases[id];
      return [
        title,
        day,
        statusCell(node, locale),
        attainedCell(node, locale),
        expectedCell(node, locale, phaseJudgedOn(facts, progress, id)),
      ];
    }),
  };
};
