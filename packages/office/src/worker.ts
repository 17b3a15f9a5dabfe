import type { ReadingProgress } from "@bangfu/workbook";
import { readRequest, type Outcome, type ReadRequest } from "./read.js";

/** What the worker says to the page. */
export type WorkerMessage =
  | { readonly is: "progress"; readonly progress: ReadingProgress }
  | { readonly is: "done"; readonly outcome: Outcome }
  | { readonly is: "failed"; readonly message: string };

const say = (message: WorkerMessage): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  try {
    const outcome = readRequest(data, (progress) => say({ is: "progress", progress }));
    say({ is: "done", outcome });
  } catch (error) {
    say({ is: "failed", message: String(error) });
  }
});
