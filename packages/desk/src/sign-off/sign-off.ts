import { isPlainDate, type LedgerRecord } from "@bangfu/core";
import { SIGN_OFF_TEXT } from "@bangfu/view/desk";
import { dateIn, withdrawalOf } from "@bangfu/workbook";
import {
  checkedItems,
  entryOf,
  evidenceProblems,
  itemsOf,
  type Evidence,
  type Made,
  type Writing,
} from "../entry/entry.js";
import { entriesOf, withItems } from "../entry/items.js";
import { lineOf, standingOf } from "../entry/line.js";
import { refusalOf } from "./checker.js";

/** Who signs: the unit that works at the page. */
export interface Signing {
  readonly unit: string;
  readonly writing: Writing;
}

const refused = (text: string, field = ""): Made => ({ ok: false, problems: [{ field, text }] });

/** A record that waits to be verified; undefined: it was verified, sent back or corrected already. */
const waiting = ({ ledger }: Writing, id: string): LedgerRecord | undefined => {
  const line = lineOf(entriesOf(ledger, "records"), id);
  const record = line.find((each) => each.id === id);
  const stands = record !== undefined && standingOf("records", line)(record) === "stands";
  return stands && record.state !== "verified" ? record : undefined;
};

/** A record that waits, or why the unit does not sign it. */
const signed = (id: string, { unit, writing }: Signing, sign: (record: LedgerRecord) => Made): Made => {
  const record = waiting(writing, id);
  if (record === undefined) return refused(SIGN_OFF_TEXT[writing.locale].notWaiting);
  const refusal = refusalOf(writing.plan, record, unit, writing.locale);
  return refusal === undefined ? sign(record) : refused(refusal);
};

const withRemark = (remark: string | undefined) =>
  remark === undefined || remark.trim() === "" ? {} : { remark: remark.trim() };

/** Verifies a record: it says what it said, and which unit has checked it, on which day and with what remark. */
export const verify = (id: string, signing: Signing, remark?: string): Made =>
  signed(id, signing, (record) => {
    const { unit, writing } = signing;
    const said = {
      ...record,
      ...{ state: "verified", verifiedBy: unit, supersedes: id, remark: undefined },
      ...withRemark(remark),
    };
    return checkedItems(itemsOf("records", entryOf<"records">(said, writing)), writing);
  });

/**
 * Sends a record back with a reason: a rejection that names the unit. What it had corrected is turned down with it,
 * unless that was verified: its unit has said itself that it was wrong.
 */
export const sendBack = (id: string, signing: Signing, reason: string): Made =>
  signed(id, signing, () => {
    const { unit, writing } = signing;
    if (reason.trim() === "") return refused(SIGN_OFF_TEXT[writing.locale].noReason, "remark");
    const added: LedgerRecord[] = [];
    for (let open = waiting(writing, id); open !== undefined;) {
      const content = { ...withdrawalOf("records", open), supersedes: open.id };
      const said = { ...content, verifiedBy: unit, ...withRemark(reason) };
      added.push(entryOf<"records">(said, writing));
      const ledger = withItems(writing.ledger, itemsOf("records", ...added));
      open = open.supersedes === undefined ? undefined : waiting({ ...writing, ledger }, open.supersedes);
    }
    return checkedItems(itemsOf("records", ...added), writing);
  });

export interface FindingClosing {
  /** The day on which it was put right, in any of the ways in which people write one. */
  readonly closed: string;
  readonly evidence: readonly Evidence[];
}

/** Closes a finding (销号): the day on which it was put right, and the evidence. */
export const closeFinding = (id: string, { closed, evidence }: FindingClosing, writing: Writing): Made => {
  const text = SIGN_OFF_TEXT[writing.locale];
  const line = lineOf(entriesOf(writing.ledger, "findings"), id);
  const standing = standingOf("findings", line);
  const finding = line.find((each) => standing(each) === "stands");
  if (finding === undefined) return refused(text.noFinding);
  if (finding.closed !== undefined) return refused(text.alreadyClosed(finding.closed), "closed");
  const day = dateIn({ is: "text", text: closed });
  if (!isPlainDate(day)) return refused(text.noDate(closed), "closed");
  if (evidence.length === 0) return refused(text.noEvidence, "evidence");
  const problems = evidenceProblems(evidence, writing.locale);
  if (problems.length > 0) return { ok: false, problems };
  // What proves that a finding was put right stays in the school.
  const proof = evidence.map(({ title, url, sha256 }) => ({
    title,
    ...(url !== undefined && { url }),
    ...(sha256 !== undefined && { sha256 }),
  }));
  const said = { ...finding, closed: day, evidence: proof, supersedes: finding.id };
  return checkedItems(itemsOf("findings", entryOf<"findings">(said, writing)), writing);
};
