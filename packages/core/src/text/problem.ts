import type { Locale } from "../values/kind.js";
import type { Problem } from "../values/problem.js";
import { EN } from "./problem-en.js";
import { ZH } from "./problem-zh.js";

const NAMES = [
  "place",
  "expected",
  "values",
  "field",
  "fields",
  "given",
  "above",
  "least",
  "most",
  "first",
  "last",
  "list",
  "clause",
  "target",
  "kind",
  "kinds",
  "due",
  "roster",
  "items",
  "windows",
  "example",
  "spring",
  "autumn",
  "subject",
  "plan",
  "joined",
  "found",
  "indicator",
  "knownAt",
  "count",
  "depth",
  "near",
  "version",
  "numerator",
  "denominator",
  "character",
] as const;

/** The parameters of a problem as text; one that it does not have is "". */
type Params = Readonly<Record<(typeof NAMES)[number], string>>;

export type ProblemText = (params: Params, value: string) => string;

const LONGEST = 60;

/** A pair that the cut would halve is left out. */
const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : text;

const quoted = (value: unknown): string => {
  if (value === undefined) return "";
  if (typeof value === "string") return `“${shortened(value)}”`;
  // JSON would write NaN and what is beyond all numbers as null.
  return shortened((typeof value === "number" ? undefined : JSON.stringify(value)) ?? String(value));
};

const SENTENCES = { zh: ZH, en: EN };
const SET: Readonly<Record<Locale, { readonly list: string; readonly colon: string }>> = {
  zh: { list: "、", colon: "：" },
  en: { list: ", ", colon: ": " },
};

const readable = (params: Problem["params"], locale: Locale): Params =>
  Object.fromEntries(
    NAMES.map((name) => {
      const param = params[name] ?? "";
      return [name, typeof param === "object" ? param.join(SET[locale].list) : String(param)];
    }),
  ) as Params;

/** What is wrong only in the version that a revision makes. */
const IN_VERSION: Record<Locale, (from: string, sentence: string) => string> = {
  zh: (from, sentence) => `在 ${from} 起的版本中，${sentence}`,
  en: (from, sentence) => `in the version from ${from}: ${sentence}`,
};

/**
 * A problem as a sentence: where, what is wrong with which value, and what would be right.
 * @example describeProblem(problem, "zh") // "commitments[12].quote：条款 c14 中没有“四个100%”，请照原文抄录。"
 */
export const describeProblem = ({ code, path, value, params }: Problem, locale: Locale): string => {
  const named = readable(params, locale);
  const sentence = SENTENCES[locale][code](named, quoted(value));
  const text = named.version === "" ? sentence : IN_VERSION[locale](named.version, sentence);
  if (path === "") return text;
  return path + SET[locale].colon + text;
};
