import type { Basis } from "@bangfu/core";
import { STALE_DAYS } from "@bangfu/core/rollup";
import { allowedChoices, HELP } from "@bangfu/view/commands";
import { InvalidArgumentError, Option, type Command } from "commander";
import { basisOption, command, dateOption, type Lang } from "./command.js";
import { rollupCommand } from "./commands/rollup.js";
import type { Console } from "./io/console.js";
import { factsName } from "./options.js";
import { withPrivacyOptions, type PrivacyOptions } from "./privacy.js";

interface RollupOptions extends PrivacyOptions, Lang {
  readonly out: string;
  readonly list?: string;
  readonly merge?: boolean;
  readonly asOf?: string;
  readonly basis: Basis;
  readonly staleDays: number;
  readonly before?: string;
  readonly jobs: number;
  readonly timeout: number;
  readonly factsName: string;
  readonly title?: string;
  readonly notice?: string;
}

/** An option that has to be a whole number between two. */
const between =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(allowedChoices(`${least}–${most}`));
  };

const count = (flags: string, description: string, [least, most]: [number, number], value: number): Option =>
  new Option(flags, description).argParser(between(least, most)).default(value);

/** `bangfu rollup`: many schools, or many roll-ups, to the page of a region. */
export const rollupProgram = (io: Console): Command => {
  const { arguments: named, options } = HELP[io.locale];
  return withPrivacyOptions(command("rollup", io.locale), io.locale)
    .argument("[sites...]", named.sites)
    .requiredOption("-o, --out <folder>", options.outFolder)
    .option("--list <file>", options.list)
    .option("--merge", options.merge)
    .addOption(dateOption("--as-of <date>", options.asOf))
    .addOption(basisOption(io.locale))
    .addOption(count("--stale-days <days>", options.staleDays, [1, 3650], STALE_DAYS))
    .option("--before <day>", options.before)
    .addOption(count("--jobs <count>", options.jobs, [1, 64], 8))
    .addOption(count("--timeout <seconds>", options.timeout, [1, 600], 30))
    .addOption(
      new Option("--facts-name <name>", options.factsNames).argParser(factsName).default("facts.json"),
    )
    .option("--title <title>", options.title)
    .option("--notice <text>", options.notice)
    .action((sources: string[], { lang, ...options }: RollupOptions) =>
      rollupCommand(
        {
          ...options,
          sources,
          list: options.list,
          merge: options.merge === true,
          asOf: options.asOf,
          before: options.before,
          title: options.title,
          notice: options.notice,
          locale: lang,
        },
        io,
      ),
    );
};
