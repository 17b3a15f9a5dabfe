import { createRequire } from "node:module";
import { LOCALES } from "@bangfu/core";
import { HELP } from "@bangfu/view/commands";
import { Command, CommanderError, Option } from "commander";
import { command, type Lang } from "./command.js";
import { office } from "./commands/office.js";
import { consoleOn, processIo, type Console, type Io } from "./io/console.js";
import { InputError } from "./io/read.js";
import { planCommands } from "./plan-commands.js";
import { readProgram } from "./read-command.js";
import { rollupProgram } from "./rollup-program.js";
import { schoolCommands, timeCommands } from "./school-commands.js";
import { localeIn, localizeHelp, UsageError, usageText } from "./usage.js";
import { workbookCommands } from "./workbook-commands.js";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

const officeProgram = (io: Console): Command =>
  command("office", io.locale)
    .requiredOption("-o, --out <file>", HELP[io.locale].options.outOffice)
    .action(({ out, lang }: Lang & { out: string }) => office(out, io, lang));

const program = (io: Console): Command => {
  const text = HELP[io.locale];
  const root = new Command("bangfu")
    .description(text.program)
    .version(version, "-V, --version", text.version)
    .helpOption("-h, --help", text.help)
    .helpCommand("help [command]", text.helpCommand)
    // Read off the whole command line too, so that it may stand before the command.
    .addOption(new Option("--lang <lang>", text.options.lang).choices(LOCALES));
  const commands = [
    ...schoolCommands(io),
    ...workbookCommands(io),
    readProgram(io),
    ...planCommands(io),
    ...timeCommands(io),
    rollupProgram(io),
    officeProgram(io),
  ];
  for (const each of commands) root.addCommand(each);
  for (const each of [root, ...root.commands]) {
    localizeHelp(each, io.locale);
    each.exitOverride().configureOutput({
      writeOut: (out) => io.print(out.trimEnd().split("\n")),
      writeErr: (err) => err.trimEnd().split("\n").forEach(io.err),
      // Said in `main`, in the reader's language.
      outputError: () => undefined,
    });
  }
  return root;
};

/**
 * Runs the program.
 * @returns the exit code: 0, 1 for a bad input (every problem printed, nothing written), 2 for wrong usage
 */
export const main = async (argv: readonly string[], io: Io = processIo()): Promise<number> => {
  const locale = localeIn(argv, io.locale);
  const screen = consoleOn({ ...io, locale });
  try {
    await program(screen).parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof InputError) return 1;
    if (error instanceof UsageError) return 2;
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Without a command commander shows the help by itself.
    if (error.code !== "commander.help") screen.err(usageText(error, locale));
    return 2;
  }
};

export type { Io };
