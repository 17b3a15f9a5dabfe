import type { Locale } from "@bangfu/core";
import { Help, type Command } from "commander";

/** The command line was wrong; what would be right has been printed. */
export class UsageError extends Error {}

/** What commander says of a wrong command line, by its code; the part in quotes is kept. */
const ZH: Readonly<Record<string, (named: string) => string>> = {
  "commander.missingArgument": (named) => `缺少参数 ${named}`,
  "commander.optionMissingArgument": (named) => `选项 ${named} 后面缺少值`,
  "commander.missingMandatoryOptionValue": (named) => `缺少选项 ${named}`,
  "commander.unknownOption": (named) => `没有选项 ${named}`,
  "commander.unknownCommand": (named) => `没有命令 ${named}`,
  "commander.excessArguments": () => "参数过多",
};

/** `option '--basis <basis>' argument 'foo' is invalid. Allowed choices are …`, or of an argument. */
const INVALID =
  /^(?:option '(?<option>[^']*)' argument|command-argument value) '(?<value>[^']*)' is invalid(?: for argument '(?<name>[^']*)')?\. (?<why>.*)$/;

const chinese = (english: string, code: string): string => {
  const { option, value, name, why } = INVALID.exec(english)?.groups ?? {};
  if (why !== undefined)
    return `${option ?? name} 的值“${value}”不对，应为 ${why.replace("Allowed choices are ", "")}`;
  return ZH[code]?.(/'([^']*)'/.exec(english)?.[1] ?? "") ?? english;
};

/** A wrong command line as a sentence, and where to read how it goes. */
export const usageText = ({ code, message }: { code: string; message: string }, locale: Locale): string => {
  const english = message.replace(/^error: /, "").replace(/\.$/, "");
  return locale === "zh"
    ? `用法有误：${chinese(english, code)}。用法见 bangfu --help。`
    : `Wrong usage: ${english}. See bangfu --help.`;
};

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** `中文 · English` in the language that is asked for. */
const oneOf = (text: string, locale: Locale): string => {
  const [zh, en] = text.split(" · ");
  return (locale === "zh" ? zh : en) ?? text;
};

/** The help in the language that is asked for. */
export const localizeHelp = (command: Command, locale: Locale): void => {
  // What commander itself adds, such as the choices, stands behind both languages.
  const added = (text: string): string => / \((?:choices|default):.*\)$/.exec(text)?.[0] ?? "";
  const help = new Help();
  const described = (text: string): string => {
    const more = added(text);
    const words = locale === "zh" ? more.replace("choices:", "可选：").replace("default:", "默认：") : more;
    return oneOf(text.slice(0, text.length - more.length), locale) + words;
  };
  command.configureHelp({
    styleTitle: (title) => (locale === "zh" ? (TITLES[title] ?? title) : title),
    commandDescription: (each) => oneOf(each.description(), locale),
    subcommandDescription: (each) => oneOf(each.summary() || each.description(), locale),
    optionDescription: (option) => described(help.optionDescription(option)),
    argumentDescription: (argument) => described(help.argumentDescription(argument)),
  });
};

/** The language that a command line asks for, before it is known to be right. */
export const localeIn = (argv: readonly string[], fallback: Locale): Locale => {
  const at = argv.indexOf("--lang");
  const asked = at === -1 ? argv.find((word) => word.startsWith("--lang="))?.slice(7) : argv[at + 1];
  return asked === "zh" || asked === "en" ? asked : fallback;
};
