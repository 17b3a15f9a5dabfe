export { dateIn } from "./forms/date.js";
export type { ListKind } from "./merge/content.js";
export type { Content } from "./read/entry.js";
export { isWithdrawal, withdrawalOf } from "./merge/withdraw.js";
export type { WorkbookFile } from "./read/file.js";
export { membersIn, type NamedMember } from "./read/members-in.js";
export { pastedForms } from "./read/pasted.js";
export {
  placeText,
  type Place,
  type WorkbookNote,
  type WorkbookProblem,
  type WorkbookProblemCode,
  type WorkbookQuestionCode,
} from "./read/problem.js";
export { readForms, type FormRead, type FormValues, type ReadFormsOptions } from "./read/read-form.js";
export {
  readWorkbooks,
  type Changes,
  type ReadingProgress,
  type ReadWorkbooksOptions,
  type WorkbooksRead,
} from "./read/read-workbooks.js";
export { recognizeWorkbook, type WorkbookFound } from "./read/recognize.js";
export { commentedWorkbook } from "./text/commented.js";
export { describeWorkbookProblems } from "./text/group.js";
export { describeWorkbookNote } from "./text/note.js";
export { describeChoices, describeFormProblem, describeWorkbookProblem } from "./text/problem.js";
export { exportWorkbook, templateOf, type TemplateOptions } from "./write/workbook.js";
