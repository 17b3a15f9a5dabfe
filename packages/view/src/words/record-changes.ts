import type { Locale } from "@bangfu/core";
import type { Texts } from "./common.js";

/** How many records of a ledger an import added, replaced, kept and withdrew. */
export interface RecordChanges {
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

const WORDS: Texts<(changes: RecordChanges) => string> = {
  zh: ({ added, superseded, unchanged, withdrawn }) =>
    `新增 ${added} 条，更正 ${superseded} 条，${withdrawn === 0 ? "" : `作废 ${withdrawn} 条，`}未变 ${unchanged} 条`,
  en: ({ added, superseded, unchanged, withdrawn }) =>
    `${added} new, ${superseded} corrected, ${withdrawn === 0 ? "" : `${withdrawn} withdrawn, `}${unchanged} unchanged`,
};

/** @example describeRecordChanges({ added: 4, superseded: 1, unchanged: 20, withdrawn: 0 }, "en") // "4 new, 1 corrected, 20 unchanged" */
export const describeRecordChanges = (changes: RecordChanges, locale: Locale): string =>
  WORDS[locale](changes);
