import {
  cellName,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  parseCellName,
  type Area,
  type Cell,
  type Grid,
  type StruckText,
} from "./cell.js";
import { cellOf, struckOf, type RawCell, type Shared } from "./read-cell.js";
import { scanXml } from "../xml.js";

/** The cells of a sheet, and the links on them by the id of their relationship. */
export interface SheetRead extends Required<Pick<Grid, "rows" | "merged" | "hiddenRows">> {
  readonly rows: Map<number, Map<number, Cell>>;
  readonly hiddenColumns: Set<number>;
  readonly struck: Map<string, StruckText>;
  filtered: Area | undefined;
  readonly links: readonly { readonly area: Area; readonly relation: string; readonly place: string }[];
}

type Attribute = (name: string) => string | undefined;

/** Where in the sheet the text stands. */
interface Cursor {
  row: number;
  column: number;
  /** Whether the row's own number was given. */
  isNumbered: boolean;
  /** Whether the row or the cell says that it stands where it cannot. */
  isRowMisplaced: boolean;
  isMisplaced: boolean;
}

const isYes = (text: string | undefined): boolean => /^(?:1|true)$/.test(text ?? "");

const toRow = (cursor: Cursor, attribute: Attribute): void => {
  const given = attribute("r");
  const number = given === undefined || !/^\d{1,7}$/.test(given) ? 0 : Number(given);
  cursor.isNumbered = number >= 1 && number <= LAST_ROW;
  cursor.isRowMisplaced = given !== undefined && !cursor.isNumbered;
  cursor.row = cursor.isNumbered ? number : cursor.row + 1;
  cursor.column = 0;
};

const toCell = (cursor: Cursor, attribute: Attribute): void => {
  const given = attribute("r");
  const place = parseCellName(given?.toUpperCase() ?? "");
  // A row may leave its number to its cells.
  if (place !== undefined && !cursor.isNumbered && !cursor.isRowMisplaced) {
    cursor.row = place.row;
    cursor.isNumbered = true;
  }
  cursor.isMisplaced =
    cursor.isRowMisplaced || (given !== undefined && (place === undefined || place.row !== cursor.row));
  cursor.column = place?.column ?? cursor.column + 1;
};

/** The columns that one element tells of; more than these a sheet has not. */
const addColumns = (columns: Set<number>, attribute: Attribute): void => {
  const [first, last] = [Number(attribute("min")), Number(attribute("max"))];
  for (let column = Math.max(1, first); column <= Math.min(last, LAST_COLUMN); column++) columns.add(column);
};

const rawCell = (attribute: Attribute): RawCell => ({
  type: attribute("t") ?? "n",
  style: attribute("s") ?? "0",
  value: "",
  formula: undefined,
  isRich: attribute("vm") !== undefined,
});

/** A cell where it stands; two in one place, or one in an impossible place, are damage, and neither is dropped. */
const putCell = ({ rows }: SheetRead, { row, column, isMisplaced }: Cursor, cell: Cell): void => {
  const cells = rows.get(row) ?? new Map<number, Cell>();
  const isDamaged = isMisplaced || cells.has(column);
  rows.set(row, cells.set(column, isDamaged ? { is: "error", fault: "damaged-cell", text: "" } : cell));
};

/** The cells of one sheet; undefined where the text is cut short. */
export const readSheet = (xml: string, shared: Shared): SheetRead | undefined => {
  const merged: Area[] = [];
  const links: { area: Area; relation: string; place: string }[] = [];
  const hiddenRows = new Set<number>();
  const sheet: SheetRead = {
    rows: new Map(),
    merged,
    links,
    hiddenRows,
    hiddenColumns: new Set(),
    struck: new Map(),
    filtered: undefined,
  };
  const cursor: Cursor = { row: 0, column: 0, isNumbered: false, isRowMisplaced: false, isMisplaced: false };
  let raw: { -readonly [Key in keyof RawCell]: RawCell[Key] } = rawCell(() => undefined);
  let listening: "value" | "formula" | undefined;
  let inReading = false;
  const openers: Readonly<Record<string, (attribute: Attribute) => void>> = {
    row: (attribute) => {
      toRow(cursor, attribute);
      if (isYes(attribute("hidden"))) hiddenRows.add(cursor.row);
    },
    col: (attribute) => {
      if (isYes(attribute("hidden"))) addColumns(sheet.hiddenColumns, attribute);
    },
    autoFilter: (attribute) => (sheet.filtered ??= parseArea(attribute("ref") ?? "")),
    c: (attribute) => {
      toCell(cursor, attribute);
      raw = rawCell(attribute);
    },
    v: () => (listening = "value"),
    t: () => (listening = inReading ? undefined : "value"),
    rPh: () => (inReading = true),
    f: () => {
      raw.formula ??= "";
      listening = "formula";
    },
    mergeCell: (attribute) => {
      const area = parseArea(attribute("ref") ?? "");
      if (area !== undefined) merged.push(area);
    },
    hyperlink: (attribute) => {
      const area = parseArea(attribute("ref") ?? "");
      const place = attribute("location") ?? "";
      if (area !== undefined) links.push({ area, relation: attribute("id") ?? "", place });
    },
  };
  const close = (name: string): void => {
    if (name === "v" || name === "t" || name === "f") listening = undefined;
    else if (name === "rPh") inReading = false;
    else if (name === "c") {
      const cell = cellOf(raw, shared);
      if (cell === undefined) return;
      putCell(sheet, cursor, cell);
      const struck = struckOf(raw, shared);
      if (struck !== undefined) sheet.struck.set(cellName(cursor.row, cursor.column), struck);
    }
  };
  const text = (more: string): void => {
    if (listening === "value") raw.value += more;
    else if (listening === "formula") raw.formula += more;
  };
  const open = (name: string, attribute: Attribute): void => {
    if (Object.hasOwn(openers, name)) openers[name]!(attribute);
  };
  return scanXml(xml, { open, close, text }) ? sheet : undefined;
};
