export { BangfuCurve } from "./curve.js";
export { BangfuDocument } from "./document.js";
export { BangfuFindings } from "./findings.js";
export { BangfuPlan } from "./plan.js";
export { BangfuRegion } from "./region.js";
export { BangfuStrip } from "./strip.js";
export { BangfuSummary } from "./summary.js";
export { BangfuTasks } from "./tasks.js";
export { BangfuUnits } from "./units.js";
export type {
  BangfuErrorEvent,
  BangfuLoadEvent,
  BangfuRegionLoadEvent,
  BangfuSelectEvent,
} from "./elements/events.js";
