import { escapeXml } from "../xml.js";
import { zipped } from "../zip.js";
import {
  imageRun,
  paragraphOf,
  paragraphStyleXml,
  runXml,
  textStyleXml,
  type OutImage,
  type OutParagraph,
  type ParagraphStyle,
  type TextStyle,
} from "./write-paragraph.js";
import { tableXml, type OutTable } from "./write-table.js";

export type OutBlock = OutParagraph | OutTable | OutImage;

/** Pages of one shape; lengths in twentieths of a point. */
export interface OutLeaf {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: Readonly<Record<"top" | "right" | "bottom" | "left" | "footer", number>>;
  readonly blocks: readonly OutBlock[];
}

export interface OutDocument {
  readonly title: string;
  /** The day of the file's properties, `YYYY-MM-DD`: no clock decides over the bytes. */
  readonly date: string;
  /** By name, with what a program that lacks one takes instead. */
  readonly fonts: readonly { readonly name: string; readonly other: string }[];
  readonly text: TextStyle;
  readonly headings: Readonly<Record<1 | 2, TextStyle & ParagraphStyle>>;
  /** How the number of each page looks. */
  readonly pageNumber: TextStyle;
  readonly leaves: readonly OutLeaf[];
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What ends a leaf and has no height of its own: the format wants a paragraph behind a table. */
const END: OutParagraph = { kind: "paragraph", text: "", line: 20 };

const leafXml = ({ page, margin, blocks }: OutLeaf, isLast: boolean, nextImage: () => number): string => {
  const { width, height } = page;
  const shape = width > height ? ' w:orient="landscape"' : "";
  const section =
    `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${width}" w:h="${height}"${shape}/>` +
    `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="708" w:footer="${margin.footer}" w:gutter="0"/></w:sectPr>`;
  const endsInTable = blocks.at(-1)?.kind !== "paragraph";
  const all = endsInTable ? [...blocks, END] : blocks;
  const xml = all.map((block, at) => {
    const own = !isLast && at === all.length - 1 ? section : "";
    switch (block.kind) {
      case "paragraph":
        return paragraphOf(block.text === "" ? "" : runXml(block.text, block.style), block, own);
      case "image":
        return paragraphOf(imageRun(block, nextImage()), block, own);
      case "table":
        return tableXml(block);
    }
  });
  return xml.join("") + (isLast ? section : "");
};

const documentXml = ({ leaves }: OutDocument): string => {
  let images = 0;
  const next = (): number => (images += 1);
  const body = leaves.map((leaf, at) => leafXml(leaf, at === leaves.length - 1, next)).join("");
  return `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:wp="${DRAWING}"><w:body>${body}</w:body></w:document>`;
};

const stylesXml = ({ text, headings }: OutDocument): string =>
  `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${textStyleXml(text)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
  ([1, 2] as const)
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
        `<w:pPr>${paragraphStyleXml(headings[level])}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${textStyleXml(headings[level])}</w:rPr></w:style>`,
    )
    .join("") +
  "</w:styles>";

const footerXml = ({ pageNumber }: OutDocument): string => {
  const look = `<w:rPr>${textStyleXml(pageNumber)}</w:rPr>`;
  const field = (type: string): string => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number = `${field("begin")}<w:r>${look}<w:instrText xml:space="preserve">PAGE</w:instrText></w:r>${field("separate")}${runXml("1", pageNumber)}${field("end")}`;
  const runs = runXml("— ", pageNumber) + number + runXml(" —", pageNumber);
  return `<w:ftr xmlns:w="${WORD}">${paragraphOf(runs, { align: "center" })}</w:ftr>`;
};

const fontsXml = ({ fonts }: OutDocument): string =>
  `<w:fonts xmlns:w="${WORD}">${fonts
    .map(({ name, other }) => `<w:font w:name="${name}"><w:altName w:val="${other}"/></w:font>`)
    .join("")}</w:fonts>`;

/** Word 2013's way of laying out: without it, the file opens in a mode for older ones. */
const settingsXml = (): string =>
  `<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const propertiesXml = ({ title, date }: OutDocument): string => {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Bangfu</dc:creator><cp:lastModifiedBy>Bangfu</cp:lastModifiedBy>${moment("created")}${moment("modified")}</cp:coreProperties>`
  );
};

const PARTS: readonly (readonly [name: string, type: string, xml: (document: OutDocument) => string])[] = [
  ["styles", "styles", stylesXml],
  ["settings", "settings", settingsXml],
  ["fontTable", "fontTable", fontsXml],
  ["footer", "footer", footerXml],
];

const contentTypes = (): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
  `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
  `${PARTS.map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`).join("")}</Types>`;

const relations = (targets: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The bytes of a .docx file for Word and WPS; the same document gives the same bytes. */
export const writeDocx = (document: OutDocument): Uint8Array => {
  const images = document.leaves
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "image" ? [block.png] : []))
    .map((png, at) => [`image${at + 1}`, png] as const);
  return zipped({
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([
      ["document", `${OFFICE}/officeDocument`, "word/document.xml"],
      ["core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": propertiesXml(document),
    "word/document.xml": documentXml(document),
    "word/_rels/document.xml.rels": relations([
      ...PARTS.map(([name, type]) => [name, `${OFFICE}/${type}`, `${name}.xml`] as const),
      ...images.map(([name]) => [name, `${OFFICE}/image`, `media/${name}.png`] as const),
    ]),
    ...Object.fromEntries(PARTS.map(([name, , xml]) => [`word/${name}.xml`, xml(document)])),
    ...Object.fromEntries(images.map(([name, png]) => [`word/media/${name}.png`, png])),
  });
};
