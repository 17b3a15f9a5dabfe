export { decodeText } from "./csv/decode.js";
export { readCsv } from "./csv/read.js";
export type { Area, Cell, Grid } from "./xlsx/cell.js";
export { openPackage, type Package, type Unreadable } from "./xlsx/package.js";
export { readXlsx } from "./xlsx/read.js";
export { scanXml, type XmlListener } from "./xlsx/xml.js";
