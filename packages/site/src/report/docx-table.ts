import type { OutBlock, OutParagraph, OutTableCell } from "@bangfu/ooxml";
import { statusMark, type ViewCell } from "@bangfu/view";
import { breadth, FONTS, SIZE } from "./docx-style.js";
import type { ReportTable } from "./parts.js";

const ALIGN = { center: "center", end: "right" } as const;

/** Status words in print: each dark enough on white. */
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

const cellOf = (cell: ViewCell, align: "center" | "end" | undefined): OutTableCell => {
  const { text: words, status } = typeof cell === "string" ? { text: cell, status: undefined } : cell;
  const style = status === undefined ? {} : { bold: true, color: COLOURS[status] };
  return {
    kind: "paragraph",
    text: status === undefined ? words : `${statusMark(status)} ${words}`,
    style: { ...style, size: SIZE.table },
    align: align && ALIGN[align],
  };
};

const headOf = (title: string): OutTableCell => ({
  kind: "paragraph",
  text: title,
  style: { font: FONTS.heading.name, size: SIZE.table },
  align: "center",
  fill: "EEF1F4",
});

export const caption = (text: string, keepNext: boolean): OutParagraph => ({
  kind: "paragraph",
  text,
  style: { font: FONTS.heading.name, size: SIZE.caption },
  align: "center",
  keepNext,
  before: 160,
  after: 80,
});

/** Its head stands again on every page, and no row is torn in two. */
export const tableOf = ({ caption: title, columns, rows }: ReportTable, wide: boolean): OutBlock[] => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return [
    ...(title === undefined ? [] : [caption(title, true)]),
    {
      kind: "table",
      widths: columns.map(({ width }) => Math.floor((width / whole) * breadth(wide))),
      rows: [
        columns.map(({ title: text }) => headOf(text)),
        ...rows.map((cells) => cells.map((cell, at) => cellOf(cell, columns[at]?.align))),
      ],
      hasHeader: true,
      lines: "all",
      space: { y: 30, x: 70 },
    },
  ];
};
