export { regionFiles, type RegionOptions } from "./region/region.js";
export { reportDocx } from "./report/docx.js";
export { reportHtml } from "./report/html.js";
export type {
  DrawPng,
  Report,
  ReportBlock,
  ReportColumn,
  ReportPicture,
  ReportSection,
  ReportTable,
} from "./report/parts.js";
export { reportOf } from "./report/report.js";
export { reportXlsx } from "./report/xlsx.js";
export { singlePage, siteFiles, type SiteFile, type SiteOptions } from "./site.js";
