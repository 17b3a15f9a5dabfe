import { escapeXml } from "../xml.js";

/** How letters look; what is absent is as in the rest of the document. */
export interface TextStyle {
  /** Of Chinese characters; Latin letters and figures stand in Times New Roman. */
  readonly font?: string | undefined;
  /** In half points. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  /** RGB in hexadecimal digits. */
  readonly color?: string | undefined;
}

/** How a paragraph lies; lengths in twentieths of a point. */
export interface ParagraphStyle {
  readonly align?: "left" | "center" | "right" | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** From line to line, whatever stands in them. */
  readonly line?: number | undefined;
  readonly firstLine?: number | undefined;
  /** Indented at the right. */
  readonly right?: number | undefined;
  readonly keepNext?: boolean | undefined;
  readonly keepLines?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
}

export interface OutParagraph extends ParagraphStyle {
  readonly kind: "paragraph";
  /** Its line breaks are kept. */
  readonly text: string;
  readonly style?: TextStyle | undefined;
  readonly heading?: 1 | 2 | undefined;
}

export interface OutImage extends ParagraphStyle {
  readonly kind: "image";
  readonly png: Uint8Array;
  /** For those who do not see it. */
  readonly alt: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export const textStyleXml = ({ font, size, bold, color }: TextStyle): string => {
  const latin = ["ascii", "cs", "hAnsi"].map((name) => `w:${name}="Times New Roman"`).join(" ");
  return [
    ...(font === undefined ? [] : [`<w:rFonts ${latin} w:eastAsia="${escapeXml(font)}"/>`]),
    ...(bold ? ["<w:b/>"] : []),
    ...(color === undefined ? [] : [`<w:color w:val="${color}"/>`]),
    ...(size === undefined ? [] : [`<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`]),
  ].join("");
};

const attributes = (values: Readonly<Record<string, number | string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` w:${name}="${value}"`]))
    .join("");

const element = (name: string, values: Readonly<Record<string, number | string | undefined>>): string => {
  const given = attributes(values);
  return given === "" ? "" : `<w:${name}${given}/>`;
};

/** In the order that the format wants. */
export const paragraphStyleXml = (style: ParagraphStyle): string => {
  const { align, before, after, line, firstLine, right, keepNext, keepLines, pageBreakBefore } = style;
  return [
    ...(keepNext ? ["<w:keepNext/>"] : []),
    ...(keepLines ? ["<w:keepLines/>"] : []),
    ...(pageBreakBefore ? ["<w:pageBreakBefore/>"] : []),
    element("spacing", { before, after, line, lineRule: line === undefined ? undefined : "exact" }),
    element("ind", { right, firstLine }),
    element("jc", { val: align }),
  ].join("");
};

const wrapped = (name: string, content: string): string =>
  content === "" ? "" : `<w:${name}>${content}</w:${name}>`;

export const runXml = (text: string, style: TextStyle = {}): string => {
  const look = wrapped("rPr", textStyleXml(style));
  return text
    .split("\n")
    .map(
      (line, at) =>
        `<w:r>${look}${at === 0 ? "" : "<w:br/>"}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`,
    )
    .join("");
};

/** A paragraph of finished runs. @param section what ends with it */
export const paragraphOf = (
  runs: string,
  style: ParagraphStyle & Pick<OutParagraph, "heading">,
  section = "",
) => {
  const { heading } = style;
  const named = heading === undefined ? "" : `<w:pStyle w:val="Heading${heading}"/>`;
  return `<w:p>${wrapped("pPr", named + paragraphStyleXml(style) + section)}${runs}</w:p>`;
};

/** In a CSS pixel; the unit of drawings. */
const EMU = 9525;

/** @param number counts the pictures of a document from 1; its relationship is named by it */
export const imageRun = ({ alt, width, height }: OutImage, number: number): string => {
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  const said = escapeXml(alt);
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
    `<wp:docPr id="${number}" name="${said}" descr="${said}"/>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="${said}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="image${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
};
