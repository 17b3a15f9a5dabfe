export { readDoc, type UnreadableDoc } from "./binary/read-doc.js";
export { readXls, type UnreadableXls } from "./binary/read-xls.js";
export {
  decodesAs,
  decodeText,
  ENCODING_NAMES,
  encodingOf,
  firstBytes,
  markedEncoding,
  type Encoding,
} from "./csv/encoding.js";
export { readCsv } from "./csv/read.js";
export { csvRows, type CsvRow } from "./csv/rows.js";
export { writeCsv } from "./csv/write.js";
export {
  BLOCK_LIMITS,
  paragraph,
  spread,
  TooMuch,
  type Block,
  type SpannedCell,
  type TableCell,
} from "./document/block.js";
export { plainDocument, type DocumentRead, type Note } from "./document/document-read.js";
export { isPageNumber } from "./document/page-number.js";
export type { PageSize, PlacedPages, PlacedText, Ruling } from "./document/placed.js";
export { OMITTED, type Omission, type Omitted, type Place } from "./document/omission.js";
export { readDocx, type UnreadableDocument } from "./docx/read.js";
export { writeDocx, type OutBlock, type OutDocument, type OutLeaf } from "./docx/write.js";
export type { OutImage, OutParagraph, ParagraphStyle, TextStyle } from "./docx/write-paragraph.js";
export type { OutTable, OutTableCell } from "./docx/write-table.js";
export { digitsIn, numeralIn, numeralOf, type Numeral } from "./numeral.js";
export type { UnreadableOdf } from "./odf/open.js";
export { readOds } from "./odf/read-ods.js";
export { readOdt } from "./odf/read-odt.js";
export { readOfd, type UnreadableOfd } from "./ofd/read.js";
export { openParts, partNames, type Parts, type Unreadable } from "./package.js";
export {
  cellName,
  columnName,
  type Area,
  type Cell,
  type CellFault,
  type Grid,
  type StruckText,
} from "./xlsx/cell.js";
export { numberText } from "./xlsx/number-text.js";
export { readXlsx } from "./xlsx/read.js";
export { dateOfSerial, serialOfDate } from "./xlsx/serial.js";
export type { CellStyle } from "./xlsx/style.js";
export { withComments, type CellComment } from "./xlsx/write-comments.js";
export type { OutCell, OutPicture, OutSheet, Rule } from "./xlsx/write-sheet.js";
export { quotedName, writeXlsx, type OutBook } from "./xlsx/write.js";
