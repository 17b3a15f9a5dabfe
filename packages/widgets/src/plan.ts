import { define } from "./define.js";
import { BangfuPlan } from "./elements/plan/plan.js";

define("bangfu-plan", BangfuPlan);

export { BangfuPlan };
