export { type Commitment, type Indicator, type Plan, type Schedule, type Target } from "./schema/plan.js";
