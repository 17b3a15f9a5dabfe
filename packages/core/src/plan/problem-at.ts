import type { Problem, ProblemCode } from "../values/problem.js";

export const problemAt = (
  code: ProblemCode,
  path: string,
  value: unknown,
  params: Problem["params"] = {},
): Problem => ({ code, path, ...(value === undefined ? {} : { value }), params });

/** Every entry whose id an earlier one has. */
export const duplicateIds = (path: string, entries: readonly { readonly id: string }[] = []): Problem[] => {
  const seen = new Map<string, number>();
  return entries.flatMap(({ id }, at) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    return first === undefined
      ? []
      : [problemAt("duplicate-id", `${path}[${at}].id`, id, { first: `${path}[${first}]` })];
  });
};

/** A problem where an id is named that no entry has. */
export const unknownReference = (
  path: string,
  id: string | undefined,
  known: ReadonlySet<string>,
  list: string,
): Problem[] =>
  id === undefined || known.has(id) ? [] : [problemAt("unknown-reference", path, id, { list })];

export const idsOf = (entries: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));
