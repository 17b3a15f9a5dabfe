import { styleText } from "node:util";
import type { Locale, Status } from "@bangfu/core";
import type { ViewCell } from "@bangfu/view";
import { printable } from "./printable.js";

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

/** A line, whole or in pieces, of which a status has its colour; a line feed in it is the data's and no end of the line. */
export type Line = string | readonly ViewCell[];

/** What a command prints with: `out` and `err` take a line each. */
export interface Console extends Io {
  /** Prints lines one below the other. */
  readonly print: (lines: readonly Line[]) => void;
}

const COLOURS: Record<Status, Parameters<typeof styleText>[0]> = {
  met: "green",
  metLate: "cyan",
  upcoming: "gray",
  onTrack: "green",
  atRisk: "yellow",
  unreported: "magenta",
  behind: "red",
  missed: ["red", "bold"],
};

const rendered = (line: Line, colour: boolean): string => {
  if (typeof line === "string") return printable(line);
  return line
    .map((piece) => {
      if (typeof piece === "string") return printable(piece);
      const text = printable(piece.text);
      // The terminal's own test for colours is not asked: `Io` has decided.
      return colour && piece.status
        ? styleText(COLOURS[piece.status], text, { validateStream: false })
        : text;
    })
    .join("");
};

/** The one place through which everything goes that a command prints: what the data hold is never obeyed. */
export const consoleOn = (io: Io): Console => ({
  ...io,
  out: (text) => io.out(printable(text)),
  err: (text) => io.err(printable(text)),
  print: (lines) => io.out(lines.map((line) => rendered(line, io.colour)).join("\n")),
});

/** A value as lines of JSON. */
export const jsonLines = (value: unknown): string[] => JSON.stringify(value, null, 2).split("\n");

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
