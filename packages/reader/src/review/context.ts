import type { Plan } from "@bangfu/core";
import type { ReadingContext } from "../time/context.js";

/** What a plan says of time, so that words of a person are read as those of its document. */
export const contextOf = ({ start, issued, phases = [], terms }: Plan): ReadingContext => ({
  start,
  issued,
  phases,
  terms,
});
