import type { ItemKind } from "../item.js";

/** The fields of an item that a person can correct, as a form or a sheet shows them. */
export const FIELDS = {
  fact: ["value"],
  task: ["title", "measure", "schedule", "lead", "support"],
  commitment: [
    "label",
    "task",
    "indicator",
    "kind",
    "how",
    "amount",
    "measuredIn",
    "roster",
    "schedule",
    "lead",
    "support",
    "force",
  ],
  unit: ["name", "short", "same"],
  roster: ["name", "of"],
  unused: [],
} as const satisfies Readonly<Record<ItemKind, readonly string[]>>;

export type FieldName = (typeof FIELDS)[ItemKind][number];

/** Fields as texts; an optional one that is absent is "". */
export type FieldTexts = { readonly [field in FieldName]?: string };

export type FieldProblemCode =
  "missing" | "not-a-date" | "not-a-schedule" | "not-an-amount" | "not-one-of" | "unknown-task";

/** What is wrong with the text of a field. */
export interface FieldProblem {
  readonly field: FieldName;
  readonly code: FieldProblemCode;
  readonly value: string;
  /** What could stand there, where that is a list. */
  readonly choices?: readonly string[];
}
