import type { Indicator, Target } from "@bangfu/core";
import { rosterIn } from "../../plan/rosters.js";
import type { CommitmentValue } from "../item.js";
import { without } from "../without.js";

/** What a commitment measures as a person left it, without an id. */
export const indicatorFor = (
  { indicator: title, kind, measuredIn, roster, quote }: CommitmentValue,
  before: Indicator | undefined,
  rosterId: (name: string) => string,
): Omit<Indicator, "id"> => {
  const unit = measuredIn === undefined ? {} : { measuredIn };
  const covers = kind === "coverage" ? { roster: rosterId(roster ?? rosterIn(quote)) } : {};
  if (before?.kind === kind) {
    const { scale } = before;
    const rest = without(before, "id", "scale", "measuredIn", "roster");
    // Steps of a scale have no unit: who gives one wants a number.
    return {
      ...rest,
      title,
      ...unit,
      ...covers,
      ...(scale === undefined || measuredIn !== undefined ? {} : { scale }),
    };
  }
  return {
    title,
    kind,
    ...unit,
    ...covers,
    ...(kind === "checklist" ? { items: [{ id: "done", title }] } : {}),
  };
};

/** The least that can be asked of a kind, where its target was one of another kind. */
const LEAST: Readonly<Record<Indicator["kind"], Target>> = {
  count: { atLeast: 1 },
  sum: { atLeast: 1 },
  distinct: { atLeast: 1 },
  level: { atLeast: 1 },
  quotient: { atLeast: 1 },
  coverage: { all: true },
  checklist: { all: true },
};

const fits = (kind: Indicator["kind"], target: Target): boolean => {
  if (kind === "checklist") return "all" in target;
  if (kind === "coverage")
    return "all" in target || "each" in target || ("atLeast" in target && target.atLeast <= 1);
  return !("all" in target || "each" in target);
};

/** The target of a commitment whose kind was changed, where the person gave none. */
export const targetFor = (kind: Indicator["kind"], target: Target): Target =>
  fits(kind, target) ? target : LEAST[kind];
