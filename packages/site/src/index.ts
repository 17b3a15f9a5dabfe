export { regionFiles, type RegionOptions } from "./region/region.js";
export { reportHtml } from "./report/html.js";
export type {
  Report,
  ReportBlock,
  ReportColumn,
  ReportPicture,
  ReportSection,
  ReportTable,
} from "./report/parts.js";
export { reportOf } from "./report/report.js";
export { siteFiles, type SiteFile, type SiteOptions } from "./site.js";
