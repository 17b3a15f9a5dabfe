import { DEEPEST, LONGEST_TEXT, MOST_CHARACTERS, MOST_ENTRIES } from "./bounds.js";
import { pathText, valueAt } from "./path.js";
import type { Problem } from "./problem.js";

/**
 * What no file may hold, whatever its format says: nesting without end, texts and lists without measure. It is looked
 * for before anything else, so that all that follows ends, and ends soon.
 * @param kind of a plan, and of the plan that facts hold, the lists are bounded, and of both the size of the whole
 */
export const beyondBounds = (
  root: unknown,
  kind: "plan" | "facts" | "other",
  base: readonly PropertyKey[] = [],
): Problem[] => {
  const found: Problem[] = [];
  const path = [...base];
  const bounded = kind !== "other";
  const plan = kind === "facts" ? valueAt(root, ["plan"]) : root;
  let characters = 0;
  /** What makes it needless to look further. */
  let end: Problem | undefined;

  const note = (code: Problem["code"], params: Problem["params"], value?: unknown) => {
    found.push({ code, path: pathText(path), ...(value === undefined ? {} : { value }), params });
  };
  const lookAtText = (text: string) => {
    characters += text.length;
    if (text.length > LONGEST_TEXT) note("too-long", { count: text.length, most: LONGEST_TEXT }, text);
  };
  const lookUnder = (key: string | number, value: unknown, most: number) => {
    path.push(key);
    if (typeof key === "string") lookAtText(key);
    // To one reader it is a field, to another the object's prototype.
    if (key === "__proto__") note("unknown-field", { field: key });
    else measure(value, most);
    path.pop();
  };
  const measure = (value: unknown, around: number) => {
    characters++;
    if (typeof value === "string") lookAtText(value);
    if (path.length > DEEPEST) end ??= { code: "too-deep", path: pathText(base), params: { depth: DEEPEST } };
    if (bounded && characters > MOST_CHARACTERS)
      end ??= { code: "too-large", path: "", params: { most: MOST_CHARACTERS } };
    if (typeof value !== "object" || value === null || end) return;
    const most = bounded && value === plan ? MOST_ENTRIES : around;
    const entries = Array.isArray(value) ? value : Object.keys(value);
    if (entries.length > most) return note("too-many", { count: entries.length, most });
    for (let at = 0; at < entries.length && !end; at++)
      if (entries === value) lookUnder(at, entries[at], most);
      else lookUnder(entries[at] as string, (value as Record<string, unknown>)[entries[at] as string], most);
  };
  measure(root, Infinity);
  return end ? [end] : found;
};
