export { factsReader } from "./read/facts-reader.js";
export {
  parseAnswers,
  parseChanges,
  parseFacts,
  parseLedger,
  parseLedgerPart,
  parsePlan,
  parseProgress,
  parseRollup,
} from "./read/parse.js";
export { answers as answersSchema, type AnswersFile } from "./schema/answers.js";
export { recordProblems } from "./read/record-problems.js";
export { changes as changesSchema, type Changes } from "./schema/changes.js";
export { facts as factsSchema } from "./schema/facts.js";
export { jsonSchemas } from "./schema/json-schema.js";
export { ledger as ledgerSchema } from "./schema/ledger.js";
export { plan as planSchema } from "./schema/plan.js";
export { progress as progressSchema } from "./schema/progress.js";
export { rollup as rollupSchema } from "./schema/rollup.js";
export { describeProblem } from "./text/problem.js";
export { pathText } from "./values/path.js";
export type { Parsed, Problem, ProblemCode } from "./values/problem.js";
