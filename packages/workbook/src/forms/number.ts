import type { Indicator } from "@bangfu/core";
import { numberText, type Cell } from "@bangfu/ooxml";
import { amountIn, type Amount } from "./amount.js";
import { folded } from "./fold.js";
import { cellText } from "./text.js";
import { isMoney, SHARE, unitOf, type Unit } from "./unit.js";

/** Why a value is none: not a number, or none in the indicator's unit. */
export type NumberMistake =
  "not-a-number" | "shown-as-date" | "wrong-unit" | "unclear-unit" | "not-in-percent";

/** Where a unit is named for several values at once, and which; of a list each value has one. */
export interface Declared {
  readonly units: readonly string[];
  /** Of one row; else of a column or a whole sheet, where a unit of money is meant for money only. */
  readonly isOfRow: boolean;
}

export interface NotANumber {
  readonly mistake: NumberMistake;
  /** The unit that the value has, where it is not written beside it. */
  readonly shown?: string;
}

/** How the values of an indicator are measured. */
export interface Measure extends Pick<Indicator, "measuredIn" | "scale"> {
  /** Whether a value is a share, 0 to 1. */
  readonly isShare?: boolean;
}

/** A decimal with its point moved, digit by digit: 50.5 with 4 is 505000. */
const moved = (decimal: string, places: number): number => Number(`${decimal}e${places}`);

/** More than six places come of binary arithmetic; the fifteen digits that a spreadsheet shows are meant. */
const rounded = (number: number): number =>
  /^-?\d+\.\d{7,}$/.test(String(number)) ? Number(numberText(number)) : number;

const converted = ({ number, unit, isOnes }: Amount, wanted: Unit): number | NumberMistake => {
  if (unit === "") return moved(number, isOnes ? -wanted.power : 0);
  const given = unitOf(unit);
  if (given.base === wanted.base) return moved(number, given.power - wanted.power);
  if (given.base === SHARE) return "not-in-percent";
  if (given.base !== "" || wanted.base === SHARE) return "wrong-unit";
  // 3千 in a column of 万元 may be 3000 of either.
  return given.power < 4 && wanted.power > 0 ? "unclear-unit" : moved(number, given.power - wanted.power);
};

/** The unit that a value without one has where it stands; undefined: that of its indicator. */
const unitFrom = ({ units, isOfRow }: Declared, wanted: Unit): string | NotANumber | undefined => {
  const shown = units.join("、");
  const fitting = units.filter((unit) => unitOf(unit).base === wanted.base);
  const powers = new Set(fitting.map((unit) => unitOf(unit).power));
  if (powers.size > 1) return { mistake: "unclear-unit", shown };
  if (fitting.length > 0) return fitting[0];
  const isForMoney = units.every((unit) => isMoney(unitOf(unit).base));
  return isForMoney && !isOfRow && !isMoney(wanted.base) ? undefined : { mistake: "wrong-unit", shown };
};

const decimalText = (number: number): string => {
  const text = numberText(number);
  return text.includes("e") ? number.toFixed(20) : text;
};

/** What a cell says; a number that is shown as it is has no unit beside it. */
const amountOf = (cell: Cell): Amount | undefined =>
  cell.is === "number" && cell.shown === "plain" && cell.text === undefined
    ? { number: decimalText(cell.number), unit: "", isOnes: false }
    : amountIn(folded(cellText(cell)));

const amountInUnit = (
  amount: Amount,
  wanted: Unit,
  measuredIn: string,
  declared: Declared | undefined,
): number | NotANumber => {
  const isBare = amount.unit === "" && !amount.isOnes;
  const from = isBare && declared !== undefined ? unitFrom(declared, wanted) : undefined;
  if (typeof from === "object") return from;
  const unit = from ?? amount.unit;
  const number = unit === measuredIn ? Number(amount.number) : converted({ ...amount, unit }, wanted);
  if (typeof number === "number") return rounded(number);
  return { mistake: number, ...(from === undefined ? {} : { shown: from }) };
};

/**
 * A number in the indicator's unit of measurement, from any of the ways in which people write one.
 * @param declared the unit that is named beside or above the cell
 * @example numberIn({ is: "text", text: "1,234.5万" }, { measuredIn: "元" }) // 12345000
 */
export const numberIn = (
  cell: Cell,
  { measuredIn = "", scale, isShare = false }: Measure,
  declared?: Declared,
): number | NotANumber => {
  if (cell.is === "number" && cell.shown === "date") return { mistake: "shown-as-date" };
  const text = folded(cellText(cell));
  const step = scale?.find(({ label }) => folded(label) === text);
  if (step !== undefined) return step.value;
  const amount = amountOf(cell);
  if (amount === undefined) return { mistake: "not-a-number" };
  const unit = folded(measuredIn);
  const wanted = unitOf(isShare && unit === "" ? SHARE : unit);
  return amountInUnit(amount, wanted, unit, scale === undefined ? declared : undefined);
};
