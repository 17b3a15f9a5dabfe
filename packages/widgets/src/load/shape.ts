import { isPlainDate } from "@bangfu/core";

/**
 * What a value has to look like: a check; a list, each of whose entries looks like its one entry; or an object
 * with these fields, those that end in `?` only where they are there.
 */
export type Shape = Check | readonly [Shape] | { readonly [field: string]: Shape };
export type Check = (value: unknown) => boolean;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A shape as one check, taken apart once: a plan has thousands of objects of few shapes. */
const check = (shape: Shape): Check => {
  if (typeof shape === "function") return shape;
  if (Array.isArray(shape)) {
    const fits = check(shape[0]);
    return (value) => Array.isArray(value) && value.every(fits);
  }
  const fields = Object.entries(shape).map(([field, part]): [name: string, fits: Check] => {
    const fits = check(part);
    return field.endsWith("?")
      ? [field.slice(0, -1), (value) => value === undefined || fits(value)]
      : [field, fits];
  });
  return (value) => isObject(value) && fields.every(([name, fits]) => fits(value[name]));
};

/** Taken apart when it is first asked, so that a script leaves out what it never asks. */
/* @__NO_SIDE_EFFECTS__ */ export const later = (shape: Shape): Check => {
  let fits: Check | undefined;
  return (value) => (fits ??= check(shape))(value);
};

export const text = (value: unknown): value is string => typeof value === "string";
export const number = (value: unknown): value is number => typeof value === "number" && isFinite(value);
/** No school's plan reaches further; what does would be reckoned year by year, for ever. */
export const year = (value: unknown): boolean =>
  number(value) && value % 1 === 0 && value >= 1900 && value < 2200;
export const day = (value: unknown): boolean => text(value) && isPlainDate(value) && year(+value.slice(0, 4));
/* @__NO_SIDE_EFFECTS__ */ export const orNull = (shape: Shape): Check => {
  const fits = later(shape);
  return (value) => value === null || fits(value);
};
export const isTrue = (value: unknown): boolean => value === true;

export const pair =
  (fits: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every(fits);

/** Exactly one of these fields is there, and looks so; `more` may stand beside it. */
/* @__NO_SIDE_EFFECTS__ */ export const oneOf = (
  fields: Record<string, Shape>,
  more: Record<string, Shape> = {},
): Check => {
  const fits = later(more);
  return (value) => {
    if (!isObject(value) || !fits(value)) return false;
    const [field, second] = Object.keys(fields).filter((name) => value[name] !== undefined);
    return field !== undefined && second === undefined && check(fields[field]!)(value[field]);
  };
};
