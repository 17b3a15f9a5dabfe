import type { Commitment, Plan, Task } from "@bangfu/core";
import { planOn } from "@bangfu/core/plan";
import type { Book } from "./book.js";
import { changeBook, type Step } from "./steps.js";

/** The lists of which a revision is written here. */
export const REVISED_KINDS = ["commitments", "tasks", "units"] as const;
export type RevisedKind = (typeof REVISED_KINDS)[number];

export type RevisedField =
  "target" | "most" | "due" | "first" | "last" | "weight" | "lead" | "support" | "name";

/** The fields of each list that can be revised in the table. */
export const FIELDS_OF = {
  commitments: ["target", "most", "due", "first", "last", "weight"],
  tasks: ["due", "first", "last", "weight", "lead", "support"],
  units: ["name"],
} as const satisfies Record<RevisedKind, readonly RevisedField[]>;

/** A task that a revision adds, as it is typed. */
export interface NewTask {
  readonly id: string;
  readonly text: string;
  readonly measure: string;
  readonly due: string;
  readonly lead: string;
}

/** A revision that is being written. */
export interface ReviseDraft {
  readonly from?: string | undefined;
  readonly title?: string | undefined;
  readonly why?: string | undefined;
  /** What was typed, by list, id and field: `tasks 1.1 due`. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
  readonly added?: readonly NewTask[] | undefined;
}

const DRAFT = "revise";

export const reviseDraft = ({ drafts }: Book): ReviseDraft => (drafts[DRAFT] ?? {}) as ReviseDraft;

export const changeRevision = (fields: ReviseDraft): Step =>
  changeBook((book) => ({
    ...book,
    drafts: { ...book.drafts, [DRAFT]: { ...reviseDraft(book), ...fields } },
  }));

export const cellName = (kind: RevisedKind, id: string, field: RevisedField): string =>
  `${kind} ${id} ${field}`;

type Revisable = Task | Commitment | Plan["units"][number];

/** A target with one number, which can be typed. */
const numberOf = (target: Commitment["target"]): readonly [name: string, value: number] | undefined =>
  Object.entries(target).find((pair): pair is [string, number] => typeof pair[1] === "number");

type Span = readonly [first: string | number, last: string | number];

/** The first and the last year, month or quarter of a schedule that has them. */
const spanOf = (entry: Revisable): readonly [cadence: string, span: Span] | undefined => {
  const schedule = "schedule" in entry ? (entry.schedule ?? {}) : {};
  return Object.entries(schedule).find((pair): pair is [string, Span] => Array.isArray(pair[1]));
};

/** Whether a year is typed as a number, as in a yearly schedule. */
export const isYear = (entry: Revisable): boolean => spanOf(entry)?.[0] === "yearly";

const targetOf = (entry: Revisable): Commitment["target"] | undefined =>
  "target" in entry ? entry.target : undefined;

/** What a field of an entry says now; undefined where it has no such field to type. */
export const valueOf = (entry: Revisable, field: RevisedField): string | undefined => {
  const target = targetOf(entry);
  switch (field) {
    case "target": {
      if (target === undefined) return undefined;
      const number = "between" in target ? target.between[0] : numberOf(target)?.[1];
      return number === undefined ? undefined : String(number);
    }
    case "most":
      return target !== undefined && "between" in target ? String(target.between[1]) : undefined;
    case "due":
      return "schedule" in entry && entry.schedule && "by" in entry.schedule ? entry.schedule.by : undefined;
    case "first":
    case "last": {
      const span = spanOf(entry)?.[1][field === "first" ? 0 : 1];
      return span === undefined ? undefined : String(span);
    }
    case "weight":
      return "quote" in entry || "clause" in entry ? String(entry.weight ?? 1) : undefined;
    case "lead":
      return "lead" in entry ? (entry.lead ?? []).join(" ") : undefined;
    case "support":
      return "support" in entry && entry.support !== undefined ? entry.support.join(" ") : undefined;
    case "name":
      return "name" in entry ? entry.name : undefined;
  }
};

const withTarget = <E extends Revisable>(entry: E, field: "target" | "most", text: string): E => {
  const target = targetOf(entry);
  if (target === undefined) return entry;
  if ("between" in target) {
    const [least, most] = target.between;
    return {
      ...entry,
      target: { between: field === "target" ? [Number(text), most] : [least, Number(text)] },
    };
  }
  const number = numberOf(target);
  return number === undefined ? entry : { ...entry, target: { [number[0]]: Number(text) } };
};

const withSpan = <E extends Revisable>(entry: E, field: "first" | "last", text: string): E => {
  const span = spanOf(entry);
  if (span === undefined || !("schedule" in entry)) return entry;
  const [cadence, [first, last]] = span;
  const value = isYear(entry) ? Number(text) : text;
  const changed = field === "first" ? [value, last] : [first, value];
  return { ...entry, schedule: { ...entry.schedule, [cadence]: changed } };
};

const idsIn = (text: string): readonly string[] => text.split(" ").filter((id) => id !== "");

const withValue = <E extends Revisable>(entry: E, field: RevisedField, text: string): E => {
  switch (field) {
    case "target":
    case "most":
      return withTarget(entry, field, text);
    case "due":
      return "schedule" in entry ? { ...entry, schedule: { ...entry.schedule, by: text } } : entry;
    case "first":
    case "last":
      return withSpan(entry, field, text);
    case "weight":
      return { ...entry, weight: Number(text) };
    case "lead":
    case "support":
      return { ...entry, [field]: idsIn(text) };
    case "name":
      return { ...entry, name: text };
  }
};

/** Only a task may have nobody who supports it. */
const isTyped = (field: RevisedField, text: string | undefined): text is string =>
  text !== undefined && (text !== "" || field === "support");

/** A task with the clause that it rests on: the words of the revision, which the document does not have. */
const addedTask = ({
  id,
  text,
  measure,
  due,
  lead,
}: NewTask): { task: Task; clause: Plan["document"][number] } => {
  const clause = { id: `clause-${id}`, text };
  return {
    clause,
    task: { id, measure, clause: clause.id, text, schedule: { by: due }, lead: [lead], support: [] },
  };
};

/** The newest version of a plan with what was typed; a cell that says what stood there before changes nothing. */
export const editedPlan = (plan: Plan, { cells = {}, added = [] }: ReviseDraft): Plan => {
  const newest = planOn(plan, "9999-12-31");
  const edit = <E extends Revisable>(kind: RevisedKind, entries: readonly E[]): E[] =>
    entries.map((entry) =>
      FIELDS_OF[kind].reduce<E>((edited, field) => {
        const text = cells[cellName(kind, entry.id, field)];
        return !isTyped(field, text) || text === valueOf(entry, field)
          ? edited
          : withValue(edited, field, text);
      }, entry),
    );
  const more = added.map(addedTask);
  return {
    ...newest,
    document: [...newest.document, ...more.map(({ clause }) => clause)],
    commitments: edit("commitments", newest.commitments),
    tasks: [...edit("tasks", newest.tasks), ...more.map(({ task }) => task)],
    units: edit("units", newest.units),
  };
};
