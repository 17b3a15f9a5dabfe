import { rezipped } from "@bangfu/ooxml";
import type { Report, ReportBlock, ReportPicture, ReportSection } from "@bangfu/site";
import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from "docx";
import { FONTS, font, HEADINGS, LINE, MARGINS, PAPER, SIZE, STYLES } from "./docx-style.js";
import { caption, tableOf } from "./docx-table.js";
import { titled } from "./docx-title.js";
import { pngOf } from "./raster.js";

/** As large as the page allows, in CSS pixels. */
const MOST = { width: 500, height: 690 };

const pictureOf = async ({
  svg,
  width,
  height,
  alt,
  caption: title,
}: ReportPicture): Promise<Paragraph[]> => {
  const scale = Math.min(1, MOST.width / width, MOST.height / height);
  const image = new ImageRun({
    type: "png",
    data: await pngOf(svg),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120 },
      keepNext: title !== undefined,
      children: [image],
    }),
    ...(title === undefined ? [] : [caption(title, false)]),
  ];
};

const blockOf = async (block: ReportBlock, wide: boolean): Promise<(Paragraph | Table)[]> => {
  switch (block.kind) {
    case "paragraph":
      return [
        new Paragraph({
          spacing: LINE,
          indent: { firstLine: SIZE.body * 20 },
          children: [new TextRun(block.text)],
        }),
      ];
    case "closing":
      return block.lines.map(
        (line, at) =>
          new Paragraph({
            spacing: { ...LINE, before: at === 0 ? 240 : 0 },
            alignment: AlignmentType.RIGHT,
            indent: { right: SIZE.body * 20 },
            keepLines: true,
            keepNext: at < block.lines.length - 1,
            children: [new TextRun(line)],
          }),
      );
    case "table":
      return tableOf(block, wide);
    case "picture":
      return pictureOf(block);
  }
};

const sectionOf = async ({ level, heading, blocks, wide, newPage }: ReportSection, first: boolean) => [
  new Paragraph({ text: heading, heading: HEADINGS[level], pageBreakBefore: newPage && !first }),
  ...(await Promise.all(blocks.map((block) => blockOf(block, wide)))).flat(),
];

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: SIZE.page, font: font("page") }),
        ],
      }),
    ],
  });

/** Sections that lie on pages of one breadth belong together. */
const leavesOf = (sections: readonly ReportSection[]): ReportSection[][] => {
  const leaves: ReportSection[][] = [];
  for (const section of sections) {
    const last = leaves[leaves.length - 1];
    if (last?.[0]?.wide === section.wide) last.push(section);
    else leaves.push([section]);
  }
  return leaves;
};

const leafOf = async (
  leaf: readonly ReportSection[],
  opening: (Paragraph | Table)[],
): Promise<ISectionOptions> => {
  const wide = leaf[0]?.wide === true;
  const bodies = await Promise.all(leaf.map((section, at) => sectionOf(section, at === 0)));
  return {
    properties: {
      page: {
        size: {
          ...PAPER,
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: wide ? MARGINS.wide : MARGINS.upright,
      },
    },
    footers: { default: footer() },
    children: [...opening, ...bodies.flat()],
  };
};

const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(
    FONTS,
  )
    .map(({ name, other }) => `<w:font w:name="${name}"><w:altName w:val="${other}"/></w:font>`)
    .join("")}</w:fonts>`;

/** The library numbers pictures through all documents that a process writes. */
const renumbered = (xml: string): string => {
  let count = 0;
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(count += 1)}`);
};

/** A report for Word and WPS; the same report gives the same bytes. */
export const docxOf = async (report: Report): Promise<Uint8Array> => {
  const leaves = leavesOf(report.sections);
  const sections = await Promise.all(leaves.map((leaf, at) => leafOf(leaf, at === 0 ? titled(report) : [])));
  const document = new Document({
    title: `${report.title} ${report.subtitle}`,
    creator: "Bangfu",
    lastModifiedBy: "Bangfu",
    styles: STYLES,
    sections,
  });
  return rezipped(await Packer.toBuffer(document), {
    "word/document.xml": renumbered,
    "word/fontTable.xml": fontTable,
    // The day that the report tells of stands for the hour of writing.
    "docProps/core.xml": (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${report.asOf}T00:00:00Z`),
  });
};
