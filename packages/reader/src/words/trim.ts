const isMark = (sign: string, marks: string): boolean => marks.includes(sign) || sign.trim() === "";

/**
 * A text without these marks and white space at its end. A pattern such as `/[，\s]+$/` looks at every run of marks
 * from each of its places; this looks at none twice.
 */
export const withoutMarksBehind = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && isMark(text[end - 1]!, marks)) end--;
  return text.slice(0, end);
};

/** The same at both ends. */
export const withoutMarks = (text: string, marks: string): string => {
  const left = withoutMarksBehind(text, marks);
  let start = 0;
  while (start < left.length && isMark(left[start]!, marks)) start++;
  return left.slice(start);
};

/** A text whose lines are put together, without the white space around each break. */
export const inOneLine = (text: string): string =>
  text.replace(/\s+/g, (space) => (space.includes("\n") ? "" : space));
