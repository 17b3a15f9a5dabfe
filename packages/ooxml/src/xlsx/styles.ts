/** How cells look, by name; a cell names one of these. */
const LOOKS = {
  plain: {},
  text: { format: "@" },
  wrapped: { format: "@", wrap: true },
  date: { format: "yyyy-mm-dd" },
  number: {},
  /** A text that would be taken for a formula if somebody typed it. */
  quoted: { format: "@", wrap: true, quoted: true },
  header: { font: "bold", fill: "header", wrap: true, border: true },
  neededHeader: { font: "strong", fill: "header", wrap: true, border: true },
  example: { font: "faint", format: "@", wrap: true },
  exampleDate: { font: "faint", format: "yyyy-mm-dd" },
  exampleNumber: { font: "faint" },
  title: { font: "title" },
  locked: { wrap: true, border: true },
} as const satisfies Readonly<Record<string, Look>>;

interface Look {
  readonly font?: keyof typeof FONTS;
  readonly fill?: "header";
  readonly format?: "@" | "yyyy-mm-dd";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly quoted?: boolean;
}

export type StyleName = keyof typeof LOOKS;

const FACE = '<name val="宋体"/><family val="2"/><charset val="134"/>';
const FONTS = {
  usual: `<font><sz val="11"/>${FACE}</font>`,
  bold: `<font><b/><sz val="11"/>${FACE}</font>`,
  strong: `<font><b/><sz val="11"/><color rgb="FF9C1C1C"/>${FACE}</font>`,
  faint: `<font><i/><sz val="11"/><color rgb="FF6B7280"/>${FACE}</font>`,
  title: `<font><b/><sz val="14"/>${FACE}</font>`,
} as const;

const NAMES = Object.keys(LOOKS) as StyleName[];
const FONT_NAMES = Object.keys(FONTS) as (keyof typeof FONTS)[];

/** The number of a style in the file. */
export const styleNumber = (name: StyleName): number => NAMES.indexOf(name);

/** Whether a text of this style goes on in a further line. */
export const isWrapped = (name: StyleName): boolean => (LOOKS[name] as Look).wrap === true;

const FORMATS = { "@": 49, "yyyy-mm-dd": 164 } as const;

const style = ({ font = "usual", fill, format, wrap, border, quoted }: Look): string => {
  const number = format === undefined ? 0 : FORMATS[format];
  const ids = `numFmtId="${number}" fontId="${FONT_NAMES.indexOf(font)}" fillId="${fill === undefined ? 0 : 2}" borderId="${border ? 1 : 0}" xfId="0"`;
  const apply = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  return `<xf ${ids}${quoted ? ' quotePrefix="1"' : ""} ${apply}><alignment vertical="top"${wrap ? ' wrapText="1"' : ""}/></xf>`;
};

const SIDE = (name: string): string => `<${name} style="thin"><color rgb="FFBFC7D1"/></${name}>`;

/** What a column looks like that the kind of a row does not need. */
const GREYED =
  '<dxf><font><color rgb="FF9AA3AE"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/><bgColor rgb="FFD9D9D9"/></patternFill></fill></dxf>';

/** The part of the file that says how things look. */
export const stylesXml = (): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="${FONT_NAMES.length}">${Object.values(FONTS).join("")}</fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFE3ECF7"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border>${["left", "right", "top", "bottom"].map(SIDE).join("")}<diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="${NAMES.length}">${Object.values(LOOKS).map(style).join("")}</cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1">${GREYED}</dxfs></styleSheet>`;
