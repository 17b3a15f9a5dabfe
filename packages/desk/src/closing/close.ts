import { summarize, type Closing, type Ledger, type Plan } from "@bangfu/core";
import { closedFile, closingId } from "./name.js";
import { sha256 } from "./sha256.js";

export interface CloseOptions {
  /** The last day of what is closed. */
  readonly through: string;
  readonly today: string;
  /** The unit that closes. */
  readonly by?: string | undefined;
}

/** Why the books cannot be closed. */
export type CloseProblem =
  /** The day is not over yet. */
  | { readonly code: "not-over"; readonly through: string; readonly today: string }
  /** A later day is closed already. */
  | { readonly code: "closed-later"; readonly through: string; readonly last: string }
  | { readonly code: "unknown-unit"; readonly unit: string };

/** What is to be written, the file of the facts first; or why nothing is. */
export type Closed =
  | {
      readonly ok: true;
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly entry: Closing;
      readonly ledger: Ledger;
    }
  | { readonly ok: false; readonly problem: CloseProblem };

const problemOf = (plan: Plan, ledger: Ledger, options: CloseOptions): CloseProblem | undefined => {
  const { through, today, by } = options;
  if (through >= today) return { code: "not-over", through, today };
  const last = (ledger.closings ?? [])
    .map((each) => each.through)
    .sort()
    .pop();
  if (last !== undefined && last > through) return { code: "closed-later", through, last };
  if (by !== undefined && !plan.units.some(({ id }) => id === by)) return { code: "unknown-unit", unit: by };
  return undefined;
};

/**
 * Closes the books through a day: the facts as they are now are kept in a file, and the ledger says which it is.
 * Nothing is locked by it; what is written down later shows in `differencesSince`.
 */
export const closeBooks = async (plan: Plan, ledger: Ledger, options: CloseOptions): Promise<Closed> => {
  const problem = problemOf(plan, ledger, options);
  if (problem !== undefined) return { ok: false, problem };
  const { through, today, by } = options;
  const before = ledger.closings ?? [];
  const id = closingId(through, before);
  const bytes = new TextEncoder().encode(`${JSON.stringify(summarize(plan, ledger))}\n`);
  const entry: Closing = {
    id,
    through,
    closed: today,
    ...(by === undefined ? {} : { by }),
    facts: await sha256(bytes),
  };
  return {
    ok: true,
    file: closedFile(entry)!,
    bytes,
    entry,
    ledger: { ...ledger, closings: [...before, entry] },
  };
};
