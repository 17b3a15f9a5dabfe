import type { Area, Cell, Grid } from "./cell.js";
import { openPackage, type Package, type Unreadable } from "../package.js";
import type { Shared } from "./read-cell.js";
import { readSharedTexts, readStyles } from "./read-styles.js";
import { besideOf } from "./read-beside.js";
import { readStruckStyles, readStruckTexts } from "./read-struck.js";
import { readSheet, type SheetRead } from "./read-sheet.js";
import { scanXml } from "../xml.js";

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** Days from 1899-12-31 to 1904-01-01, and the 29th of February 1900 that the system of 1900 believes in. */
const SINCE_1904 = 1462;

export const readBook = (
  xml: string,
): { readonly sheets: readonly SheetEntry[]; readonly offset: number } => {
  const sheets: SheetEntry[] = [];
  let offset = 0;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "workbookPr" && /^(1|true)$/.test(attribute("date1904") ?? "")) offset = SINCE_1904;
      if (name === "sheet")
        sheets.push({
          name: attribute("name") ?? "",
          hidden: (attribute("state") ?? "visible") !== "visible",
          relation: attribute("id") ?? "",
        });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, offset };
};

export const bookPart = (office: Package): string =>
  office.related("").find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";

/** A link over more cells than this is one that nobody has put on a text. */
const MOST_LINKED = 1000;

const isSmall = ({ top, left, bottom, right }: Area): boolean =>
  (bottom - top + 1) * (right - left + 1) <= MOST_LINKED;

const putLink = (cells: Map<number, Cell> | undefined, column: number, link: string): void => {
  const cell = cells?.get(column);
  if (cell?.is === "text" && cell.link === undefined) cells!.set(column, { ...cell, link });
};

/** The links that lie on cells become part of their texts. */
const putLinks = ({ rows, links }: SheetRead, targets: ReadonlyMap<string, string>): void => {
  for (const { area, relation, place } of links) {
    const target = targets.get(relation);
    if (target === undefined || !isSmall(area)) continue;
    const link = place === "" ? target : `${target}#${place}`;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) putLink(rows.get(row), column, link);
  }
};

/**
 * The sheets of an .xlsx workbook in their order, hidden ones too, or why it cannot be read.
 * @param largest bytes that its parts may have unpacked
 */
export const readXlsx = (bytes: Uint8Array, largest?: number): readonly Grid[] | Unreadable => {
  const office = openPackage(bytes, largest);
  if (typeof office === "string") return office;
  const book = bookPart(office);
  const xml = office.part(book);
  if (xml === undefined) return "not-a-workbook";
  const { sheets, offset } = readBook(xml);
  const relations = office.related(book);
  const partOf = (type: string): string =>
    office.part(relations.find((each) => each.type === type)?.part ?? "") ?? "";
  const shared: Shared = {
    texts: readSharedTexts(partOf("sharedStrings")),
    styles: readStyles(partOf("styles")),
    struckStyles: readStruckStyles(partOf("styles")),
    struckTexts: readStruckTexts(partOf("sharedStrings")),
    offset,
  };
  const grids: Grid[] = [];
  for (const { name, hidden, relation } of sheets) {
    const part = relations.find(({ id }) => id === relation)?.part ?? "";
    const text = office.part(part);
    // A sheet that is named and not there would be a sheet that is passed over in silence.
    const read = text === undefined ? undefined : readSheet(text, shared);
    if (read === undefined) return "damaged";
    if (read.links.length > 0)
      putLinks(read, new Map(office.related(part).map(({ id, target }) => [id, target])));
    const { rows, merged, hiddenRows, hiddenColumns, struck, filtered } = read;
    grids.push({
      name,
      hidden,
      rows,
      merged,
      hiddenRows,
      ...(hiddenColumns.size > 0 && { hiddenColumns }),
      ...(struck.size > 0 && { struck }),
      ...(filtered && { filtered }),
      ...besideOf(office, part),
    });
  }
  return grids.length === 0 ? "not-a-workbook" : grids;
};
