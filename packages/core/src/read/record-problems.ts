import { checkLedger } from "../ledger/check.js";
import {
  ledger as ledgerSchema,
  record as recordSchema,
  type Ledger,
  type LedgerRecord,
} from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import { beyondBounds } from "../values/beyond.js";
import { lostCharacters } from "../values/lost-character.js";
import { pathText } from "../values/path.js";
import type { Problem } from "../values/problem.js";
import { partsOf } from "./form.js";
import { mistakesOf } from "./issues.js";
import { repaired, trueProblems, type Mistake } from "./repair.js";

/** A root in which a record stands at its own path. */
const rootOf = (at: number, value: unknown) => ({ records: { [at]: value } });

interface Checked {
  readonly problems: readonly Problem[];
  /** What of it is wrong in form. */
  readonly mistakes: readonly Mistake[];
  /** What the checks that follow see in its place; undefined: itself. */
  readonly instead?: LedgerRecord;
}

const checkRecord = (value: unknown, at: number): Checked => {
  const { shape } = partsOf(ledgerSchema);
  const keys = ["records", at];
  const corrected = (from: unknown, mistakes: readonly Mistake[]): LedgerRecord =>
    (repaired(rootOf(at, from), mistakes, shape) as { records: Record<number, LedgerRecord> }).records[at]!;
  const beyond = beyondBounds(value, "other", keys);
  if (beyond.length > 0) {
    const whole = { keys, problem: { ...beyond[0]!, path: pathText(keys) } };
    return { problems: beyond, mistakes: [whole], instead: corrected(null, [whole]) };
  }
  const lost = lostCharacters(value, true, keys);
  const result = recordSchema.safeParse(value);
  if (result.success) return { problems: lost, mistakes: [] };
  const root = rootOf(at, value);
  const mistakes = result.error.issues.flatMap((issue) => mistakesOf(issue, root, shape, keys));
  const problems = [...lost, ...mistakes.map(({ problem }) => problem)];
  return { problems, mistakes, instead: corrected(value, mistakes) };
};

/** What is wrong with records that come one by one; they are gone through more than once, and none is held. */
export const recordProblems = (
  records: Iterable<unknown>,
  head: Omit<Ledger, "records">,
  plan: Plan,
): Problem[] => {
  const problems: Problem[] = [];
  const mistakes: Mistake[] = [];
  const instead = new Map<number, LedgerRecord>();
  let at = -1;
  for (const value of records) {
    const checked = checkRecord(value, ++at);
    if (checked.instead) instead.set(at, checked.instead);
    for (const problem of checked.problems) problems.push(problem);
    for (const each of checked.mistakes) mistakes.push(each);
  }
  const sound = {
    *[Symbol.iterator](): Generator<LedgerRecord> {
      let place = -1;
      for (const value of records) yield instead.get(++place) ?? (value as LedgerRecord);
    },
  };
  const found = checkLedger({ ...head, records: sound }, plan);
  return [...problems, ...trueProblems(found, mistakes)];
};
