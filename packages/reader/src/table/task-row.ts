import type { Schedule } from "@bangfu/core";
import type { Ground } from "../report/reading.js";
import type { Goal } from "./columns.js";
import type { Role } from "./heads.js";

/** What a row says of one goal. */
export interface RowGoal {
  readonly goal: Goal;
  readonly text: string;
}

/** A row of a task list put together: its text by role, the other cells by their heads. */
export interface TaskRow {
  readonly text: Readonly<Record<Role, string>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly grounds: readonly Ground[];
  /** How many names stood in columns of persons, which are left out. */
  readonly left: number;
  /** The characters of its cells that were folded. */
  readonly folded: string;
  readonly goals?: readonly RowGoal[];
  /** When it is due, where the head of its column says so. */
  readonly when?: Schedule;
  /** The unit of measurement of its figures, and what there is now. */
  readonly measuredIn?: string;
  readonly baseline?: string;
}

/** A row that says nothing. */
export const NO_TEXT: Readonly<Record<Role, string>> = {
  number: "",
  category: "",
  action: "",
  start: "",
  deadline: "",
  lead: "",
  support: "",
  person: "",
  aside: "",
};
