export { readDeadline, SURENESS, type Deadline, type DeadlinePart, type Sureness } from "./deadline/read.js";
export type { ReadingContext } from "./time/context.js";
export { DOUBTS, type Doubt } from "./words/doubt.js";
export { readQuantities, type Quantity } from "./quantity/read.js";
