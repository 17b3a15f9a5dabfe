import type { Locale } from "@bangfu/core";
import type { Command } from "commander";
import { exportCommand } from "./commands/export.js";
import { importCommand } from "./commands/import.js";
import { template } from "./commands/template.js";
import type { Io } from "./io/console.js";

interface Out {
  readonly out: string;
  readonly lang: Locale;
}
type WithPlan = Out & { readonly plan?: string };
type ImportOptions = WithPlan & { readonly answers?: string };

const PLAN_OPTION = [
  "--plan <plan>",
  "方案，默认当前文件夹的 方案.json 或 plan.json · the plan, by default 方案.json or plan.json here",
] as const;
const BOOK = ["-o, --out <file>", "要写的工作簿（.xlsx） · the workbook to write (.xlsx)"] as const;

/** The commands between an office's workbooks and the ledger. */
export const workbookCommands = (
  command: (name: string, description: string) => Command,
  io: Io,
): readonly Command[] => [
  command("template", "写出待填的工作簿 · write a workbook to fill in")
    .argument("<plan>", "方案：JSON 文件或包名 · the plan: a JSON file or a package")
    .requiredOption(...BOOK)
    .option("--unit <unit>", "只要这个单位的：编号或名称 · for this unit alone, by id or name")
    .action((plan: string, { out, unit, lang }: Out & { unit?: string }) =>
      template({ plan, out, unit, locale: lang }, io),
    ),
  command("import", "把工作簿读进台账 · read workbooks into a ledger")
    .argument("<files...>", "工作簿：.xlsx 或 .csv，可有几份 · workbooks, .xlsx or .csv")
    .requiredOption(
      "-o, --out <ledger>",
      "要写的台账；已有的并入其中 · the ledger to write; one that is there is merged into",
    )
    .option(...PLAN_OPTION)
    .option(
      "--answers <file>",
      "对提问的答复，如 answers.json，与方案放在一起 · answers to what was asked, such as answers.json, kept beside the plan",
    )
    .action((files: string[], { out, plan, answers, lang }: ImportOptions) =>
      importCommand({ files, plan, out, answers, locale: lang }, io),
    ),
  command("export", "把台账写成工作簿 · write a ledger as a workbook")
    .argument("<ledger>", "台账：JSON 文件或包名 · the ledger: a JSON file or a package")
    .requiredOption(...BOOK)
    .option(...PLAN_OPTION)
    .action((ledger: string, { out, plan, lang }: WithPlan) =>
      exportCommand({ ledger, plan, out, locale: lang }, io),
    ),
];
