import type {
  Report,
  ReportBlock,
  ReportCell,
  ReportPicture,
  ReportSection,
  ReportTable,
} from "@bangfu/site";
import writeExcelFile, { type CellObject, type Image, type Row } from "write-excel-file/node";
import { pngOf } from "./raster.js";
import { rezipped } from "./zip.js";

/** Of a sheet, in characters. */
const BREADTH = 130;

/** Pixels from row to row where nothing is wrapped. */
const ROW = 20;

const BORDER = { borderStyle: "thin", borderColor: "#8a949f" } as const;

interface Sheet {
  readonly name: string;
  readonly rows: Row[];
  readonly images: Image[];
  /** The breadth of each column in characters. */
  readonly widths: number[];
}

const merged = (value: string, style: Omit<CellObject, "value" | "type">): Row => [
  { value, type: String, columnSpan: 8, wrap: true, ...style },
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
  columns.forEach(({ width }, at) => {
    widths[at] = Math.max(widths[at] ?? 0, Math.round((width / whole) * BREADTH), 8);
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
    ...body.map((cells) => cells.map((cell, at) => cellOf(cell, columns[at]?.align))),
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
  for (let filled = 0; filled < height + ROW; filled += ROW) rows.push([]);
};

const addBlock = async (sheet: Sheet, block: ReportBlock): Promise<void> => {
  switch (block.kind) {
    case "paragraph":
      sheet.rows.push(merged(block.text, { height: 18 * Math.ceil(block.text.length / 60) }), []);
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
    { value, type: String, columnSpan: 7 },
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
  return rezipped(written, {});
};
