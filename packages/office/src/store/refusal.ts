import type { Keeping } from "../state/state.js";
import { BookGone, CorrectedTwice } from "./write.js";

type Refused = Extract<Keeping, { readonly is: "refused" }>;

const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === "QuotaExceededError" || /quota|disk|full/i.test(error.message));

const causeOf = (error: unknown, isLost: boolean): Refused["why"] => {
  if (error instanceof CorrectedTwice) return "conflict";
  if (isFull(error)) return "full";
  return isLost || error instanceof BookGone ? "cleared" : "other";
};

/** Why nothing could be written. @param isLost the browser has closed the store meanwhile */
export const refusalOf = (error: unknown, isLost: boolean): Refused => ({
  is: "refused",
  why: causeOf(error, isLost),
  message: error instanceof Error ? error.message : String(error),
});
