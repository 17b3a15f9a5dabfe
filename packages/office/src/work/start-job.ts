import type { JobName, Jobs, WorkerMessage } from "./jobs.js";

/** The script of the worker, put in by the build: a page from disk may start one from a text of its own only. */
declare const WORKER: string;

/** Something that goes on while the page stays usable. */
export interface Running<T> {
  readonly outcome: Promise<T>;
  /** Ends it; its outcome never comes. */
  readonly stop: () => void;
}

/** What a job is given to say how far it is. */
type OnProgress<N extends JobName> = Parameters<Jobs[N]> extends [unknown, infer Say] ? Say : undefined;

/** Starts a job beside the page. Its outcome is rejected where the worker fails, for whatever reason. */
export const startJob = <N extends JobName>(
  job: N,
  request: Parameters<Jobs[N]>[0],
  onProgress?: OnProgress<N>,
): Running<Awaited<ReturnType<Jobs[N]>>> => {
  const address = URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
  const worker = new Worker(address);
  const stop = (): void => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  const outcome = new Promise<Awaited<ReturnType<Jobs[N]>>>((done, failed) => {
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.is === "progress")
        return (onProgress as ((progress: unknown) => void) | undefined)?.(data.progress);
      stop();
      if (data.is === "done") done(data.outcome as Awaited<ReturnType<Jobs[N]>>);
      else failed(new Error(data.message));
    });
    worker.addEventListener("error", (event) => {
      stop();
      failed(new Error(event.message));
    });
    worker.postMessage({ job, request });
  });
  return { outcome, stop };
};

/** The outcome of a job that ends with its signal. @throws the reason of the signal, then */
export const jobOutcome = async <N extends JobName>(
  job: N,
  request: Parameters<Jobs[N]>[0],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress?: OnProgress<N> },
): Promise<Awaited<ReturnType<Jobs[N]>>> => {
  signal.throwIfAborted();
  const { outcome, stop } = startJob(job, request, onProgress);
  const aborted = new Promise<never>((_, failed) =>
    signal.addEventListener("abort", () => {
      stop();
      failed(signal.reason as Error);
    }),
  );
  return Promise.race([outcome, aborted]);
};
