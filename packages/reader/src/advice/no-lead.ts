import type { AdviceOf } from "./advice.js";
import type { PlanInForce } from "./promised.js";

/** Tasks that no unit leads, unless each of their commitments names a lead of its own. */
export const tasksWithoutLead = ({
  plan,
  promisesOf,
  unitNames,
  taskSubject,
}: PlanInForce): readonly AdviceOf<"noLead">[] =>
  plan.tasks.flatMap((task) => {
    if (task.lead.length > 0) return [];
    const own = promisesOf(task);
    if (own.length > 0 && own.every(({ lead }) => lead.length > 0)) return [];
    const support = task.support.map((id) => unitNames.get(id)!);
    return [{ kind: "noLead", support, about: [taskSubject(task)] }];
  });
