/** A JSON Schema, or a part of one: what a format allows at a place. */
export type Shape = Readonly<Record<string, unknown>>;

export const isShape = (value: unknown): value is Shape => typeof value === "object" && value !== null;

/** The alternatives of a shape, or itself. */
export const alternativesOf = (shape: Shape): readonly Shape[] =>
  Array.isArray(shape["anyOf"]) ? shape["anyOf"].filter(isShape) : [shape];

const below = (shape: Shape, key: PropertyKey): Shape[] => {
  const properties = isShape(shape["properties"]) ? shape["properties"] : {};
  const prefix = Array.isArray(shape["prefixItems"]) ? (shape["prefixItems"] as unknown[]) : [];
  const found =
    typeof key === "number"
      ? (prefix[key] ?? shape["items"])
      : (properties[String(key)] ?? shape["additionalProperties"]);
  // A loose object allows anything beside its fields, which says nothing of what was meant.
  return isShape(found) && Object.keys(found).length > 0 ? [found] : [];
};

/** What may stand at a path: several shapes where a part above it has alternatives. */
export const shapesAt = (shape: Shape, path: readonly PropertyKey[]): readonly Shape[] => {
  let level: readonly Shape[] = [shape];
  for (const key of path) level = level.flatMap(alternativesOf).flatMap((each) => below(each, key));
  return level;
};
