export { attentionRows, type AttentionRow } from "./attention.js";
export {
  fittingRecords,
  recordWriter,
  standingsOf,
  type RecordChoice,
  type RecordRow,
} from "./office-records.js";
export { DRAFT_NOTICE } from "./words/commands/notice.js";
export { CHECKING_TEXT } from "./words/office-checking.js";
export { CLOSING_TEXT } from "./words/office-closing.js";
export { ENTER_TEXT } from "./words/office-entry.js";
export { EVIDENCE_SCREEN, sizeText } from "./words/office-evidence.js";
export { FOLDER_TEXT, LEDGER_FILE, PLAN_FILE } from "./words/office-folder.js";
export { HANDING_IN_TEXT } from "./words/office-handing-in.js";
export { IMPORTS_TEXT } from "./words/office-imports.js";
export { INTAKE_TEXT } from "./words/office-intake.js";
export { KEEPING_TEXT } from "./words/office-keeping.js";
export { PLAN_TEXT } from "./words/office-plan.js";
export { PUBLISH_TEXT } from "./words/office-publish.js";
export { REPORTS_TEXT } from "./words/office-reports.js";
export { REVIEW_TEXT } from "./words/office-review.js";
export { RECORD_STANDINGS, SCREEN_TEXT, type RecordStanding } from "./words/office-screens.js";
export { TASK_TEXT } from "./words/office-tasks.js";
export { OFFICE_TEXT } from "./words/office.js";
