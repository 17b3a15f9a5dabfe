import type { z } from "zod";
import { checkLedger } from "../ledger/check.js";
import { warnRecords } from "../ledger/warn-records.js";
import { checkPlan } from "../plan/check.js";
import { duplicateIds } from "../plan/problem-at.js";
import { checkRollup } from "../rollup/check.js";
import { answers as answersSchema, type AnswersFile } from "../schema/answers.js";
import { jsonSchemaOf } from "../schema/json-schema.js";
import { changes as changesSchema, type Changes } from "../schema/changes.js";
import { facts as factsSchema, type Facts } from "../schema/facts.js";
import {
  ledger as ledgerSchema,
  record as recordSchema,
  type Ledger,
  type LedgerRecord,
} from "../schema/ledger.js";
import { plan as planSchema, type Plan } from "../schema/plan.js";
import { progress as progressSchema, type Progress } from "../schema/progress.js";
import { rollup as rollupSchema, type Rollup } from "../schema/rollup.js";
import { lostCharacters } from "../values/lost-character.js";
import type { Parsed, Problem } from "../values/problem.js";
import { mistakesOf } from "./issues.js";
import { jsonMistake } from "./json-mistake.js";
import { mended, trueProblems, type Mistake } from "./mend.js";

/** Nothing of ours is nested more deeply; a hostile file could otherwise exhaust the stack. */
const DEEPEST = 64;

const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    const next: unknown[] = [];
    for (const each of level)
      if (typeof each === "object" && each !== null)
        for (const child of Object.values(each)) next.push(child);
    level = next;
  }
  return false;
};

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
}

const parse = <T>(
  schema: z.ZodType<T>,
  input: unknown,
  check: (value: T) => Problem[],
  { warn = () => [], evenLost = false }: Reading<T> = {},
): Parsed<T> => {
  const read = fromJson(input);
  if ("code" in read) return failed([read]);
  if (isTooDeep(read.value)) return failed([{ code: "too-deep", path: "", params: { depth: DEEPEST } }]);
  const lost = lostCharacters(read.value, evenLost);
  const result = schema.safeParse(read.value);
  if (!result.success) {
    const shape = jsonSchemaOf(schema);
    const mistakes = result.error.issues.flatMap((issue) => mistakesOf(issue, read.value, shape));
    // Cross references are checked all the same, so that nobody mends one mistake to be shown the next.
    const found = check(mended(read.value, mistakes, shape) as T);
    return failed([...lost, ...mistakes.map(({ problem }) => problem), ...trueProblems(found, mistakes)]);
  }
  const problems = [...lost, ...check(result.data)];
  if (problems.length > 0) return failed(problems);
  const warnings = warn(result.data);
  return { ok: true, value: result.data, problems: [], ...(warnings.length > 0 ? { warnings } : {}) };
};

/** @param input JSON text, or the value that it stands for. Every problem at once, cross references too. */
export const parsePlan = (input: unknown): Parsed<Plan> =>
  parse(planSchema, input, checkPlan, { evenLost: true });

/** @param plan the plan that the ledger belongs to: its indicators, units and rosters are looked up in it */
export const parseLedger = (input: unknown, plan: Plan): Parsed<Ledger> =>
  parse(ledgerSchema, input, (ledger) => checkLedger(ledger, plan), {
    warn: (ledger) => warnRecords(ledger, plan),
    evenLost: true,
  });

/** What is wrong with records that come one by one; they are gone through more than once, and none is held. */
export const recordProblems = (
  records: Iterable<unknown>,
  head: Omit<Ledger, "records">,
  plan: Plan,
): Problem[] => {
  const shape = jsonSchemaOf(ledgerSchema);
  const lost: Problem[] = [];
  const wrong = new Map<number, readonly Mistake[]>();
  // A root in which a record stands at its own path.
  const rootOf = (at: number, value: unknown) => ({ records: { [at]: value } });
  let at = -1;
  for (const value of records) {
    at++;
    for (const problem of lostCharacters(value, true, ["records", at])) lost.push(problem);
    const result = recordSchema.safeParse(value);
    if (result.success) continue;
    const root = rootOf(at, value);
    wrong.set(
      at,
      result.error.issues.flatMap((issue) => mistakesOf(issue, root, shape, ["records", at])),
    );
  }
  const mistakes = [...wrong.values()].flat();
  const sound = {
    *[Symbol.iterator](): Generator<LedgerRecord> {
      let place = -1;
      for (const value of records) {
        const own = wrong.get(++place);
        const root = own && (mended(rootOf(place, value), own, shape) as ReturnType<typeof rootOf>);
        yield (root === undefined ? value : root.records[place]) as LedgerRecord;
      }
    },
  };
  const found = checkLedger({ ...head, records: sound }, plan);
  return [...lost, ...mistakes.map(({ problem }) => problem), ...trueProblems(found, mistakes)];
};

/** Fields that this version does not know are passed over: an older widget reads newer facts. */
export const parseFacts = (input: unknown): Parsed<Facts> =>
  parse(factsSchema, input, ({ plan }) => checkPlan(plan));

export const parseProgress = (input: unknown): Parsed<Progress> => parse(progressSchema, input, () => []);

/** A roll-up as `rollup` gives it; `bangfu-region` is content with its schools alone. */
export const parseRollup = (input: unknown): Parsed<Rollup> => parse(rollupSchema, input, checkRollup);

/** Changes from which `derivePlan` makes a plan; what a template left open is named with its place. */
export const parseChanges = (input: unknown): Parsed<Changes> =>
  parse(changesSchema, input, () => [], { evenLost: true });

/** Answers to the questions of the checks, for `readWorkbooks` and the like; one for each question. */
export const parseAnswers = (input: unknown): Parsed<AnswersFile> =>
  parse(answersSchema, input, ({ answers }) => duplicateIds("answers", answers));
