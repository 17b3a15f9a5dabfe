import type { OutBlock, OutParagraph, OutTableCell } from "@bangfu/ooxml";
import { breadth, FONTS, LINE, SIZE } from "./docx-style.js";
import type { Report } from "./parts.js";

const centred = (text: string, size: number): OutParagraph => ({
  kind: "paragraph",
  text,
  style: { size, font: FONTS.title.name },
  align: "center",
  after: 120,
  line: 640,
});

const cell = (text: string, isLabel: boolean): OutTableCell => ({
  kind: "paragraph",
  text,
  style: { size: SIZE.small, ...(isLabel && { font: FONTS.heading.name }) },
});

const LABELS = 1700;

/** The title, the block that says whose and when the report is, and whom it is for. */
export const titled = ({ title, subtitle, particulars, addressee }: Report): OutBlock[] => [
  centred(title, SIZE.title),
  centred(subtitle, 36),
  {
    kind: "table",
    widths: [LABELS, breadth(false) - LABELS],
    rows: particulars.map(([label, value]) => [cell(label, true), cell(value, false)]),
    hasHeader: false,
    lines: "outer",
    space: { y: 50, x: 70 },
  },
  ...(addressee === undefined
    ? []
    : [{ kind: "paragraph", text: addressee, line: LINE, before: 160 } as const]),
];
