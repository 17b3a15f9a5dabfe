import { createRequire } from "node:module";
import { BASES, LOCALES, type Locale } from "@bangfu/core";
import { EXPLAINED_KINDS, type ExplainedKind } from "@bangfu/view";
import { Argument, Command, CommanderError, Option } from "commander";
import { assessCommand } from "./commands/assess.js";
import { diff } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { office } from "./commands/office.js";
import { publish } from "./commands/publish.js";
import { reportCommand, type ReportArguments } from "./commands/report.js";
import { validate } from "./commands/validate.js";
import { consoleOn, processIo, type Console, type Io } from "./io/console.js";
import { InputError } from "./io/read.js";
import { planCommands } from "./plan-commands.js";
import { factsName, period, plainDate, windowName, type DateOptions, type WindowOptions } from "./options.js";
import { withPrivacyOptions, type PrivacyOptions } from "./privacy.js";
import { rollupProgram } from "./rollup-program.js";
import { localeIn, localizeHelp, UsageError, usageText } from "./usage.js";
import { readProgram } from "./read-command.js";
import { workbookCommands } from "./workbook-commands.js";

interface Lang {
  readonly lang: Locale;
}

interface PublishOptions extends PrivacyOptions {
  readonly out: string;
  readonly notice?: string;
  readonly factsName?: string;
  readonly coarse?: boolean;
}

interface DiffOptions extends DateOptions {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly json?: boolean;
}

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

const PLAN = ["<plan>", "方案：JSON 文件或包名 · the plan: a JSON file or a package"] as const;
const LEDGER = [
  "<ledger>",
  "台账：JSON 文件，或含 sample-ledger.json 的包名 · the ledger: a JSON file, or a package with one",
] as const;

const command = (name: string, description: string, locale: Locale): Command =>
  new Command(name)
    .description(description)
    .helpOption("-h, --help", "显示用法 · show the usage")
    .addOption(new Option("--lang <lang>", "语言 · language").choices(LOCALES).default(locale));

const TODAY = "截至日期，默认今天 · the as-of date, today where absent";
const PERIOD_END =
  "截至日期，默认报告期末，未到期末则为今天 · the as-of date, where absent the period's end, or today before it";

const dated = (each: Command, asOf = TODAY): Command =>
  each
    .addOption(new Option("--as-of <date>", asOf).argParser(plainDate))
    .addOption(new Option("--basis <basis>", "口径 · basis").choices(BASES).default("reported"))
    .addOption(new Option("--known-at <date>", "当时所知 · as known on this day").argParser(plainDate));

const windowed = (each: Command): Command =>
  each.addOption(
    new Option(
      "--within <window>",
      "只看这一期内到期的，如 2024、2024Q1 · only what falls due in a window, such as 2024 or 2024Q1",
    ).argParser(windowName),
  );

const reportProgram = (io: Io): Command =>
  withPrivacyOptions(
    windowed(
      dated(
        command("report", "生成一个时期的报告 · write a report of a period", io.locale)
          .argument(...PLAN)
          .argument(...LEDGER),
        PERIOD_END,
      ),
    ),
  )
    .requiredOption("-o, --out <file>", "输出文件：.docx、.xlsx 或 .html · the file to write")
    .addOption(
      new Option("--period <period>", "报告期，如 2024Q2、2024H1、2024、2024-05 · the period")
        .argParser(period)
        .makeOptionMandatory(),
    )
    .option("--unit <unit>", "只写一个责任单位 · only one unit, by its name or id")
    .option("--notice <text>", "数据说明，如“示例数据” · a remark on the data")
    .action((plan: string, ledger: string, { lang, ...options }: Omit<ReportArguments, "locale"> & Lang) =>
      reportCommand({ ...options, plan, ledger, locale: lang }, io),
    );

const diffProgram = (io: Console): Command =>
  dated(
    command("diff", "比较两个日期或两份台账 · compare two days or two ledgers", io.locale)
      .argument(...PLAN)
      .argument(...LEDGER)
      .argument("[other]", "另一份台账 · another ledger"),
  )
    .addOption(new Option("--from <date>", "前一个日期 · the earlier day").argParser(plainDate))
    .addOption(new Option("--to <date>", "后一个日期，默认今天 · the later day").argParser(plainDate))
    .option("--json", "输出 JSON · print JSON")
    .action((plan: string, ledger: string, other: string | undefined, options: DiffOptions & Lang) =>
      diff({ ...options, plan, ledger, other, json: options.json === true, locale: options.lang }, io),
    );

