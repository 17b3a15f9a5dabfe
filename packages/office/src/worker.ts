import { JOBS, type JobName, type WorkerMessage } from "./work/jobs.js";
import type { JobProgress } from "./work/progress.js";

const say = (message: WorkerMessage): void => postMessage(message);

interface Asked {
  readonly job: JobName;
  readonly request: never;
}

const work = async ({ data }: MessageEvent<Asked>): Promise<void> => {
  const onProgress = (progress: JobProgress): void => say({ is: "progress", progress });
  try {
    const job = JOBS[data.job] as (request: never, onProgress: (progress: JobProgress) => void) => unknown;
    say({ is: "done", outcome: await job(data.request, onProgress) });
  } catch (error) {
    say({ is: "failed", message: String(error) });
  }
};
addEventListener("message", (message) => void work(message));
