/** Digits in words, the ones of everyday writing and those of cheques. */
const DIGITS = "零一二三四五六七八九";
const VARIANTS: Readonly<Record<string, string>> = {
  〇: "零",
  "○": "零",
  两: "二",
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
};
const PLACES: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };

const RUN = /^[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+/u;
const DECIMALS = /^点([零〇一二三四五六七八九]+)/u;

const plain = (text: string): string => text.replace(/./gu, (char) => VARIANTS[char] ?? char);

/**
 * A number below ten thousand. Undefined where it is none, or one that leaves a place out as speech does: 一百二
 * is 120 to some and 102 to others.
 */
const belowTenThousand = (text: string): number | undefined => {
  let [sum, place] = [0, 10_000];
  let digit: number | undefined;
  let hasZero = false;
  const skips = (next: number): boolean => sum > 0 && next * 10 !== place && !hasZero;
  for (const char of text) {
    const at = DIGITS.indexOf(char);
    const unit = PLACES[char];
    if (at === 0 && digit === undefined) hasZero = true;
    else if (at > 0 && digit === undefined) digit = at;
    else if (unit === undefined || unit >= place || skips(unit)) return undefined;
    else {
      if (digit === undefined && unit > 10) return undefined;
      sum += (digit ?? 1) * unit;
      [place, digit, hasZero] = [unit, undefined, false];
    }
  }
  if (digit !== undefined && skips(1)) return undefined;
  return text === "" || (digit === undefined && hasZero && text !== "零") ? undefined : sum + (digit ?? 0);
};

export interface Numeral {
  readonly number: string;
  /** What stands behind it; a 万 or 亿 that ends it stands there too, for it may belong to a unit. */
  readonly rest: string;
  /** Whether it counts ones: 五十万三千 does, whatever 万 a unit may have. */
  readonly isOnes: boolean;
}

/** Below a 万 or 亿: nothing, or a number with a place of its own. */
const below = (text: string): number | undefined =>
  text === "" ? 0 : /[千百十零]/.test(text) ? belowTenThousand(text) : undefined;

const wholeIn = (run: string, rest: string): Numeral | undefined => {
  const [, high = "", hundredMillions = "", middle = "", myriads = "", low = ""] =
    /^(?:(.*)(亿))?(?:(.*)(万))?(.*)$/u.exec(run)!;
  if (hundredMillions === "" && myriads === "") {
    const number = belowTenThousand(low);
    return number === undefined ? undefined : { number: String(number), rest, isOnes: false };
  }
  const top = hundredMillions === "" ? 0 : belowTenThousand(high);
  const mid = myriads === "" ? 0 : hundredMillions === "" ? belowTenThousand(middle) : below(middle);
  const ones = below(low);
  if (top === undefined || mid === undefined || ones === undefined) return undefined;
  if (low !== "") return { number: String(top * 1e8 + mid * 1e4 + ones), rest, isOnes: true };
  return myriads === ""
    ? { number: String(top), rest: `亿${rest}`, isOnes: false }
    : { number: String(top * 1e4 + mid), rest: `万${rest}`, isOnes: false };
};

/**
 * The number in words with which a text begins; undefined: it begins with none.
 * @example numeralIn("五十万元") // { number: "50", rest: "万元", isOnes: false }
 */
export const numeralIn = (text: string): Numeral | undefined => {
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return undefined;
  const rest = text.slice(run.length);
  const whole = wholeIn(plain(run), rest);
  const decimals = DECIMALS.exec(rest);
  if (decimals === null || whole === undefined) return whole;
  if (whole.isOnes || whole.rest !== rest) return undefined;
  const digits = [...plain(decimals[1]!)].map((char) => DIGITS.indexOf(char)).join("");
  return { number: `${whole.number}.${digits}`, rest: rest.slice(decimals[0].length), isOnes: false };
};

/** Digits said one by one, as in 二〇二三. @example digitsIn("二〇二三") // "2023" */
export const digitsIn = (text: string): string =>
  plain(text).replace(/[零一二三四五六七八九]/gu, (char) => String(DIGITS.indexOf(char)));

/** A number below a hundred in words, a larger one in digits. @example numeralOf(21) // "二十一" */
export const numeralOf = (value: number): string => {
  if (value >= 100) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones]!;
  return `${tens === 1 ? "" : DIGITS[tens]!}十${ones === 0 ? "" : DIGITS[ones]!}`;
};
