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
}

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
});
