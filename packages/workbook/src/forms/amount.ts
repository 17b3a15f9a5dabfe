import { numeralIn } from "@bangfu/ooxml";

/** A number with the unit that is written beside it. */
export interface Amount {
  /** A decimal in digits. */
  readonly number: string;
  /** As it stands there; "": none. */
  readonly unit: string;
  /** Whether the number counts ones, whatever power of ten the indicator's unit has. */
  readonly isOnes: boolean;
}

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;

/** What may stand before an amount of money; the yuan have no unit behind it then. */
const MONEY = /^(人民币|¥|￥|rmb|cny|us\$|hk\$|[$€£])/;
const YUAN = /^(?:人民币|¥|￥|rmb|cny)$/;

/** 5-6, 1.2.3, 50余 and 1,23 are no amounts of anything. */
const VAGUE = /^(?:[\d,.e~至到+-]|[余多几来]|左右|以上|以下|上下|不到)/;

/** Written of sums of money: nothing comes behind. */
const WHOLE = /(?<=[元圆])[整正]$/;

const digitsIn = (text: string): { number: string; rest: string; isOnes: boolean } | undefined => {
  const match = NUMBER.exec(text);
  if (match === null) return numeralIn(text);
  const [all, whole = "", places = ""] = match;
  return { number: whole.replaceAll(",", "") + places, rest: text.slice(all.length), isOnes: false };
};

const unitFor = (unit: string, currency: string): string => {
  if (currency === "") return unit;
  if (!YUAN.test(currency)) return currency;
  return unit.endsWith("元") ? unit : `${unit}元`;
};

/**
 * The amount that a text is; undefined: it is none, or a vague one.
 * @param text in the form of `folded`
 * @example amountIn("¥1,200元整") // { number: "1200", unit: "元", isOnes: false }
 */
export const amountIn = (text: string): Amount | undefined => {
  const [, hundredths] = /^百分之(.+)$/.exec(text) ?? [];
  const sign = /^[+-]/.exec(text)?.[0] ?? "";
  const unsigned = (hundredths ?? text).slice(sign.length);
  const currency = MONEY.exec(unsigned)?.[0] ?? "";
  const [inner] = /^[+-]/.exec(unsigned.slice(currency.length)) ?? [""];
  const read = digitsIn(unsigned.slice(currency.length + inner.length));
  if (read === undefined || (sign !== "" && inner !== "")) return undefined;
  const { number, isOnes } = read;
  const rest = read.rest.replace(/[。.;,]$/, "").replace(WHOLE, "");
  if (VAGUE.test(read.rest) || (hundredths !== undefined && rest !== "")) return undefined;
  const signed = `${sign === "-" || inner === "-" ? "-" : ""}${number}`;
  if (hundredths !== undefined) return { number: signed, unit: "%", isOnes };
  if (rest === "成") return { number: String(Number(`${signed}e1`)), unit: "%", isOnes };
  return { number: signed, unit: unitFor(rest, currency), isOnes };
};
