import { FACTS_FORMAT, guardFacts as factsFrom, type Facts, type Parsed, type Progress } from "@bangfu/core";
import { guardBoard, ROLLUP_FORMAT } from "@bangfu/core/rollup";

/** Why there is nothing to draw: not reached, not ours or damaged, of a newer version, larger than any plan's. */
export type LoadError = "unreachable" | "broken" | "newer" | "tooLarge";

/** What of a school's progress a board shows. */
type SchoolProgress = Pick<Progress, "school" | "asOf" | "overall">;

/** What a roll-up says of any school. */
interface SchoolLine {
  readonly src?: string;
  /** Absent: it is seen from the rest. */
  readonly state?: string;
}

/** A school that was read, with the date of its newest record, or the reason why it was not. */
export type SchoolLoad =
  | (SchoolLine & {
      readonly progress: SchoolProgress;
      readonly newest?: string | undefined;
      /** On the earlier day. */
      readonly before?: { readonly attainment: number };
    })
  | (SchoolLine & { readonly error: LoadError; readonly school?: Progress["school"] });

export interface Rollup {
  readonly schools: readonly SchoolLoad[];
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
