import type { Locale } from "@bangfu/core";
import { summaryPictureView, type SummaryPictureView } from "@bangfu/view";
import type { Subject } from "../tables.js";
import { COLOURS, INK, lamp, LINE, MUTED, picture, text, TRACK, widthOf, wrapped } from "./svg.js";

const WIDTH = 600;
const HEIGHT = 280;
const RADIUS = 62;
const LEFT = 24;

/** The ring: what is attained, and a line across it where it is expected to be. */
const ring = ({ share, attained }: SummaryPictureView): string => {
  const length = 2 * Math.PI * RADIUS;
  const { attainment, status, expected, percent } = share;
  const arc =
    attainment !== undefined && attainment > 0
      ? `<circle cx="110" cy="150" r="${RADIUS}" fill="none" stroke="${status ? COLOURS[status] : MUTED}" stroke-width="11" transform="rotate(-90 110 150)" stroke-dasharray="${(attainment * length).toFixed(1)} ${length.toFixed(1)}"/>`
      : "";
  const hasData = attainment !== undefined;
  return (
    `<circle cx="110" cy="150" r="${RADIUS}" fill="none" stroke="${TRACK}" stroke-width="11"/>${arc}` +
    `<path d="M110 79v18" stroke="${INK}" stroke-width="2.5" transform="rotate(${(expected * 360).toFixed(1)} 110 150)"/>` +
    text(110, 156, percent, { size: hasData ? 30 : 16, weight: 650, anchor: "middle" }) +
    (hasData ? text(110, 176, attained, { size: 13, fill: MUTED, anchor: "middle" }) : "")
  );
};

/** How many tasks stand in each status. */
const legend = ({ counts }: SummaryPictureView): string => {
  let [x, y] = [216, 176];
  return counts
    .map(({ status, word, count }) => {
      const words = `${word} ${count}`;
      const width = 22 + widthOf(words) * 14 + 18;
      if (x + width > WIDTH - 16) [x, y] = [216, y + 28];
      const drawn = lamp(x, y - 13, status) + text(x + 22, y, words);
      x += width;
      return drawn;
    })
    .join("");
};

/** The headline: ring, status and the tasks by status. */
export const summaryPicture = (
  { facts, progress }: Subject,
  notice: string | undefined,
  locale: Locale,
): string => {
  const view = summaryPictureView(facts, progress, notice, locale);
  const { label, title, school, share, expected, notes } = view;
  const beside = LEFT + widthOf(title) * 18 + 16;
  const [name] = wrapped(school, (WIDTH - LEFT - beside) / 13, 1);
  return picture(
    WIDTH,
    HEIGHT,
    label,
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10" fill="#fff" stroke="${LINE}"/>` +
      text(LEFT, 40, title, { size: 18, weight: 600 }) +
      text(Math.round(beside), 40, name!, { size: 13, fill: MUTED }) +
      ring(view) +
      lamp(216, 98, share.status) +
      text(240, 113, share.statusWord, { size: 20, weight: 600 }) +
      text(216, 142, expected, { size: 13, fill: MUTED }) +
      legend(view) +
      text(LEFT, 262, notes.join(" · "), { size: 12, fill: MUTED }),
  );
};
