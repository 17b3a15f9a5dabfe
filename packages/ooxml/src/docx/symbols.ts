/** Signs of fonts that are no letters, by font and by the byte that stands for them. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0xa3: "≤",
    0xb0: "°",
    0xb1: "±",
    0xb3: "≥",
    0xb4: "×",
    0xb7: "·",
    0xb8: "÷",
    0xb9: "≠",
    0xbb: "≈",
    0xae: "→",
  },
  wingdings: { 0x6c: "●", 0x6e: "■", 0xa8: "□", 0xd8: "➢", 0xfc: "✓", 0xfb: "✗", 0xfd: "☒", 0xfe: "☑" },
  "wingdings 2": { 0x50: "✓", 0x52: "☑", 0x53: "☒", 0xa3: "□" },
};

/** A sign that a document names by font and number; nothing where it is an ornament that is not known. */
export const symbolOf = (font: string | undefined, char: string | undefined): string => {
  const code = /^[\da-f]{1,4}$/i.test(char ?? "") ? parseInt(char!, 16) : 0;
  // Fonts of signs lie in the private area.
  if (code >= 0xf000 && code <= 0xf0ff) return SYMBOLS[font?.toLowerCase() ?? ""]?.[code - 0xf000] ?? "";
  return code === 0 || (code >= 0xd800 && code <= 0xf8ff) ? "" : String.fromCharCode(code);
};
