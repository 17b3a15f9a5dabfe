import type { z } from "zod";
import type { Problem, ProblemCode } from "../values/problem.js";
import { nearestField } from "./nearest.js";
import { pathText, valueAt } from "./place.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const problem = (code: ProblemCode, root: unknown, path: Path, params: Problem["params"] = {}): Problem => {
  const value = valueAt(root, path);
  return { code, path: pathText(path), ...(value === undefined ? {} : { value }), params };
};

const keysOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** The fields of which a schedule or a target has exactly one. */
const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  schedule: ["by", "yearly", "standing"],
  target: ["atLeast", "atMost", "between", "all", "reference"],
};

/** A schedule or a target: what is wrong in the alternative that was meant, or which ones there are. */
const unionProblems = (
  issue: Extract<Issue, { code: "invalid_union" }>,
  root: unknown,
  schema: z.ZodType,
  path: Path,
): Problem[] => {
  const alternatives = ALTERNATIVES[String(path.at(-1))];
  if (alternatives === undefined) return [problem("wrong-type", root, path, { expected: "array" })];
  const value = valueAt(root, path);
  if (value === undefined) return [problem("missing-field", root, path, { expected: "record" })];
  const given = keysOf(value).filter((key) => alternatives.includes(key));
  if (given.length !== 1)
    return [problem("one-of-fields", root, path, { fields: alternatives, given: keysOf(value) })];
  const meant = issue.errors[alternatives.indexOf(given[0]!)] ?? [];
  return meant.flatMap((each) => problemsOf(each, root, schema, path));
};

const typeProblem = (issue: Extract<Issue, { code: "invalid_type" }>, root: unknown, path: Path): Problem => {
  if (valueAt(root, path) === undefined)
    return problem("missing-field", root, path, { expected: issue.expected });
  if (issue.expected === "int") return problem("not-a-whole-number", root, path);
  return problem("wrong-type", root, path, { expected: issue.expected });
};

const valueProblem = (values: readonly unknown[], root: unknown, path: Path): Problem => {
  const value = valueAt(root, path);
  if (value === undefined)
    return problem("missing-field", root, path, { expected: values.map(String).join(" | ") });
  const isFormat = path.length === 1 && path[0] === "format";
  return problem(isFormat ? "wrong-format" : "not-one-of", root, path, { values: values.map(String) });
};

/** What zod found, as problems of ours; `base` is the path of the value that was looked at. */
export const problemsOf = (issue: Issue, root: unknown, schema: z.ZodType, base: Path = []): Problem[] => {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case "invalid_type":
      return [typeProblem(issue, root, path)];
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearestField(schema, path, key);
        return problem("unknown-field", root, [...path, key], { field: key, ...(near && { near }) });
      });
    case "invalid_value":
      return [valueProblem(issue.values, root, path)];
    case "invalid_union":
      return unionProblems(issue, root, schema, path);
    case "custom":
      return [problem((issue.params?.["code"] as ProblemCode | undefined) ?? "wrong-type", root, path)];
    case "invalid_key":
    case "invalid_element":
      return (issue.issues as Issue[]).flatMap((each) => problemsOf(each, root, schema, path));
    case "too_small":
    case "too_big":
    case "invalid_format":
    case "not_multiple_of":
      return [problem("out-of-range", root, path)];
  }
};
