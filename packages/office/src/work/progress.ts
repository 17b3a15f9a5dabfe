import type { ReadingProgress } from "@bangfu/workbook";
import type { TASK_TEXT } from "@bangfu/view/office";

/** A step of something long. */
type TaskStep = keyof (typeof TASK_TEXT)["zh"]["steps"];

/** How many of its steps are done, and which one is under way. */
export interface TaskProgress {
  readonly step: TaskStep;
  readonly done: number;
  readonly total: number;
}

/** What a job says of itself: workbooks count files and rows, everything else its steps. */
export type JobProgress = ReadingProgress | TaskProgress;
