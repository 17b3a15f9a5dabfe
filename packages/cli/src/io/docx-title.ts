import type { Report } from "@bangfu/site";
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { font, LINE, SIZE } from "./docx-style.js";
import { breadth } from "./docx-table.js";

const centred = (text: string, size: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120, line: 640, lineRule: LINE.lineRule },
    children: [new TextRun({ text, size, font: font("title") })],
  });

const cell = (text: string, width: number, label: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        children: [new TextRun({ text, size: SIZE.small, ...(label ? { font: font("heading") } : {}) })],
      }),
    ],
  });

/** The title, the block that says whose and when the report is, and whom it is for. */
export const titled = ({ title, subtitle, particulars, addressee }: Report): (Paragraph | Table)[] => {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const rule = { style: BorderStyle.SINGLE, size: 8, color: "000000" };
  const widths = [1700, breadth(false) - 1700] as const;
  return [
    centred(title, SIZE.title),
    centred(subtitle, 36),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: breadth(false), type: WidthType.DXA },
      columnWidths: [...widths],
      margins: { top: 50, bottom: 50, left: 70, right: 70 },
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: particulars.map(
        ([label, value]) =>
          new TableRow({
            cantSplit: true,
            children: [cell(label, widths[0], true), cell(value, widths[1], false)],
          }),
      ),
    }),
    ...(addressee === undefined
      ? []
      : [new Paragraph({ spacing: { ...LINE, before: 160 }, children: [new TextRun(addressee)] })]),
  ];
};
