import { escapeXml } from "../xml.js";

/** How a cell looks; what is absent is as usual. Colours are RGB in hexadecimal digits. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 is usual. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** The code of a number format: `@` for texts, `0%`, `yyyy\-mm\-dd`. */
  readonly format?: string;
  /** Whether a long text goes on in further lines. */
  readonly wrap?: boolean;
  /** The colour of a thin line on all four sides. */
  readonly border?: string;
  readonly align?: "center" | "right";
  /** Absent: the text stands at the top. */
  readonly vertical?: "center";
}

export const USUAL_SIZE = 11;

/** The styles of a workbook, each once; a cell names one by its number. */
export interface Styles {
  /** @param isQuoted whether the text would be a formula if somebody typed it, which the style then rules out */
  readonly numberOf: (style: CellStyle, isQuoted?: boolean) => number;
  /** The number of a style that cells take on under a condition. */
  readonly conditional: (style: CellStyle) => number;
  /** The part of the file that says how things look; nothing is added after it. */
  readonly xml: () => string;
}

/** Parts that are listed once and named by their number. */
const listOf = (...first: string[]) => {
  const numbers = new Map(first.map((xml, at) => [xml, at]));
  return {
    numberOf: (xml: string): number => {
      const number = numbers.get(xml) ?? numbers.size;
      numbers.set(xml, number);
      return number;
    },
    xml: (name: string): string =>
      `<${name} count="${numbers.size}">${[...numbers.keys()].join("")}</${name}>`,
    parts: (): readonly string[] => [...numbers.keys()],
  };
};

const FACE = '<name val="宋体"/><family val="2"/><charset val="134"/>';

const colorXml = (color: string): string => `<color rgb="FF${color}"/>`;

const fontXml = ({ bold, italic, size = USUAL_SIZE, color }: CellStyle): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/>${color === undefined ? "" : colorXml(color)}${FACE}</font>`;

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
/** Every program expects it in the second place. */
const GREY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

const fillXml = ({ fill }: CellStyle): string =>
  fill === undefined
    ? NO_FILL
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;

const SIDES = ["left", "right", "top", "bottom"] as const;

const borderXml = ({ border }: CellStyle): string => {
  const sides = SIDES.map((side) =>
    border === undefined ? `<${side}/>` : `<${side} style="thin">${colorXml(border)}</${side}>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
};

/** Formats that every program knows by number. */
const KNOWN: Readonly<Record<string, number>> = { "@": 49, "0%": 9 };
/** The first number that a file may give to a format of its own. */
const OWN = 164;

const alignmentXml = ({ align, vertical, wrap }: CellStyle): string =>
  `<alignment${align === undefined ? "" : ` horizontal="${align}"`} vertical="${vertical ?? "top"}"${wrap ? ' wrapText="1"' : ""}/>`;

const dxfXml = ({ color, fill }: CellStyle): string =>
  `<dxf>${color === undefined ? "" : `<font>${colorXml(color)}</font>`}${
    fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`
  }</dxf>`;

/** An empty list of styles. */
export const newStyles = (): Styles => {
  const formats = listOf();
  const fonts = listOf(fontXml({}));
  const fills = listOf(NO_FILL, GREY_FILL);
  const borders = listOf(borderXml({}));
  const dxfs = listOf();
  const cells = listOf();

  const formatOf = ({ format }: CellStyle): number =>
    format === undefined ? 0 : (KNOWN[format] ?? OWN + formats.numberOf(format));
  const numberOfNew = (style: CellStyle, isQuoted: boolean): number => {
    const ids = `numFmtId="${formatOf(style)}" fontId="${fonts.numberOf(fontXml(style))}" fillId="${fills.numberOf(fillXml(style))}" borderId="${borders.numberOf(borderXml(style))}" xfId="0"`;
    const apply = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    return cells.numberOf(
      `<xf ${ids}${isQuoted ? ' quotePrefix="1"' : ""} ${apply}>${alignmentXml(style)}</xf>`,
    );
  };
  // Most cells share a few styles, so what each looks like is worked out once.
  const known = { quoted: new Map<CellStyle, number>(), plain: new Map<CellStyle, number>() };
  const numberOf = (style: CellStyle, isQuoted = false): number => {
    const numbers = known[isQuoted ? "quoted" : "plain"];
    const number = numbers.get(style) ?? numberOfNew(style, isQuoted);
    numbers.set(style, number);
    return number;
  };
  // The first is that of every cell without one.
  numberOf({});

  const formatsXml = (): string => {
    const codes = formats.parts();
    const all = codes.map((code, at) => `<numFmt numFmtId="${OWN + at}" formatCode="${escapeXml(code)}"/>`);
    return codes.length === 0 ? "" : `<numFmts count="${codes.length}">${all.join("")}</numFmts>`;
  };
  return {
    numberOf,
    conditional: (style) => dxfs.numberOf(dxfXml(style)),
    xml: () =>
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formatsXml()}` +
      `${fonts.xml("fonts")}${fills.xml("fills")}${borders.xml("borders")}` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `${cells.xml("cellXfs")}` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${dxfs.xml("dxfs")}</styleSheet>`,
  };
};
