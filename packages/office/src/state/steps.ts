import type { Book, BookSettings } from "./book.js";
import { NO_INTAKE, type Intake, type OfficeState, type TaskName, type TaskState } from "./state.js";

/** A change of the state; it changes nothing in place. */
export type Step = (state: OfficeState) => OfficeState;

/** Fields that stand by themselves. */
type Plain = Pick<
  OfficeState,
  | "locale"
  | "screen"
  | "shelf"
  | "keeping"
  | "folder"
  | "incoming"
  | "contested"
  | "copiedAt"
  | "examined"
  | "failure"
>;

export const set =
  (fields: Partial<Plain>): Step =>
  (state) => ({ ...state, ...fields });

/** Another book: what was read for the former one belongs to it. */
export const openBook =
  (book: Book | undefined): Step =>
  (state) => ({
    ...state,
    book,
    intake: state.book?.id === book?.id ? state.intake : NO_INTAKE,
    examined: undefined,
    entered: undefined,
    failure: undefined,
  });

/** Changes the open book; nothing where none is open. */
export const changeBook =
  (change: (book: Book) => Book): Step =>
  (state) =>
    state.book === undefined ? state : { ...state, book: change(state.book) };

export const changeSettings = (settings: BookSettings): Step =>
  changeBook((book) => ({ ...book, settings: { ...book.settings, ...settings } }));

export const changeIntake =
  (intake: Partial<Intake>): Step =>
  (state) => ({ ...state, intake: { ...state.intake, ...intake } });

/** @param task undefined: it is over, with nothing to say about it */
export const changeTask =
  (name: TaskName, task: TaskState | undefined): Step =>
  (state) => {
    const others = Object.entries(state.tasks).filter(([each]) => each !== name);
    return { ...state, tasks: Object.fromEntries(task === undefined ? others : [...others, [name, task]]) };
  };
