import { FACTS_FORMAT, type Facts } from "@bangfu/core";

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === "string";
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const all =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

const has =
  (fields: Record<string, Shape>): Shape =>
  (value) =>
    isObject(value) && Object.keys(fields).every((key) => fields[key]!(value[key]));

const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

const isStep: Shape = (value) => Array.isArray(value) && isText(value[0]);

const isPlan = has({
  id: isText,
  title: isText,
  start: isText,
  school: has({ name: isText }),
  units: all(has({ id: isText, name: isText })),
  measures: all(has({ id: isText, title: isText })),
  phases: maybe(all(has({ id: isText, title: isText }))),
  document: all(has({ id: isText, text: isText, cells: maybe(isObject) })),
  tasks: all(has({ id: isText, text: isText, schedule: isObject, lead: all(isText), support: all(isText) })),
  indicators: all(has({ id: isText, title: isText, kind: isText })),
  commitments: all(has({ id: isText, quote: isText, indicator: isText, target: isObject })),
});

const isFacts = has({
  plan: isPlan,
  series: all(has({ indicator: isText, window: isText, reported: all(isStep), verified: all(isStep) })),
  references: all(has({ indicator: isText, reported: all(isStep), verified: all(isStep) })),
  findings: all(has({ found: isText })),
  updates: all(has({ task: isText, date: isText, text: isText })),
});

/**
 * Whether a value has all the parts of facts that the elements use; zod would cost more than all of them.
 * @returns the facts; `newer` for facts of another version; `broken` for everything else
 */
export const guardFacts = (value: unknown): Facts | "newer" | "broken" => {
  if (!isObject(value) || !isText(value["format"])) return "broken";
  if (value["format"] !== FACTS_FORMAT)
    return (value["format"] as string).startsWith("bangfu-facts/") ? "newer" : "broken";
  return isFacts(value) ? (value as unknown as Facts) : "broken";
};
