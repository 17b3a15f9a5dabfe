import type { Problem, ProblemCode } from "../values/problem.js";

export const problemAt = (
  code: ProblemCode,
  path: string,
  value: unknown,
  params: Problem["params"] = {},
): Problem => ({ code, path, ...(value === undefined ? {} : { value }), params });

/** Every entry whose id an earlier one has. */
export const duplicateIds = (path: string, entries: Iterable<{ readonly id: string }> = []): Problem[] => {
  const seen = new Map<string, number>();
  const found: Problem[] = [];
  let at = -1;
  for (const { id } of entries) {
    at++;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    else found.push(problemAt("duplicate-id", `${path}[${at}].id`, id, { first: `${path}[${first}]` }));
  }
  return found;
};

/** A problem where an id is named that no entry has. */
export const unknownReference = (
  path: string,
  id: string | undefined,
  known: { readonly has: (id: string) => boolean },
  list: string,
): Problem[] =>
  id === undefined || known.has(id) ? [] : [problemAt("unknown-reference", path, id, { list })];

export const idsOf = (entries: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));
