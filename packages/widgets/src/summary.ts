import { define } from "./define.js";
import { BangfuSummary } from "./elements/summary/summary.js";

define("bangfu-summary", BangfuSummary);

export { BangfuSummary };
