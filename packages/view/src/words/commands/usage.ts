import type { Texts } from "../common.js";

const zh = {
  wrong: (what: string) => `用法有误：${what}`,
  /** Behind what is wrong with a command line itself. */
  seeHelp: (what: string) => `${what}。用法见 bangfu --help。`,
  ending: (file: string, endings: readonly string[]) =>
    `“${file}”的结尾不对，要写的文件应以 ${endings.join("、")} 结尾。`,
  noPlan: (names: readonly string[]) => `请用 --plan 写明方案（当前文件夹没有 ${names.join(" 或 ")}）。`,
  overallId: (id: string) => `overall 后面不写编号（${id}）。`,
  derive: "请写明改动文件；要一份待填的改动文件，请用 --template（两者不同时写）。",
  beforePeriod: (asOf: string, first: string) =>
    `截至日期 ${asOf} 早于报告期的第一天 ${first}，请改 --as-of 或 --period。`,
};

/** What is wrong with a command line, and what would be right. */
export const USAGE: Texts<typeof zh> = {
  zh,
  en: {
    wrong: (what) => `Wrong usage: ${what}`,
    seeHelp: (what) => `${what}. See bangfu --help.`,
    ending: (file, endings) =>
      `${file} has the wrong ending; the file to write has to end in ${endings.join(", ")}.`,
    noPlan: (names) => `name the plan with --plan (there is no ${names.join(" or ")} here).`,
    overallId: (id) => `overall takes no id (${id}).`,
    derive: "name the file of changes; for one to fill in use --template (not both).",
    beforePeriod: (asOf, first) =>
      `the as-of date ${asOf} is before the period's first day ${first}; change --as-of or --period.`,
  },
};

/** What commander says of a wrong command line, by its code; the part in quotes is kept. English is its own. */
export const COMMANDER: Texts<Readonly<Record<string, (named: string) => string>>> = {
  zh: {
    "commander.missingArgument": (named) => `缺少参数 ${named}`,
    "commander.optionMissingArgument": (named) => `选项 ${named} 后面缺少值`,
    "commander.missingMandatoryOptionValue": (named) => `缺少选项 ${named}`,
    "commander.unknownOption": (named) => `没有选项 ${named}`,
    "commander.unknownCommand": (named) => `没有命令 ${named}`,
    "commander.excessArguments": () => "参数过多",
  },
  en: {},
};

/** The value that an option or argument does not take, and what it takes. */
export const invalidValue: Texts<(named: string, value: string, allowed: string) => string | undefined> = {
  zh: (named, value, allowed) => `${named} 的值“${value}”不对，应为 ${allowed}`,
  en: () => undefined,
};

/** What a parser of ours says of a value, in commander's own words: they are read again for Chinese. */
export const allowedChoices = (choices: string): string => `Allowed choices are ${choices}.`;

/** Where the plan lies when nobody says. */
export const PLAN_FILES = ["方案.json", "plan.json"];
