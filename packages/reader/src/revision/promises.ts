import type { Commitment, Indicator, Plan, Target } from "@bangfu/core";
import { readQuantities } from "../quantity/read.js";
import type { Quantity } from "../quantity/quantity.js";
import type { ReadingContext } from "../time/context.js";
import type { NewFigure } from "./change.js";
import type { Match } from "./match.js";

/** A commitment of the plan, and what it has from now on. */
export interface NewTarget {
  readonly id: string;
  readonly target: Target;
}

/** The promises that the words may mean: of the task, or the one itself. */
export const promisesOf = ({ task, commitment }: Match, { commitments }: Plan): readonly Commitment[] =>
  task === undefined
    ? commitments.filter(({ id }) => id === commitment?.id)
    : commitments.filter((each) => each.task === task.id);

const indicatorOf = ({ indicator }: Commitment, { indicators }: Plan): Indicator =>
  indicators.find(({ id }) => id === indicator)!;

/** The one number of a target, by the name of its field. */
const numberIn = (target: Target): readonly [field: string, value: number] | undefined => {
  const [[field, value] = ["", undefined]] = Object.entries(target);
  return typeof value === "number" ? [field, value] : undefined;
};

/** The scale between a printed figure and a target: a share is printed in per cent. */
const scales = [1, 0.01] as const;
const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** 由100人次调整为120人次: the promise of 100, from now on of 120. */
export const withFigure = (
  { from, to, unit }: NewFigure,
  promises: readonly Commitment[],
  plan: Plan,
): NewTarget | undefined => {
  const numbered = promises.flatMap(({ id, target, ...rest }) => {
    const number = numberIn(target);
    const { measuredIn } = indicatorOf({ id, target, ...rest }, plan);
    return number === undefined ? [] : [{ id, number, measuredIn }];
  });
  const old = numbered.flatMap((each) =>
    scales
      .filter((scale) => from !== undefined && near(from * scale, each.number[1]))
      .map((scale) => ({ ...each, scale })),
  );
  const alike =
    old.length > 0
      ? old
      : numbered
          .filter(({ measuredIn }) => measuredIn === unit)
          .map((each) => ({
            ...each,
            scale: each.number[0] !== "" && unit === "%" && each.number[1] <= 1 ? 0.01 : 1,
          }));
  const [only] = alike;
  if (only === undefined || alike.length > 1) return undefined;
  return {
    id: only.id,
    target: { [only.number[0]]: Number((to * only.scale).toFixed(6)) } as unknown as Target,
  };
};

interface Reread {
  readonly targets: readonly NewTarget[];
  /** What the new words promise beside what they change. */
  readonly more: readonly Quantity[];
}

/** What the new words of a task promise: each figure in the place of the old one of the same kind and unit. */
export const reread = (
  words: string,
  promises: readonly Commitment[],
  plan: Plan,
  context: ReadingContext,
): Reread => {
  const free = [...promises];
  const targets: NewTarget[] = [];
  const more: Quantity[] = [];
  for (const quantity of readQuantities(words, context)) {
    const at = free.findIndex((each) => {
      const { kind, measuredIn } = indicatorOf(each, plan);
      return kind === quantity.kind && measuredIn === quantity.measuredIn;
    });
    if (at === -1) more.push(quantity);
    else targets.push({ id: free.splice(at, 1)[0]!.id, target: quantity.target });
  }
  return { targets, more };
};
