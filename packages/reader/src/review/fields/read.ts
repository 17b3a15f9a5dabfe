import { KINDS } from "@bangfu/core";
import { KIND_WORDS } from "@bangfu/view";
import { contextOf } from "../context.js";
import type { Corrected } from "../decision.js";
import type { CommitmentValue, ItemKind, ItemValues, ReviewItem } from "../item.js";
import type { FieldName, FieldProblem, FieldTexts } from "./field.js";
import { scheduleIn } from "./schedule.js";
import { targetIn } from "./target.js";
import { fieldTexts, scaleOf, type FieldContext } from "./texts.js";
import { FIELD_WORDS, keyOf } from "./words.js";

type Value = Corrected<ItemValues[ItemKind]>;

export interface FieldsRead {
  /** The fields that differ, as the item's value has them. */
  readonly value: Value;
  readonly problems: readonly FieldProblem[];
}

/** What a field is read with; undefined: it has no such value, and the code says why. */
type Reader = (text: string, context: FieldContext) => unknown;

const NAMES = /[、，,;；\n]+/;
const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(NAMES)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];

const READERS: Readonly<Partial<Record<FieldName, Reader>>> = {
  schedule: (text, { read }) => scheduleIn(text, contextOf(read.plan)),
  lead: namesIn,
  support: namesIn,
  kind: (text) => keyOf(text, (locale) => KIND_WORDS[locale]),
  force: (text) => keyOf(text, (locale) => FIELD_WORDS[locale].force),
  of: (text) => keyOf(text, (locale) => FIELD_WORDS[locale].of),
  same: (text, { read }) => read.plan.units.find(({ name }) => name === text)?.name,
  task: (text, { read }) => {
    const [id] = text.trim().split(/\s/);
    return read.plan.tasks.some((task) => task.id === id) ? id : undefined;
  },
};

/** Fields that must not be empty. */
const NEEDED: ReadonlySet<FieldName> = new Set<FieldName>([
  "measure",
  "indicator",
  "kind",
  "how",
  "force",
  "name",
  "of",
]);

const choicesOf = (field: FieldName, { locale, read }: FieldContext): readonly string[] | undefined => {
  const words = FIELD_WORDS[locale];
  switch (field) {
    case "kind":
      return KINDS.map((kind) => KIND_WORDS[locale][kind]);
    case "how":
      return Object.values(words.hows);
    case "force":
      return Object.values(words.force);
    case "of":
      return Object.values(words.of);
    case "same":
      return read.plan.units.map(({ name }) => name);
    default:
      return undefined;
  }
};

const CODES: Readonly<Partial<Record<FieldName, FieldProblem["code"]>>> = {
  schedule: "not-a-schedule",
  task: "unknown-task",
};

const problemIn = (field: FieldName, value: string, context: FieldContext): FieldProblem => {
  const choices = choicesOf(field, context);
  return {
    field,
    code: CODES[field] ?? (choices === undefined ? "not-an-amount" : "not-one-of"),
    value,
    ...(choices === undefined ? {} : { choices }),
  };
};

const DATES: ReadonlySet<string> = new Set(["issued", "start"]);
const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text
  );
};

const holdsDate = ({ kind, id }: ReviewItem): boolean =>
  kind === "fact" && (DATES.has(id) || id.startsWith("phase:"));

/** Facts that a plan cannot be without. */
const NEEDED_FACT = /^(?:title|school|start|phase:.*|measure:.*)$/;

const readOne = (item: ReviewItem, field: FieldName, text: string, context: FieldContext): unknown => {
  const isNeeded =
    NEEDED.has(field) ||
    (item.kind === "task" && field === "schedule") ||
    (field === "value" && NEEDED_FACT.test(item.id));
  const isList = field === "lead" || field === "support";
  if (text === "") {
    if (isNeeded) return { field, code: "missing", value: text } satisfies FieldProblem;
    return isList && item.kind === "task" ? [] : null;
  }
  if (holdsDate(item)) {
    const day = isDate(text) ? text : dayIn(text, context);
    return day ?? ({ field, code: "not-a-date", value: text } satisfies FieldProblem);
  }
  const value = READERS[field]?.(text, context);
  if (READERS[field] === undefined) return text;
  return value ?? problemIn(field, text, context);
};

/** 2023年3月1日 in place of 2023-03-01. */
const dayIn = (text: string, { read }: FieldContext): string | undefined => {
  const schedule = /日/.test(text) ? scheduleIn(text, contextOf(read.plan)) : undefined;
  return schedule !== undefined && "by" in schedule && schedule.from === undefined ? schedule.by : undefined;
};

const isProblem = (value: unknown): value is FieldProblem =>
  typeof value === "object" && value !== null && "code" in value && "field" in value;

/** The target that two fields say together, where one of them was changed. */
const targetOf = (
  item: ReviewItem,
  texts: FieldTexts,
  kind: CommitmentValue["kind"],
  context: FieldContext,
): unknown => {
  const { how: howText = "", amount = "" } = texts;
  const how = keyOf(howText, (locale) => FIELD_WORDS[locale].hows);
  if (how === undefined) return problemIn("how", howText, context);
  const { indicators } = context.read.plan;
  const scale = scaleOf(item.id, context.read);
  return (
    targetIn(
      { how, amount },
      { kind, scale },
      (title) => indicators.find((each) => each.title === title || each.id === title)?.id,
    ) ?? ({ field: "amount", code: "not-an-amount", value: amount } satisfies FieldProblem)
  );
};

/**
 * What a person wrote into the fields of an item, compared with what was read: the fields that differ, and what is wrong
 * with them.
 * @param texts the fields as they stand now; one that is absent is as it was
 */
export const readFields = (item: ReviewItem, texts: FieldTexts, context: FieldContext): FieldsRead => {
  const before = fieldTexts(item, context);
  const now: FieldTexts = { ...before, ...texts };
  const value: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  const put = (field: string, read: unknown): void => {
    if (isProblem(read)) problems.push(read);
    else value[field] = read;
  };
  const changed = (Object.keys(before) as FieldName[]).filter(
    (field) => now[field]!.trim() !== before[field]!.trim(),
  );
  for (const field of changed)
    if (field !== "how" && field !== "amount") put(field, readOne(item, field, now[field]!.trim(), context));
  if (item.kind === "commitment" && (changed.includes("how") || changed.includes("amount")))
    put(
      "target",
      targetOf(item, now, (value["kind"] as CommitmentValue["kind"] | undefined) ?? item.value.kind, context),
    );
  return { value: value as Value, problems };
};
