import type { z } from "zod";
import type { Problem, ProblemCode } from "../values/problem.js";
import type { Mistake } from "./repair.js";
import { nearestField } from "./nearest.js";
import { pathText, valueAt } from "../values/path.js";
import { shapesAt, type Shape } from "./shape.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const mistake = (code: ProblemCode, root: unknown, path: Path, params: Problem["params"] = {}): Mistake => {
  const value = valueAt(root, path);
  return {
    keys: path,
    problem: { code, path: pathText(path), ...(value === undefined ? {} : { value }), params },
  };
};

const keysOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** The fields of which a schedule, a target or a school of a roll-up has exactly one. */
const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  schedule: ["by", "yearly", "standing", "weekly", "monthly", "quarterly", "halfYearly", "termly"],
  target: [
    ...["atLeast", "atMost", "between", "all", "reference"],
    ...["riseBy", "fallBy", "growBy", "shrinkBy", "each"],
  ],
  schools: ["progress", "error"],
};

/** A schedule or a target: what is wrong in the alternative that was meant, or which ones there are. */
const unionMistakes = (
  issue: Extract<Issue, { code: "invalid_union" }>,
  root: unknown,
  shape: Shape,
  path: Path,
): Mistake[] => {
  // A year as a number, or the name of another window.
  if (path.at(-1) === "for")
    return (issue.errors[typeof valueAt(root, path) === "number" ? 0 : 1] ?? []).flatMap((each) =>
      mistakesOf(each, root, shape, path),
    );
  // A school is known by the list that it stands in.
  const name = typeof path.at(-1) === "number" ? path.at(-2) : path.at(-1);
  const alternatives = ALTERNATIVES[String(name)];
  if (alternatives === undefined) return [mistake("wrong-type", root, path, { expected: "array" })];
  const value = valueAt(root, path);
  if (value === undefined) return [mistake("missing-field", root, path, { expected: "record" })];
  const given = keysOf(value).filter((key) => alternatives.includes(key));
  if (given.length !== 1)
    return [mistake("one-of-fields", root, path, { fields: alternatives, given: keysOf(value) })];
  const meant = issue.errors[alternatives.indexOf(given[0]!)] ?? [];
  return meant.flatMap((each) => mistakesOf(each, root, shape, path));
};

const typeMistake = (
  issue: Extract<Issue, { code: "invalid_type" }>,
  root: unknown,
  shape: Shape,
  path: Path,
): Mistake => {
  const isDate = shapesAt(shape, path).some(({ format }) => format === "date");
  if (valueAt(root, path) === undefined)
    return mistake("missing-field", root, path, { expected: isDate ? "date" : issue.expected });
  if (issue.expected === "int") return mistake("not-a-whole-number", root, path);
  return mistake("wrong-type", root, path, { expected: issue.expected });
};

const valueMistake = (values: readonly unknown[], root: unknown, path: Path): Mistake => {
  const value = valueAt(root, path);
  if (value === undefined)
    return mistake("missing-field", root, path, { expected: values.map(String).join(" | ") });
  const isFormat = path.length === 1 && path[0] === "format";
  return mistake(isFormat ? "wrong-format" : "not-one-of", root, path, { values: values.map(String) });
};

const rangeOf = ({ minimum, maximum }: Shape): Problem["params"] => ({
  ...(typeof minimum === "number" ? { least: minimum } : {}),
  ...(typeof maximum === "number" ? { most: maximum } : {}),
});

/** What zod found, as problems of ours; `base` is the path of the value that was looked at. */
export const mistakesOf = (issue: Issue, root: unknown, shape: Shape, base: Path = []): Mistake[] => {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case "invalid_type":
      return [typeMistake(issue, root, shape, path)];
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearestField(shape, path, key);
        return mistake("unknown-field", root, [...path, key], { field: key, ...(near && { near }) });
      });
    case "invalid_value":
      return [valueMistake(issue.values, root, path)];
    case "invalid_union":
      return unionMistakes(issue, root, shape, path);
    case "custom": {
      const { code = "wrong-type", ...params } = issue.params ?? {};
      const given = code === "one-of-fields" ? { given: keysOf(valueAt(root, path)) } : {};
      return [mistake(code as ProblemCode, root, path, { ...params, ...given } as Problem["params"])];
    }
    case "invalid_key":
    case "invalid_element":
      return (issue.issues as Issue[]).flatMap((each) => mistakesOf(each, root, shape, path));
    case "too_small":
    case "too_big":
      return [
        Array.isArray(valueAt(root, path))
          ? mistake("wrong-type", root, path, { expected: "tuple" })
          : mistake("out-of-range", root, path, rangeOf(shapesAt(shape, path)[0] ?? {})),
      ];
    case "invalid_format":
    case "not_multiple_of":
      return [mistake("out-of-range", root, path)];
  }
};
