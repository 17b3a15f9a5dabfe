import type { Block } from "@bangfu/ooxml";

const NUMBERED: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十]+(?:章|部分|编)/, 2],
  [/^第[一二三四五六七八九十]+条(?=\s)/, 2],
  [/^[一二三四五六七八九十]+、/, 2],
  [/^(?:[◆●■★▲◇]|项目[一二三四五六七八九十]+[:：])\s*\S/, 3],
  [/^[（(][一二三四五六七八九十]+[)）]/, 3],
  [/^\d{1,2}[.．、](?!\d)/, 4],
  [/^[（(]\d{1,2}[)）]/, 5],
];

/** A line of this length or more is a paragraph though it is numbered. */
const LONGEST = 40;

const isLine = (text: string): boolean =>
  text.length <= LONGEST && !/[。；;，,：:]$/.test(text) && !/[。；].+/.test(text);

/** The heading level of a paragraph: by its style, else by its number where it is no longer than a line. */
export const headingLevel = ({ text, level }: Extract<Block, { is: "paragraph" }>): number | undefined => {
  if (level !== undefined) return isLine(text) ? level : undefined;
  if (/^附(?:件|表)\s*[\d一二三]*\s*[:：]?/.test(text) && text.length <= 60 && isLine(text)) return 1;
  return isLine(text) ? NUMBERED.find(([pattern]) => pattern.test(text))?.[1] : undefined;
};

/** A heading without its number: （一）政策支持 → 政策支持. */
export const unnumbered = (text: string): string =>
  text.replace(
    /^(?:第[一二三四五六七八九十]+(?:章|部分|编)|第[一二三四五六七八九十]+条(?=\s)|[◆●■★▲◇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、])\s*/,
    "",
  );
