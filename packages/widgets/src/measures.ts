import { define } from "./define.js";
import { BangfuMeasures } from "./elements/measures/measures.js";

define("bangfu-measures", BangfuMeasures);

export { BangfuMeasures };
