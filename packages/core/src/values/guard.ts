import { beyondBounds } from "./beyond.js";
import { lostCharacters } from "./lost-character.js";
import { pathText, valueAt } from "./path.js";
import type { Parsed, Problem } from "./problem.js";
import { matcherOf, type Shape } from "./shape.js";

/**
 * What stands guard in a page, which has no zod: it takes what the reader of the format takes, and nothing else. Of a
 * value of another form it names the first place only. It gives the value itself, not a copy.
 * @param kind what of it is bounded
 * @param check finds what shapes cannot tell
 */
export const guardOf = <T>(
  shape: Shape,
  kind: "facts" | "other",
  check: (value: T) => Problem[] = () => [],
): ((value: unknown) => Parsed<T>) => {
  let match: ReturnType<typeof matcherOf> | undefined;
  const problemsOf = (value: unknown): readonly Problem[] => {
    const beyond = beyondBounds(value, kind);
    if (beyond.length > 0) return beyond;
    const lost = lostCharacters(value, false);
    if (lost.length > 0) return lost;
    // Taken apart when it is first asked: a page that has no such data does without.
    const misfit = (match ??= matcherOf(shape))(value);
    if (misfit === undefined) return check(value as T);
    const found = valueAt(value, misfit);
    return [
      {
        code: "wrong-shape",
        path: pathText(misfit),
        ...(found === undefined ? {} : { value: found }),
        params: {},
      },
    ];
  };
  return (value) => {
    const problems = problemsOf(value);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as T, problems: [] };
  };
};
