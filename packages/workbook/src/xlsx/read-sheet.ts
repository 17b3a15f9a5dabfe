import { parseArea, parseCellName, type Area, type Cell, type Grid } from "./cell.js";
import { decodeEscapes, type Shown } from "./read-styles.js";
import { scanXml } from "./xml.js";

/** What cells refer to, for the whole workbook. */
export interface Shared {
  readonly texts: readonly string[];
  readonly styles: readonly Shown[];
  /** Days from the first day of this workbook's dates back to that of 1900. */
  readonly offset: number;
}

interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly hasFormula: boolean;
}

const numberCell = (number: number, style: number, { styles, offset }: Shared): Cell => {
  const shown = styles[style] ?? "plain";
  return { is: "number", number, serial: number + offset, shown };
};

/** ISO dates are written by few programs, and only where asked to. */
const isoText = (value: string): Cell => ({ is: "text", text: value.replace(/T00:00:00(\.0+)?Z?$/, "") });

const textCell = (text: string): Cell | undefined => (text === "" ? undefined : { is: "text", text });

const cellOf = ({ type, style, value, hasFormula }: RawCell, shared: Shared): Cell | undefined => {
  switch (type) {
    case "s":
      return textCell(shared.texts[Number(value)] ?? "");
    case "str":
    case "inlineStr":
      return textCell(decodeEscapes(value));
    case "b":
      return { is: "boolean", value: value === "1" || value === "true" };
    case "e":
      return { is: "error", text: value };
    case "d":
      return isoText(value);
    default:
      // A formula that no program has reckoned yet has no value to go by.
      if (value.trim() === "") return hasFormula ? { is: "error", text: "=" } : undefined;
      return numberCell(Number(value), style, shared);
  }
};

/** The cells of one sheet; undefined where the text is cut short. */
export const readSheet = (xml: string, shared: Shared): Pick<Grid, "rows" | "merged"> | undefined => {
  const rows = new Map<number, Map<number, Cell>>();
  const merged: Area[] = [];
  let [row, column] = [0, 0];
  let raw = { type: "", style: 0, value: "", hasFormula: false };
  let listening = false;
  let inReading = false;
  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === "row") {
      row = Number(attribute("r") ?? row + 1);
      column = 0;
    } else if (name === "c") {
      column = parseCellName(attribute("r") ?? "")?.column ?? column + 1;
      raw = { type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0), value: "", hasFormula: false };
    } else if (name === "v" || name === "t") listening = !inReading;
    else if (name === "rPh") inReading = true;
    else if (name === "f") raw.hasFormula = true;
    else if (name === "mergeCell") {
      const area = parseArea(attribute("ref") ?? "");
      if (area !== undefined) merged.push(area);
    }
  };
  const close = (name: string): void => {
    if (name === "v" || name === "t") listening = false;
    else if (name === "rPh") inReading = false;
    else if (name === "c") {
      const cell = cellOf(raw, shared);
      if (cell === undefined) return;
      const cells = rows.get(row) ?? new Map<number, Cell>();
      rows.set(row, cells.set(column, cell));
    }
  };
  const text = (more: string): void => {
    if (listening) raw.value += more;
  };
  return scanXml(xml, { open, close, text }) ? { rows, merged } : undefined;
};
