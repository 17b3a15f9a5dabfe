import { define } from "./define.js";
import { BangfuBadge } from "./elements/badge/badge.js";

define("bangfu-badge", BangfuBadge);

export { BangfuBadge };
