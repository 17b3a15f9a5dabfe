import { define } from "./define.js";
import { BangfuFindings } from "./elements/findings/findings.js";

define("bangfu-findings", BangfuFindings);

export { BangfuFindings };
