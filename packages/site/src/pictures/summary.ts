import type { Locale } from "@bangfu/core";
import { summaryPictureView, type SummaryPictureView } from "@bangfu/view";
import type { Subject } from "../tables.js";
import { INK, lamp, LINE, MUTED, picture, text, TRACK, widthOf, wrapped } from "./svg.js";

const WIDTH = 600;
const HEIGHT = 430;
const LEFT = 24;
const LENGTH = WIDTH - 2 * LEFT;

/** Status and share, and the bar with what is expected marked on it. */
const standing = ({ share, attained, expected }: SummaryPictureView): string => {
  const { attainment, status, statusWord, percent } = share;
  const beside = LEFT + (status ? 28 : 0) + widthOf(statusWord) * 20 + 20;
  const mark = LEFT + share.expected * LENGTH;
  const half = (widthOf(expected) * 13) / 2;
  const label = Math.min(Math.max(mark, LEFT + half), WIDTH - LEFT - half);
  const hasData = attainment !== undefined;
  return (
    lamp(LEFT, 69, status) +
    text(LEFT + (status ? 28 : 0), 84, statusWord, { size: 20, weight: 600 }) +
    (hasData
      ? text(beside, 84, percent, { size: 24, weight: 600 }) +
        text(beside + widthOf(percent) * 24 + 16, 84, attained, { size: 13, fill: MUTED })
      : "") +
    `<rect x="${LEFT}" y="98" width="${LENGTH}" height="12" rx="3" fill="${TRACK}"/>` +
    `<rect x="${LEFT}" y="98" width="${((attainment ?? 0) * LENGTH).toFixed(1)}" height="12" rx="3" fill="${MUTED}"/>` +
    `<path d="M${mark.toFixed(1)} 96v19" stroke="#fff" stroke-width="5"/>` +
    `<path d="M${mark.toFixed(1)} 96v19" stroke="${INK}" stroke-width="2"/>` +
    text(Math.round(label), 130, expected, { size: 13, fill: MUTED, anchor: "middle" })
  );
};

/** What holds the status down, on two lines at most. */
const cappedText = ({ capped = "" }: SummaryPictureView): string =>
  wrapped(capped, LENGTH / 12, 2)
    .map((line, at) => text(LEFT, 152 + at * 18, line, { size: 12, fill: MUTED }))
    .join("");

/** The tasks most in need of attention, with what is wrong and who carries it. */
const attentionText = ({ attentionTitle, attention }: SummaryPictureView): string =>
  attention.length === 0
    ? ""
    : text(LEFT, 202, attentionTitle, { size: 13, weight: 600, fill: MUTED }) +
      attention
        .map(({ status, title, trouble, lead }, at) => {
          const y = 226 + at * 44;
          const [rest] = wrapped([trouble, lead].filter(Boolean).join(" · "), (LENGTH - 26) / 13, 1);
          return (
            lamp(LEFT, y - 13, status) +
            text(LEFT + 26, y, title, { weight: 600 }) +
            text(LEFT + 26, y + 19, rest!, { size: 13, fill: MUTED })
          );
        })
        .join("");

/** How many tasks stand in each group. */
const groupsText = ({ groups }: SummaryPictureView, y: number): string =>
  groups
    .map(({ word, count }, at) => text(LEFT + (at * LENGTH) / groups.length, y, `${word} ${count}`))
    .join("");

/** Status, share and what is expected, and how many tasks stand where: what a page of text has room for. */
export const standingPicture = ({ facts, progress }: Subject, locale: Locale): string => {
  const view = summaryPictureView(facts, progress, undefined, locale);
  return picture(
    WIDTH,
    118,
    view.label,
    `<g transform="translate(0 -60)">${standing(view)}${groupsText(view, 162)}</g>`,
  );
};

/** The headline: status, share, the tasks most in need of attention, and how many stand where. */
export const summaryPicture = (
  { facts, progress }: Subject,
  notice: string | undefined,
  locale: Locale,
): string => {
  const view = summaryPictureView(facts, progress, notice, locale);
  const { label, title, school, notes } = view;
  const beside = LEFT + widthOf(title) * 18 + 16;
  const [name] = wrapped(school, (WIDTH - LEFT - beside) / 13, 1);
  return picture(
    WIDTH,
    HEIGHT,
    label,
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10" fill="#fff" stroke="${LINE}"/>` +
      text(LEFT, 40, title, { size: 18, weight: 600 }) +
      text(Math.round(beside), 40, name!, { size: 13, fill: MUTED }) +
      standing(view) +
      cappedText(view) +
      attentionText(view) +
      `<path d="M${LEFT} 356h${LENGTH}" stroke="${LINE}"/>` +
      groupsText(view, 380) +
      text(LEFT, 412, notes.join(" · "), { size: 12, fill: MUTED }),
  );
};
