import type { Tally } from "./tally.js";
import { totalTally } from "./total.js";

/** An amount, exact; a refund is negative (rules §2). */
export const sumTally = (): Tally => totalTally(0);
