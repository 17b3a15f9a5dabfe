import { define } from "./define.js";
import { BangfuRegion } from "./elements/region/region.js";

define("bangfu-region", BangfuRegion);

export { BangfuRegion };
