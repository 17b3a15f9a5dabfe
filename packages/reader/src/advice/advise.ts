import type { Plan } from "@bangfu/core";
import { ADVICE_KINDS, type Advice } from "./advice.js";
import { deadlinesBeforeStart } from "./before-start.js";
import { targetsAgainstEachOther } from "./contradictions.js";
import { promisesMadeTwice } from "./duplicates.js";
import { mattersOf } from "./matter.js";
import { tasksWithoutLead } from "./no-lead.js";
import { inForce } from "./promised.js";
import { risesWithoutBaseline } from "./rise.js";
import { moreThanCanBeFollowed } from "./too-many.js";
import { totalsAgainstTheirParts } from "./totals.js";
import { promisesWithoutTest } from "./untestable.js";

/**
 * What a careful reader would ask about a plan, in its newest version: promises that nobody can test, rises from
 * nowhere, targets against each other, deadlines before their start, tasks without a lead, promises made twice, more
 * than can be followed. Pure; the plan is one that `parsePlan` accepts. It judges Chinese words.
 * @returns by kind, in the order of `ADVICE_KINDS`, then of the plan
 * @example advise(plan).map(({ kind, about }) => [kind, about[0]?.quote]) // [["untestable", "办学水平明显提升"], …]
 */
export const advise = (plan: Plan): readonly Advice[] => {
  const version = inForce(plan);
  const matters = mattersOf(version);
  const rules: { readonly [kind in Advice["kind"]]: () => readonly Advice[] } = {
    untestable: () => promisesWithoutTest(version),
    noBaseline: () => risesWithoutBaseline(version),
    contradiction: () => [
      ...targetsAgainstEachOther(matters),
      ...totalsAgainstTheirParts(matters, version.clauseWords),
    ],
    dueBeforeStart: () => deadlinesBeforeStart(version),
    noLead: () => tasksWithoutLead(version),
    duplicate: () => promisesMadeTwice(matters),
    tooMany: () => moreThanCanBeFollowed(version),
  };
  return ADVICE_KINDS.flatMap((kind) => rules[kind]());
};
