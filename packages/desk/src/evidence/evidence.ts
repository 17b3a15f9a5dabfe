import type { Ledger, LedgerRecord, Locale } from "@bangfu/core";
import { EVIDENCE_TEXT } from "@bangfu/view/desk";
import { entriesOf } from "../entry/items.js";
import { standingOf } from "../entry/line.js";
import { isWebAddress } from "./address.js";
import { canBeRedrawn, endingOf, evidenceFile } from "./files.js";

/** The records that count. */
const standingRecords = (ledger: Ledger): readonly LedgerRecord[] => {
  const records = entriesOf(ledger, "records");
  const standing = standingOf("records", records);
  return records.filter((record) => standing(record) === "stands");
};

/** Whether a record says that nothing happened, of which there is no evidence. */
const saysNothing = ({ value, members }: LedgerRecord): boolean => value === 0 || members?.length === 0;

/** A record that nothing proves: it has no evidence, or titles without a file or an address. */
export interface Unproven {
  readonly record: LedgerRecord;
  readonly lacks: "none" | "titleOnly";
  readonly text: string;
}

/** The records that count and lack evidence. A path on somebody's computer is no address. */
export const withoutEvidence = (ledger: Ledger, locale: Locale): readonly Unproven[] =>
  standingRecords(ledger).flatMap((record): Unproven[] => {
    const { evidence = [] } = record;
    const isProven = evidence.some(
      ({ url, sha256 }) => sha256 !== undefined || (url !== undefined && isWebAddress(url)),
    );
    if (isProven || saysNothing(record)) return [];
    const lacks = evidence.length === 0 ? "none" : "titleOnly";
    return [{ record, lacks, text: EVIDENCE_TEXT[locale][lacks] }];
  });

/** A file of evidence that is marked public. */
export interface PublicFile {
  readonly record: string;
  readonly title: string;
  readonly sha256: string;
  /** Where it lies; absent: it is not in the folder. */
  readonly path?: string | undefined;
  /** Whether it is a picture that is drawn anew; else it would be published as it is. */
  readonly isRedrawn: boolean;
  /** Why somebody has to look at it first. */
  readonly warning?: string | undefined;
}

/**
 * The files that may be published: only those marked public, of records that count. What cannot be drawn anew has a
 * warning, for such files may name their author.
 * @param paths of the folder in which the ledger is
 */
export const publicFiles = (
  ledger: Ledger,
  paths: readonly string[],
  locale: Locale,
): readonly PublicFile[] => {
  const text = EVIDENCE_TEXT[locale];
  return standingRecords(ledger).flatMap(({ id, evidence = [] }) =>
    evidence.flatMap(({ title, sha256, public: isOpen }): PublicFile[] => {
      if (isOpen !== true || sha256 === undefined) return [];
      const file = { record: id, title, sha256 };
      const path = evidenceFile(paths, sha256);
      if (path === undefined) return [{ ...file, isRedrawn: false, warning: text.fileGone(title) }];
      return canBeRedrawn(path)
        ? [{ ...file, path, isRedrawn: true }]
        : [{ ...file, path, isRedrawn: false, warning: text.notRedrawn(title, endingOf(path)) }];
    }),
  );
};
