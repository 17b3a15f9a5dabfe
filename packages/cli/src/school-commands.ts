import { HELP } from "@bangfu/view/commands";
import { EXPLAINED_KINDS, type ExplainedKind } from "@bangfu/view";
import { Argument, Option, type Command } from "commander";
import { command, dated, dateOption, windowed, type Lang } from "./command.js";
import { assessCommand } from "./commands/assess.js";
import { close } from "./commands/close.js";
import { diff } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { publish } from "./commands/publish.js";
import { remind } from "./commands/remind.js";
import { reportCommand, type ReportArguments } from "./commands/report.js";
import { validate } from "./commands/validate.js";
import type { Console } from "./io/console.js";
import { factsName, pageAddress, period, type DateOptions, type WindowOptions } from "./options.js";
import { withPrivacyOptions, type PrivacyOptions } from "./privacy.js";

interface PublishOptions extends PrivacyOptions {
  readonly out: string;
  readonly notice?: string;
  readonly factsName?: string;
  readonly url?: string;
  readonly coarse?: boolean;
  readonly draft?: boolean;
}

interface CloseOptions {
  readonly through: string | undefined;
  readonly by: string | undefined;
  readonly check?: boolean;
}

type ReportOptions = Omit<ReportArguments, "locale" | "internal" | "toSign"> & {
  readonly internal?: boolean;
  readonly toSign?: boolean;
};

interface DiffOptions extends DateOptions {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly json?: boolean;
}

/** The commands on a plan and the ledger of one school. */
export const schoolCommands = (io: Console): readonly Command[] => {
  const { locale } = io;
  const { arguments: named, options } = HELP[locale];
  const onLedger = (each: Command): Command =>
    each.argument("<plan>", named.plan).argument("<ledger>", named.ledger);
  return [
    command("validate", locale)
      .argument("<plan>", named.plan)
      .argument("[ledger]", named.ledger)
      .action((plan: string, ledger: string | undefined, { lang }: Lang) => validate(plan, ledger, lang, io)),
    windowed(dated(onLedger(command("assess", locale)), locale), locale)
      .option("--json", options.progressJson)
      .action(
        (plan: string, ledger: string, given: DateOptions & WindowOptions & Lang & { json?: boolean }) =>
          assessCommand({ ...given, plan, ledger, json: given.json === true, locale: given.lang }, io),
      ),
    windowed(dated(onLedger(command("explain", locale)), locale), locale)
      .addArgument(new Argument("[kind]", named.kind).choices(EXPLAINED_KINDS))
      .argument("[id]", named.id)
      .action(
        (
          plan: string,
          ledger: string,
          kind: ExplainedKind | undefined,
          id: string | undefined,
          given: DateOptions & WindowOptions & Lang,
        ) => explainCommand({ ...given, plan, ledger, kind, id, locale: given.lang }, io),
      ),
    withPrivacyOptions(dated(onLedger(command("publish", locale)), locale), locale)
      .requiredOption("-o, --out <folder>", options.outFolder)
      .option("--notice <text>", options.notice)
      .addOption(new Option("--facts-name <name>", options.factsName).argParser(factsName))
      .addOption(new Option("--url <address>", options.url).argParser(pageAddress))
      .option("--coarse", options.coarse)
      .option("--draft", options.publishDraft)
      .action((plan: string, ledger: string, given: DateOptions & Lang & PublishOptions, own: Command) => {
        const { notice, factsName: name, url, coarse, draft, lang } = given;
        // An engine in English publishes a Chinese plan in Chinese, unless it is asked for English.
        const pages = own.getOptionValueSourceWithGlobals("lang") === "cli" ? lang : undefined;
        return publish(
          {
            ...given,
            plan,
            ledger,
            notice,
            factsName: name,
            url,
            coarse: coarse === true,
            draft: draft === true,
            locale: lang,
            pages,
          },
          io,
        );
      }),
  ];
};

/** The commands that compare and tell of a ledger over time. */
export const timeCommands = (io: Console): readonly Command[] => {
  const { locale } = io;
  const { arguments: named, options } = HELP[locale];
  const onLedger = (each: Command): Command =>
    each.argument("<plan>", named.plan).argument("<ledger>", named.ledger);
  return [
    withPrivacyOptions(
      windowed(dated(onLedger(command("report", locale)), locale, "asOfPeriod"), locale),
      locale,
    )
      .requiredOption("-o, --out <file>", options.outReport)
      .addOption(new Option("--period <period>", options.period).argParser(period).makeOptionMandatory())
      .option("--unit <unit>", options.reportUnit)
      .option("--addressee <name>", options.addressee)
      .option("--notice <text>", options.notice)
      .option("--internal", options.internal)
      .option("--words <file>", options.words)
      .option("--signed-by <name>", options.signedBy)
      .addOption(dateOption("--signed-on <date>", options.signedOn))
      .option("--to-sign", options.toSign)
      .option("--annex <titles...>", options.annex)
      .action((plan: string, ledger: string, { lang, ...given }: ReportOptions & Lang) =>
        reportCommand(
          {
            ...{ ...given, plan, ledger, locale: lang },
            ...{ internal: given.internal === true, toSign: given.toSign === true },
          },
          io,
        ),
      ),
    onLedger(command("remind", locale))
      .option("--unit <unit>", options.remindUnit)
      .addOption(dateOption("--as-of <date>", options.asOf))
      .action(
        (
          plan: string,
          ledger: string,
          given: Lang & { unit: string | undefined; asOf: string | undefined },
        ) => remind({ ...given, plan, ledger, locale: given.lang }, io),
      ),
    onLedger(command("close", locale))
      .addOption(dateOption("--through <date>", options.through))
      .option("--by <unit>", options.closedBy)
      .option("--check", options.checkClosed)
      .action((plan: string, ledger: string, { lang, ...given }: CloseOptions & Lang) =>
        close({ ...given, plan, ledger, check: given.check === true, locale: lang }, io),
      ),
    dated(onLedger(command("diff", locale)).argument("[other]", named.otherLedger), locale)
      .addOption(dateOption("--from <date>", options.from))
      .addOption(dateOption("--to <date>", options.to))
      .option("--json", options.json)
      .action((plan: string, ledger: string, other: string | undefined, given: DiffOptions & Lang) =>
        diff({ ...given, plan, ledger, other, json: given.json === true, locale: given.lang }, io),
      ),
  ];
};
