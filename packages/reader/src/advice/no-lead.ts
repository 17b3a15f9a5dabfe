import type { Task } from "@bangfu/core";
import { normalise } from "../words/normalise.js";
import type { AdviceOf } from "./advice.js";
import type { PlanInForce } from "./promised.js";

const THE_SCHOOL = /学校|本校|我校|全校/;

/** In a draft the school stands in where the document names no lead, until somebody decides it. */
const isStandIn = ({ plan, clauses }: PlanInForce, task: Task, at: number): boolean => {
  const isOpen = plan.draft?.open.some(({ path }) => path === `tasks[${at}]`) === true;
  const [lead, ...more] = task.lead;
  const unit = plan.units.find(({ id }) => id === lead);
  if (!isOpen || more.length > 0 || unit?.name !== plan.school.name) return false;
  const { text, cells = {} } = clauses.get(task.clause)!;
  return [text, ...Object.values(cells)].every(
    (words) =>
      !words.includes(unit.name) &&
      !THE_SCHOOL.test(normalise(words).text.replace(/配合[^:]{0,4}:[^;)]*/g, "")),
  );
};

/** Tasks that no unit leads, unless each of their commitments names a lead of its own. */
export const tasksWithoutLead = (inForce: PlanInForce): readonly AdviceOf<"noLead">[] => {
  const { plan, promises, unitNames, taskSubject } = inForce;
  return plan.tasks.flatMap((task, at) => {
    if (task.lead.length > 0 && !isStandIn(inForce, task, at)) return [];
    const own = promises.filter(({ commitment }) => commitment.task === task.id);
    const haveOwnLead = own.every(({ commitment }) => (commitment.lead ?? []).length > 0);
    if (own.length > 0 && haveOwnLead) return [];
    const support = task.support.map((id) => unitNames.get(id)!);
    return [{ kind: "noLead", support, about: [taskSubject(task)] }];
  });
};
