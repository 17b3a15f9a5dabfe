import type { Commitment, Plan, Task } from "@bangfu/core";
import { planOn } from "@bangfu/core/plan";
import type { Book } from "./book.js";
import { changeBook, type Step } from "./steps.js";

/** The lists of which a revision is written here. */
export const REVISED_KINDS = ["commitments", "tasks", "units"] as const;
export type RevisedKind = (typeof REVISED_KINDS)[number];

export type RevisedField = "target" | "due" | "weight" | "lead" | "name";

/** The fields of each list that can be revised in the table. */
export const FIELDS_OF = {
  commitments: ["target", "due", "weight"],
  tasks: ["due", "weight", "lead"],
  units: ["name"],
} as const satisfies Record<RevisedKind, readonly RevisedField[]>;

/** A revision that is being written. */
export interface ReviseDraft {
  readonly from?: string | undefined;
  readonly title?: string | undefined;
  readonly why?: string | undefined;
  /** What was typed, by list, id and field: `tasks 1.1 due`. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
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

/** What a field of an entry says now; undefined where it has no such field to type. */
export const valueOf = (entry: Revisable, field: RevisedField): string | undefined => {
  switch (field) {
    case "target": {
      const number = "target" in entry ? numberOf(entry.target) : undefined;
      return number && String(number[1]);
    }
    case "due":
      return "schedule" in entry && entry.schedule && "by" in entry.schedule ? entry.schedule.by : undefined;
    case "weight":
      return "quote" in entry || "clause" in entry ? String(entry.weight ?? 1) : undefined;
    case "lead":
      return "lead" in entry ? (entry.lead ?? []).join(" ") : undefined;
    case "name":
      return "name" in entry ? entry.name : undefined;
  }
};

const withValue = <E extends Revisable>(entry: E, field: RevisedField, text: string): E => {
  switch (field) {
    case "target": {
      const number = "target" in entry ? numberOf(entry.target) : undefined;
      return number === undefined ? entry : { ...entry, target: { [number[0]]: Number(text) } };
    }
    case "due":
      return "schedule" in entry ? { ...entry, schedule: { ...entry.schedule, by: text } } : entry;
    case "weight":
      return { ...entry, weight: Number(text) };
    case "lead":
      return { ...entry, lead: [text] };
    case "name":
      return { ...entry, name: text };
  }
};

/** The newest version of a plan with what was typed; a cell that says what stood there before changes nothing. */
export const editedPlan = (plan: Plan, { cells = {} }: ReviseDraft): Plan => {
  const newest = planOn(plan, "9999-12-31");
  const edit = <E extends Revisable>(kind: RevisedKind, entries: readonly E[]): E[] =>
    entries.map((entry) =>
      FIELDS_OF[kind].reduce<E>((edited, field) => {
        const text = cells[cellName(kind, entry.id, field)];
        return text === undefined || text === "" || text === valueOf(entry, field)
          ? edited
          : withValue(edited, field, text);
      }, entry),
    );
  return {
    ...newest,
    commitments: edit("commitments", newest.commitments),
    tasks: edit("tasks", newest.tasks),
    units: edit("units", newest.units),
  };
};
