export { CLOSING, type ClosedFileState } from "./words/commands/closing.js";
export { COLLECT, type HandedIn } from "./words/commands/collect.js";
export { COMPARE } from "./words/commands/compare.js";
export { FILES } from "./words/commands/files.js";
export { HELP, type CommandName } from "./words/commands/help.js";
export { LOCK } from "./words/commands/lock.js";
export { DRAFT_NOTICE, SAMPLE_NOTICE, withNotice } from "./words/commands/notice.js";
export { PUBLISHING } from "./words/commands/publishing.js";
export { QUESTIONS } from "./words/commands/questions.js";
export { RESULTS } from "./words/commands/results.js";
export { otherOwner, otherSchool, ROLLUP, sameFacts } from "./words/commands/rollup.js";
export { SCHOOL_COLUMNS, SCHOOL_LIST } from "./words/commands/school-list.js";
export {
  notThere,
  otherHost,
  otherScheme,
  statusNote,
  tooLarge,
  tooLong,
  tooSlow,
  UNREAD_NOTES,
  unsound,
} from "./words/commands/unread.js";
export { allowedChoices, COMMANDER, invalidValue, PLAN_FILES, USAGE } from "./words/commands/usage.js";
