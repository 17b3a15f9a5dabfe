import type { Locale } from "@bangfu/core";
import type { Omitted, Place } from "@bangfu/ooxml";
import { OMITTED_WORDS } from "./omitted-words.js";
import type { Reading } from "./reading.js";

/** Something that is in no clause, in words. */
export interface OmittedLine {
  readonly file: string;
  readonly place: string;
  readonly words: string;
  readonly why: string;
  readonly count: number;
}

const placed = (place: Place | undefined, locale: Locale): string => {
  const set = OMITTED_WORDS[locale].place;
  switch (place?.is) {
    case undefined:
      return "";
    case "page":
      return set.page(place);
    case "paragraph":
      return set.paragraph(place);
    case "row":
      return set.row(place);
    case "cell":
      return set.cell(place);
    case "sheet":
      return set.sheet(place);
  }
};

/** What of the files is in no clause, in words, in the order of the files. */
export const omittedLines = ({ omitted }: Reading, locale: Locale): readonly OmittedLine[] =>
  omitted.map(({ file, place, words, why, count = 1 }) => ({
    file,
    place: placed(place, locale),
    words,
    why: OMITTED_WORDS[locale].why[why],
    count,
  }));

/** How many there are of each kind, a sentence a kind. */
export const omittedCounts = ({ omitted }: Reading, locale: Locale): readonly string[] => {
  const counts = new Map<Omitted, number>();
  for (const { why, count = 1 } of omitted) counts.set(why, (counts.get(why) ?? 0) + count);
  const { many, why } = OMITTED_WORDS[locale];
  return [...counts].map(([kind, count]) => many(why[kind], count));
};
