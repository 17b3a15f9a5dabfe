export { BangfuSummary } from "./summary.js";
export { BangfuTasks } from "./tasks.js";
export type { BangfuErrorEvent, BangfuLoadEvent, BangfuSelectEvent } from "./elements/events.js";
