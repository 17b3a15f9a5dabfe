import type { Locale } from "../values/kind.js";
import type { Leak } from "./leaks.js";

interface Words {
  readonly what: Readonly<Record<Leak["what"], string>>;
  readonly of: Readonly<Record<Leak["of"], string>>;
  readonly sentence: (leak: {
    readonly place: string;
    readonly what: string;
    readonly secret: string;
    readonly excerpt: string;
  }) => string;
  readonly ledger: (path: string) => string;
  readonly no: (what: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    what: {
      name: "成员姓名",
      member: "成员编号",
      private: "未公开的内容",
      identity: "身份证号",
      mobile: "手机号",
      mail: "电子邮箱",
      user: "网址中的用户名或密码",
      token: "网址中的密钥",
    },
    of: {
      plan: "方案",
      ledger: "台账",
      facts: "公开数据",
      rollup: "汇总",
      notice: "数据说明",
      title: "标题",
      addressee: "主送单位",
      words: "报告里自己写的话",
      url: "网址",
    },
    sentence: ({ place, what, secret, excerpt }) =>
      `${place}：含有${what}${secret}，在“${excerpt}”处，请从公开的文字中删去。`,
    ledger: (path) => `（台账 ${path}）`,
    no: (what) => `这里不是${what}，可以公开`,
  },
  en: {
    what: {
      name: "a member's name",
      member: "a member's id",
      private: "a text that is not public",
      identity: "an identity number",
      mobile: "a mobile number",
      mail: "a mail address",
      user: "a user name or password in an address",
      token: "a key in an address",
    },
    of: {
      plan: "plan",
      ledger: "ledger",
      facts: "facts",
      rollup: "roll-up",
      notice: "notice",
      title: "title",
      addressee: "addressee",
      words: "own words of the report",
      url: "address",
    },
    sentence: ({ place, what, secret, excerpt }) =>
      `${place}: holds ${what}${secret} in “${excerpt}”; take it out of what is public.`,
    ledger: (path) => ` (ledger ${path})`,
    no: (what) => `this is not ${what}; it may be published`,
  },
};

/** A leak as a sentence: place, kind and where in the ledger it comes from, and never the secret itself. */
export const describeLeak = ({ what, of, path, secret, excerpt }: Leak, locale: Locale): string => {
  const words = WORDS[locale];
  return words.sentence({
    place: path === "" ? words.of[of] : `${words.of[of]} ${path}`,
    what: words.what[what],
    secret: secret === undefined ? "" : words.ledger(secret),
    excerpt,
  });
};

/** What the answer `no` to a leak's question says. */
export const describeLeakAnswer = ({ what }: Leak, locale: Locale): string =>
  WORDS[locale].no(WORDS[locale].what[what]);
