import type { Facts, Status } from "@bangfu/core";

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
