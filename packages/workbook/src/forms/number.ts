import type { Indicator } from "@bangfu/core";
import type { Cell } from "../xlsx/cell.js";
import { folded } from "./fold.js";
import { cellText, numberText } from "./text.js";

/** Why a value is none: not a number, of another unit, or a percentage where none is measured. */
export type NumberMistake = "not-a-number" | "wrong-unit" | "not-in-percent";

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

const powerOf = (unit: string): readonly [word: string, power: number] =>
  POWERS.find(([word]) => unit.startsWith(word)) ?? ["", 0];

/** An indicator's unit as its power of ten and what is counted; 千克 is a unit of its own, 万元 is not. */
const splitUnit = (unit: string): { readonly power: number; readonly base: string } => {
  const [word, power] = powerOf(unit);
  const base = unit.slice(word.length);
  return ["元", "人", "人次"].includes(base) ? { power, base } : { power: 0, base: unit };
};

/** A decimal with its point moved, digit by digit: 50.5 with 4 is 505000. */
const moved = (decimal: string, places: number): number => Number(`${decimal}e${places}`);

const AMOUNT = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(.*)$/;

/** What may stand before an amount of money. */
const MONEY = /^(人民币|¥|￥|rmb|cny)/;

const inUnit = (amount: string, unit: string, measuredIn: string): number | NumberMistake => {
  if (unit === "" || unit === measuredIn) return Number(amount);
  if (unit === "%") return "not-in-percent";
  // 5-6, 1.2.3 and 1,23 are no amounts of anything.
  if (/^[\d,.e~至到-]/.test(unit)) return "not-a-number";
  const given = unit.replace(/元整$/, "元");
  const [word, power] = powerOf(given);
  const wanted = splitUnit(measuredIn);
  const base = given.slice(word.length);
  return base === "" || base === wanted.base ? moved(amount, power - wanted.power) : "wrong-unit";
};

/**
 * A number in the indicator's unit of measurement, from any of the ways in which people write one.
 * @example numberIn({ is: "text", text: "1,234.5万" }, { measuredIn: "元" }) // 12345000
 */
export const numberIn = (
  cell: Cell,
  { measuredIn = "", scale }: Pick<Indicator, "measuredIn" | "scale">,
): number | NumberMistake => {
  if (cell.is === "number" && cell.shown !== "percent") return rounded(cell.number);
  const text = folded(cellText(cell));
  const step = scale?.find(({ label }) => folded(label) === text);
  if (step !== undefined) return step.value;
  const match = AMOUNT.exec(text.replace(MONEY, ""));
  if (match === null) return "not-a-number";
  const [, sign = "", whole = "", places = "", unit = ""] = match;
  const number = inUnit(`${sign}${whole.replaceAll(",", "")}${places}`, unit, folded(measuredIn));
  return typeof number === "number" ? rounded(number) : number;
};

/** More than six places come of binary arithmetic; the fifteen digits that a spreadsheet shows are meant. */
const rounded = (number: number): number =>
  /^-?\d+\.\d{7,}$/.test(String(number)) ? Number(numberText(number)) : number;
