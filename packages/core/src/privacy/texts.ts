/** A text somewhere in a value that is to be published. */
export interface PublicText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Our own field names begin with a small letter; any other key is somebody's words, such as the head of a column. */
const FIELD_NAME = /^[a-z][A-Za-z0-9]*$/;

/** Every text in a JSON value, keys that are words too: a field that a format gains is looked at without being named. */
export function* textsIn(value: unknown, path: PublicText["path"] = []): Generator<PublicText> {
  if (typeof value === "string") yield { path, text: value };
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value))
    for (let at = 0; at < value.length; at++) yield* textsIn(value[at], [...path, at]);
  else
    for (const [key, each] of Object.entries(value)) {
      const inside = [...path, key];
      if (!FIELD_NAME.test(key)) yield { path: inside, text: key };
      yield* textsIn(each, inside);
    }
}

/** Fields that hold ids, and words of a format: what a person wrote stands in none of them. */
const IDENTIFIERS = new Set(
  (
    "id format kind of plan measure clause task phase indicator lead support roster unit item items code part " +
    "numerator denominator reference window for every pace phasing force status rule basis state error sha256 " +
    "timeZone lang commitment commitments indicators tasks phases units"
  ).split(" "),
);

/** The steps of a series: dates, decimals and ids of the plan's items. */
const STEPS = new Set(["series", "references"]);

/** Whether a text is an id, a date or a figure by its place, and no sentence. */
export const isIdentifier = ({ path, text }: PublicText): boolean => {
  const field = path.findLast((part) => typeof part === "string");
  return (
    IDENTIFIERS.has(String(field)) ||
    STEPS.has(String(path[1])) ||
    /^\d{4}(-\d\d){0,2}(T[\d:.]+(Z|[+-][\d:]+))?$/.test(text)
  );
};
