import { summarize, type Ledger, type LedgerRecord } from "../../src/index.js";
import { leaksIn, type Leak } from "../../src/privacy.js";
import { planOf } from "./build.js";

export const privacyPlan = planOf({
  indicators: [
    { id: "n", title: "培训次数", kind: "count" },
    { id: "d", title: "骨干教师", kind: "distinct", roster: "teachers" },
  ],
  commitments: [{}, { indicator: "d" }],
});

export const ledgerWith = (more: Partial<Ledger>): Ledger => ({
  format: "bangfu-ledger/1",
  plan: privacyPlan.id,
  records: [],
  ...more,
});

export const member = (id: string, name?: string) => ({ id, ...(name === undefined ? {} : { name }) });

/** A ledger with these teachers and one public update. */
export const ledgerSaying = (text: string, ...teachers: ReturnType<typeof member>[]): Ledger =>
  ledgerWith({
    rosters: { teachers },
    updates: [{ id: "u", task: "1", date: "2024-01-01", text, public: true }],
  });

/** What must not go out of all that the ledger publishes. */
export const leaksOf = (ledger: Ledger): Leak[] =>
  leaksIn({ facts: summarize(privacyPlan, ledger) }, { plan: privacyPlan, ledger });

/** In short: kind, and where in the ledger the secret stands. */
export const saying = (text: string, ...teachers: ReturnType<typeof member>[]): string[] =>
  leaksOf(ledgerSaying(text, ...teachers)).map(({ what, secret }) =>
    secret === undefined ? what : `${what} ${secret}`,
  );

export const recordWith = (record: Partial<LedgerRecord>): LedgerRecord => ({
  id: "r",
  indicator: "n",
  date: "2024-01-01",
  ...record,
});
