export { regionFiles, type RegionOptions } from "./region/region.js";
export { reportHtml } from "./report/html.js";
export {
  cellText,
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportColumn,
  type ReportFigure,
  type ReportPicture,
  type ReportSection,
  type ReportTable,
} from "./report/parts.js";
export { reportPeriod, type ReportPeriod } from "./report/period.js";
export { reportOf, type ReportOptions } from "./report/report.js";
export { responsibleUnits } from "./report/units.js";
export { siteFiles, type SiteFile, type SiteOptions } from "./site.js";
