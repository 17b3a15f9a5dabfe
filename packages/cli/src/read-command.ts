import { HELP } from "@bangfu/view/commands";
import type { Command } from "commander";
import { command, dateOption, type Lang } from "./command.js";
import { readCommand } from "./commands/read.js";
import type { Console } from "./io/console.js";

interface ReadOptions extends Lang {
  readonly out: string;
  readonly report?: string;
  readonly review?: string;
  readonly id?: string;
  readonly start?: string;
  readonly issued?: string;
}

/** The command that makes a draft plan of a document. */
export const readProgram = (io: Console): Command => {
  const { arguments: named, options } = HELP[io.locale];
  return command("read", io.locale)
    .argument("<files...>", named.documents)
    .requiredOption("-o, --out <file>", options.outDraft)
    .option("--report <file>", options.readingReport)
    .option("--review <file>", options.review)
    .option("--id <id>", options.id)
    .addOption(dateOption("--start <date>", options.start))
    .addOption(dateOption("--issued <date>", options.issued))
    .action((files: string[], { lang, ...given }: ReadOptions) =>
      readCommand({ ...given, files, locale: lang }, io),
    );
};
