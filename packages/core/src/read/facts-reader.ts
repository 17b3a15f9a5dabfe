import { checkSteps } from "../facts/check.js";
import { facts as factsSchema, type Facts } from "../schema/facts.js";
import { loosePlan, type Plan } from "../schema/plan.js";
import { shapeOf } from "../schema/shape-of.js";
import { beyondBounds } from "../values/beyond.js";
import { MOST_CHARACTERS } from "../values/bounds.js";
import { isObject } from "../values/checks.js";
import { lostCharacters } from "../values/lost-character.js";
import type { Parsed } from "../values/problem.js";
import { matcherOf } from "../values/shape.js";
import { parseFacts } from "./parse.js";

/** What differs between schools that follow one plan; none of the plan's cross references rests on it. */
const OWN = ["id", "title", "school"] as const;
type Own = (typeof OWN)[number];

const head = loosePlan.pick({ id: true, title: true, school: true });
const bodyMisfit = matcherOf(shapeOf(factsSchema.omit({ plan: true })));

/** So many different plans are kept to compare with. */
const MOST_PLANS = 16;

/** An object or a list. */
const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Whether two JSON values say the same, fields in the same order. */
const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isHolder(a) || !isHolder(b)) return false;
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

/** Facts whose plan is known; undefined where anything has to be looked at more closely. */
const readQuickly = (text: string, shared: SharedPlan): Facts | undefined => {
  const value = withoutShared(text, shared);
  if (
    value === undefined ||
    beyondBounds(value, "other").length > 0 ||
    bodyMisfit(value) ||
    lostCharacters(value, false).length > 0
  )
    return undefined;
  const given = (value as Facts).plan;
  const own = head.safeParse(pick(given, OWN));
  if (!isLead(given, shared) || !own.success) return undefined;
  const facts = { ...(value as Facts), plan: { ...shared.plan, ...(own.data as Pick<Plan, Own>) } };
  return checkSteps(facts).length > 0 ? undefined : facts;
};

/**
 * Reads facts of many schools as `parseFacts` does, and faster: a plan that several of them follow, each with an id,
 * a title and a school of its own, is parsed and checked once, and is one object's parts in all of them.
 * @returns the reader; it remembers the plans that it has read
 */
export const factsReader = (): ((text: string) => Parsed<Facts>) => {
  const known: SharedPlan[] = [];
  return (text) => {
    // A text is no shorter than what the bounds count of its value.
    for (const shared of text.length <= MOST_CHARACTERS ? known : []) {
      const value = readQuickly(text, shared);
      if (value !== undefined) return { ok: true, value, problems: [] };
    }
    const parsed = parseFacts(text);
    if (parsed.ok && known.length < MOST_PLANS)
      // As it was written: what is parsed has its fields in the schema's order.
      known.push(sharedOf(parsed.value.plan, (JSON.parse(text.replace(/^\uFEFF/, "")) as Facts).plan));
    return parsed;
  };
};
