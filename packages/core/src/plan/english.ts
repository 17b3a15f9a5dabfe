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

/** The English of a text that was rewritten; undefined: nobody has written it yet. */
export type RewriteEnglish = (english: string, before: string, after: string) => string | undefined;

/** The English of an object whose Chinese fields are still the same; that of the others is outdated, or rewritten too. */
export const currentEnglish = (
  before: Translated | undefined,
  after: object,
  rewrite?: RewriteEnglish,
): English =>
  Object.fromEntries(
    Object.entries(before?.en ?? {}).flatMap(([field, english]) => {
      const [then, now] = [(before as English)[field], (after as English)[field]];
      if (isSame(then, now)) return [[field, english]];
      if (typeof english !== "string" || typeof then !== "string" || typeof now !== "string") return [];
      const rewritten = rewrite?.(english, then, now);
      return rewritten === undefined ? [] : [[field, rewritten]];
    }),
  );

/**
 * A rewritten value without the English of what was rewritten, at every depth.
 * @param before the value that `after` was made from, in the same order
 */
export const withoutOutdatedEnglish = <T>(before: unknown, after: T, rewrite?: RewriteEnglish): T => {
  if (!isObject(after) || !isObject(before)) return after;
  if (Array.isArray(after))
    return after.map((each, at) =>
      withoutOutdatedEnglish((before as unknown as unknown[])[at], each, rewrite),
    ) as T;
  const entries = Object.entries(after)
    .filter(([field]) => field !== "en")
    .map(([field, value]) => [field, withoutOutdatedEnglish(before[field], value, rewrite)] as const);
  const en = currentEnglish(before, after, rewrite);
  return Object.fromEntries(Object.keys(en).length > 0 ? [...entries, ["en", en]] : entries) as T;
};
