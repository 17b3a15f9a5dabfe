// The built program, as npx runs it.
import { main, type Io } from "@bangfu/cli";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs commands in a folder, in Chinese, on 31 October 2024, 09:30 in Shanghai. */
export const runIn =
  (cwd: string, more: Partial<Io> = {}) =>
  async (...argv: string[]): Promise<Ran> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await main(argv, {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      colour: false,
      cwd,
      locale: "zh",
      now: () => Date.UTC(2024, 9, 31, 1, 30),
      ...more,
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
