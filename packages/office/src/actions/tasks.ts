import type { Office } from "../state/office.js";
import type { TaskName } from "../state/state.js";
import { changeTask } from "../state/steps.js";
import type { TaskProgress } from "../work/progress.js";

/** What a task is given to say how far it is, and to learn that nobody wants it any more. */
export interface Doing {
  readonly signal: AbortSignal;
  /** Says which step is under way. @throws AbortError where the task was cancelled meanwhile */
  readonly at: (progress: TaskProgress) => void;
  /** Says so of the last step: it writes, so it cannot be cancelled. */
  readonly finish: (progress: TaskProgress) => void;
}

/** What somebody waits for: each is done in steps that are shown, and can be cancelled until it writes. */
export class Tasks {
  readonly #running = new Map<TaskName, AbortController>();

  constructor(private readonly office: Office) {}

  /**
   * Does something; one of the same name that is under way is given up.
   * @returns undefined where it was cancelled or given up
   */
  async run<T>(name: TaskName, work: (doing: Doing) => Promise<T>): Promise<T | undefined> {
    this.#running.get(name)?.abort();
    const own = new AbortController();
    this.#running.set(name, own);
    const say = (progress: TaskProgress, canCancel: boolean): void => {
      own.signal.throwIfAborted();
      this.office.change(changeTask(name, { is: "working", progress, canCancel }));
    };
    try {
      const outcome = await work({
        signal: own.signal,
        at: (progress) => say(progress, true),
        finish: (progress) => say(progress, false),
      });
      return own.signal.aborted ? undefined : outcome;
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#running.get(name) === own) {
        this.#running.delete(name);
        this.office.change(changeTask(name, undefined));
      }
    }
  }

  /** Ends a task; whatever it was to write is not written. */
  cancel(name: TaskName): void {
    if (this.#end(name)) this.office.change(changeTask(name, { is: "cancelled" }));
  }

  /** Ends a task that nobody looks at any more, without a word. */
  giveUp(name: TaskName): void {
    if (this.#end(name)) this.office.change(changeTask(name, undefined));
  }

  #end(name: TaskName): boolean {
    const own = this.#running.get(name);
    this.#running.delete(name);
    own?.abort();
    return own !== undefined;
  }
}
