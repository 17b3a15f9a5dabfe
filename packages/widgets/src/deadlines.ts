import { define } from "./define.js";
import { BangfuDeadlines } from "./elements/deadlines/deadlines.js";

define("bangfu-deadlines", BangfuDeadlines);

export { BangfuDeadlines };
