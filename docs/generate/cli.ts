import { main, type Io } from "@bangfu/cli";
import type { Locale } from "@bangfu/core";
import { LOCALES, type PageFile } from "./pages.js";

const io = (locale: Locale, out: (text: string) => void): Io => ({
  out,
  err: out,
  colour: false,
  cwd: ".",
  locale,
  now: () => 0,
});

/** What the program prints for a command line. */
const printed = async (argv: readonly string[], locale: Locale): Promise<string> => {
  const lines: string[] = [];
  await main(
    [...argv, "--lang", locale],
    io(locale, (text) => lines.push(text)),
  );
  return lines.join("\n").trim();
};

/** The commands, from the program's own help. */
export const commandNames = async (): Promise<string[]> => {
  const help = await printed(["--help"], "en");
  return [...help.slice(help.indexOf("Commands:")).matchAll(/^ {2}(\w+) /gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== "help");
};

const WORDS = {
  zh: {
    title: "命令",
    lead: "由程序自己的 `--help` 生成。在本仓库中写 `npx bangfu …`。",
    codes: "退出码：0 成功；1 输入有误，逐条指出位置、所填的值与正确写法，什么也不写；2 用法有误。",
  },
  en: {
    title: "Commands",
    lead: "Made of the program's own `--help`. In this repository write `npx bangfu …`.",
    codes:
      "Exit codes: 0 done; 1 a bad input: every problem with its place, its value and what would be right, nothing written; 2 wrong usage.",
  },
} as const;

const pageOf = async (locale: Locale, commands: readonly string[]): Promise<PageFile> => {
  const { title, lead, codes } = WORDS[locale];
  const block = async (argv: readonly string[]): Promise<string> =>
    `\`\`\`text\n${await printed([...argv, "--help"], locale)}\n\`\`\`\n`;
  const parts = [`# ${title}\n`, `${lead}\n`, `${codes}\n`, await block([])];
  for (const name of commands) parts.push(`## ${name}\n`, await block([name]));
  return { path: `${locale}/reference/cli.md`, text: parts.join("\n") };
};

/** `reference/cli.md` of each language: what the program says of itself. */
export const cliPages = async (): Promise<PageFile[]> => {
  const commands = await commandNames();
  return Promise.all(LOCALES.map((locale) => pageOf(locale, commands)));
};
