import type { ViewCell } from "@bangfu/view";
import { lampSymbols } from "../pictures/svg.js";
import { attribute, escape } from "../markup.js";
import { LANG } from "../page.js";
import type { Report, ReportBlock, ReportSection, ReportTable } from "./parts.js";

// eslint-disable-next-line bangfu/no-sentence -- names of fonts, which no reader sees
const STYLE = `@page { size: A4; margin: 26mm 24mm 24mm; @bottom-center { content: "— " counter(page) " —"; font: 12pt SimSun, serif; } }
@page wide { size: A4 landscape; margin: 24mm 22mm; }
body { margin: 0 auto; max-width: 1000px; padding: 32px 20px; color: #000; background: #fff;
  font: 16px/1.75 FangSong, "仿宋", FangSong_GB2312, STFangsong, "Noto Serif CJK SC", "Noto Sans CJK SC", serif; }
h1 { font: 26px/1.5 "方正小标宋简体", STZhongsong, SimSun, "Noto Serif CJK SC", serif; text-align: center; margin: 0; font-weight: 700; }
h1 + p { font-size: 20px; text-align: center; margin: 4px 0 20px; }
h2, h3, th, caption { font-family: SimHei, "黑体", STHeiti, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
h2 { font-size: 19px; margin: 32px 0 10px; }
h3 { font: 600 17px KaiTi, "楷体", STKaiti, "Noto Serif CJK SC", serif; margin: 20px 0 8px; break-after: avoid; }
p { text-indent: 2em; margin: 8px 0; }
h1 + p, figcaption, .addressee, .closing p { text-indent: 0; }
.closing { margin: 16px 2em 0; text-align: end; break-inside: avoid; } .closing p { margin: 0; }
dl { display: grid; grid-template-columns: 6em 1fr; gap: 2px 12px; border-block: 1px solid #000; padding: 10px 4px; margin: 0; }
dt { font-family: SimHei, "黑体", sans-serif; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 8px 0 16px; font-size: 13px; line-height: 1.5; }
caption { font-size: 14px; padding: 4px 0; }
th, td { border: 1px solid #666; padding: 4px 6px; vertical-align: middle; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #eef1f4; font-weight: 400; }
.below td { border: 0; padding: 8px 2em; }
tr { break-inside: avoid; } tbody tr:first-child { break-before: avoid; }
.lamp { width: 1em; height: 1em; margin-inline-end: 4px; vertical-align: -.13em; }
.center { text-align: center; } .end { text-align: end; }
figure { margin: 12px 0; text-align: center; break-inside: avoid; } figcaption { font-size: 14px; }
figure svg { max-width: 100%; height: auto; }
@media print { body { max-width: none; padding: 0; } .new-page { break-before: page; } .wide { page: wide; }
  .short { break-inside: avoid; } .below { break-before: avoid; } h2 { margin-top: 16px; } p { margin-block: 4px; }
  .closing { margin-block-start: 8px; line-height: 1.5; } caption { padding-block: 2px; }
  dl { line-height: 1.5; } th, td { padding-block: 2px; } figure svg { max-height: 225mm; } }`;

/** A table of so many rows is not torn in two. */
const SHORT = 9;

const cell = (content: ViewCell, align: string | undefined): string => {
  const { text, status } = typeof content === "string" ? { text: content, status: undefined } : content;
  // The shape has the colour: as a text some colours are too faint on white.
  const shape =
    status === undefined ? "" : `<svg class="lamp" aria-hidden="true"><use href="#lamp-${status}"/></svg>`;
  const shown = `${shape}${escape(text)}`;
  return `<td${attribute("class", align)}>${shown}</td>`;
};

const titled = (tag: "caption" | "figcaption", words: string | undefined): string =>
  words === undefined ? "" : `<${tag}>${escape(words)}</${tag}>`;

/**
 * @param below a line that never stands on a page without a row: browsers keep rows together, but not a paragraph with
 *   the table above it
 */
const table = ({ caption, columns, rows }: ReportTable, below?: string): string => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width: ${((width / whole) * 100).toFixed(2)}%">`);
  const head = columns.map(({ title }) => `<th scope="col">${escape(title)}</th>`);
  const body = rows.map(
    (cells) => `<tr>${cells.map((each, at) => cell(each, columns[at]?.align)).join("")}</tr>`,
  );
  if (below !== undefined)
    body.push(`<tr class="below"><td colspan="${columns.length}">${escape(below)}</td></tr>`);
  const isShort = below === undefined && rows.length <= SHORT;
  return `<table${attribute("class", isShort ? "short" : undefined)}>${titled("caption", caption)}<colgroup>${widths.join("")}</colgroup>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table>`;
};

const block = (each: ReportBlock): string => {
  switch (each.kind) {
    case "paragraph":
      return `<p>${escape(each.text)}</p>`;
    case "table":
      return table(each);
    case "closing":
      return `<div class="closing">${each.lines.map((line) => `<p>${escape(line)}</p>`).join("")}</div>`;
    case "picture":
      return `<figure>${each.svg.trim()}${titled("figcaption", each.caption)}</figure>`;
  }
};

/** A wide table with the line below it that ends its section, such as one to sign. */
const blocksOf = ({ blocks, wide }: ReportSection): readonly string[] => {
  const [above, last] = blocks.slice(-2);
  return wide && above?.kind === "table" && above.rows.length > 0 && last?.kind === "paragraph"
    ? [...blocks.slice(0, -2).map(block), table(above, last.text)]
    : blocks.map(block);
};

const section = (each: ReportSection): string => {
  const { level, heading, wide, newPage } = each;
  const classes = [...(wide ? ["wide"] : []), ...(newPage ? ["new-page"] : [])].join(" ");
  return `<section${attribute("class", classes === "" ? undefined : classes)}>
<h${level + 1}>${escape(heading)}</h${level + 1}>
${blocksOf(each).join("\n")}
</section>`;
};

/** A report as one page of HTML that needs no other file, and prints on A4. */
export const reportHtml = (report: Report): string => {
  const { locale, title, subtitle, particulars, addressee, sections } = report;
  const terms = particulars.map(([label, value]) => `<dt>${escape(label)}</dt><dd>${escape(value)}</dd>`);
  return `<!doctype html>
<html lang="${LANG[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${title} · ${subtitle}`)}</title>
<link rel="icon" href="data:,">
<style>
${STYLE}
</style>
</head>
<body>
${lampSymbols()}
<main${attribute("class", sections.every(({ wide }) => wide) ? "wide" : undefined)}>
<h1>${escape(title)}</h1>
<p>${escape(subtitle)}</p>
<dl>${terms.join("")}</dl>
${addressee === undefined ? "" : `<p class="addressee">${escape(addressee)}</p>\n`}${sections.map(section).join("\n")}
</main>
</body>
</html>
`;
};
