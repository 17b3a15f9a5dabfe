import { alternativesOf, isShape, shapesAt, type Shape } from "./shape.js";

const fieldsOf = (shape: Shape): string[] =>
  isShape(shape["properties"]) ? Object.keys(shape["properties"]) : [];

/** Letters to put in, take out or change to come from one word to the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/** A longer word than any field is no slip of the pen; comparing it would only take time. */
const LONGEST = 30;

/** The field of the format that was probably meant at a path; undefined where none is near. */
export const nearestField = (
  shape: Shape,
  path: readonly PropertyKey[],
  field: string,
): string | undefined => {
  if (field.length > LONGEST) return undefined;
  const [nearest] = [...new Set(shapesAt(shape, path).flatMap(alternativesOf).flatMap(fieldsOf))]
    // A field of another alternative is no slip: `due` beside `by`.
    .filter((name) => name !== field)
    .map((name) => ({ name, away: distance(name.toLowerCase(), field.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return nearest !== undefined && nearest.away <= Math.ceil(field.length / 3) ? nearest.name : undefined;
};
