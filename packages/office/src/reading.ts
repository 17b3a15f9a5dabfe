import type { ReadingProgress } from "@bangfu/workbook";
import type { Outcome, ReadRequest } from "./read.js";
import type { WorkerMessage } from "./worker.js";

/** The script of the worker, put in by the build: a page from disk may start one from a text of its own only. */
declare const WORKER: string;

/** A reading that goes on while the page stays usable. */
export interface Reading {
  readonly outcome: Promise<Outcome>;
  /** Ends it; its outcome never comes. */
  readonly stop: () => void;
}

/** Reads beside the page. The outcome is rejected where the worker fails, for whatever reason. */
export const startReading = (
  request: ReadRequest,
  onProgress: (progress: ReadingProgress) => void,
): Reading => {
  const address = URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
  const worker = new Worker(address);
  const stop = (): void => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  const outcome = new Promise<Outcome>((done, failed) => {
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.is === "progress") return onProgress(data.progress);
      stop();
      if (data.is === "done") done(data.outcome);
      else failed(new Error(data.message));
    });
    worker.addEventListener("error", (event) => {
      stop();
      failed(new Error(event.message));
    });
    worker.postMessage(request);
  });
  return { outcome, stop };
};
