// How values and texts of labels are compared with what was read.

const sorted = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([key, each]) => [key, sorted(each)]),
      )
    : value;

/** Whether two values are the same, whatever the order of their fields. */
export const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** A text without white space, in the form that compatibility signs have. */
export const folded = (text) => text.normalize("NFKC").replace(/\s/g, "");

export const holds = (text, part) => folded(text).includes(folded(part));

/** @param isLoose whether a first day that only one of the two names is no difference */
export const sameSchedule = (one, other, isLoose = false) =>
  same(one, other) ||
  (isLoose && one?.by !== undefined && one.by === other?.by && (one.from ?? other.from) !== undefined);

export const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
