/** A unit as its power of ten and what is counted: 万元 is 10⁴ of 元, ‰ is 10⁻³ of 1. */
export interface Unit {
  readonly power: number;
  readonly base: string;
}

/** Powers of ten that a unit may begin with. */
const POWERS: readonly (readonly [word: string, power: number])[] = [
  ["百万", 6],
  ["千万", 7],
  ["十万", 5],
  ["万", 4],
  ["亿", 8],
  ["千", 3],
  ["百", 2],
];

const MONEY = "元";
const PEOPLE = "人";
/** The base of shares. */
export const SHARE = "1";

/** What is counted or weighed in schools, whether a plan has it or not. */
const BASES = [
  ...[
    MONEY,
    PEOPLE,
    "人次",
    "次",
    "个",
    "所",
    "项",
    "笔",
    "门",
    "件",
    "台",
    "套",
    "册",
    "亩",
    "平方米",
    "㎡",
  ],
  ...["米", "公里", "天", "日", "小时", "学时", "课时", "节", "分", "场", "期", "户", "家", "篇", "份", "吨"],
  ...["公斤", "辆", "张", "本", "届", "班", "岁", "年", "月", "倍", "对", "批", "堂", "场次", "学分", "名次"],
];

const SHARES: ReadonlyMap<string, number> = new Map([
  ...["%", "百分比", "百分率", "百分点", "个百分点", "percent"].map((word) => [word, -2] as const),
  ...["‰", "千分比"].map((word) => [word, -3] as const),
  ...["比例", "比率", "占比", "share", "ratio", SHARE].map((word) => [word, 0] as const),
]);

/** Words for one and the same unit. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...["圆", "块", "块钱", "人民币", "元人民币", "rmb", "cny", "yuan"].map((word) => [word, MONEY] as const),
  ...["名", "位", "people", "persons"].map((word) => [word, PEOPLE] as const),
  ["回", "次"],
  ["times", "次"],
  ["平米", "平方米"],
  ["㎡", "平方米"],
  ["m2", "平方米"],
  ["千米", "公里"],
  ["千克", "公斤"],
  ["kg", "公斤"],
]);

const FOREIGN = /^(?:[美港欧日韩加澳]元|美金|英镑|usd|eur|hkd|\$|€|£|us\$|hk\$)$/;

export const isMoney = (base: string): boolean => base === MONEY || FOREIGN.test(base);

/** @param text in the form of `folded` */
export const unitOf = (text: string): Unit => {
  const share = SHARES.get(text);
  if (share !== undefined) return { power: share, base: SHARE };
  const same = SAME.get(text);
  if (same !== undefined) return { power: 0, base: same };
  const [word, power] = POWERS.find(([each]) => text.startsWith(each)) ?? ["", 0];
  const rest = text.slice(word.length);
  const base = SAME.get(rest) ?? rest;
  // 千瓦 and 百人会 are units of their own; 千元 is not.
  const isPower = power >= 4 || base === "" || BASES.includes(base);
  return isPower ? { power, base } : { power: 0, base: text };
};

/** Whether a text names a unit. @param known units of the plan, in the form of `folded` */
export const isUnit = (text: string, known: ReadonlySet<string>): boolean => {
  if (known.has(text)) return true;
  const { base } = unitOf(text);
  return base === SHARE ? text !== SHARE : BASES.includes(base) || FOREIGN.test(base) || known.has(base);
};
