import type { Facts, FindingFact, Locale, Plan, Progress, Status } from "@bangfu/core";
import { NOTHING } from "./cells.js";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { LIST_TEXT } from "./words/lists.js";
import { SEPARATOR } from "./words/separator.js";

type FindingState = "open" | "overdue" | "closed";

export interface FindingView {
  readonly state: FindingState;
  /** The lamp of the state: what is open is at risk at least (rules §6). */
  readonly lamp: Status;
  readonly found: string;
  readonly due: string | undefined;
  readonly closed: string | undefined;
  /** The task, the commitment's quote, or the whole plan. */
  readonly of: string;
  /** Whether `of` are the plan's own words. */
  readonly isQuote: boolean;
  /** Lead and support of what it is about, each once. */
  readonly units: readonly string[];
  /** Undefined: not public. */
  readonly text: string | undefined;
}

const LAMPS: Record<FindingState, Status> = { overdue: "behind", open: "atRisk", closed: "met" };
const ORDER: readonly FindingState[] = ["overdue", "open", "closed"];

/** What a finding is about. */
const aboutOf = ({ commitments }: Plan, { task, commitment }: FindingFact, locale: Locale) => {
  const words = LIST_TEXT[locale];
  if (task !== undefined) return { of: words.task(task), isQuote: false };
  const quote = commitments.find(({ id }) => id === commitment)?.quote;
  return quote === undefined ? { of: words.plan, isQuote: false } : { of: quote, isQuote: true };
};

/** The names of the units that answer for what was found: those of the commitment, else of its task. */
const unitsOf = ({ units, tasks, commitments }: Plan, { task, commitment }: FindingFact): string[] => {
  const own = commitments.find(({ id }) => id === commitment);
  const of = tasks.find(({ id }) => id === (task ?? own?.task));
  const ids = [...(own?.lead ?? of?.lead ?? []), ...(own?.support ?? of?.support ?? [])];
  return [...new Set(ids)].map((id) => units.find((unit) => unit.id === id)?.name ?? id);
};

/** What was found by a day: overdue before open before put right, the newest first. */
export const findingViews = ({ plan, findings }: Facts, asOf: string, locale: Locale): FindingView[] =>
  findings
    .filter(({ found }) => found <= asOf)
    .map((finding): FindingView => {
      const { found, due, closed, text } = finding;
      const put = closed !== undefined && closed <= asOf;
      const state: FindingState = put ? "closed" : due !== undefined && due < asOf ? "overdue" : "open";
      return {
        state,
        lamp: LAMPS[state],
        found,
        due,
        closed: put ? closed : undefined,
        ...aboutOf(plan, finding, locale),
        units: unitsOf(plan, finding),
        text,
      };
    })
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.found < b.found ? 1 : -1));

/** The findings as a table. */
export const findingsTable = (facts: Facts, { asOf }: Progress, locale: Locale): ViewTable => {
  const { found, of, finding, lead, putRightBy, closed } = COLUMNS[locale];
  const words = LIST_TEXT[locale];
  return {
    caption: CAPTIONS[locale].findings(asOf),
    columns: [found, of, finding, lead, putRightBy, closed],
    rows: findingViews(facts, asOf, locale).map((view) => [
      ...[view.found, view.of, view.text ?? words.notPublic],
      ...[view.units.join(SEPARATOR[locale]) || NOTHING, view.due ?? NOTHING],
      view.closed ?? { text: words.states[view.state], status: view.lamp },
    ]),
    empty: words.noFindings,
  };
};
