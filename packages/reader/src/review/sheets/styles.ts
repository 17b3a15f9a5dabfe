import type { CellStyle } from "@bangfu/ooxml";

const LINE = "BFC7D1";
const HEADER = { fill: "E3ECF7", wrap: true, border: LINE, bold: true, format: "@" } as const;

/** How the cells of a review workbook look. */
export const STYLES = {
  text: { format: "@" },
  header: HEADER,
  /** Above what can be changed. */
  openHeader: { ...HEADER, fill: "FFF2CC" },
  info: { format: "@", wrap: true, border: LINE, color: "374151" },
  field: { format: "@", wrap: true, border: LINE },
  title: { bold: true, size: 14, format: "@" },
  line: { format: "@", wrap: true },
  /** A row that is still to be decided. */
  undecided: { fill: "FFF2CC" },
  /** A row that is not taken into the plan. */
  unticked: { color: "9AA3AE" },
} as const satisfies Readonly<Record<string, CellStyle>>;
