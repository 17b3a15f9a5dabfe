import { CHECKS, isObject } from "./checks.js";

/**
 * What a format allows at a place, as data. A text is names of `CHECKS` with their arguments, such as
 * `number whole between:0:6`. A field whose name ends in `?` may be absent, and every field of what is `partial`; fields
 * that are not named are passed over.
 */
export type Shape =
  | string
  | { readonly is: readonly unknown[] }
  | { readonly list: Shape }
  | { readonly tuple: readonly Shape[] }
  | { readonly keys: Shape; readonly values: Shape }
  | { readonly fields: { readonly [name: string]: Shape } }
  | { readonly partial: Shape }
  | { readonly any: readonly Shape[] }
  | { readonly all: readonly Shape[] };

type Key = string | number;
/** The keys that lead to what does not have its shape; undefined: all of it does. */
type Misfit = readonly Key[] | undefined;
type Matcher = (value: unknown) => Misfit;

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

const fieldsMatcher = (fields: Readonly<Record<string, Shape>>, partial: boolean): Matcher => {
  const matchers = Object.entries(fields).map(([field, shape]): [string, Matcher] => {
    const match = matcherOf(shape);
    return partial || field.endsWith("?")
      ? [field.replace("?", ""), (value) => (value === undefined ? undefined : match(value))]
      : [field, match];
  });
  return (value) =>
    isObject(value) ? firstOf(matchers, ([name, match]) => under(name, match(value[name]))) : [];
};

/** Looks for a misfit; the shape is taken apart once, for a file has thousands of objects of few shapes. */
export const matcherOf = (shape: Shape, partial = false): Matcher => {
  if (typeof shape === "string") {
    const checks = shape.split(" ").map(checkOf);
    return (value) => (checks.every((check) => check(value)) ? undefined : []);
  }
  if ("is" in shape) return (value) => (shape.is.includes(value) ? undefined : []);
  if ("partial" in shape) return matcherOf(shape.partial, true);
  if ("fields" in shape) return fieldsMatcher(shape.fields, partial);
  if ("keys" in shape) {
    const [key, match] = [matcherOf(shape.keys), matcherOf(shape.values)];
    return (value) =>
      isObject(value)
        ? firstOf(Object.keys(value), (name) => key(name) ?? under(name, match(value[name])))
        : [];
  }
  if ("list" in shape) {
    const match = matcherOf(shape.list);
    return (value) =>
      Array.isArray(value) ? firstOf(value, (each, place) => under(place, match(each))) : [];
  }
  const matchers = ("tuple" in shape ? shape.tuple : "any" in shape ? shape.any : shape.all).map((each) =>
    matcherOf(each),
  );
  if ("any" in shape) return (value) => (matchers.some((match) => !match(value)) ? undefined : []);
  if ("all" in shape) return (value) => firstOf(matchers, (match) => match(value));
  return (value) =>
    Array.isArray(value) && value.length === matchers.length
      ? firstOf(matchers, (match, place) => under(place, match(value[place])))
      : [];
};
