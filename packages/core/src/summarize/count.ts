import type { Tally } from "./tally.js";
import { totalTally } from "./total.js";

/** How many events; a record is one event where it names no value (rules §2). */
export const countTally = (): Tally => totalTally(1);
