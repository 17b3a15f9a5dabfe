export { CONTESTED_TEXT } from "./words/desk/contested.js";
export { ENTRY_TEXT } from "./words/desk/entry.js";
export { TAKE_BACK_TEXT } from "./words/desk/take-back.js";
export { REPORTING_TEXT } from "./words/desk/reporting.js";
export { SIGN_OFF_TEXT } from "./words/desk/sign-off.js";
export { EVIDENCE_TEXT } from "./words/desk/evidence.js";
export { PRINTED_LEDGER } from "./words/desk/printed-ledger.js";
export { reportWords } from "./words/report.js";
