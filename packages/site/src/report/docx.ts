import { writeDocx, type OutBlock } from "@bangfu/ooxml";
import { FIRST_LINE, LINE, LOOK, shapeOf } from "./docx-style.js";
import { caption, tableOf } from "./docx-table.js";
import { titled } from "./docx-title.js";
import type { DrawPng, Report, ReportBlock, ReportPicture, ReportSection } from "./parts.js";

/** As large as the page allows, in CSS pixels. */
const MOST = { width: 500, height: 690 };

const pictureOf = async (picture: ReportPicture, draw: DrawPng): Promise<OutBlock[]> => {
  const { svg, width, height, alt, caption: title } = picture;
  const scale = Math.min(1, MOST.width / width, MOST.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const place = { align: "center", before: 120, keepNext: title !== undefined } as const;
  return [
    { kind: "image", png: await draw(svg), alt, ...size, ...place },
    ...(title === undefined ? [] : [caption(title, false)]),
  ];
};

const closingLines = (lines: readonly string[]): OutBlock[] =>
  lines.map((text, at) => ({
    kind: "paragraph",
    text,
    line: LINE,
    before: at === 0 ? 240 : 0,
    align: "right",
    right: FIRST_LINE,
    keepLines: true,
    keepNext: at < lines.length - 1,
  }));

const blockOf = async (block: ReportBlock, wide: boolean, draw: DrawPng): Promise<OutBlock[]> => {
  switch (block.kind) {
    case "paragraph":
      return [{ kind: "paragraph", text: block.text, line: LINE, firstLine: FIRST_LINE }];
    case "closing":
      return closingLines(block.lines);
    case "table":
      return tableOf(block, wide);
    case "picture":
      return pictureOf(block, draw);
  }
};

const sectionOf = async (
  { level, heading, blocks, wide, newPage }: ReportSection,
  isFirst: boolean,
  draw: DrawPng,
): Promise<OutBlock[]> => {
  const out: OutBlock[] = [
    { kind: "paragraph", text: heading, heading: level, pageBreakBefore: newPage && !isFirst },
  ];
  for (const block of blocks) out.push(...(await blockOf(block, wide, draw)));
  return out;
};

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

/** A report for Word and WPS; the same report gives the same bytes. */
export const reportDocx = async (report: Report, draw: DrawPng): Promise<Uint8Array> => {
  const leaves = [];
  for (const [at, leaf] of leavesOf(report.sections).entries()) {
    const blocks = at === 0 ? titled(report) : [];
    for (const section of leaf) blocks.push(...(await sectionOf(section, section === leaf[0], draw)));
    leaves.push({ ...shapeOf(leaf[0]!.wide), blocks });
  }
  const { title, subtitle, asOf } = report;
  return writeDocx({ ...LOOK, title: `${title} ${subtitle}`, date: asOf, leaves });
};
