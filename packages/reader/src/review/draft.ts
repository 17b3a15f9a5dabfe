import type { Plan } from "@bangfu/core";
import { questionOf } from "./question.js";
import { itemsOf, type ReadDocument } from "./items.js";
import type { ReviewItem } from "./item.js";

type Draft = NonNullable<Plan["draft"]>;

const FACT_PATHS: Readonly<Record<string, string>> = { school: "school.name", table: "tasks" };

const factPath = (id: string, plan: Plan): string => {
  const [list, of] = id.split(":") as [string, string?];
  const at = (entries: readonly { readonly id: string }[] = []): number =>
    entries.findIndex((each) => each.id === of);
  if (list === "phase") return `phases[${at(plan.phases)}].due`;
  if (list === "revision") return "revisions";
  if (list === "measure") return `measures[${at(plan.measures)}].title`;
  return FACT_PATHS[id] ?? id;
};

/** Places of entries in the lists of a plan. */
const placesIn = (plan: Plan): ReadonlyMap<string, string> => {
  const places = new Map<string, string>();
  for (const list of ["tasks", "commitments", "units", "rosters"] as const)
    (plan[list] ?? []).forEach(({ id }, at) => places.set(id, `${list}[${at}]`));
  return places;
};

/** What is still open, as a plan keeps it; what no clause says is asked about the first one. */
export const draftOf = (plan: Plan, open: readonly ReviewItem[]): Draft => {
  const places = placesIn(plan);
  const first = plan.document[0]?.id ?? "";
  return {
    open: open.map((item) => ({
      id: item.id,
      path: item.kind === "fact" ? factPath(item.id, plan) : (places.get(item.id) ?? item.kind),
      clause: item.clause ?? first,
      question: questionOf(item, "zh"),
      en: { question: questionOf(item, "en") },
    })),
  };
};

/** A plan that was read, with what a person has to decide; finished where that is nothing. */
export const withDraft = (read: ReadDocument): Plan => {
  const open = itemsOf(read).filter((item) => item.open);
  return open.length === 0 || read.plan.document.length === 0
    ? read.plan
    : { ...read.plan, draft: draftOf(read.plan, open) };
};
