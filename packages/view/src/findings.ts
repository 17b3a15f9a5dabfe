import type { Facts, Locale, Progress, Status } from "@bangfu/core";
import { NOTHING } from "./cells.js";
import type { ViewTable } from "./table.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { LIST_TEXT } from "./words/lists.js";

type FindingState = "open" | "overdue" | "closed";

export interface FindingView {
  readonly state: FindingState;
  /** The lamp of the state: what is open is at risk at least (rules §6). */
  readonly lamp: Status;
  readonly found: string;
  readonly due: string | undefined;
  readonly closed: string | undefined;
  /** The task's number or the commitment's quote; undefined: the whole plan. */
  readonly of: string | undefined;
  /** Undefined: not public. */
  readonly text: string | undefined;
}

const LAMPS: Record<FindingState, Status> = { overdue: "behind", open: "atRisk", closed: "met" };
const ORDER: readonly FindingState[] = ["overdue", "open", "closed"];

/** What was found by a day: overdue before open before put right, the newest first. */
export const findingViews = ({ plan, findings }: Facts, asOf: string): FindingView[] =>
  findings
    .filter(({ found }) => found <= asOf)
    .map(({ found, due, closed, task, commitment, text }): FindingView => {
      const put = closed !== undefined && closed <= asOf;
      const state: FindingState = put ? "closed" : due !== undefined && due < asOf ? "overdue" : "open";
      return {
        state,
        lamp: LAMPS[state],
        found,
        due,
        closed: put ? closed : undefined,
        of: task ?? plan.commitments.find(({ id }) => id === commitment)?.quote,
        text,
      };
    })
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.found < b.found ? 1 : -1));

/** The findings as a table. */
export const findingsTable = (facts: Facts, { asOf }: Progress, locale: Locale): ViewTable => {
  const columns = COLUMNS[locale];
  const words = LIST_TEXT[locale];
  return {
    caption: CAPTIONS[locale].findings(asOf),
    columns: [columns.found, columns.putRightBy, columns.closed, columns.finding],
    rows: findingViews(facts, asOf).map(({ state, found, due, closed, text }) => [
      ...[found, due ?? NOTHING, closed ?? words.states[state], text ?? words.notPublic],
    ]),
  };
};
