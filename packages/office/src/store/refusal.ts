import type { Keeping } from "../state/state.js";
import { BookGone, CorrectedTwice } from "./write.js";

type Refused = Extract<Keeping, { readonly is: "refused" }>;

/** What was kept is there no more. */
export const CLEARED: Refused = { is: "refused", why: "cleared", message: "" };

/** Browsers name it in different ways: a quota, a disk that is full, no space. */
const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "QuotaExceededError" || /quota|disk|full|space/i.test(error.message));

/** Why nothing could be written. @param isLost the browser has closed the store meanwhile */
export const refusalOf = (error: unknown, isLost: boolean): Refused => {
  const message = error instanceof Error ? error.message : String(error);
  const refused = (why: Refused["why"]): Refused => ({ is: "refused", why, message });
  if (error instanceof CorrectedTwice) return refused("conflict");
  if (error instanceof BookGone) return refused("cleared");
  if (isFull(error)) return refused("full");
  return isLost ? CLEARED : refused("other");
};
