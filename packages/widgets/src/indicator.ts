import { define } from "./define.js";
import { BangfuIndicator } from "./elements/indicator/indicator.js";

define("bangfu-indicator", BangfuIndicator);

export { BangfuIndicator };
