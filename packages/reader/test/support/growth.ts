/** Milliseconds of the processor, which other programs on a busy machine do not add to. */
const processorTime = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Less than this is the noise of collecting garbage; what grows by the square takes far more at these lengths. */
const NOISE = 60;
const TIMES = 4;
/** Four times as long takes four times as much where the work is linear, and sixteen times by the square. */
const MOST = 6.5;
const TRIES = 6;
/** What takes so long once has no need of being tried again. */
const PLAIN = 3000;

/**
 * How much more work a text of four times the length takes, as processor time; 0 where it takes next to none. The least
 * of some tries counts: what else a process does only adds to it.
 */
export const growth = (
  work: (text: string) => unknown,
  shape: (length: number) => string,
  length: number,
) => {
  const [short, long] = [shape(length), shape(TIMES * length)];
  let [least, most] = [Infinity, Infinity];
  for (let time = 0; time < TRIES; time++) {
    most = Math.min(
      most,
      processorTime(() => work(long)),
    );
    if (most < NOISE) return 0;
    least = Math.min(
      least,
      processorTime(() => work(short)),
    );
    if (most / least < MOST || most > PLAIN) break;
  }
  return most / least;
};

export const LINEAR = MOST;
