import type { z } from "zod";
import { checkFacts } from "../facts/check.js";
import { checkLedger } from "../ledger/check.js";
import { warnRecords } from "../ledger/warn-records.js";
import { adviseNames } from "../plan/advise-names.js";
import { advisePersons } from "../plan/advise-persons.js";
import { checkPlan } from "../plan/check.js";
import { placeWritten } from "../plan/place-written.js";
import { duplicateIds } from "../plan/problem-at.js";
import { checkRollup } from "../rollup/check.js";
import { answers as answersSchema, type AnswersFile } from "../schema/answers.js";
import { changes as changesSchema, type Changes } from "../schema/changes.js";
import { facts as factsSchema, type Facts } from "../schema/facts.js";
import { ledger as ledgerSchema, type Ledger } from "../schema/ledger.js";
import { plan as planSchema, type Plan } from "../schema/plan.js";
import { progress as progressSchema, type Progress } from "../schema/progress.js";
import { rollup as rollupSchema, type Rollup } from "../schema/rollup.js";
import { beyondBounds } from "../values/beyond.js";
import { lostCharacters } from "../values/lost-character.js";
import type { Parsed, Problem } from "../values/problem.js";
import { FIRST, partsOf, resultOf } from "./form.js";
import { mistakesOf } from "./issues.js";
import { jsonMistake } from "./json-mistake.js";
import { repaired, trueProblems } from "./repair.js";

const lineAndColumn = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
};

const notJson = (text: string): Problem => ({
  code: "not-json",
  path: "",
  params: { place: lineAndColumn(text, jsonMistake(text)) },
});

const fromJson = (input: unknown): { value: unknown } | Problem => {
  if (typeof input !== "string") return { value: input };
  // Windows editors begin a file with a byte order mark.
  const text = input.replace(/^\uFEFF/, "");
  try {
    return { value: JSON.parse(text) };
  } catch {
    return notJson(text);
  }
};

const failed = (problems: readonly Problem[]): Parsed<never> => ({ ok: false, problems });

interface Reading<T> {
  /** What is right and most likely not meant. */
  readonly warn?: (value: T) => Problem[];
  /** Whether U+FFFD is a mistake too: in what a school writes, where it can still be filled in. */
  readonly evenLost?: boolean;
  /** What of it is bounded. */
  readonly kind?: "plan" | "facts" | "other";
}

const parse = <T>(
  schema: z.ZodType<T>,
  input: unknown,
  check: (value: T) => Problem[],
  { warn = () => [], evenLost = false, kind = "other" }: Reading<T> = {},
): Parsed<T> => {
  const read = fromJson(input);
  if ("code" in read) return failed([read]);
  const beyond = beyondBounds(read.value, kind);
  if (beyond.length > 0) return failed(beyond);
  const lost = lostCharacters(read.value, evenLost);
  const { result, isWhole } = resultOf(schema, read.value);
  if (!result.success || !isWhole) {
    const { shape, match } = partsOf(schema);
    const issues = result.error?.issues ?? [];
    const mistakes = issues.flatMap((issue) => mistakesOf(issue, read.value, shape));
    if (!isWhole)
      return failed([
        ...lost,
        ...mistakes.map(({ problem }) => problem),
        { code: "too-many-mistakes", path: "", params: { count: FIRST } },
      ]);
    // Cross references are checked all the same, so that nobody corrects one mistake to be shown the next.
    const value = repaired(read.value, mistakes, shape);
    const found = match(value) === undefined ? check(value as T) : [];
    return failed([...lost, ...mistakes.map(({ problem }) => problem), ...trueProblems(found, mistakes)]);
  }
  const problems = [...lost, ...check(result.data)];
  if (problems.length > 0) return failed(problems);
  const warnings = warn(result.data);
  return { ok: true, value: result.data, problems: [], ...(warnings.length > 0 ? { warnings } : {}) };
};

/**
 * @param input JSON text, or the value that it stands for. Every problem at once, cross references too; `warnings` hold
 * what would read better, such as tasks without a title.
 */
export const parsePlan = (input: unknown): Parsed<Plan> =>
  parse(planSchema, input, (plan) => checkPlan(plan, placeWritten), {
    warn: (plan) => [...adviseNames(plan), ...advisePersons(plan)],
    evenLost: true,
    kind: "plan",
  });

/** @param plan the plan that the ledger belongs to: its indicators, units and rosters are looked up in it */
export const parseLedger = (input: unknown, plan: Plan): Parsed<Ledger> =>
  parse(ledgerSchema, input, (ledger) => checkLedger(ledger, plan), {
    warn: (ledger) => warnRecords(ledger, plan),
    evenLost: true,
  });

/** One file of a ledger that has several: its form alone, for what it names may stand in another one. */
export const parseLedgerPart = (input: unknown): Parsed<Ledger> =>
  parse(ledgerSchema, input, () => [], { evenLost: true });

/** Fields that this version does not know are passed over: an older widget reads newer facts. */
export const parseFacts = (input: unknown): Parsed<Facts> =>
  parse(factsSchema, input, (facts) => checkFacts(facts, placeWritten), { kind: "facts" });

export const parseProgress = (input: unknown): Parsed<Progress> => parse(progressSchema, input, () => []);

/** A roll-up as `rollup` gives it; `bangfu-region` is content with its schools alone. */
export const parseRollup = (input: unknown): Parsed<Rollup> => parse(rollupSchema, input, checkRollup);

/** Changes from which `derivePlan` makes a plan; what a template left open is named with its place. */
export const parseChanges = (input: unknown): Parsed<Changes> =>
  parse(changesSchema, input, () => [], { evenLost: true });

/** Answers to the questions of the checks, for `readWorkbooks` and the like; one for each question. */
export const parseAnswers = (input: unknown): Parsed<AnswersFile> =>
  parse(answersSchema, input, ({ answers }) => duplicateIds("answers", answers));
