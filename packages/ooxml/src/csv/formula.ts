/**
 * Whether a spreadsheet may take a text for a formula: it begins with a sign, of any width, or with white space, which
 * some programs drop before they look.
 */
const isFormula = (text: string): boolean => {
  const sign = text
    .replace(/^[\s\p{Cf}]+/u, "")
    .slice(0, 1)
    .normalize("NFKC");
  return /^[\t\r\n]/.test(text) || /^[=+\-@]/.test(sign);
};

/** A text as a spreadsheet shows it and never runs it: an apostrophe stands before what it may take for a formula. */
export const guarded = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** A text without the apostrophe that `guarded`, or a spreadsheet, has put before it. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
