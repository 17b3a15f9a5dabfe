import type { Locale } from "@bangfu/core";
import type { SiteFile } from "../site.js";

/** Something in a file that names one person. */
export interface PersonalNumber {
  readonly file: string;
  readonly what: "identity" | "mobile" | "mail";
}

/** Not a part of a longer number, nor the places of a decimal. */
const PATTERNS: Readonly<Record<PersonalNumber["what"], RegExp>> = {
  identity: /(?<![\d.])[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\d.])/,
  mobile: /(?<![\d.])1[3-9]\d{9}(?![\d.])/,
  mail: /[\w.+-]+@[\w-]+\.[\w.-]*\w/,
};
const WHATS = Object.keys(PATTERNS) as PersonalNumber["what"][];

/**
 * Numbers of identity cards and mobile telephones and mail addresses in files that are about to be published.
 * Who rolls up has no ledger to look for, so what is looked for is what a name of a school never holds.
 */
export const personalNumbersIn = (files: readonly SiteFile[]): PersonalNumber[] =>
  files
    .filter(({ name }) => name !== "bangfu.js")
    .flatMap(({ name, text }) =>
      WHATS.filter((what) => PATTERNS[what].test(text)).map((what) => ({ file: name, what })),
    );

const WHAT: Readonly<Record<PersonalNumber["what"], Readonly<Record<Locale, string>>>> = {
  identity: { zh: "身份证号", en: "the number of an identity card" },
  mobile: { zh: "手机号", en: "a mobile number" },
  mail: { zh: "电子邮箱", en: "a mail address" },
};

/** As a sentence, without the number itself. */
export const describePersonalNumber = ({ file, what }: PersonalNumber, locale: Locale): string =>
  locale === "zh"
    ? `${file}：含有${WHAT[what].zh}，请从学校名称、网址或标题中删去。`
    : `${file}: holds ${WHAT[what].en}; take it out of the schools' names, addresses or titles.`;
