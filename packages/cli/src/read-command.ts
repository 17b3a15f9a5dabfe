import type { Locale } from "@bangfu/core";
import { Option, type Command } from "commander";
import { readCommand } from "./commands/read.js";
import type { Console } from "./io/console.js";
import { plainDate } from "./options.js";

interface ReadOptions {
  readonly out: string;
  readonly report?: string;
  readonly id?: string;
  readonly start?: string;
  readonly issued?: string;
  readonly lang: Locale;
}

/** The command that makes a draft plan of a document. */
export const readProgram = (command: (name: string, description: string) => Command, io: Console): Command =>
  command("read", "把方案文件读成方案草稿 · read a plan's document into a draft plan")
    .argument(
      "<files...>",
      "方案文件：.docx、.xlsx、.csv、.html 或 .txt，正文与附件可分列 · the document, text and annex one after the other",
    )
    .requiredOption("-o, --out <file>", "要写的方案草稿（.json） · the draft plan to write (.json)")
    .option("--report <file>", "读取报告：.html 或 .json · the reading report, .html or .json")
    .option("--id <id>", "方案编号 · the plan's id")
    .addOption(new Option("--start <date>", "起始日期 · the plan's first day").argParser(plainDate))
    .addOption(new Option("--issued <date>", "印发日期 · the day of issue").argParser(plainDate))
    .action((files: string[], { lang, report, id, start, issued, out }: ReadOptions) =>
      readCommand({ files, out, report, id, start, issued, locale: lang }, io),
    );
