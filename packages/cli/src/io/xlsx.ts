import {
  cellText,
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportPicture,
  type ReportSection,
  type ReportTable,
} from "@bangfu/site";
import stringWidth from "string-width";
import writeExcelFile, { type CellObject, type Image, type Row } from "write-excel-file/node";
import { pngOf } from "./raster.js";
import { rezipped } from "./zip.js";

/** Of a sheet, in characters. */
const BREADTH = 130;

/** From line to line, in points and in pixels. */
const LINE = 16;
const LINE_PIXELS = 21;

/** How high a row has to be, in points; not every program finds it out by itself. */
const heightOf = (texts: readonly string[], widths: readonly number[]): number => {
  const lines = texts.map((text, at) => {
    const breadth = (widths[at] ?? BREADTH) - 2;
    return text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / breadth)), 0);
  });
  return LINE * Math.max(1, ...lines) + 4;
};

/** Over so many columns a text runs that is not in a table; every sheet has as many. */
const SPAN = 6;

const BORDER = { borderStyle: "thin", borderColor: "#8a949f" } as const;

interface Sheet {
  readonly name: string;
  readonly rows: Row[];
  readonly images: Image[];
  /** The breadth of each column in characters. */
  readonly widths: number[];
}

const merged = (value: string, style: Omit<CellObject, "value" | "type">): Row => [
  { value, type: String, columnSpan: SPAN, wrap: true, ...style },
];

/** Shares and counts are figures that a spreadsheet can reckon with; all else is text, and never a formula. */
const cellOf = (cell: ReportCell, align: "center" | "end" | undefined): CellObject => {
  const side = align === undefined ? {} : { align: align === "end" ? ("right" as const) : align };
  const style = { ...BORDER, ...side, alignVertical: "center" as const, wrap: true };
  if (typeof cell === "string") return { value: cell, type: String, format: "@", ...style };
  const { text, share, count, status } = cell;
  if (share !== undefined)
    return { value: Math.round(share * 1e6) / 1e6, type: Number, format: "0%", ...style };
  if (count !== undefined) return { value: count, type: Number, ...style };
  return {
    value: text,
    type: String,
    format: "@",
    ...style,
    ...(status === undefined ? {} : { fontWeight: "bold" as const }),
  };
};

const addTable = ({ rows, widths }: Sheet, { caption, columns, rows: body }: ReportTable): void => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const own = columns.map(({ width }) => Math.max(Math.round((width / whole) * BREADTH), 8));
  own.forEach((width, at) => {
    widths[at] = Math.max(widths[at] ?? 0, width);
  });
  rows.push(
    merged(caption, { fontWeight: "bold" }),
    columns.map(({ title }) => ({
      value: title,
      type: String,
      fontWeight: "bold" as const,
      backgroundColor: "#eef1f4",
      align: "center" as const,
      alignVertical: "center" as const,
      wrap: true,
      ...BORDER,
    })),
    ...body.map((cells) => {
      const height = heightOf(cells.map(cellText), own);
      return cells.map((cell, at) => ({ ...cellOf(cell, columns[at]?.align), height }));
    }),
    [],
  );
};

const addPicture = async ({ rows, images }: Sheet, picture: ReportPicture): Promise<void> => {
  const { svg, width, height, caption } = picture;
  rows.push(merged(caption, { fontWeight: "bold" }));
  images.push({
    content: await pngOf(svg),
    contentType: "image/png",
    // Drawn at twice its size, so 192 dots an inch are its own.
    width: width * 2,
    height: height * 2,
    dpi: 192,
    anchor: { row: rows.length + 1, column: 1 },
    title: caption,
    description: caption,
  });
  for (let filled = 0; filled < height + LINE_PIXELS; filled += LINE_PIXELS) rows.push([{ height: LINE }]);
};

const addBlock = async (sheet: Sheet, block: ReportBlock): Promise<void> => {
  switch (block.kind) {
    case "paragraph":
      sheet.rows.push(merged(block.text, { height: heightOf([block.text], [BREADTH]) }), []);
      return;
    case "table":
      return addTable(sheet, block);
    case "picture":
      return addPicture(sheet, block);
  }
};

/** Excel takes 31 characters, and not these. */
const sheetName = (heading: string): string => heading.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

const opened = ({ title, subtitle, particulars }: Report): Row[] => [
  merged(title, { fontSize: 16, fontWeight: "bold", height: 48 }),
  merged(subtitle, { fontSize: 13 }),
  ...particulars.map(([label, value]): Row => [
    { value: label, type: String, fontWeight: "bold" },
    { value, type: String, columnSpan: SPAN - 1 },
  ]),
  [],
];

/** A sheet for each numbered section; what stands below it follows there. */
const sheetsOf = async (report: Report): Promise<Sheet[]> => {
  const sheets: Sheet[] = [];
  for (const { level, heading, blocks } of report.sections as readonly ReportSection[]) {
    if (level === 1 || sheets.length === 0)
      sheets.push({
        name: sheetName(heading),
        rows: sheets.length === 0 ? opened(report) : [],
        images: [],
        widths: [],
      });
    const sheet = sheets[sheets.length - 1]!;
    sheet.rows.push(merged(heading, { fontWeight: "bold", fontSize: level === 1 ? 14 : 12 }));
    for (const block of blocks) await addBlock(sheet, block);
  }
  return sheets;
};

/** Printed as broad as the paper, and as long as it takes. */
const fitted = (xml: string): string =>
  xml
    .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pageSetup /, (start) => `${start}fitToWidth="1" fitToHeight="0" `);

/** A report for Excel and WPS; the same report gives the same bytes. */
export const xlsxOf = async (report: Report): Promise<Buffer> => {
  const sheets = await sheetsOf(report);
  const written = await writeExcelFile(
    sheets.map(({ name, rows, images, widths }) => ({
      sheet: name,
      data: rows,
      images,
      columns: widths.map((width) => ({ width })),
      orientation: "landscape" as const,
    })),
  ).toBuffer();
  const names = sheets.map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
  return rezipped(written, Object.fromEntries(names.map((name) => [name, fitted])));
};
