export { assess } from "./assess/assess.js";
export { assessOverall, type AssessOptions, type Overall } from "./assess/overall.js";
export { deadlines, type Deadline, type DeadlinesOptions } from "./assess/deadlines.js";
export { history, quarterHistory, type HistoryOptions } from "./assess/history.js";
export { correctedIn, type Corrected, type Correction } from "./ledger/corrections.js";
export type { StreamedLedger } from "./ledger/streamed-ledger.js";
export { guardFacts } from "./facts/guard.js";
export { SUPERSEDABLE, takesBack, WITHDRAWN, type SupersedableList } from "./ledger/withdrawal.js";
export { valueRange, type ValueRange } from "./ledger/value-range.js";
export { mergeFacts } from "./facts/merge.js";
export { newestOn } from "./facts/newest.js";
export { stepAt } from "./facts/series.js";
export { factsOn } from "./facts/version.js";
export { periodsOf, scheduleOf, timeZoneOf, type Period } from "./plan/schedule.js";
export { definePlan, type PlanDefinition } from "./plan/define.js";
export { everyVersion } from "./plan/every-version.js";
export { isLevelLike, phasingOf } from "./plan/indicator.js";
export { daysOfCare, policyOf, type Policy } from "./plan/policy.js";
export { isCeiling, isFromBefore, type FromBefore } from "./plan/target.js";
export { planOn, versionsOf, type Version } from "./plan/version.js";
export {
  compareProgress,
  type Change,
  type PeriodChange,
  type ProgressChanges,
  type Standing,
  type Turn,
} from "./progress/compare.js";
export { goalOf } from "./progress/goal.js";
export { best, isMet, isUnfinished, worst } from "./progress/status.js";
export type { ExtensionFact, Facts, FindingFact, LevelReading, Series, Step } from "./schema/facts.js";
export type {
  Closing,
  Extension,
  Finding,
  Handling,
  Ledger,
  LedgerRecord,
  Report,
  RosterMember,
  Update,
} from "./schema/ledger.js";
export type { Clause, Commitment, Indicator, Plan, Revision, Schedule, Target, Task } from "./schema/plan.js";
export type { CommitmentNode, PeriodNode, Progress, ProgressNode } from "./schema/progress.js";
export { summarize, type SummarizeOptions } from "./summarize/summarize.js";
export { LAST_YEAR, MOST_CHARACTERS } from "./values/bounds.js";
export { addDays, dateOfInstant, daysBetween, isPlainDate } from "./values/date.js";
export {
  ANSWERS_FORMAT,
  FACTS_FORMAT,
  LEDGER_FORMAT,
  PLAN_FORMAT,
  PROGRESS_FORMAT,
} from "./values/format.js";
export { hashOf } from "./values/hash.js";
export {
  BASES,
  KINDS,
  LOCALES,
  PACES,
  PHASINGS,
  RECORD_STATES,
  UPDATE_PARTS,
  type Basis,
  type Kind,
  type Locale,
  type Pace,
  type Phasing,
  type RecordState,
  type UpdatePart,
} from "./values/kind.js";
export type { Parsed, Problem, ProblemCode } from "./values/problem.js";
export {
  answersById,
  answerTo,
  questionId,
  type Answer,
  type Answers,
  type Choice,
  type Question,
} from "./values/question.js";
export { toNumber, type Ratio } from "./values/ratio.js";
export { STATUSES, type Status } from "./values/status.js";
export { CADENCES, isWindow, spanOf, type Cadence, type Span } from "./values/window.js";
