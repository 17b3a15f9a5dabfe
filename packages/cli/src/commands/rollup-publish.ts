import { resolve } from "node:path";
import { type Locale } from "@bangfu/core";
import { SCHOOL_STATES, stateWord, type Rollup } from "@bangfu/core/rollup";
import { describePersonalNumber, personalNumbersIn, regionFiles } from "@bangfu/site";
import type { Io } from "../io/console.js";
import { InputError } from "../io/read.js";
import { script } from "../io/script.js";
import { writeFiles } from "../io/write.js";

export interface RegionOutput {
  readonly out: string;
  readonly title: string | undefined;
  readonly notice: string | undefined;
  /** Proves first that no file holds a number of a person. */
  readonly check: boolean;
  readonly locale: Locale;
}

const summary = ({ overall, asOf }: Rollup, locale: Locale): string => {
  const zh = locale === "zh";
  const states = SCHOOL_STATES.flatMap((state) =>
    overall.states[state] ? [`${stateWord(state, locale)} ${overall.states[state]}`] : [],
  );
  return zh
    ? `截至 ${asOf}，${overall.schools} 所学校：${states.join("、")}`
    : `As of ${asOf}, ${overall.schools} ${overall.schools === 1 ? "school" : "schools"}: ${states.join(", ")}`;
};

/** Writes what a county or province copies to its web server; the same roll-up gives the same bytes. */
export const publishRegion = (whole: Rollup, args: RegionOutput, io: Io): void => {
  const { locale, title, notice, check } = args;
  const files = regionFiles(whole, { script: script(), locale, title, notice });
  if (check) {
    const found = personalNumbersIn(files);
    for (const each of found) io.err(describePersonalNumber(each, locale));
    if (found.length > 0) throw new InputError();
    io.out(
      locale === "zh"
        ? `已检查 ${files.length} 个文件：没有身份证号、手机号或电子邮箱。`
        : `${files.length} files checked: no number of an identity card or a mobile telephone and no mail address.`,
    );
  }
  io.out(summary(whole, locale));
  const folder = resolve(io.cwd, args.out);
  writeFiles(
    folder,
    files.map(({ name, text }) => [name, text] as const),
    io,
    locale,
  );
  const names = files.map(({ name }) => name);
  io.out(
    locale === "zh" ? `已写入 ${folder}：${names.join("、")}` : `Written to ${folder}: ${names.join(", ")}`,
  );
};
