import { facts as factsSchema, type Facts } from "../schema/facts.js";
import { loosePlan, type Plan } from "../schema/plan.js";
import { isPlainDate } from "../values/date.js";
import type { Parsed } from "../values/problem.js";
import { parseFacts } from "./parse.js";

/** What differs between schools that follow one plan; none of the plan's cross references rests on it. */
const OWN = ["id", "title", "school"] as const;
type Own = (typeof OWN)[number];

const head = loosePlan.pick({ id: true, title: true, school: true });
const body = factsSchema.omit({ plan: true, series: true, references: true });

/** So many different plans are kept to compare with. */
const MOST_PLANS = 16;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Whether two JSON values say the same, fields in the same order. */
const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!same(a[at], b[at])) return false;
    return true;
  }
  const [left, right] = [Object.keys(a), Object.keys(b)];
  if (Array.isArray(b) || left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) {
    const key = left[at]!;
    if (key !== right[at] || !same(a[key], b[key])) return false;
  }
  return true;
};

const isExact = (value: unknown): boolean =>
  (typeof value === "number" && Number.isFinite(value)) ||
  (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));

type Check = (value: unknown) => boolean;

/** Checks of series that say yes only to what the schema says yes to; the schema then need not be asked. */
const stepChecks = () => {
  // The same days come again and again.
  const days = new Set<unknown>();
  const isDay: Check = (value) => {
    if (days.has(value)) return true;
    if (typeof value !== "string" || !isPlainDate(value)) return false;
    days.add(value);
    return true;
  };
  const isValueStep: Check = (step) =>
    Array.isArray(step) && step.length === 2 && isDay(step[0]) && isExact(step[1]);
  const isStep: Check = (step) =>
    isValueStep(step) ||
    (Array.isArray(step) &&
      isDay(step[0]) &&
      (step.length === 2
        ? typeof step[1] === "string"
        : step.length === 3 && Number.isSafeInteger(step[1]) && Number.isSafeInteger(step[2])));
  const isList = (value: unknown, check: Check): boolean => Array.isArray(value) && value.every(check);
  const isOf = (value: unknown, step: Check): value is Record<string, unknown> =>
    isObject(value) &&
    typeof value["indicator"] === "string" &&
    isList(value["reported"], step) &&
    isList(value["verified"], step);
  const isEnd = (value: unknown): boolean => value === null || isDay(value);
  return {
    series: (value: unknown): boolean =>
      isList(
        value,
        (each) =>
          isOf(each, isStep) &&
          typeof each["window"] === "string" &&
          isEnd(each["first"]) &&
          isEnd(each["last"]) &&
          (each["each"] === undefined || typeof each["each"] === "number") &&
          // A field that is not known here is looked at by the schema.
          Object.keys(each).length === (each["each"] === undefined ? 6 : 7),
      ),
    references: (value: unknown): boolean => isList(value, (each) => isOf(each, isValueStep)),
  };
};

/** Stands where the part of a plan that schools share was taken out of a text. */
const MARK = "bangfu-shared";

interface SharedPlan {
  readonly plan: Plan;
  /** What stands behind a plan's own fields, to the end of the plan, as `JSON.stringify` writes it. */
  readonly text: string;
  /** The fields before it that are not the school's own. */
  readonly lead: Readonly<Record<string, unknown>>;
}

const pick = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, value[key]]));

const isOwn = (key: string): key is Own => OWN.some((own) => own === key);

const sharedOf = (plan: Plan, raw: Readonly<Record<string, unknown>>): SharedPlan => {
  const keys = Object.keys(raw);
  const end = Math.max(...OWN.map((own) => keys.indexOf(own))) + 1;
  return {
    plan,
    text: `,${JSON.stringify(pick(raw, keys.slice(end))).slice(1)}`,
    lead: pick(
      raw,
      keys.slice(0, end).filter((key) => !isOwn(key)),
    ),
  };
};

/**
 * The value of a text without the part of its plan that is known; undefined where it stands elsewhere or not at all.
 * The mark is a field of the plan in what is left only if the part was the rest of the plan's fields, for in a
 * text within quotation marks its own would end them.
 */
const withoutShared = (text: string, shared: SharedPlan): Record<string, unknown> | undefined => {
  const at = text.indexOf(shared.text.slice(0, 40));
  if (at === -1 || !text.startsWith(shared.text, at) || text.includes(MARK)) return undefined;
  const left = `${text.slice(0, at)},"${MARK}":1}${text.slice(at + shared.text.length)}`;
  try {
    const value: unknown = JSON.parse(left);
    return isObject(value) && isObject(value["plan"]) && MARK in value["plan"] ? value : undefined;
  } catch {
    return undefined;
  }
};

const isLead = (plan: Readonly<Record<string, unknown>>, { lead }: SharedPlan): boolean =>
  same(
    pick(
      plan,
      Object.keys(plan).filter((key) => key !== MARK && !isOwn(key)),
    ),
    lead,
  );

type Checks = ReturnType<typeof stepChecks>;

/** Half a character, as it stands or escaped; a whole one that is escaped is looked at more closely too. */
const MAY_BE_HALF = /[\ud800-\udfff]|\\u[dD][89a-fA-F]/u;

/** Facts whose plan is known; undefined where anything has to be looked at more closely. */
const readQuickly = (text: string, shared: SharedPlan, checks: Checks): Facts | undefined => {
  if (MAY_BE_HALF.test(text)) return undefined;
  const value = withoutShared(text, shared);
  if (value === undefined || !checks.series(value["series"]) || !checks.references(value["references"]))
    return undefined;
  const { plan: given, series, references, ...others } = value as Facts;
  if (!isLead(given, shared)) return undefined;
  const own = head.safeParse(pick(given, OWN));
  const other = body.safeParse(others);
  if (!own.success || !other.success) return undefined;
  return { ...other.data, plan: { ...shared.plan, ...(own.data as Pick<Plan, Own>) }, series, references };
};

/**
 * Reads facts of many schools as `parseFacts` does, and faster: a plan that several of them follow, each with an id,
 * a title and a school of its own, is parsed and checked once, and is one object's parts in all of them.
 * @returns the reader; it remembers the plans that it has read
 */
export const factsReader = (): ((text: string) => Parsed<Facts>) => {
  const known: SharedPlan[] = [];
  const checks = stepChecks();
  return (text) => {
    for (const shared of known) {
      const value = readQuickly(text, shared, checks);
      if (value !== undefined) return { ok: true, value, problems: [] };
    }
    const parsed = parseFacts(text);
    if (parsed.ok && known.length < MOST_PLANS)
      // As it was written: what is parsed has its fields in the schema's order.
      known.push(sharedOf(parsed.value.plan, (JSON.parse(text.replace(/^\uFEFF/, "")) as Facts).plan));
    return parsed;
  };
};
