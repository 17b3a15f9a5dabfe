import { BLOCK_LIMITS, TooMuch } from "../document/block.js";
import type { Area, Cell } from "../xlsx/cell.js";
import { cellOf, type RawCell, type Shared } from "../xlsx/read-cell.js";
import type { Bytes } from "./bytes.js";
import { recordsFrom, textAt, type TextReading } from "./records.js";

/** Records of a sheet ([MS-XLS] 2.3), those with cells and few others. */
const TYPE = {
  end: 0x0a,
  begin: 0x809,
  formula: 0x06,
  formulaText: 0x207,
  number: 0x203,
  rounded: 0x27e,
  manyRounded: 0xbd,
  shared: 0xfd,
  label: 0x204,
  richLabel: 0xd6,
  truth: 0x205,
  row: 0x208,
  merged: 0xe5,
} as const;

/** The errors that a cell shows. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

interface SheetRead {
  readonly rows: Map<number, Map<number, Cell>>;
  readonly merged: Area[];
  readonly hiddenRows: Set<number>;
}

/** A number in four bytes ([MS-XLS] 2.5.217): a hundred times too great, or whole, by its last bits. */
const rounded = (bits: number): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, (bits & 0xfffffffc) >>> 0, true);
  const value = (bits & 2) === 0 ? view.getFloat64(0, true) : bits >> 2;
  return (bits & 1) === 0 ? value : value / 100;
};

interface Place {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** The sheet in some bytes of the stream. */
export const sheetIn = (
  stream: Uint8Array,
  [start, end]: readonly [number, number],
  shared: Shared,
  reading: TextReading,
): SheetRead => {
  const sheet: SheetRead = { rows: new Map(), merged: [], hiddenRows: new Set() };
  let [cells, depth, formula] = [0, 0, undefined as Place | undefined];

  const put = ({ row, column, style }: Place, raw: Pick<RawCell, "type" | "value">): void => {
    const cell = cellOf({ ...raw, style: String(style), formula: undefined, isRich: false }, shared);
    if (cell === undefined) return;
    if (++cells > BLOCK_LIMITS.cells) throw new TooMuch();
    const found = sheet.rows.get(row + 1) ?? new Map<number, Cell>();
    sheet.rows.set(row + 1, found.set(column + 1, cell));
  };
  const number = (place: Place, value: number): void => put(place, { type: "n", value: String(value) });
  const text = (place: Place, value: string): void => put(place, { type: "str", value });
  const placeOf = (data: Bytes): Place => ({ row: data.u16(0), column: data.u16(2), style: data.u16(4) });
  const truthOrError = (place: Place, value: number, isError: boolean): void =>
    put(
      place,
      isError ? { type: "e", value: ERRORS[value] ?? "#N/A" } : { type: "b", value: value === 0 ? "0" : "1" },
    );

  const readers: Readonly<Record<number, (data: Bytes) => void>> = {
    [TYPE.number]: (data) => number(placeOf(data), data.f64(6)),
    [TYPE.rounded]: (data) => number(placeOf(data), rounded(data.u32(6))),
    [TYPE.manyRounded]: (data) => {
      const { row, column } = placeOf(data);
      for (let at = 4; at + 8 <= data.length; at += 6)
        number({ row, column: column + (at - 4) / 6, style: data.u16(at) }, rounded(data.u32(at + 2)));
    },
    [TYPE.shared]: (data) => put(placeOf(data), { type: "s", value: String(data.u32(6)) }),
    [TYPE.label]: (data) => text(placeOf(data), textAt(data, 6, 2, reading)),
    [TYPE.richLabel]: (data) => text(placeOf(data), textAt(data, 6, 2, reading)),
    [TYPE.truth]: (data) => truthOrError(placeOf(data), data.u8(6), data.u8(7) === 1),
    [TYPE.formula]: (data) => {
      const [place, kind] = [placeOf(data), data.u8(6)];
      if (data.u16(12) !== 0xffff) number(place, data.f64(6));
      else if (kind === 0) formula = place;
      else if (kind <= 2) truthOrError(place, data.u8(8), kind === 2);
    },
    [TYPE.formulaText]: (data) => {
      if (formula !== undefined) text(formula, textAt(data, 0, 2, reading));
      formula = undefined;
    },
    [TYPE.row]: (data) => {
      if ((data.u16(12) & 0x20) !== 0) sheet.hiddenRows.add(data.u16(0) + 1);
    },
    [TYPE.merged]: (data) => {
      for (let at = 2; at + 8 <= data.length; at += 8)
        sheet.merged.push({
          top: data.u16(at) + 1,
          bottom: data.u16(at + 2) + 1,
          left: data.u16(at + 4) + 1,
          right: data.u16(at + 6) + 1,
        });
    },
  };
  // A chart within the sheet has a beginning and an end of its own.
  for (const { type, data } of recordsFrom(stream, start, end)) {
    if (type === TYPE.begin) depth++;
    else if (type === TYPE.end && --depth <= 0) break;
    else if (depth <= 1) readers[type]?.(data);
  }
  return sheet;
};
