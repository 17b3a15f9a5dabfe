import { writeXlsx, type CellStyle, type OutCell, type OutPicture, type OutSheet } from "@bangfu/ooxml";
import type { ViewCell } from "@bangfu/view";
import type { DrawPng, Report, ReportBlock, ReportPicture, ReportTable } from "./parts.js";

/** Of a sheet, in characters. */
const BREADTH = 130;

/** Over so many columns a text runs that is not in a table; every sheet has as many. */
const SPAN = 6;

/** What a row without text is high, in CSS pixels. */
const ROW_PIXELS = 20;

const BORDER = { border: "8A949F", vertical: "center", wrap: true } as const;
const HEAD: CellStyle = { ...BORDER, bold: true, fill: "EEF1F4", align: "center" };
const CAPTION: CellStyle = { bold: true, wrap: true };
const LABEL: CellStyle = { bold: true };
const TEXT: CellStyle = { format: "@", wrap: true };
const TITLE: CellStyle = { bold: true, size: 16, wrap: true };
const SUBTITLE: CellStyle = { size: 13, wrap: true };
const HEADINGS: Readonly<Record<1 | 2, CellStyle>> = {
  1: { bold: true, size: 14, wrap: true },
  2: { bold: true, size: 12, wrap: true },
};

interface Sheet {
  readonly name: string;
  readonly rows: (readonly OutCell[])[];
  readonly pictures: OutPicture[];
  /** The breadth of each column in characters. */
  readonly widths: number[];
}

const across = (value: string, style: CellStyle): readonly OutCell[] => [{ value, style, columns: SPAN }];

/** The styles of the cells of a column: those that hold a share, a count, a text or the word of a status. */
const stylesOf = (align: "center" | "end" | undefined) => {
  const usual: CellStyle =
    align === undefined ? BORDER : { ...BORDER, align: align === "end" ? "right" : align };
  const text: CellStyle = { ...usual, format: "@" };
  return { share: { ...usual, format: "0%" }, count: usual, text, status: { ...text, bold: true } };
};

/** Shares and counts are figures that a spreadsheet can calculate with; all else is text. */
const cellOf = (cell: ViewCell, styles: ReturnType<typeof stylesOf>): OutCell => {
  if (typeof cell === "string") return { value: cell, style: styles.text };
  const { text, share, count, status } = cell;
  if (share !== undefined) return { value: Math.round(share * 1e6) / 1e6, style: styles.share };
  if (count !== undefined) return { value: count, style: styles.count };
  return { value: text, style: status === undefined ? styles.text : styles.status };
};

const addTable = ({ rows, widths }: Sheet, { caption, columns, rows: body }: ReportTable): void => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  columns.forEach(({ width }, at) => {
    const own = Math.max(Math.round((width / whole) * BREADTH), 8);
    widths[at] = Math.max(widths[at] ?? 0, own);
  });
  const styles = columns.map(({ align }) => stylesOf(align));
  rows.push(
    ...(caption === undefined ? [] : [across(caption, CAPTION)]),
    columns.map(({ title }) => ({ value: title, style: HEAD })),
    ...body.map((cells) => cells.map((cell, at) => cellOf(cell, styles[at]!))),
    [],
  );
};

const addPicture = async (
  { rows, pictures }: Sheet,
  picture: ReportPicture,
  draw: DrawPng,
): Promise<void> => {
  const { svg, width, height, alt, caption } = picture;
  if (caption !== undefined) rows.push(across(caption, CAPTION));
  pictures.push({ png: await draw(svg), text: alt, row: rows.length + 1, width, height });
  for (let filled = 0; filled < height + ROW_PIXELS; filled += ROW_PIXELS) rows.push([]);
};

const addBlock = async (sheet: Sheet, block: ReportBlock, draw: DrawPng): Promise<void> => {
  switch (block.kind) {
    case "paragraph":
      sheet.rows.push(across(block.text, TEXT), []);
      return;
    case "closing":
      for (const line of block.lines) sheet.rows.push(across(line, TEXT));
      return;
    case "table":
      return addTable(sheet, block);
    case "picture":
      return addPicture(sheet, block, draw);
  }
};

/** Excel takes 31 characters, and not these. */
const sheetName = (heading: string): string => heading.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

const opened = ({ title, subtitle, particulars, addressee }: Report): (readonly OutCell[])[] => [
  across(title, TITLE),
  across(subtitle, SUBTITLE),
  ...particulars.map(([label, value]): readonly OutCell[] => [
    { value: label, style: LABEL },
    { value, style: TEXT, columns: SPAN - 1 },
  ]),
  ...(addressee === undefined ? [] : [across(addressee, TEXT)]),
  [],
];

/**
 * A sheet for each numbered section; what stands below it follows there. A heading alone, such as that of the annex,
 * stands above the next section.
 */
const sheetsOf = async (report: Report, draw: DrawPng): Promise<Sheet[]> => {
  const sheets: Sheet[] = [];
  let above: (readonly OutCell[])[] = [...opened(report)];
  for (const [at, { level, heading, blocks }] of report.sections.entries()) {
    if (blocks.length === 0 && report.sections[at + 1]?.level === 1) {
      above.push(across(heading, HEADINGS[level]));
      continue;
    }
    if (level === 1 || sheets.length === 0) {
      sheets.push({ name: sheetName(heading), rows: above, pictures: [], widths: [] });
      above = [];
    }
    const sheet = sheets[sheets.length - 1]!;
    sheet.rows.push(across(heading, HEADINGS[level]));
    for (const block of blocks) await addBlock(sheet, block, draw);
  }
  return sheets;
};

/** Where there is no table, the columns share the breadth of a sheet. */
const columnsOf = ({ widths }: Sheet): OutSheet["columns"] =>
  (widths.length > 0 ? widths : Array.from({ length: SPAN }, () => Math.round(BREADTH / SPAN))).map(
    (width) => ({ width }),
  );

/** A report for Excel and WPS; the same report gives the same bytes. */
export const reportXlsx = async (report: Report, draw: DrawPng): Promise<Uint8Array> => {
  const sheets = await sheetsOf(report, draw);
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: columnsOf(sheet),
      rows: sheet.rows,
      pictures: sheet.pictures,
      hasHeader: false,
    })),
    names: [],
  });
};
