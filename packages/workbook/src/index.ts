export type { WorkbookFile } from "./read/file.js";
export {
  placeText,
  type Place,
  type WorkbookNote,
  type WorkbookProblem,
  type WorkbookProblemCode,
  type WorkbookQuestionCode,
} from "./read/problem.js";
export {
  readWorkbooks,
  type Changes,
  type ReadingProgress,
  type ReadWorkbooksOptions,
  type WorkbooksRead,
} from "./read/read-workbooks.js";
export { describeWorkbookProblems } from "./text/group.js";
export { describeWorkbookNote } from "./text/note.js";
export { describeChoices, describeWorkbookProblem } from "./text/problem.js";
export { exportWorkbook, templateOf, type TemplateOptions } from "./write/workbook.js";
