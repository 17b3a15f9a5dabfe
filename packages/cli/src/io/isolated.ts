import { fork, type ChildProcess } from "node:child_process";

/** What became of a task: its answer, or that it took too long, or that its process broke off. */
type Outcome<A> = { readonly answer: A } | { readonly error: "slow" | "crashed" };

export interface Bounds {
  /** Milliseconds for one task. It is a net for what nobody thought of, so leave room for a busy machine. */
  readonly longest: number;
  /** Megabytes of memory. */
  readonly memory: number;
}

/**
 * Runs tasks one at a time in a process of their own: one that never ends or eats all memory takes nothing else with
 * it. The script says `"ready"` and then answers each message with one.
 */
export interface Isolated<T, A> {
  readonly run: (task: T) => Promise<Outcome<A>>;
  readonly end: () => void;
}

const started = (script: URL, { memory }: Bounds): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = fork(script, {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${memory}`],
      // What an engine prints when it dies is of no use to anybody here.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.once("message", () => resolve(child));
    // Also later, when a process that is gone is sent something: its exit tells it.
    child.on("error", reject);
    child.once("exit", () => reject(new Error("the process did not start")));
  });

const answered = <A>(child: ChildProcess, task: unknown, longest: number): Promise<Outcome<A>> =>
  new Promise((resolve) => {
    const done = (outcome: Outcome<A>): void => {
      clearTimeout(late);
      child.removeAllListeners("message").removeAllListeners("exit");
      resolve(outcome);
    };
    const late = setTimeout(() => done({ error: "slow" }), longest);
    child.once("message", (answer) => done({ answer: answer as A }));
    child.once("exit", () => done({ error: "crashed" }));
    child.send(task as object, () => undefined);
  });

/** @param script a module that Node runs; it lives until `end`, and is started anew after a task that failed */
export const isolated = <T, A>(script: URL, bounds: Bounds): Isolated<T, A> => {
  let child: ChildProcess | undefined;
  const end = (): void => {
    child?.kill("SIGKILL");
    child = undefined;
  };
  const run = async (task: T): Promise<Outcome<A>> => {
    child ??= await started(script, bounds);
    const outcome = await answered<A>(child, task, bounds.longest);
    if ("error" in outcome) end();
    return outcome;
  };
  return { run, end };
};
