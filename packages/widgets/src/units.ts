import { define } from "./define.js";
import { BangfuUnits } from "./elements/units/units.js";

define("bangfu-units", BangfuUnits);

export { BangfuUnits };
