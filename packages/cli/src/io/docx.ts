import type {
  Report,
  ReportBlock,
  ReportCell,
  ReportPicture,
  ReportSection,
  ReportTable,
} from "@bangfu/site";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ISectionOptions,
} from "docx";
import { ALTERNATIVES, font, HEADINGS, LINE, MARGINS, PAPER, SIZE, STYLES } from "./docx-style.js";
import { pngOf } from "./raster.js";
import { rezipped } from "./zip.js";

const ALIGN = { center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;

/** As `@bangfu/site` draws them. */
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

/** What a page is broad, in twentieths of a point. */
const breadth = (wide: boolean): number => {
  const { left, right } = wide ? MARGINS.wide : MARGINS.upright;
  return (wide ? PAPER.height : PAPER.width) - left - right;
};

const lines = (text: string, style: { bold?: boolean; color?: string; size: number }): TextRun[] =>
  text.split("\n").map((line, at) => new TextRun({ text: line, ...style, ...(at > 0 ? { break: 1 } : {}) }));

const cellOf = (cell: ReportCell, width: number, align: "center" | "end" | undefined): TableCell => {
  const { text, status } = typeof cell === "string" ? { text: cell, status: undefined } : cell;
  const style = status === undefined ? {} : { bold: true, color: COLOURS[status] };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        ...(align === undefined ? {} : { alignment: ALIGN[align] }),
        children: lines(text, { ...style, size: SIZE.table }),
      }),
    ],
  });
};

const headOf = (title: string, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    shading: { fill: "EEF1F4" },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: title, font: font("黑体"), size: SIZE.table })],
      }),
    ],
  });

const caption = (text: string, keepNext: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: 160, after: 80 },
    children: [new TextRun({ text, font: font("黑体"), size: SIZE.caption })],
  });

/** Its head stands again on every page, and no row is torn in two. */
const tableOf = ({ caption: title, columns, rows }: ReportTable, wide: boolean): (Paragraph | Table)[] => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * breadth(wide)));
  return [
    caption(title, true),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: breadth(wide), type: WidthType.DXA },
      columnWidths: widths,
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title: text }, at) => headOf(text, widths[at]!)),
        }),
        ...rows.map(
          (cells) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((cell, at) => cellOf(cell, widths[at]!, columns[at]?.align)),
            }),
        ),
      ],
    }),
  ];
};

/** As large as the page allows, in CSS pixels. */
const MOST = { width: 500, height: 690 };

const pictureOf = async ({ svg, width, height, caption: title }: ReportPicture): Promise<Paragraph[]> => {
  const scale = Math.min(1, MOST.width / width, MOST.height / height);
  const image = new ImageRun({
    type: "png",
    data: await pngOf(svg),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: title, title, description: title },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    caption(title, false),
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

const titled = ({ title, subtitle, particulars }: Report): (Paragraph | Table)[] => {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const rule = { style: BorderStyle.SINGLE, size: 8, color: "000000" };
  const centred = (text: string, size: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 120, line: 640, lineRule: LINE.lineRule },
      children: [new TextRun({ text, size, font: font("方正小标宋简体") })],
    });
  const cell = (text: string, width: number, label: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [
        new Paragraph({
          children: [new TextRun({ text, size: SIZE.small, ...(label ? { font: font("黑体") } : {}) })],
        }),
      ],
    });
  const widths = [1700, breadth(false) - 1700] as const;
  return [
    centred(title, SIZE.title),
    centred(subtitle, 36),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: breadth(false), type: WidthType.DXA },
      columnWidths: [...widths],
      margins: { top: 50, bottom: 50, left: 70, right: 70 },
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: particulars.map(
        ([label, value]) =>
          new TableRow({
            cantSplit: true,
            children: [cell(label, widths[0], true), cell(value, widths[1], false)],
          }),
      ),
    }),
  ];
};

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: SIZE.page, font: font("宋体") }),
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
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
    ALTERNATIVES,
  )
    .map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/></w:font>`)
    .join("")}</w:fonts>`;

/** The library numbers pictures through all documents that a process writes. */
const renumbered = (xml: string): string => {
  let count = 0;
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(count += 1)}`);
};

/** A report for Word and WPS; the same report gives the same bytes. */
export const docxOf = async (report: Report): Promise<Buffer> => {
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
