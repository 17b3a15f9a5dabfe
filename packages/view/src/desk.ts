export { ENTRY_TEXT } from "./words/desk/entry.js";
