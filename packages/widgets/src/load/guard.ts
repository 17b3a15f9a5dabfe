import { FACTS_FORMAT, isPlainDate, type Facts } from "@bangfu/core";

type Shape = (value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === "string";
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

const optionalText = maybe(isText);
const texts = all(isText);

const isNumber = (value: unknown): value is number => typeof value === "number" && isFinite(value);
const optionalNumber = maybe(isNumber);

/** No school's plan reaches further; what does would be reckoned year by year, for ever. */
const [EARLIEST, LATEST] = [1900, 2199];

const isYear: Shape = (value) => isNumber(value) && value % 1 === 0 && EARLIEST <= value && value <= LATEST;
const isDay: Shape = (value) => isText(value) && isPlainDate(value) && isYear(+value.slice(0, 4));
const optionalDay = maybe(isDay);
const isDayOrNull: Shape = (value) => value === null || isDay(value);
const isMonthDay: Shape = (value) => isDay(`2023-${value}`);
const isTrue: Shape = (value) => value === true;

/** Exactly one of these parts is there; whichever is, is sound. */
const oneOf = (parts: Record<string, Shape>, more: Record<string, Shape> = {}): Shape => {
  const shapes = Object.fromEntries(Object.entries(parts).map(([key, shape]) => [key, maybe(shape)]));
  const sound = has({ ...shapes, ...more });
  return (value) =>
    isObject(value) &&
    sound(value) &&
    Object.keys(parts).filter((key) => value[key] !== undefined).length === 1;
};

const pairOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every(shape);

const isSchedule = oneOf(
  { by: isDay, yearly: pairOf(isYear), standing: isTrue },
  { from: optionalDay, due: maybe(isMonthDay) },
);

const isTarget = oneOf({
  atLeast: isNumber,
  atMost: isNumber,
  between: pairOf(isNumber),
  all: isTrue,
  reference: isText,
});

/** Longer than any id and any number; a number of a million digits would take minutes. */
const LONGEST = 400;

const isStep: Shape = (value) =>
  Array.isArray(value) &&
  isDay(value[0]) &&
  value.slice(1).every((part) => isNumber(part) || (isText(part) && part.length < LONGEST));
const steps = all(isStep);

const isPlan = has({
  id: isText,
  title: isText,
  timeZone: optionalText,
  issued: optionalDay,
  start: isDay,
  school: has({ name: isText, county: optionalText, province: optionalText }),
  sources: maybe(all(has({ title: isText, number: optionalText }))),
  units: all(has({ id: isText, name: isText })),
  rosters: maybe(all(has({ id: isText, name: isText }))),
  measures: all(has({ id: isText, title: isText })),
  phases: maybe(all(has({ id: isText, title: isText, due: isDay }))),
  document: all(
    has({
      id: isText,
      heading: optionalNumber,
      text: isText,
      cells: maybe((value) => isObject(value) && texts(Object.values(value))),
      note: optionalText,
      asides: maybe(all(has({ text: isText, why: isText }))),
    }),
  ),
  tasks: all(
    has({
      id: isText,
      measure: isText,
      clause: isText,
      text: isText,
      schedule: isSchedule,
      lead: texts,
      support: texts,
      weight: optionalNumber,
    }),
  ),
  indicators: all(
    has({
      id: isText,
      title: isText,
      kind: isText,
      measuredIn: optionalText,
      roster: optionalText,
      items: maybe(all(has({ id: isText, title: isText, weight: optionalNumber }))),
      scale: maybe(all(has({ value: isNumber, label: isText }))),
      baseline: optionalNumber,
      phasing: optionalText,
      decimals: maybe((value) => isNumber(value) && value <= 20),
    }),
  ),
  commitments: all(
    has({
      id: isText,
      quote: isText,
      clause: isText,
      task: optionalText,
      phase: optionalText,
      indicator: isText,
      target: isTarget,
      schedule: maybe(isSchedule),
      lead: maybe(texts),
      support: maybe(texts),
      weight: optionalNumber,
      force: optionalText,
    }),
  ),
  policy: maybe(has({ onTrack: optionalNumber, atRisk: optionalNumber, dueSoonDays: optionalNumber })),
});

const isFacts = has({
  plan: isPlan,
  knownAt: optionalDay,
  newest: optionalDay,
  series: all(
    has({
      indicator: isText,
      window: isText,
      first: isDayOrNull,
      last: isDayOrNull,
      reported: steps,
      verified: steps,
    }),
  ),
  references: all(has({ indicator: isText, reported: steps, verified: steps })),
  findings: all(
    has({
      task: optionalText,
      commitment: optionalText,
      found: isDay,
      due: optionalDay,
      closed: optionalDay,
      text: optionalText,
    }),
  ),
  updates: all(has({ task: isText, date: isDay, text: isText })),
  evidence: all(has({ indicator: isText, date: isDay, title: isText, url: optionalText })),
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
