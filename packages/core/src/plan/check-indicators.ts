import type { Indicator, Plan } from "../schema/plan.js";
import { MOST_ITEMS } from "../values/bounds.js";
import type { Kind } from "../values/kind.js";
import type { Problem } from "../values/problem.js";
import { duplicateIds, idsOf, problemAt, unknownReference } from "./problem-at.js";

type Field = "roster" | "items" | "scale" | "baseline" | "numerator" | "denominator" | "per";

/** The kinds that each field belongs to. */
const KINDS_OF: Record<Field, readonly Kind[]> = {
  roster: ["distinct", "coverage"],
  items: ["checklist"],
  scale: ["level"],
  baseline: ["count", "sum", "distinct", "level", "quotient"],
  numerator: ["quotient"],
  denominator: ["quotient"],
  per: ["quotient"],
};

const NEEDED: readonly (readonly [Kind, "roster" | "items" | "numerator" | "denominator", form: string])[] = [
  ["coverage", "roster", "string"],
  ["checklist", "items", "array"],
  ["quotient", "numerator", "string"],
  ["quotient", "denominator", "string"],
];

/** What a quotient may be made of: what has a number of its own. */
const PARTS: readonly Kind[] = ["level", "count", "sum", "distinct"];

/** A quotient is made of two indicators that the plan has. */
const partsAreIndicators = (
  indicator: Indicator,
  path: string,
  indicators: ReadonlyMap<string, Indicator>,
): Problem[] =>
  indicator.kind === "quotient"
    ? (["numerator", "denominator"] as const).flatMap((field) => {
        const id = indicator[field];
        if (id === undefined) return [];
        const part = indicators.get(id);
        if (part === undefined)
          return [problemAt("unknown-reference", `${path}.${field}`, id, { list: "indicators" })];
        return PARTS.includes(part.kind)
          ? []
          : [problemAt("wrong-part", `${path}.${field}`, id, { kind: part.kind, kinds: PARTS })];
      })
    : [];

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
    indicator.kind === kind && (indicator[field] === undefined || indicator[field].length === 0)
      ? [problemAt("missing-field", `${path}.${field}`, undefined, { expected: form, kind })]
      : [],
  ),
];

const scaleValuesDiffer = ({ scale = [] }: Indicator, path: string): Problem[] => {
  const places = new Map<number, number>();
  return scale.flatMap(({ value }, at) => {
    const first = places.get(value);
    if (first === undefined) places.set(value, at);
    return first === undefined
      ? []
      : [
          problemAt("duplicate-id", `${path}.scale[${at}].value`, value, {
            first: `${path}.scale[${first}]`,
          }),
        ];
  });
};

const itemsAreFew = ({ items = [] }: Indicator, path: string): Problem[] =>
  items.length > MOST_ITEMS
    ? [problemAt("too-many", `${path}.items`, undefined, { count: items.length, most: MOST_ITEMS })]
    : [];

/** Every indicator has the fields of its kind, no others, and a roster that exists. */
export const checkIndicators = ({ indicators, rosters }: Plan): Problem[] => {
  const known = idsOf(rosters);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return indicators.flatMap((indicator, at) => {
    const path = `indicators[${at}]`;
    return [
      ...fieldsFitTheKind(indicator, path),
      ...unknownReference(`${path}.roster`, indicator.roster, known, "rosters"),
      ...partsAreIndicators(indicator, path, byId),
      ...itemsAreFew(indicator, path),
      ...duplicateIds(`${path}.items`, indicator.items),
      ...scaleValuesDiffer(indicator, path),
    ];
  });
};
