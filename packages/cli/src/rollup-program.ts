import { BASES, type Basis, type Locale } from "@bangfu/core";
import { STALE_DAYS } from "@bangfu/core/rollup";
import { InvalidArgumentError, Option, type Command } from "commander";
import { rollupCommand } from "./commands/rollup.js";
import type { Io } from "./io/console.js";
import { factsName, plainDate } from "./options.js";
import { withPrivacyOptions, type PrivacyOptions } from "./privacy.js";

interface RollupOptions extends PrivacyOptions {
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
  readonly lang: Locale;
}

/** An option that has to be a whole number between two. */
const between =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Allowed choices are ${least}–${most}.`);
  };

const count = (flags: string, description: string, [least, most]: [number, number], value: number): Option =>
  new Option(flags, description).argParser(between(least, most)).default(value);

/** `bangfu rollup`: many schools, or many roll-ups, to the page of a region. */
export const rollupProgram = (command: (name: string, description: string) => Command, io: Io): Command =>
  withPrivacyOptions(command("rollup", "汇总多所学校 · roll up many schools"))
    .argument(
      "[sites...]",
      "各校公开数据的文件夹或网址；--merge 时为汇总文件 · folders or addresses of schools' facts; with --merge, roll-ups",
    )
    .requiredOption("-o, --out <folder>", "输出文件夹 · the folder to write")
    .option("--list <file>", "学校名单（.csv 或 .txt） · a list of schools (.csv or .txt)")
    .option("--merge", "合并几份汇总（县 → 省） · merge roll-ups, counties to a province")
    .addOption(
      new Option("--as-of <date>", "截至日期，默认今天 · the as-of date, today where absent").argParser(
        plainDate,
      ),
    )
    .addOption(new Option("--basis <basis>", "口径 · basis").choices(BASES).default("reported"))
    .addOption(
      count(
        "--stale-days <days>",
        "多少天无新记录为数据陈旧 · days until data are stale",
        [1, 3650],
        STALE_DAYS,
      ),
    )
    .option(
      "--before <day>",
      "与之比较的日期，或以前的 rollup.json · the earlier day, or an earlier rollup.json",
    )
    .addOption(count("--jobs <count>", "同时读取几所 · schools read at once", [1, 64], 8))
    .addOption(count("--timeout <seconds>", "每所最多等几秒 · seconds for one school", [1, 600], 30))
    .addOption(
      new Option("--facts-name <name>", "公开数据的文件名 · the name of the facts' file")
        .argParser(factsName)
        .default("facts.json"),
    )
    .option("--title <title>", "网页标题 · the page's title")
    .option("--notice <text>", "数据说明，如“示例数据” · a remark on the data")
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
