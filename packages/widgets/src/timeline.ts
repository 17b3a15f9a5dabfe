import { define } from "./define.js";
import { BangfuTimeline } from "./elements/timeline/timeline.js";

define("bangfu-timeline", BangfuTimeline);

export { BangfuTimeline };
