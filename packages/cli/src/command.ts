import { BASES, LOCALES, type Locale } from "@bangfu/core";
import { HELP, type CommandName } from "@bangfu/view/commands";
import { Command, Option } from "commander";
import { plainDate, windowName } from "./options.js";

/** Every command's own choice of the language. */
export interface Lang {
  readonly lang: Locale;
}

/** A command with what every one has. */
export const command = (name: CommandName, locale: Locale): Command => {
  const { commands, help, options } = HELP[locale];
  return new Command(name)
    .description(commands[name])
    .helpOption("-h, --help", help)
    .addOption(new Option("--lang <lang>", options.lang).choices(LOCALES).default(locale));
};

/** An option whose value is a date. */
export const dateOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser(plainDate);

export const basisOption = (locale: Locale): Option =>
  new Option("--basis <basis>", HELP[locale].options.basis).choices(BASES).default("reported");

/** Adds the as-of date, the basis and what was known when. */
export const dated = (each: Command, locale: Locale, asOf: "asOf" | "asOfPeriod" = "asOf"): Command => {
  const { options } = HELP[locale];
  return each
    .addOption(dateOption("--as-of <date>", options[asOf]))
    .addOption(basisOption(locale))
    .addOption(dateOption("--known-at <date>", options.knownAt));
};

/** Adds the window in which something has to fall due. */
export const windowed = (each: Command, locale: Locale): Command =>
  each.addOption(new Option("--within <window>", HELP[locale].options.within).argParser(windowName));
