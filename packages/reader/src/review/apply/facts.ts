import type { Plan } from "@bangfu/core";
import type { Decision } from "../decision.js";
import { correctionOf } from "./fields.js";

type Decided = Readonly<Record<string, Decision>>;

/** The value of a fact as a person left it: the one that was read, another one, or null where it was struck. */
const valueOf = (decision: Decision | undefined): string | null | undefined => {
  if (decision?.is === "strike") return null;
  return correctionOf<"fact">({ kind: "fact" }, decision)?.value;
};

const optional = <F extends string>(
  field: F,
  read: string | undefined,
  value: string | null | undefined,
): { readonly [field in F]?: string } => {
  const now = value === undefined ? read : value;
  return (now === undefined || now === null ? {} : { [field]: now }) as { readonly [field in F]?: string };
};

/** Title, school and dates, stages and measures as a person left them. A plan always has a title, a school and a start. */
export const withFacts = (plan: Plan, decided: Decided): Plan => {
  const valueAt = (id: string): string | null | undefined => valueOf(decided[id]);
  const { issued, school, phases, ...rest } = plan;
  const { county, ...named } = school;
  const kept = phases?.flatMap((phase) => {
    const due = valueAt(`phase:${phase.id}`);
    return due === null ? [] : [{ ...phase, due: due ?? phase.due }];
  });
  return {
    ...rest,
    title: valueAt("title") ?? plan.title,
    ...optional("issued", issued, valueAt("issued")),
    start: valueAt("start") ?? plan.start,
    school: {
      ...named,
      name: valueAt("school") ?? school.name,
      ...optional("county", county, valueAt("county")),
    },
    ...(kept === undefined || kept.length === 0 ? {} : { phases: kept }),
    measures: plan.measures.map((measure) => ({
      ...measure,
      title: valueAt(`measure:${measure.id}`) ?? measure.title,
    })),
  };
};
