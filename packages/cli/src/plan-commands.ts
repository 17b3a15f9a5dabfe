import type { Locale } from "@bangfu/core";
import { Option, type Command } from "commander";
import { derive } from "./commands/derive.js";
import { planDiff } from "./commands/plan-diff.js";
import type { Console } from "./io/console.js";
import { plainDate } from "./options.js";

interface Lang {
  readonly lang: Locale;
}
interface DiffOptions extends Lang {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}
interface DeriveOptions extends Lang {
  readonly out: string;
  readonly template?: boolean;
}

/** The commands that make and compare plans. */
export const planCommands = (
  command: (name: string, description: string) => Command,
  io: Console,
): readonly Command[] => [
  command("plan-diff", "比较两份方案，或一份方案的两个版本 · compare two plans, or two versions of one")
    .argument("<plan>", "方案：JSON 文件或包名 · the plan: a JSON file or a package")
    .argument("[other]", "另一份方案 · another plan")
    .addOption(
      new Option("--from <date>", "前一个版本的日期 · the day of the earlier version").argParser(plainDate),
    )
    .addOption(
      new Option("--to <date>", "后一个版本的日期，默认今天 · the day of the later version").argParser(
        plainDate,
      ),
    )
    .option("--json", "输出 JSON · print JSON")
    .action((plan: string, other: string | undefined, { from, to, json, lang }: DiffOptions) =>
      planDiff({ plan, other, from, to, json: json === true, locale: lang }, io),
    ),
  command("derive", "以一份方案为模板另作一份 · make a plan from another one")
    .argument("<base>", "作模板的方案：JSON 文件或包名 · the plan to start from: a JSON file or a package")
    .argument("[changes]", "改动文件 · the file of changes")
    .requiredOption("-o, --out <file>", "要写的方案，或待填的改动文件 · the plan, or the changes to fill in")
    .option("--template", "写出待填的改动文件 · write a file of changes to fill in")
    .action((base: string, changes: string | undefined, { out, template, lang }: DeriveOptions) =>
      derive({ base, changes, out, template: template === true, locale: lang }, io),
    ),
];
