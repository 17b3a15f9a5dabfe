import type { ExtensionFact } from "../schema/facts.js";
import type { Commitment } from "../schema/plan.js";

/** The extensions that name a commitment or its task, in the order in which they were granted. */
export const extensionsOf = (
  { id, task }: Pick<Commitment, "id" | "task">,
  extensions: readonly ExtensionFact[],
): readonly ExtensionFact[] =>
  extensions.length === 0
    ? extensions
    : extensions.filter((each) => each.commitment === id || (each.task !== undefined && each.task === task));

/**
 * The due dates that a `by` schedule had one after another, the scheduled one first, the one in force last
 * (rules §11). Only what was asked for by the due date, and leads beyond it, moves it.
 * @param extensions in the order in which they were granted
 * @example dueDates("2024-06-30", [{ requested: "2024-06-20", granted: "2024-06-25", due: "2024-09-30" }])
 * // ["2024-06-30", "2024-09-30"]
 */
export const dueDates = (
  scheduled: string,
  extensions: readonly Pick<ExtensionFact, "requested" | "due">[],
): readonly string[] => {
  const dates = [scheduled];
  let inForce = scheduled;
  for (const { requested, due } of extensions)
    if (requested <= inForce && due > inForce) dates.push((inForce = due));
  return dates;
};
