import { define } from "./define.js";
import { BangfuCurve } from "./elements/curve/curve.js";

define("bangfu-curve", BangfuCurve);

export { BangfuCurve };
