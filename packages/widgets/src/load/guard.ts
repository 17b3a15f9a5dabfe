import { FACTS_FORMAT, guardFacts as factsFrom, type Facts, type Parsed } from "@bangfu/core";
import { guardBoard, ROLLUP_FORMAT } from "@bangfu/core/rollup";
import type { SchoolLoad } from "@bangfu/view";

export interface Rollup {
  readonly schools: readonly SchoolLoad[];
  readonly staleDays?: number;
}

type Refusal = "newer" | "tooLarge" | "broken";

/** Of what core does not take, what a visitor can make something of. */
const refusal = (format: string, value: unknown, problems: Parsed<unknown>["problems"]): Refusal => {
  const own = (value as { readonly format?: unknown } | null | undefined)?.format;
  if (typeof own === "string" && own !== format && own.replace(/[1-9]\d*$/, "1") === format) return "newer";
  return problems.some(({ code }) => code === "too-large") ? "tooLarge" : "broken";
};

/** Facts as core takes them, which is what `parseFacts` takes. */
export const guardFacts = (value: unknown): Facts | Refusal => {
  const parsed = factsFrom(value);
  return parsed.ok ? parsed.value : refusal(FACTS_FORMAT, value, parsed.problems);
};

/** The same of a roll-up of many schools. */
export const guardRollup = (value: unknown): Rollup | Refusal => {
  const parsed = guardBoard(value);
  return parsed.ok ? (parsed.value as Rollup) : refusal(ROLLUP_FORMAT, value, parsed.problems);
};
