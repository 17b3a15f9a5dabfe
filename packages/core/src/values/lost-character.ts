import { pathText } from "./path.js";
import type { Problem } from "./problem.js";

/** With the flag u this finds halves of pairs alone: no encoding can write them, so that each becomes U+FFFD. */
const HALF = /[\ud800-\udfff]/u;
/** The sign that a decoder puts where it lost a character. */
const HALF_OR_LOST = /[\ud800-\udfff\ufffd]/u;

/**
 * Texts, names of fields too, with half a character (a lone surrogate), or where `evenLost` with U+FFFD, at any depth.
 * @param value what `JSON.parse` gives
 * @example lostCharacters({ a: ["\ud800"] }, false) // [{ code: "lost-character", path: "a[0]", … }]
 */
export const lostCharacters = (
  value: unknown,
  evenLost: boolean,
  base: readonly PropertyKey[] = [],
): Problem[] => {
  const pattern = evenLost ? HALF_OR_LOST : HALF;
  const problems: Problem[] = [];
  const keys = [...base];
  const search = (text: string): void => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return;
    const character = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`;
    problems.push({ code: "lost-character", path: pathText(keys), value: text, params: { character } });
  };
  const walk = (each: unknown): void => {
    if (typeof each === "string") return search(each);
    if (typeof each !== "object" || each === null) return;
    for (const [key, child] of Object.entries(each)) {
      keys.push(Array.isArray(each) ? Number(key) : key);
      if (!Array.isArray(each)) search(key);
      walk(child);
      keys.pop();
    }
  };
  walk(value);
  return problems;
};
