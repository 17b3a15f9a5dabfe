import type { Locale } from "@bangfu/core";
import { COMMANDER, HELP, invalidValue, USAGE } from "@bangfu/view/commands";
import { Help, type Command } from "commander";
import type { Io } from "./io/console.js";

/** The command line was wrong; what would be right has been printed. */
export class UsageError extends Error {}

/** @throws UsageError after saying what is wrong with the command line */
export const wrongUsage = (what: string, io: Io, locale: Locale): never => {
  io.err(USAGE[locale].wrong(what));
  throw new UsageError();
};

/** `option '--basis <basis>' argument 'foo' is invalid. Allowed choices are …`, or of an argument. */
const INVALID =
  /^(?:option '(?<option>[^']*)' argument|command-argument value) '(?<value>[^']*)' is invalid(?: for argument '(?<name>[^']*)')?\. Allowed choices are (?<choices>.*)$/;

/** What commander says in English, in a language. */
const said = (english: string, code: string, locale: Locale): string => {
  const { option, value = "", name, choices } = INVALID.exec(english)?.groups ?? {};
  const words =
    choices === undefined
      ? COMMANDER[locale][code]?.(/'([^']*)'/.exec(english)?.[1] ?? "")
      : invalidValue[locale](option ?? name ?? "", value, choices);
  return words ?? english;
};

/** A wrong command line as a sentence, and where to read how it goes. */
export const usageText = ({ code, message }: { code: string; message: string }, locale: Locale): string => {
  const english = message.replace(/^error: /, "").replace(/\.$/, "");
  const { wrong, seeHelp } = USAGE[locale];
  return wrong(seeHelp(said(english, code, locale)));
};

/** What commander itself adds to the help, in the language that is asked for. */
export const localizeHelp = (command: Command, locale: Locale): void => {
  const { titles } = HELP[locale];
  const help = new Help();
  const described = (text: string): string =>
    text.replace(/ \((?:choices|default):.*\)$/, (added) =>
      added.replace(/choices:|default:/g, (word) => titles[word] ?? word),
    );
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => described(help.optionDescription(option)),
    argumentDescription: (argument) => described(help.argumentDescription(argument)),
  });
};

/** The language that a command line asks for, before it is known to be right. */
export const localeIn = (argv: readonly string[], fallback: Locale): Locale => {
  const at = argv.indexOf("--lang");
  const asked = at === -1 ? argv.find((word) => word.startsWith("--lang="))?.slice(7) : argv[at + 1];
  return asked === "zh" || asked === "en" ? asked : fallback;
};
