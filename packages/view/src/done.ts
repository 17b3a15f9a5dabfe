import { isMet, type Facts, type Locale, type Progress, type Status } from "@bangfu/core";
import { clipped } from "./clip.js";
import { localText } from "./words/localized.js";
import { PICTURE_TEXT } from "./words/pictures.js";
import { statusWord } from "./words/status.js";

/** A commitment that was met. */
export interface DoneRow {
  readonly title: string;
  readonly status: Status;
  /** `2024-09-30 已完成`. */
  readonly when: string;
}

/** As long as the name of a commitment may be, in Chinese letters. */
const LONGEST = 20;

/** The commitments that were met last, each name once. */
export const doneRows = (
  { plan }: Facts,
  { commitments }: Progress,
  most: number,
  locale: Locale,
): DoneRow[] => {
  const rows = new Map<string, DoneRow & { readonly metOn: string }>();
  for (const commitment of plan.commitments)
    for (const { status, metOn } of commitments[commitment.id]?.periods ?? []) {
      if (metOn === null || !isMet(status)) continue;
      const title = localText(commitment, "label", locale) ?? clipped(commitment.quote, LONGEST);
      if ((rows.get(title)?.metOn ?? "") >= metOn) continue;
      const when = PICTURE_TEXT[locale].metOn(metOn, statusWord(status, locale));
      rows.set(title, { title, status, when, metOn });
    }
  return [...rows.values()]
    .sort((a, b) => (a.metOn < b.metOn ? 1 : a.metOn > b.metOn ? -1 : 0))
    .slice(0, most)
    .map(({ title, status, when }) => ({ title, status, when }));
};
