import { strToU8, unzipSync } from "fflate";
import { openPackage, type Package, type Unreadable } from "../package.js";
import { escapeXml, scanXml } from "../xml.js";
import { zipped } from "../zip.js";
import { bookPart, readBook } from "./read.js";

/** A comment at a cell. */
export interface CellComment {
  /** The sheet's name; the first sheet where there is none of it. */
  readonly sheet: string;
  /** Such as `C7`; anything else is said at A1. */
  readonly cell: string;
  readonly text: string;
}

type Texts = Map<string, string>;
type Parts = Record<string, string | Uint8Array>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/** What may come after the reference to the comments in a sheet. */
const AFTER =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/(?:\w+:)?worksheet>/;

/** Row and column of a cell, counted from 0. */
const placeOf = (cell: string): readonly [row: number, column: number] => {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(row) - 1, column - 1];
};

/** The comments that a sheet has already, by their cells. */
const commentsIn = (xml: string): Texts => {
  const texts: Texts = new Map();
  let cell = "";
  let isText = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "comment") cell = attribute("ref") ?? "";
      isText = name === "t";
    },
    close: () => (isText = false),
    text: (text) => {
      if (isText) texts.set(cell, (texts.get(cell) ?? "") + text);
    },
  });
  return texts;
};

const commentsXml = (texts: Texts): string =>
  `<comments xmlns="${MAIN}"><authors><author>Bangfu</author></authors><commentList>${[...texts]
    .map(
      ([cell, text]) =>
        `<comment ref="${cell}" authorId="0"><text><r><t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`,
    )
    .join("")}</commentList></comments>`;

/** The box of each comment: without it Excel shows none. */
const boxesXml = (texts: Texts): string => {
  const boxes = [...texts].map(([cell, text], at) => {
    const [row, column] = placeOf(cell);
    const lines = 3 + Math.ceil(text.length / 16);
    return (
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
      `<x:Anchor>${column + 1},15,${Math.max(0, row - 1)},2,${column + 4},15,${Math.max(0, row - 1) + lines},4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    `${boxes.join("")}</xml>`
  );
};

/** A sheet that says where the boxes of its comments are. */
const withReference = (xml: string, id: string): string => {
  const [, prefix = ""] = /<(\w+:)?worksheet\b/.exec(xml) ?? [];
  // Conditional formats may have an `extLst` of their own, and stand before.
  const body = Math.max(xml.lastIndexOf(`</${prefix}conditionalFormatting>`), xml.indexOf(`sheetData`));
  const at = body + xml.slice(body).search(AFTER);
  return `${xml.slice(0, at)}<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>${xml.slice(at)}`;
};

const relation = (id: string, type: string, part: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${part}"/>`;

const within = (xml: string, end: string, more: string): string =>
  xml.replace(new RegExp(`</(\\w+:)?${end}>`), (closing) => more + closing);

const NO_RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;

/** What one sheet and its comments become. */
const commentSheet = (office: Package, part: string, own: Texts, parts: Parts): void => {
  const slash = part.lastIndexOf("/") + 1;
  const relationsPart = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const related = office.related(part);
  const of = (type: string): string | undefined => related.find((each) => each.type === type)?.part;
  const name = part.slice(slash).replace(/\.xml$/, "");
  const comments = of("comments") ?? `xl/bangfu-comments-${name}.xml`;
  const boxes = of("vmlDrawing") ?? `xl/drawings/bangfu-comments-${name}.vml`;
  const texts: Texts = commentsIn(office.part(comments) ?? "");
  for (const [cell, text] of own) {
    const before = texts.get(cell);
    texts.set(cell, before === undefined ? text : `${text}\n\n${before}`);
  }
  const put = (name: string, xml: string): void => void (parts[partName(parts, name)] = xmlPart(xml));
  put(comments, commentsXml(texts));
  put(boxes, boxesXml(texts));
  const more = [
    ...(of("comments") === undefined ? [relation("bangfuComments", "comments", comments)] : []),
    ...(of("vmlDrawing") === undefined ? [relation("bangfuBoxes", "vmlDrawing", boxes)] : []),
  ];
  // A conversation refers to comments as they were.
  const relations = (office.part(relationsPart) ?? NO_RELATIONS).replace(
    /<Relationship\b[^>]*\/threadedComment"[^>]*\/>/g,
    "",
  );
  put(relationsPart, within(relations, "Relationships", more.join("")));
  if (of("vmlDrawing") === undefined) put(part, withReference(office.part(part)!, "bangfuBoxes"));
  if (of("comments") !== undefined) return;
  const types = parts["[Content_Types].xml"] as Uint8Array;
  const text = new TextDecoder().decode(types);
  const override = `<Override PartName="/${comments}" ContentType="${COMMENTS_TYPE}"/>`;
  const vml = /Extension="vml"/i.test(text)
    ? ""
    : `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  parts["[Content_Types].xml"] = strToU8(within(text, "Types", vml + override));
};

/** Names of parts differ in case and slashes between programs. */
const partName = (parts: Parts, name: string): string =>
  Object.keys(parts).find(
    (each) => each.replaceAll("\\", "/").replace(/^\//, "").toLowerCase() === name.toLowerCase(),
  ) ?? name;

const xmlPart = (xml: string): Uint8Array | string => (xml.startsWith("<?xml") ? strToU8(xml) : xml);

/**
 * A workbook as it was, with comments at some of its cells. Comments that it has already stay, below the new ones.
 * @returns why it cannot be read, where it cannot
 */
export const withComments = (
  bytes: Uint8Array,
  comments: readonly CellComment[],
): Uint8Array | Unreadable => {
  const office = openPackage(bytes);
  if (typeof office === "string") return office;
  const book = bookPart(office);
  const { sheets } = readBook(office.part(book) ?? "");
  const relations = office.related(book);
  const parts: Parts = unzipSync(bytes);
  const bySheet = new Map<string, Texts>();
  for (const { sheet, cell, text } of comments) {
    const found = sheets.find(({ name }) => name === sheet) ?? sheets[0];
    const part = relations.find(({ id }) => id === found?.relation)?.part;
    if (part === undefined || office.part(part) === undefined) return "damaged";
    const texts = bySheet.get(part) ?? new Map<string, string>();
    const place = /^[A-Z]+\d+$/.test(cell) ? cell : "A1";
    const before = texts.get(place);
    bySheet.set(part, texts.set(place, before === undefined ? text : `${before}\n${text}`));
  }
  for (const [part, texts] of bySheet) commentSheet(office, part, texts, parts);
  return zipped(parts);
};
