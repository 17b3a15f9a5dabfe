import type { Cell } from "../xlsx/cell.js";
import { dateOfSerial } from "./serial.js";

/** A number as people read it: what binary arithmetic left behind the fifteenth digit is gone. */
export const numberText = (number: number): string => String(Number(number.toPrecision(15)));

/** What stands in a cell, as a text. */
export const cellText = (cell: Cell): string => {
  switch (cell.is) {
    case "text":
    case "error":
      return cell.text;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "number":
      if (cell.shown === "date") return dateOfSerial(cell.serial) ?? numberText(cell.number);
      return cell.shown === "percent" ? `${numberText(cell.number * 100)}%` : numberText(cell.number);
  }
};
