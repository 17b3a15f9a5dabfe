import type { Problem } from "../values/problem.js";
import { valueAt } from "../values/path.js";
import { alternativesOf, isShape, shapesAt, type Shape } from "./shape.js";

/** A mistake of form and the keys that lead to it. */
export interface Mistake {
  readonly keys: readonly PropertyKey[];
  readonly problem: Problem;
}

/** The least value of a shape, of which no check says anything true: its problems are passed over. */
const neutral = (shape: Shape): unknown => {
  const [first = shape] = alternativesOf(shape);
  if ("const" in first) return first["const"];
  switch (first["type"]) {
    case "array":
      return Array.isArray(first["prefixItems"]) ? first["prefixItems"].filter(isShape).map(neutral) : [];
    case "object": {
      const properties = isShape(first["properties"]) ? first["properties"] : {};
      const required = Array.isArray(first["required"]) ? (first["required"] as string[]) : [];
      return Object.fromEntries(required.map((field) => [field, neutral(properties[field] as Shape)]));
    }
    case "number":
    case "integer":
      return 0;
    case "boolean":
      return false;
    default:
      return "";
  }
};

/** The object or list that holds the last of the keys; undefined where there is none. */
const holderOf = (root: unknown, keys: readonly PropertyKey[]): Record<PropertyKey, unknown> | undefined => {
  const holder = valueAt(root, keys.slice(0, -1));
  return typeof holder === "object" && holder !== null ? (holder as Record<PropertyKey, unknown>) : undefined;
};

const isRequired = (shape: Shape, keys: readonly PropertyKey[]): boolean => {
  const key = keys[keys.length - 1]!;
  return (
    typeof key === "number" ||
    shapesAt(shape, keys.slice(0, -1))
      .flatMap(alternativesOf)
      .some(({ required }) => Array.isArray(required) && required.includes(key))
  );
};

/** A copy of a value in which what is wrong in form is left out or replaced, so that all the rest can be checked. */
export const repaired = (value: unknown, mistakes: readonly Mistake[], shape: Shape): unknown => {
  const box = { value: JSON.parse(JSON.stringify(value) ?? "null") as unknown };
  // From the top down: what is wrong inside something wrong is replaced with it.
  for (const { keys, problem } of [...mistakes].sort((a, b) => a.keys.length - b.keys.length)) {
    const [at = {}] = shapesAt(shape, keys);
    const within = ["value", ...keys];
    const holder = holderOf(box, within);
    if (holder === undefined) continue;
    // What the format does not know may still be known elsewhere: `weekly` beside `standing`.
    if (problem.code === "unknown-field") delete holder[within[keys.length]!];
    else if (keys.length === 0 || isRequired(shape, keys)) holder[within[keys.length]!] = neutral(at);
    else delete holder[within[keys.length]!];
  }
  return box.value;
};

/** The path of a problem and of all that it lies in: `a[1].b`, `a[1]`, `a`. */
const lineage = (path: string): string[] => {
  const paths = [path];
  for (let at = path.length - 1; at > 0; at--)
    if (path[at] === "." || path[at] === "[") paths.push(path.slice(0, at));
  return paths;
};

/** Those of the problems found in a repaired copy that were there before it was repaired. */
export const trueProblems = (found: readonly Problem[], mistakes: readonly Mistake[]): Problem[] => {
  const wrong = new Set(mistakes.map(({ problem }) => problem.path));
  return found.filter(
    ({ path, params }) =>
      // A kind that is not known belongs to no field and no target; a list that is missing has no entries.
      params["kind"] !== "" &&
      !wrong.has(String(params["list"])) &&
      !lineage(path).some((each) => wrong.has(each)),
  );
};
