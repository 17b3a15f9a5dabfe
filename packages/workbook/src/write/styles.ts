import type { CellStyle } from "@bangfu/ooxml";

const HEADER = { fill: "E3ECF7", wrap: true, border: "BFC7D1", bold: true } as const;
const FAINT = { italic: true, color: "6B7280" } as const;
const DATE = String.raw`yyyy\-mm\-dd`;

/** How the cells of a workbook look. */
export const STYLES = {
  text: { format: "@" },
  wrapped: { format: "@", wrap: true },
  date: { format: DATE },
  number: {},
  header: HEADER,
  neededHeader: { ...HEADER, color: "9C1C1C" },
  example: { ...FAINT, format: "@", wrap: true },
  exampleDate: { ...FAINT, format: DATE },
  exampleNumber: FAINT,
  title: { bold: true, size: 14 },
  locked: { wrap: true, border: "BFC7D1" },
  /** What the kind of a row does not need. */
  unneeded: { color: "9AA3AE", fill: "D9D9D9" },
} as const satisfies Readonly<Record<string, CellStyle>>;
