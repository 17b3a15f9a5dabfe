import { HELP } from "@bangfu/view/commands";
import type { Command } from "commander";
import { command, type Lang } from "./command.js";
import { collect } from "./commands/collect.js";
import { exportCommand } from "./commands/export.js";
import { importCommand } from "./commands/import.js";
import { template } from "./commands/template.js";
import type { Console } from "./io/console.js";

interface Out extends Lang {
  readonly out: string;
}
type WithPlan = Out & { readonly plan?: string };
type ImportOptions = WithPlan & CollectOptions;
interface CollectOptions extends Lang {
  readonly plan?: string;
  readonly answers?: string;
  readonly takeOver?: boolean;
}

/** The commands between an office's workbooks and the ledger. */
export const workbookCommands = (io: Console): readonly Command[] => {
  const { arguments: named, options } = HELP[io.locale];
  return [
    command("template", io.locale)
      .argument("<plan>", named.plan)
      .requiredOption("-o, --out <file>", options.outWorkbook)
      .option("--unit <unit>", options.templateUnit)
      .action((plan: string, { out, unit, lang }: Out & { unit?: string }) =>
        template({ plan, out, unit, locale: lang }, io),
      ),
    command("import", io.locale)
      .argument("<files...>", named.workbooks)
      .requiredOption("-o, --out <ledger>", options.outLedger)
      .option("--plan <plan>", options.plan)
      .option("--answers <file>", options.importAnswers)
      .option("--take-over", options.takeOver)
      .action((files: string[], { out, plan, answers, takeOver, lang }: ImportOptions) =>
        importCommand({ files, plan, out, answers, takeOver: takeOver === true, locale: lang }, io),
      ),
    command("collect", io.locale)
      .argument("<ledger>", named.ledgerToWrite)
      .argument("<files...>", named.handedIn)
      .option("--plan <plan>", options.plan)
      .option("--answers <file>", options.importAnswers)
      .option("--take-over", options.takeOver)
      .action((ledger: string, files: string[], { plan, answers, takeOver, lang }: CollectOptions) =>
        collect({ ledger, files, plan, answers, takeOver: takeOver === true, locale: lang }, io),
      ),
    command("export", io.locale)
      .argument("<ledger>", named.wholeLedger)
      .requiredOption("-o, --out <file>", options.outWorkbook)
      .option("--plan <plan>", options.plan)
      .action((ledger: string, { out, plan, lang }: WithPlan) =>
        exportCommand({ ledger, plan, out, locale: lang }, io),
      ),
  ];
};
