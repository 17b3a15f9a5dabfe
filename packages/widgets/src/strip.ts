import { define } from "./define.js";
import { BangfuStrip } from "./elements/strip/strip.js";

define("bangfu-strip", BangfuStrip);

export { BangfuStrip };
