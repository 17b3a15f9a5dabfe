import { CHECKS, isObject } from "./checks.js";

/**
 * What a format allows at a place, as data. A text is names of `CHECKS` with their arguments, such as
 * `number whole between:0:6`. A field whose name ends in `?` may be absent; fields that are not named are passed over.
 */
export type Shape =
  | string
  | { readonly is: readonly unknown[] }
  | { readonly list: Shape }
  | { readonly tuple: readonly Shape[] }
  | { readonly keys: Shape; readonly values: Shape }
  | { readonly fields: { readonly [name: string]: Shape } }
  | { readonly any: readonly Shape[] }
  | { readonly all: readonly Shape[] };

type Key = string | number;
/** The keys that lead to what does not have its shape; undefined: all of it does. */
type Misfit = readonly Key[] | undefined;
type Look = (value: unknown) => Misfit;

const checkOf = (text: string): ((value: unknown) => boolean) => {
  const [name, ...args] = text.split(":") as [string, ...string[]];
  const check = CHECKS.get(name)!;
  return (value) => check(value as never, ...args);
};

const under = (key: Key, misfit: Misfit): Misfit => misfit && [key, ...misfit];

const firstOf = <T>(items: readonly T[], misfitOf: (item: T, place: number) => Misfit): Misfit => {
  for (let place = 0; place < items.length; place++) {
    const misfit = misfitOf(items[place]!, place);
    if (misfit) return misfit;
  }
  return undefined;
};

const lookAtFields = (fields: Readonly<Record<string, Shape>>): Look => {
  const looks = Object.entries(fields).map(([field, shape]): [string, Look] => {
    const look = lookAs(shape);
    return field.endsWith("?")
      ? [field.slice(0, -1), (value) => (value === undefined ? undefined : look(value))]
      : [field, look];
  });
  return (value) => (isObject(value) ? firstOf(looks, ([name, look]) => under(name, look(value[name]))) : []);
};

/** Looks for a misfit; the shape is taken apart once, for a file has thousands of objects of few shapes. */
export const lookAs = (shape: Shape): Look => {
  if (typeof shape === "string") {
    const checks = shape.split(" ").map(checkOf);
    return (value) => (checks.every((check) => check(value)) ? undefined : []);
  }
  if ("is" in shape) return (value) => (shape.is.includes(value) ? undefined : []);
  if ("fields" in shape) return lookAtFields(shape.fields);
  if ("keys" in shape) {
    const [key, look] = [lookAs(shape.keys), lookAs(shape.values)];
    return (value) =>
      isObject(value)
        ? firstOf(Object.keys(value), (name) => key(name) ?? under(name, look(value[name])))
        : [];
  }
  if ("list" in shape) {
    const look = lookAs(shape.list);
    return (value) => (Array.isArray(value) ? firstOf(value, (each, place) => under(place, look(each))) : []);
  }
  const looks = ("tuple" in shape ? shape.tuple : "any" in shape ? shape.any : shape.all).map(lookAs);
  if ("any" in shape) return (value) => (looks.some((look) => !look(value)) ? undefined : []);
  if ("all" in shape) return (value) => firstOf(looks, (look) => look(value));
  return (value) =>
    Array.isArray(value) && value.length === looks.length
      ? firstOf(looks, (look, place) => under(place, look(value[place])))
      : [];
};
