export { OFFICE_TEXT } from "./words/office.js";
