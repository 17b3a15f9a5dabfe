import type { Locale } from "@bangfu/core";

/** Where a command prints and what it may ask of its surroundings; tests give their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether colours are wanted. */
  readonly colour: boolean;
  readonly cwd: string;
  /** Where `--lang` is absent. */
  readonly locale: Locale;
  readonly now: () => number;
  /** Shows how far something long has come, 0 to 1; absent where nobody watches. */
  readonly progress?: ((share: number) => void) | undefined;
}

const BAR = 30;

/** A bar on one line of the terminal, drawn anew at each whole percent and wiped away at the end. */
const progressBar = (): ((share: number) => void) => {
  let drawn = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === drawn) return;
    drawn = percent;
    const full = Math.round(share * BAR);
    const bar = `${"█".repeat(full)}${"░".repeat(BAR - full)} ${String(percent).padStart(3)}%`;
    process.stderr.write(share >= 1 ? `\r${" ".repeat(BAR + 5)}\r` : `\r${bar}`);
  };
};

const wantsColour = (): boolean => {
  if (process.env["NO_COLOR"]) return false;
  const forced = process.env["FORCE_COLOR"];
  // As Node reads it: 0 and false forbid what any other value demands.
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return process.stdout.isTTY === true;
};

export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  colour: wantsColour(),
  cwd: process.cwd(),
  locale: /^en/i.test(process.env["LC_ALL"] || process.env["LANG"] || "") ? "en" : "zh",
  now: Date.now,
  progress: process.stderr.isTTY ? progressBar() : undefined,
});
