import type { Locale } from "@bangfu/core";
import { tasksPictureView, type TaskRow } from "@bangfu/view";
import type { Subject } from "../tables.js";
import { COLOURS, INK, lamp, LINE, MUTED, picture, text, TRACK, wrapped } from "./svg.js";

const WIDTH = 720;
const TOP = 64;
const ROW = 58;
/** Where the bar begins. */
const BAR = 520;

const bar = ({ status, attainment = 0, expected }: TaskRow, y: number): string => {
  const length = WIDTH - BAR - 24;
  const filled =
    status && attainment > 0
      ? `<rect x="${BAR}" y="${y + 35}" width="${(attainment * length).toFixed(1)}" height="6" fill="${COLOURS[status]}"/>`
      : "";
  const mark =
    status && expected > 0
      ? `<path d="M${(BAR + expected * length).toFixed(1)} ${y + 32}v12" stroke="${INK}" stroke-width="2"/>`
      : "";
  return `<rect x="${BAR}" y="${y + 35}" width="${length}" height="6" fill="${TRACK}"/>${filled}${mark}`;
};

const row = (task: TaskRow, at: number): string => {
  const { id, status, statusWord, deadline, percent } = task;
  const y = TOP + at * ROW;
  const lines = wrapped(task.text, 27, 2);
  return (
    `<path d="M24 ${y}h${WIDTH - 48}" stroke="${LINE}"/>` +
    lamp(24, y + 11, status) +
    text(46, y + 24, statusWord, { size: 13 }) +
    text(126, y + 24, id, { size: 13, fill: MUTED }) +
    lines.map((line, index) => text(156, y + 24 + index * 20, line, { size: 13 })).join("") +
    text(BAR, y + 24, wrapped(deadline, 10, 1)[0]!, { size: 12, fill: MUTED }) +
    text(WIDTH - 24, y + 24, percent, { size: 13, weight: 600, anchor: "end" }) +
    bar(task, y)
  );
};

/** The task list; the line across a bar is what is expected. */
export const tasksPicture = (
  { facts, progress }: Subject,
  notice: string | undefined,
  locale: Locale,
): string => {
  const { label, title, asOf, school, rows, notes } = tasksPictureView(facts, progress, notice, locale);
  const height = TOP + rows.length * ROW + 40;
  const foot = [wrapped(school, 34, 1)[0]!, ...notes].join(" · ");
  return picture(
    WIDTH,
    height,
    label,
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="10" fill="#fff" stroke="${LINE}"/>` +
      text(24, 40, title, { size: 18, weight: 600 }) +
      text(WIDTH - 24, 40, asOf, { size: 13, fill: MUTED, anchor: "end" }) +
      rows.map(row).join("") +
      text(24, height - 18, foot, { size: 12, fill: MUTED }),
  );
};
