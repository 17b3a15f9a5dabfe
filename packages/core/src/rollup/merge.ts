import type { Rollup } from "../schema/rollup.js";
import type { Parsed, Problem } from "../values/problem.js";
import { joinable, joined } from "./join.js";
import { placeOf, schoolKey } from "./school.js";

/** What roll-ups have to share to say one thing together. */
const SHARED = ["asOf", "basis", "staleDays", "before"] as const;

const otherThanFirst = (parts: readonly Rollup[]): Problem[] =>
  parts.flatMap((part, at) =>
    SHARED.flatMap((field): Problem[] =>
      part[field] === parts[0]![field]
        ? []
        : [
            {
              code: "not-one-of",
              path: `[${at}].${field}`,
              value: part[field] ?? null,
              params: { values: [String(parts[0]![field] ?? null)] },
            },
          ],
    ),
  );

const schoolsTwice = (parts: readonly Rollup[]): Problem[] => {
  const first = new Map<string, string>();
  return parts.flatMap(({ schools }, at) =>
    schools.flatMap((school, place): Problem[] => {
      const path = `[${at}].schools[${place}]`;
      const key = schoolKey(placeOf(school));
      const known = first.get(key);
      if (known === undefined) first.set(key, path);
      return known === undefined
        ? []
        : [{ code: "duplicate-id", path, value: placeOf(school).name, params: { first: known } }];
    }),
  );
};

/**
 * Roll-ups in one, county by county to a province: what `rollup` gives of all their schools, in whatever order and
 * grouping. Refused, with every reason, where their day, basis or bounds differ, or a school is in two of them.
 */
export const mergeRollups = (parts: readonly Rollup[]): Parsed<Rollup> => {
  const [first] = parts;
  if (first === undefined) return { ok: false, problems: [{ code: "empty", path: "", params: {} }] };
  const problems = [...otherThanFirst(parts), ...schoolsTwice(parts)];
  if (problems.length > 0) return { ok: false, problems };
  const { format, asOf, basis, staleDays, before } = first;
  return {
    ok: true,
    problems: [],
    value: {
      format,
      asOf,
      basis,
      staleDays,
      ...(before === undefined ? {} : { before }),
      ...joined(parts.map(joinable)),
    },
  };
};
