import type { ReportTable } from "@bangfu/site";
import { statusMark, type ViewCell } from "@bangfu/view";
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { font, MARGINS, PAPER, SIZE } from "./docx-style.js";

const ALIGN = { center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;

/** As `@bangfu/site` draws them. */
const COLOURS = {
  met: "17743a",
  metLate: "2f6f8f",
  upcoming: "5a6675",
  onTrack: "20713e",
  atRisk: "8a5a00",
  unreported: "6f5aa8",
  behind: "c03a27",
  missed: "a3182b",
} as const;

/** What a page is broad, in twentieths of a point. */
export const breadth = (wide: boolean): number => {
  const { left, right } = wide ? MARGINS.wide : MARGINS.upright;
  return (wide ? PAPER.height : PAPER.width) - left - right;
};

const lines = (text: string, style: { bold?: boolean; color?: string; size: number }): TextRun[] =>
  text.split("\n").map((line, at) => new TextRun({ text: line, ...style, ...(at > 0 ? { break: 1 } : {}) }));

const cellOf = (cell: ViewCell, width: number, align: "center" | "end" | undefined): TableCell => {
  const { text: words, status } = typeof cell === "string" ? { text: cell, status: undefined } : cell;
  const text = status === undefined ? words : `${statusMark(status)} ${words}`;
  const style = status === undefined ? {} : { bold: true, color: COLOURS[status] };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        ...(align === undefined ? {} : { alignment: ALIGN[align] }),
        children: lines(text, { ...style, size: SIZE.table }),
      }),
    ],
  });
};

const headOf = (title: string, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    shading: { fill: "EEF1F4" },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: title, font: font("heading"), size: SIZE.table })],
      }),
    ],
  });

export const caption = (text: string, keepNext: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: 160, after: 80 },
    children: [new TextRun({ text, font: font("heading"), size: SIZE.caption })],
  });

/** Its head stands again on every page, and no row is torn in two. */
export const tableOf = (
  { caption: title, columns, rows }: ReportTable,
  wide: boolean,
): (Paragraph | Table)[] => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * breadth(wide)));
  return [
    ...(title === undefined ? [] : [caption(title, true)]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: breadth(wide), type: WidthType.DXA },
      columnWidths: widths,
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title: text }, at) => headOf(text, widths[at]!)),
        }),
        ...rows.map(
          (cells) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((cell, at) => cellOf(cell, widths[at]!, columns[at]?.align)),
            }),
        ),
      ],
    }),
  ];
};
