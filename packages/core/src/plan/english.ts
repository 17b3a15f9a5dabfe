/** The English beside an object's Chinese fields, under the same names (model, English). */
export type English = Readonly<Record<string, unknown>>;

type Translated = { readonly en?: English | undefined };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Whether two texts, or two records of texts, are the same; not as JSON, which old scripts in a page replace. */
const isSame = (a: unknown, b: unknown): boolean =>
  isObject(a) && isObject(b)
    ? String(Object.entries(a).sort()) === String(Object.entries(b).sort())
    : a === b;

/** The English of an object whose Chinese fields are still the same; that of the others is outdated. */
export const currentEnglish = (before: Translated | undefined, after: object): English =>
  Object.fromEntries(
    Object.entries(before?.en ?? {}).filter(([field]) =>
      isSame((before as English)[field], (after as English)[field]),
    ),
  );

/**
 * A rewritten value without the English of what was rewritten, at every depth.
 * @param before the value that `after` was made from, in the same order
 */
export const withoutOutdatedEnglish = <T>(before: unknown, after: T): T => {
  if (!isObject(after) || !isObject(before)) return after;
  if (Array.isArray(after))
    return after.map((each, at) => withoutOutdatedEnglish((before as unknown as unknown[])[at], each)) as T;
  const entries = Object.entries(after)
    .filter(([field]) => field !== "en")
    .map(([field, value]) => [field, withoutOutdatedEnglish(before[field], value)] as const);
  const en = currentEnglish(before, after);
  return Object.fromEntries(Object.keys(en).length > 0 ? [...entries, ["en", en]] : entries) as T;
};
