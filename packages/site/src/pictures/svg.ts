import { STATUSES, type Status } from "@bangfu/core";
import { attribute, escape } from "../markup.js";

export const INK = "#1c2733";
export const MUTED = "#5a6675";
export const LINE = "#e1e6ec";
export const TRACK = "#e8ecf1";

/** As the widgets have them in light. */
export const COLOURS: Readonly<Record<Status, string>> = {
  met: "#17743a",
  metLate: "#2f6f8f",
  upcoming: "#6b7785",
  onTrack: "#2a8f4f",
  atRisk: "#b97800",
  unreported: "#6f5aa8",
  behind: "#d3452f",
  missed: "#a3182b",
};

const FONT = "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

const isWide = (char: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u2014\u2018-\u201d\u2026]/.test(
    char,
  );

const widthOfChar = (char: string): number =>
  isWide(char) ? 1 : /[ .,:;'|!iIjl()[\]]/.test(char) ? 0.34 : /[%@mwMW]/.test(char) ? 0.93 : 0.58;

/** The width of a text in units of its size: a Chinese character is one, a letter a little more than half. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) width += widthOfChar(char);
  return width;
};

/** Lines no wider than so many units, a Latin word whole where it can be; what is over the last line ends in …. */
export const wrapped = (text: string, width: number, most: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const char of text) {
    if (widthOf(line + char) > width) {
      const blank = isWide(char) || char === " " ? -1 : line.lastIndexOf(" ");
      lines.push(blank > 0 ? line.slice(0, blank) : line);
      line = blank > 0 ? line.slice(blank + 1) : "";
    }
    if (line !== "" || char !== " ") line += char;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1]!;
  while (widthOf(`${last}…`) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last}…`];
};

interface TextStyle {
  readonly size?: number;
  readonly fill?: string;
  /** Of the regular weight where absent; the font that PNGs are drawn with has these two. */
  readonly weight?: 600;
  readonly anchor?: "middle" | "end";
}

export const text = (x: number, y: number, words: string, style: TextStyle = {}): string =>
  `<text x="${x}" y="${y}"${attribute("font-size", style.size ?? 14)}${attribute("fill", style.fill ?? INK)}${attribute("font-weight", style.weight)}${attribute("text-anchor", style.anchor)}>${escape(words)}</text>`;

/** One shape a status, so that colour alone never tells it; 16 × 16 from a corner. */
const SHAPES: Readonly<Record<Status, (colour: string) => string>> = {
  met: (c) =>
    `<circle cx="8" cy="8" r="7" fill="${c}"/><path d="M4.6 8.2l2.3 2.4 4.5-4.8" stroke="#fff" stroke-width="1.8" fill="none"/>`,
  metLate: (c) =>
    `<circle cx="8" cy="8" r="6.2" stroke="${c}" stroke-width="1.6" fill="none"/><path d="M4.8 8.2l2.2 2.3 4.2-4.6" stroke="${c}" stroke-width="1.6" fill="none"/>`,
  upcoming: (c) => `<circle cx="8" cy="8" r="6.2" stroke="${c}" stroke-width="1.6" fill="none"/>`,
  onTrack: (c) => `<circle cx="8" cy="8" r="6" fill="${c}"/>`,
  atRisk: (c) => `<path d="M8 1.6L15.2 14H.8z" fill="${c}"/>`,
  unreported: (c) =>
    `<circle cx="8" cy="8" r="6.2" stroke="${c}" stroke-width="1.6" stroke-dasharray="2.4 2" fill="none"/><circle cx="8" cy="8" r="1.6" fill="${c}"/>`,
  behind: (c) => `<path d="M8 .8L15.2 8 8 15.2.8 8z" fill="${c}"/>`,
  missed: (c) =>
    `<rect x="1" y="1" width="14" height="14" rx="1.5" fill="${c}"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8" fill="none"/>`,
};

/** The shapes once each, to be named where they are shown in a page of text. */
export const lampSymbols = (): string =>
  `<svg width="0" height="0" style="position: absolute" aria-hidden="true">${STATUSES.map((status) => `<symbol id="lamp-${status}" viewBox="0 0 16 16">${SHAPES[status](COLOURS[status])}</symbol>`).join("")}</svg>`;

/** @param side as large as it is drawn; 16 where absent */
export const lamp = (x: number, y: number, status: Status | undefined, side = 16): string => {
  if (status === undefined) return "";
  const scale = side === 16 ? "" : ` scale(${side / 16})`;
  return `<g transform="translate(${x} ${y})${scale}">${SHAPES[status](COLOURS[status])}</g>`;
};

/** A picture that says in words what it shows. */
export const picture = (width: number, height: number, title: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}"><title>${escape(title)}</title>${body}</svg>\n`;
