import { dateOfSerial, numberText, type Cell } from "@bangfu/ooxml";

/** What a cell shows, as a text. */
export const cellText = (cell: Cell): string => {
  switch (cell.is) {
    case "text":
    case "error":
      return cell.text;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "number":
      if (cell.text !== undefined) return cell.text;
      if (cell.shown === "date") return dateOfSerial(cell.serial) ?? numberText(cell.number);
      return cell.shown === "percent"
        ? `${numberText(Number(`${numberText(cell.number)}e2`))}%`
        : numberText(cell.number);
  }
};
