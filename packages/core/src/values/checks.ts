import { FIRST_YEAR, LAST_YEAR } from "./bounds.js";
import { isDateTime, isMonthDay, isPlainDate, isTimeZone } from "./date.js";
import { isDecimal, isExact } from "./decimal.js";
import { CADENCES, isWindow } from "./window.js";

export const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Check = (value: never, ...args: string[]) => boolean;

/**
 * The checks of single values, by the names under which the schemas and the tables made of them know them. A check
 * is asked only of what has passed the ones before it.
 */
export const CHECKS: ReadonlyMap<string, Check> = /* @__PURE__ */ new Map<string, Check>([
  ["unknown", () => true],
  ["string", (value: unknown) => typeof value === "string"],
  ["number", (value: unknown) => typeof value === "number" && isFinite(value)],
  ["boolean", (value: unknown) => typeof value === "boolean"],
  ["date", isPlainDate],
  ["dateTime", (text: string) => isPlainDate(text) || isDateTime(text)],
  ["monthDay", (text: string) => isMonthDay(text) && text !== "02-29"],
  // Of a date or the name of a window: its year.
  ["reach", (text: string) => +text.slice(0, 4) >= FIRST_YEAR && +text.slice(0, 4) <= LAST_YEAR],
  ["timeZone", isTimeZone],
  // Without a cadence, of any.
  [
    "window",
    (text: string, cadence?: string) =>
      CADENCES.some((each) => (cadence === undefined || each === cadence) && isWindow(each, text)),
  ],
  ["filled", (text: string) => text.trim() !== ""],
  ["decimal", isDecimal],
  ["exact", isExact],
  ["whole", Number.isSafeInteger],
  ["above", (value: number, than: string) => value > +than],
  ["least", (value: number, least: string) => value >= +least],
  ["most", (value: number, most: string) => value <= +most],
  // Exactly one of these fields is there; other ones may stand beside it.
  ["one", (value: object, ...fields: string[]) => fields.filter((field) => field in value).length === 1],
]);
