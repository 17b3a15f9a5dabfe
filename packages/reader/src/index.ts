export { readDeadline, SURENESS, type Deadline, type DeadlinePart, type Sureness } from "./deadline/read.js";
export type { ReadingContext } from "./time/context.js";
export { DOUBTS, type Doubt } from "./words/doubt.js";
export type { Parts } from "./quantity/asked.js";
export type { Quantity, QuantityContext } from "./quantity/quantity.js";
export { readQuantities } from "./quantity/read.js";
export {
  FORMAT_NAMES,
  LOADED_FORMATS,
  type FormatName,
  type FormatRead,
  type LoadedFormat,
} from "./document/format.js";
export { openFiles, type LoadedReader, type Loaders, type OpenedFile } from "./document/open.js";
export type { SourceOmission } from "./document/source.js";
export type { DocumentFile, PlanFile } from "./document/read.js";
export {
  describeReaderProblem,
  READER_PROBLEM_CODES,
  type ReaderProblem,
  type ReaderProblemCode,
} from "./document/problem.js";
export { readPlan, type PlanRead, type ReadPlanOptions } from "./plan/read-plan.js";
export {
  GROUNDS,
  READING_FORMAT,
  TOPICS,
  type Ground,
  type Reading,
  type ReadingEntry,
  type Reason,
  type Topic,
} from "./report/reading.js";
export { reportHtml } from "./report/html.js";
export { reportLines, type Line } from "./report/lines.js";
export { omittedLines, type OmittedLine } from "./report/omitted.js";
export { reportText } from "./report/text.js";
export type { Offer } from "./plan/offers.js";
export { applyDecisions, itemOfPath } from "./review/apply.js";
export { addedItem, correctedAdded, correctedItem } from "./review/as-decided.js";
export { carryDecisions, type Reviewed } from "./review/carry.js";
export {
  decide,
  REVIEW_FORMAT,
  UNDECIDED,
  type Added,
  type Corrected,
  type Decision,
  type Decisions,
  type Former,
} from "./review/decision.js";
export {
  ITEM_KINDS,
  type CommitmentValue,
  type FactValue,
  type ItemKind,
  type ItemValues,
  type ItemWith,
  type ReviewItem,
  type RosterValue,
  type TaskValue,
  type UnitValue,
  type UnusedValue,
} from "./review/item.js";
export { itemsOf, type ReadDocument } from "./review/items.js";
export { proposalFor, taskOfClause, taskProposalFor } from "./review/propose.js";
export {
  FIELDS,
  type FieldName,
  type FieldProblem,
  type FieldProblemCode,
  type FieldTexts,
} from "./review/fields/field.js";
export { readFields, type FieldsRead } from "./review/fields/read.js";
export { fieldTexts, taskText, type FieldContext } from "./review/fields/texts.js";
export { FIELD_WORDS, HOWS, type How } from "./review/fields/words.js";
export { aboutOf, questionOf, reasonsOf } from "./review/question.js";
export { acceptGroup, countOpen, groupsOf, openItems, reviewItems, type Group } from "./review/state.js";
export { fieldChoices } from "./review/sheets/choices.js";
export {
  describeFieldProblem,
  describeReviewProblem,
  type ReviewProblem,
  type ReviewProblemCode,
} from "./review/sheets/problem.js";
export { isReviewWorkbook, readReviewWorkbook, type ReviewWorkbookRead } from "./review/sheets/read.js";
export { writeReviewWorkbook, type ReviewWorkbookOptions } from "./review/sheets/write.js";
export { ADVICE_KINDS, type Advice, type AdviceKind, type Subject } from "./advice/advice.js";
export { advise } from "./advice/advise.js";
export { adviceGroups, describeAdvice, type AdviceGroup } from "./advice/words.js";
