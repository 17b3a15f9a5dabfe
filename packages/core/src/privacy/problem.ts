import type { Problem } from "../values/problem.js";

/** Where a ledger holds persons and what somebody wrote about them; the dates of a stay are neither. */
const PERSONAL = [
  /^rosters\b(?!.*\.(joined|left)$)/,
  /^(records|findings|updates|extensions|handling)\[\d+\](\.en)?(\.(members|evidence)(\[\d+\])?)?(\.(note|remark|text|title|url|reason))?$/,
];

/** Such as `t001`: an id that tells nobody who it is. */
const CODE = /^[A-Za-z]{1,3}[-_]?\d{1,5}$/;

/**
 * A problem of a ledger as it may stand in a log: its place, and ● for a value that may be a person's name or words
 * about one.
 */
export const withoutPersons = (problem: Problem): Problem => {
  const { path, value } = problem;
  if (value === undefined || !PERSONAL.some((pattern) => pattern.test(path))) return problem;
  return typeof value === "string" && CODE.test(value) ? problem : { ...problem, value: "●" };
};
