import type { Indicator, Plan } from "../schema/plan.js";
import type { Kind } from "../values/kind.js";
import type { Problem } from "../values/problem.js";
import { duplicateIds, idsOf, problemAt, unknownReference } from "./problem-at.js";

type Field = "roster" | "items" | "scale" | "baseline";

/** The kinds that each field belongs to. */
const KINDS_OF: Record<Field, readonly Kind[]> = {
  roster: ["distinct", "coverage"],
  items: ["checklist"],
  scale: ["level"],
  baseline: ["count", "sum", "distinct", "level"],
};

const NEEDED: readonly (readonly [Kind, Field, form: string])[] = [
  ["coverage", "roster", "string"],
  ["checklist", "items", "array"],
];

const fieldsFitTheKind = (indicator: Indicator, path: string): Problem[] => [
  ...Object.entries(KINDS_OF).flatMap(([field, kinds]) =>
    indicator[field as Field] === undefined || kinds.includes(indicator.kind)
      ? []
      : [
          problemAt("wrong-field-for-kind", `${path}.${field}`, indicator[field as Field], {
            kind: indicator.kind,
            kinds,
          }),
        ],
  ),
  ...NEEDED.flatMap(([kind, field, form]) =>
    indicator.kind === kind &&
    (indicator[field] === undefined || (indicator[field] as readonly unknown[]).length === 0)
      ? [problemAt("missing-field", `${path}.${field}`, undefined, { expected: form, kind })]
      : [],
  ),
];

const scaleValuesDiffer = ({ scale = [] }: Indicator, path: string): Problem[] =>
  scale.flatMap(({ value }, at) => {
    const first = scale.findIndex((step) => step.value === value);
    return first === at
      ? []
      : [
          problemAt("duplicate-id", `${path}.scale[${at}].value`, value, {
            first: `${path}.scale[${first}]`,
          }),
        ];
  });

/** Every indicator has the fields of its kind, no others, and a roster that exists. */
export const checkIndicators = ({ indicators, rosters }: Plan): Problem[] => {
  const known = idsOf(rosters);
  return indicators.flatMap((indicator, at) => {
    const path = `indicators[${at}]`;
    return [
      ...fieldsFitTheKind(indicator, path),
      ...unknownReference(`${path}.roster`, indicator.roster, known, "rosters"),
      ...duplicateIds(`${path}.items`, indicator.items),
      ...scaleValuesDiffer(indicator, path),
    ];
  });
};
