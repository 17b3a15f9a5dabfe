import { escapeXml } from "../xml.js";
import { zipped } from "../zip.js";
import { newStyles } from "./style.js";
import { drawingXml } from "./write-drawing.js";
import { sheetXml, type OutPicture, type OutSheet } from "./write-sheet.js";

export interface OutBook {
  readonly sheets: readonly OutSheet[];
  /** Areas by name, for drop-down lists and formulas: an older Excel reaches other sheets through names alone. */
  readonly names: readonly (readonly [name: string, area: string])[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A name in a formula, in quotation marks of its own. @example quotedName("台账") // "'台账'" */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const contentTypes = (overrides: readonly (readonly [part: string, type: string])[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
  overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("") +
  "</Types>";

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const definedNames = ({ sheets, names }: OutBook): string => {
  const titles = sheets.flatMap(({ name, hasHeader }, at) =>
    hasHeader
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(quotedName(name))}!$1:$1</definedName>`,
        ]
      : [],
  );
  const areas = names.map(([name, area]) => `<definedName name="${name}">${escapeXml(area)}</definedName>`);
  return titles.length + areas.length === 0
    ? ""
    : `<definedNames>${[...titles, ...areas].join("")}</definedNames>`;
};

const bookXml = (book: OutBook): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
  book.sheets
    .map(
      ({ name, hidden }, at) =>
        `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
    )
    .join("") +
  `</sheets>${definedNames(book)}</workbook>`;

/** The parts that a picture of a sheet stands in. */
const pictureParts = (
  pictures: readonly OutPicture[],
  sheet: number,
): Record<string, string | Uint8Array> => {
  const images = pictures.map((_, at) => `image${sheet}-${at + 1}.png`);
  return {
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: relations([
      ["drawing", `../drawings/drawing${sheet}.xml`],
    ]),
    [`xl/drawings/drawing${sheet}.xml`]: drawingXml(pictures),
    [`xl/drawings/_rels/drawing${sheet}.xml.rels`]: relations(
      images.map((image) => ["image", `../media/${image}`]),
    ),
    ...Object.fromEntries(pictures.map(({ png }, at) => [`xl/media/${images[at]}`, png])),
  };
};

const TYPES: readonly (readonly [part: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${TYPE}.sheet.main+xml`],
  [/^xl\/styles\.xml$/, `${TYPE}.styles+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${TYPE}.worksheet+xml`],
  [/^xl\/drawings\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawing+xml"],
];

/** The bytes of an .xlsx file; the same sheets give the same bytes, with no clock in them. */
export const writeXlsx = (book: OutBook): Uint8Array => {
  const styles = newStyles();
  const sheets = book.sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const);
  const parts: Record<string, string | Uint8Array> = {
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": bookXml(book),
    "xl/_rels/workbook.xml.rels": relations([...sheets, ["styles", "styles.xml"]]),
  };
  book.sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, at === 0, styles);
    const { pictures = [] } = sheet;
    if (pictures.length > 0) Object.assign(parts, pictureParts(pictures, at + 1));
  });
  parts["xl/styles.xml"] = styles.xml();
  const overrides = Object.keys(parts).flatMap((part) =>
    TYPES.flatMap(([pattern, type]) => (pattern.test(part) ? [[part, type] as const] : [])),
  );
  return zipped({ "[Content_Types].xml": contentTypes(overrides), ...parts });
};
