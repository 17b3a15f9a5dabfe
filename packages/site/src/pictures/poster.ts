import type { Locale } from "@bangfu/core";
import { posterView, type PosterView } from "@bangfu/view";
import type { Subject } from "../tables.js";
import { qrCode } from "./qr.js";
import { INK, lamp, LINE, MUTED, picture, text, TRACK, widthOf, wrapped } from "./svg.js";

const WIDTH = 1080;
const HEIGHT = 1920;
const LEFT = 72;
const LENGTH = WIDTH - 2 * LEFT;
/** The side of the QR code. */
const CODE = 260;

interface LineStyle {
  readonly size: number;
  /** From one line to the next. */
  readonly step: number;
  readonly most: number;
  readonly weight?: 600;
  readonly fill?: string;
}

const lines = (words: string, y: number, { step, most, ...style }: LineStyle): string =>
  wrapped(words, LENGTH / style.size, most)
    .map((line, at) => text(LEFT, y + at * step, line, style))
    .join("");

/** Whose poster it is, and of what. */
const headText = ({ school, plan }: PosterView): string =>
  lines(school, 132, { size: 48, step: 60, most: 1, weight: 600 }) +
  lines(plan, 192, { size: 30, step: 42, most: 2, fill: MUTED });

/** The share in large figures, its status, and the bar with what is expected marked on it. */
const standing = ({ title, share, attained, expected, capped }: PosterView): string => {
  const { attainment, status, statusWord, percent } = share;
  const hasData = attainment !== undefined;
  const right = WIDTH - LEFT - widthOf(statusWord) * 56;
  const mark = LEFT + share.expected * LENGTH;
  const half = (widthOf(expected) * 32) / 2;
  const label = Math.min(Math.max(mark, LEFT + half), WIDTH - LEFT - half);
  return (
    text(LEFT, 292, title, { size: 38, weight: 600, fill: MUTED }) +
    (hasData
      ? text(LEFT, 452, percent, { size: 160, weight: 600 }) +
        text(LEFT + Math.round(widthOf(percent) * 160) + 20, 452, attained, { size: 38, fill: MUTED })
      : "") +
    lamp(Math.round(right) - 76, 398, status, 60) +
    text(WIDTH - LEFT, 450, statusWord, { size: 56, weight: 600, anchor: "end" }) +
    `<rect x="${LEFT}" y="498" width="${LENGTH}" height="32" rx="6" fill="${TRACK}"/>` +
    `<rect x="${LEFT}" y="498" width="${((attainment ?? 0) * LENGTH).toFixed(1)}" height="32" rx="6" fill="${MUTED}"/>` +
    `<path d="M${mark.toFixed(1)} 492v46" stroke="#fff" stroke-width="10"/>` +
    `<path d="M${mark.toFixed(1)} 492v46" stroke="${INK}" stroke-width="4"/>` +
    text(Math.round(label), 578, expected, { size: 32, fill: MUTED, anchor: "middle" }) +
    (capped === undefined ? "" : lines(capped, 636, { size: 30, step: 42, most: 2, fill: MUTED }))
  );
};

interface Row extends Pick<PosterView["done"][number], "title" | "status"> {
  readonly below: string;
}

/** A list below its title: each row a lamp, a name and a line. */
const listText = (title: string, rows: readonly Row[], none: string, y: number): string =>
  `<path d="M${LEFT} ${y - 62}h${LENGTH}" stroke="${LINE}" stroke-width="2"/>` +
  text(LEFT, y, title, { size: 38, weight: 600, fill: MUTED }) +
  (rows.length === 0 ? text(LEFT, y + 70, none, { size: 36 }) : "") +
  rows
    .map(({ status, title: name, below }, at) => {
      const base = y + 70 + at * 112;
      const room = LENGTH - 64;
      return (
        lamp(LEFT, base - 34, status, 40) +
        text(LEFT + 64, base, wrapped(name, room / 38, 1)[0]!, { size: 38, weight: 600 }) +
        text(LEFT + 64, base + 46, wrapped(below, room / 30, 1)[0]!, { size: 30, fill: MUTED })
      );
    })
    .join("");

/** The day and the remark; with an address its code, and what it is for. */
const footText = ({ asOf, notice, scan }: PosterView, address: string | undefined): string =>
  `<path d="M${LEFT} 1614h${LENGTH}" stroke="${LINE}" stroke-width="2"/>` +
  text(LEFT, 1694, asOf, { size: 40, weight: 600 }) +
  (notice === undefined ? "" : text(LEFT, 1748, notice, { size: 30, fill: MUTED })) +
  (address === undefined
    ? ""
    : text(LEFT, 1824, scan, { size: 34 }) + qrCode(WIDTH - LEFT - CODE, 1632, CODE, address));

/** The share, three that need attention, three that were done last, and the day; upright, as telephones show pictures. */
export const posterPicture = (
  { facts, progress }: Subject,
  { notice, address }: { readonly notice: string | undefined; readonly address: string | undefined },
  locale: Locale,
): string => {
  const view = posterView(facts, progress, notice, locale);
  const attention = view.attention.map(({ title, status, trouble, lead }): Row => ({
    ...{ title, status },
    below: [trouble, lead].filter(Boolean).join(" · "),
  }));
  const done = view.done.map(({ title, status, when }): Row => ({ title, status, below: when }));
  return picture(
    WIDTH,
    HEIGHT,
    view.label,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>` +
      headText(view) +
      standing(view) +
      listText(view.attentionTitle, attention, view.noAttention, 780) +
      listText(view.doneTitle, done, view.noDone, 1216) +
      footText(view, address),
  );
};
