import { define } from "./define.js";
import { BangfuPhases } from "./elements/phases/phases.js";

define("bangfu-phases", BangfuPhases);

export { BangfuPhases };
