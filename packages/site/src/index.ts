export { leaksIn, type Leak } from "./leaks.js";
export { siteFiles, type SiteFile, type SiteOptions } from "./site.js";
