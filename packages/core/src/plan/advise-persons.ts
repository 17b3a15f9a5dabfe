import type { Plan } from "../schema/plan.js";
import { isName, namesIn, namesInCell, isPersonHead } from "../values/person.js";
import type { Problem } from "../values/problem.js";
import { problemAt } from "./problem-at.js";
import { versionsOf } from "./version.js";

/** So many show where to look; the rest is counted. */
const EXAMPLES = 3;

const namesPerson = ({ text, cells = {} }: Plan["document"][number]): boolean =>
  namesIn(text).length > 0 ||
  Object.entries(cells).some(
    ([head, cell]) =>
      namesIn(cell).length > 0 || (isPersonHead(head) && namesInCell(cell, "persons").length > 0),
  );

/** 王小明 as a unit; units of two characters are called so too (安保). */
const isPersonUnit = (name: string): boolean => name.length === 3 && isName(name);

/** The ids of the clauses and units, in the newest version, that look as if they named a person. */
export const placesOfNames = (plan: Plan): readonly string[] => {
  const versions = versionsOf(plan);
  const { document, units } = versions[versions.length - 1]!.plan;
  return [
    ...document.flatMap((clause) => (namesPerson(clause) ? [clause.id] : [])),
    ...units.flatMap(({ id, name }) => (isPersonUnit(name) ? [id] : [])),
  ];
};

/** A plan is published as it stands: what looks like a person's name is pointed out, never repeated. */
export const advisePersons = (plan: Plan): Problem[] => {
  const places = placesOfNames(plan);
  return places.length === 0
    ? []
    : [
        problemAt("person-name", "document", undefined, {
          count: places.length,
          values: places.slice(0, EXAMPLES),
        }),
      ];
};
