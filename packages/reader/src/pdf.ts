export { readPdf } from "./document/pdf/read-pdf.js";
