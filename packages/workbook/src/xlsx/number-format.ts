/** Formats that have a number but no code in the file; 27 to 36 and 50 to 58 are the dates of East Asia. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What is printed as it stands: `"年"`, `\-`, `[Red]`, `_)`, `*x`. */
const LITERAL = /"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|_.|\*./gi;

/** How a number of this format is shown. */
export const shownAs = (id: number, code: string | undefined): "plain" | "date" | "percent" => {
  if (code === undefined) return isBuiltInDate(id) ? "date" : id === 9 || id === 10 ? "percent" : "plain";
  const bare = code.replace(LITERAL, "").split(";")[0]!;
  if (/^general$/i.test(bare.trim())) return "plain";
  if (/[ymdhse]/i.test(bare.replace(/e[+-]/gi, ""))) return "date";
  return bare.includes("%") ? "percent" : "plain";
};
