import * as z from "zod";
import { FIRST_YEAR, LAST_YEAR, MOST_DIGITS } from "../values/bounds.js";
import { CHECKS } from "../values/checks.js";
import type { ProblemCode } from "../values/problem.js";
import type { Cadence } from "../values/window.js";

type Params = Readonly<Record<string, number | string | readonly string[]>>;

/**
 * A schema with one more check, by its name in `CHECKS` and with its arguments. The names stand in `meta`, from which
 * the table of shapes is generated that pages check facts with. The problem's code stands in `params`, with what would
 * be right; read/issues.ts makes a Problem of them. What JSON Schema can say of a check stands in `meta` too.
 */
export const checked = <S extends z.ZodType>(
  schema: S,
  [name, ...args]: readonly [name: string, ...args: (string | number)[]],
  code: ProblemCode,
  params: Params = {},
): S => {
  const texts = args.map(String);
  const before = (schema.meta()?.["checks"] ?? []) as readonly string[];
  return schema
    .refine((value) => CHECKS.get(name)!(value as never, ...texts), {
      params: { code, ...params },
      abort: true,
    })
    .meta({ checks: [...before, [name, ...texts].join(":")] }) as S;
};

/** What reaches beyond it would be calculated year by year, for ever. */
const inReach = <S extends z.ZodType>(schema: S, from = "", to = ""): S =>
  checked(schema, ["reach"], "out-of-range", { least: FIRST_YEAR + from, most: LAST_YEAR + to });

export const plainDate = inReach(checked(z.string(), ["date"], "not-a-date"), "-01-01", "-12-31").meta({
  format: "date",
});
export const dateTime = checked(z.string(), ["dateTime"], "not-a-date-time").meta({
  pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",
});
export const monthDay = checked(z.string(), ["monthDay"], "not-a-month-day").meta({
  pattern: "^(?!02-29)(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
});
export const timeZone = checked(z.string(), ["timeZone"], "not-a-time-zone");
export const text = checked(z.string(), ["filled"], "empty").meta({ minLength: 1, pattern: "\\S" });
export const decimal = checked(z.number(), ["decimal"], "not-a-decimal");
export const positive = checked(decimal, ["above", 0], "out-of-range", { above: 0 }).meta({
  exclusiveMinimum: 0,
});
export const share = checked(positive, ["most", 1], "out-of-range", { above: 0, most: 1 }).meta({
  maximum: 1,
});

/** What amounts add up to: a decimal, as text where a JSON number would not carry it exactly. */
export const exact = z.union([
  checked(z.number(), ["exact"], "not-a-decimal"),
  checked(z.string(), ["exact"], "not-a-decimal").meta({
    pattern: `^-?\\d{1,${MOST_DIGITS}}(\\.\\d{1,6})?$`,
  }),
]);

const whole = checked(z.number(), ["whole"], "not-a-whole-number").meta({ type: "integer" });

/** A whole number between two, both included. */
export const wholeBetween = (least: number, most: number) =>
  checked(checked(whole, ["least", least], "out-of-range", { least, most }), ["most", most], "out-of-range", {
    least,
    most,
  }).meta({ minimum: least, maximum: most });

export const wholeNumber = checked(whole, ["least", 0], "not-a-whole-number").meta({ minimum: 0 });
/** Decimal places; no value has more than 6. */
export const places = wholeBetween(0, 6);
export const year = wholeBetween(FIRST_YEAR, LAST_YEAR);

/** How the windows of each cadence are written, with one that there is. */
const WINDOWS: Record<Cadence, readonly [example: string, pattern: string]> = {
  yearly: ["2023", "^[1-9]\\d{3}$"],
  weekly: ["2023-W05", "^[1-9]\\d{3}-W(0[1-9]|[1-4]\\d|5[0-3])$"],
  monthly: ["2023-01", "^[1-9]\\d{3}-(0[1-9]|1[0-2])$"],
  quarterly: ["2023Q1", "^[1-9]\\d{3}Q[1-4]$"],
  halfYearly: ["2023H1", "^[1-9]\\d{3}H[12]$"],
  termly: ["2023-autumn", "^[1-9]\\d{3}-(spring|autumn)$"],
};

/** The name of a week, month, quarter, half or term that there is. */
export const windowOf = (cadence: Exclude<Cadence, "yearly">) => {
  const [example, pattern] = WINDOWS[cadence];
  return inReach(checked(z.string(), ["window", cadence], "not-a-window", { example })).meta({ pattern });
};

/** The name of a window of any cadence. */
export const anyWindow = inReach(
  checked(z.string(), ["window"], "not-a-window", {
    example: Object.values(WINDOWS)
      .map(([example]) => example)
      .join(" / "),
  }),
).meta({
  pattern: Object.values(WINDOWS)
    .map(([, pattern]) => pattern)
    .join("|"),
});
