import {
  checkedItems,
  entryOf,
  evidenceProblems,
  itemsOf,
  type Evidence,
  type Made,
  type Writing,
} from "../entry/entry.js";
import { entriesOf } from "../entry/items.js";
import { headOf, lineOf } from "../entry/line.js";

/**
 * A correction of a record that says the same and has this evidence. It waits to be verified, whether or not what it
 * corrects was: nobody has seen the new evidence yet.
 * @param id that of any entry of the record's line
 */
export const withEvidence = (id: string, evidence: readonly Evidence[], writing: Writing): Made => {
  const problems = evidenceProblems(evidence, writing.locale);
  if (problems.length > 0) return { ok: false, problems };
  const head = headOf(lineOf(entriesOf(writing.ledger, "records"), id));
  if (head === undefined) throw new RangeError(`no such record: ${id}`);
  const unverified = { state: undefined, verifiedBy: undefined, remark: undefined };
  const content = { ...head, ...unverified, evidence, supersedes: head.id };
  return checkedItems(itemsOf("records", entryOf<"records">(content, writing)), writing);
};