const program = (io: Console): Command => {
  const root = new Command("bangfu")
    .description(
      "帮扶方案：填报、校验、测算、说明、发布、报告 · plans: fill in, validate, assess, explain, publish, report",
    )
    .version(version, "-V, --version", "版本 · the version")
    .helpOption("-h, --help", "显示用法 · show the usage")
    .helpCommand("help [command]", "显示一条命令的用法 · show the usage of a command")
    // Read off the whole command line too, so that it may stand before the command.
    .addOption(new Option("--lang <lang>", "语言 · language").choices(LOCALES));
  root.addCommand(
    command("validate", "校验方案与台账 · check a plan and a ledger", io.locale)
      .argument(...PLAN)
      .argument("[ledger]", LEDGER[1])
      .action((plan: string, ledger: string | undefined, { lang }: Lang) => validate(plan, ledger, lang, io)),
  );
  root.addCommand(
    windowed(
      dated(
        command("assess", "测算进展 · calculate the progress", io.locale)
          .argument(...PLAN)
          .argument(...LEDGER),
      ),
    )
      .option("--json", "输出 progress.json · print progress.json")
      .action(
        (plan: string, ledger: string, options: DateOptions & WindowOptions & Lang & { json?: boolean }) =>
          assessCommand({ ...options, plan, ledger, json: options.json === true, locale: options.lang }, io),
      ),
  );
  root.addCommand(
    windowed(
      dated(
        command("explain", "说明数字由来 · say how figures came about", io.locale)
          .argument(...PLAN)
          .argument(...LEDGER),
      ),
    )
      .addArgument(new Argument("[kind]", "对象 · of what").choices(EXPLAINED_KINDS))
      .argument("[id]", "编号 · its id")
      .action(
        (
          plan: string,
          ledger: string,
          kind: ExplainedKind | undefined,
          id: string | undefined,
          options: DateOptions & WindowOptions & Lang,
        ) => explainCommand({ ...options, plan, ledger, kind, id, locale: options.lang }, io),
      ),
  );
  root.addCommand(
    withPrivacyOptions(
      dated(
        command("publish", "发布数据与网页 · publish the facts and a page", io.locale)
          .argument(...PLAN)
          .argument(...LEDGER),
      ),
    )
      .requiredOption("-o, --out <folder>", "输出文件夹 · the folder to write")
      .option("--notice <text>", "数据说明，如“示例数据” · a remark on the data")
      .addOption(
        new Option(
          "--facts-name <name>",
          "公开数据的文件名，如 facts.txt · the name of the facts' file",
        ).argParser(factsName),
      )
      .option(
        "--coarse",
        "与人有关的数值只公布各期末的 · publish figures about persons at the ends of periods only",
      )
      .action((plan: string, ledger: string, options: DateOptions & Lang & PublishOptions) =>
        publish(
          {
            ...options,
            plan,
            ledger,
            notice: options.notice,
            factsName: options.factsName,
            coarse: options.coarse === true,
            locale: options.lang,
          },
          io,
        ),
      ),
  );
  for (const each of workbookCommands((name, description) => command(name, description, io.locale), io))
    root.addCommand(each);
  root.addCommand(readProgram((name, description) => command(name, description, io.locale), io));
  for (const each of planCommands((name, description) => command(name, description, io.locale), io))
    root.addCommand(each);
  root.addCommand(reportProgram(io));
  root.addCommand(diffProgram(io));
  root.addCommand(rollupProgram((name, description) => command(name, description, io.locale), io));
  root.addCommand(
    command("office", "写出离线办公页 · write the offline page for an office", io.locale)
      .requiredOption("-o, --out <file>", "输出文件，如 office.html · the file to write")
      .action(({ out, lang }: Lang & { out: string }) => office(out, io, lang)),
  );
  for (const each of [root, ...root.commands]) {
    localizeHelp(each, io.locale);
    each.exitOverride().configureOutput({
      writeOut: (text) => io.print(text.trimEnd().split("\n")),
      writeErr: (text) => text.trimEnd().split("\n").forEach(io.err),
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
