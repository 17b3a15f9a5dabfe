import { HELP } from "@bangfu/view/commands";
import type { Command } from "commander";
import { command, dateOption, type Lang } from "./command.js";
import { adviseCommand } from "./commands/advise.js";
import { derive } from "./commands/derive.js";
import { planDiff } from "./commands/plan-diff.js";
import type { Console } from "./io/console.js";

interface DiffOptions extends Lang {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}
interface AdviseOptions extends Lang {
  readonly json?: boolean;
}
interface DeriveOptions extends Lang {
  readonly out: string;
  readonly template?: boolean;
}

/** The commands that make, advise on and compare plans. */
export const planCommands = (io: Console): readonly Command[] => {
  const { arguments: named, options } = HELP[io.locale];
  return [
    command("advise", io.locale)
      .argument("<plan>", named.plan)
      .option("--json", options.json)
      .action((plan: string, { json, lang }: AdviseOptions) =>
        adviseCommand({ plan, json: json === true, locale: lang }, io),
      ),
    command("plan-diff", io.locale)
      .argument("<plan>", named.plan)
      .argument("[other]", named.otherPlan)
      .addOption(dateOption("--from <date>", options.fromVersion))
      .addOption(dateOption("--to <date>", options.toVersion))
      .option("--json", options.json)
      .action((plan: string, other: string | undefined, { from, to, json, lang }: DiffOptions) =>
        planDiff({ plan, other, from, to, json: json === true, locale: lang }, io),
      ),
    command("derive", io.locale)
      .argument("<base>", named.basePlan)
      .argument("[changes]", named.changes)
      .requiredOption("-o, --out <file>", options.outPlan)
      .option("--template", options.template)
      .action((base: string, changes: string | undefined, { out, template, lang }: DeriveOptions) =>
        derive({ base, changes, out, template: template === true, locale: lang }, io),
      ),
  ];
};
