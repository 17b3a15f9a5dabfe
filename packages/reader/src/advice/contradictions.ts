import type { AdviceOf } from "./advice.js";
import { boundsOf } from "./bounds.js";
import { areAboutTheSame, areOfOneThing, areOneQuote, type Matter } from "./matter.js";
import { pairsOf } from "./pairs.js";
import { shareWindow } from "./windows.js";

type Bounds = readonly [low: number, high: number];

const exclude = ([low, high]: Bounds, [otherLow, otherHigh]: Bounds): boolean =>
  low > otherHigh || otherLow > high;

const isFirm = ({ promised }: Matter): boolean => promised.commitment.force !== "aim";

/** How two targets for one thing fail to stand together; undefined: they do. */
const conflictOf = (one: Matter, other: Matter): "bounds" | "figures" | undefined => {
  const [first, second] = [one.promised, other.promised];
  const [bounds, others] = [boundsOf(first.commitment.target), boundsOf(second.commitment.target)];
  // Steps of a scale are no figures of the document.
  if (bounds === undefined || others === undefined || first.indicator.scale !== undefined) return undefined;
  const sameSide = Object.keys(first.commitment.target)[0] === Object.keys(second.commitment.target)[0];
  const areTwo = sameSide && bounds.join() !== others.join() && isFirm(one) && isFirm(other);
  const areApart = exclude(bounds, others);
  if ((!areTwo && !areApart) || areOneQuote(one, other) || !areOfOneThing(one, other)) return undefined;
  if (!shareWindow(one.windows, other.windows)) return undefined;
  // Departments promise more or less of a thing, but not what another of them rules out.
  if (areApart) return "bounds";
  return areAboutTheSame(one, other) ? "figures" : undefined;
};

/** Parts of the plan that promise the same for themselves: a goal for the whole is not theirs. */
const isSharedOut = (matters: readonly Matter[]): ReadonlySet<string> => {
  const leads = new Map<string, Set<string>>();
  for (const { key, promised } of matters) {
    if (promised.lead.length === 0) continue;
    leads.set(key, (leads.get(key) ?? new Set()).add(promised.lead.join(" ")));
  }
  return new Set([...leads].flatMap(([key, each]) => (each.size > 1 ? [key] : [])));
};

/** Two targets of the same thing at the same time that cannot stand together. */
export const targetsAgainstEachOther = (matters: readonly Matter[]): readonly AdviceOf<"contradiction">[] => {
  const sharedOut = isSharedOut(matters);
  const isOfWhole = ({ promised }: Matter): boolean => promised.lead.length === 0;
  const areOfOneLevel = (one: Matter, other: Matter): boolean =>
    !sharedOut.has(one.key) || isOfWhole(one) === isOfWhole(other);
  return pairsOf(
    matters,
    (one, other) => areOfOneLevel(one, other) && conflictOf(one, other) !== undefined,
  ).map(([one, other]) => ({
    kind: "contradiction",
    by: conflictOf(one, other)!,
    about: [one.promised.subject, other.promised.subject],
  }));
};
