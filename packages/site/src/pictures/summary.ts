import type { Locale } from "@bangfu/core";
import { attainedText, basisWord, expectedText, STATUS_ORDER, statusText, statusWord } from "@bangfu/view";
import type { Told } from "../element.js";
import type { Subject } from "../tables.js";
import { COLOURS, INK, lamp, LINE, MUTED, picture, text, TRACK, widthOf, wrapped } from "./svg.js";

const WIDTH = 600;
const HEIGHT = 280;
const RADIUS = 62;

interface SummaryWords {
  readonly title: string;
  readonly attained: string;
  readonly expected: (share: string, tasks: number) => string;
  readonly foot: (asOf: string, basis: string) => string;
  readonly within: (from: string, to: string) => string;
  readonly whole: (school: string, status: string, share: string, expected: string, asOf: string) => string;
}

const WORDS: Readonly<Record<Locale, SummaryWords>> = {
  zh: {
    title: "总体进展",
    attained: "完成率",
    expected: (share, tasks) => `应达 ${share} · ${tasks} 项重点任务`,
    foot: (asOf, basis) => `截至 ${asOf} · ${basis}口径`,
    within: (from, to) => ` · 只看 ${from} 至 ${to} 到期的`,
    whole: (school, status, share, expected, asOf) =>
      `${school}总体进展：${status}，完成 ${share}，应达 ${expected}（截至 ${asOf}）`,
  },
  en: {
    title: "Overall",
    attained: "attained",
    expected: (share, tasks) => `${share} expected · ${tasks} tasks`,
    foot: (asOf, basis) => `as of ${asOf} · ${basis.toLowerCase()}`,
    within: (from, to) => ` · due ${from} to ${to} alone`,
    whole: (school, status, share, expected, asOf) =>
      `${school}, overall: ${status}, ${share} attained, ${expected} expected (as of ${asOf})`,
  },
};

/** The ring: what is attained, and a line across it where it is expected to be. */
const ring = ({ progress: { overall } }: Subject, locale: Locale): string => {
  const length = 2 * Math.PI * RADIUS;
  const share = overall?.attainment ?? 0;
  const arc =
    share > 0
      ? `<circle cx="110" cy="150" r="${RADIUS}" fill="none" stroke="${overall ? COLOURS[overall.status] : MUTED}" stroke-width="11" transform="rotate(-90 110 150)" stroke-dasharray="${(share * length).toFixed(1)} ${length.toFixed(1)}"/>`
      : "";
  const figure = attainedText(overall, locale);
  return (
    `<circle cx="110" cy="150" r="${RADIUS}" fill="none" stroke="${TRACK}" stroke-width="11"/>${arc}` +
    `<path d="M110 79v18" stroke="${INK}" stroke-width="2.5" transform="rotate(${((overall?.expected ?? 0) * 360).toFixed(1)} 110 150)"/>` +
    text(110, 156, figure, { size: figure.endsWith("%") ? 30 : 16, weight: 650, anchor: "middle" }) +
    (figure.endsWith("%")
      ? text(110, 176, WORDS[locale].attained, { size: 13, fill: MUTED, anchor: "middle" })
      : "")
  );
};

/** How many tasks stand in each status. */
const counts = ({ progress: { overall } }: Subject, locale: Locale): string => {
  let [x, y] = [216, 176];
  return STATUS_ORDER.map((status) => {
    const count = overall?.counts[status] ?? 0;
    if (count === 0) return "";
    const words = `${statusWord(status, locale)} ${count}`;
    const width = 22 + widthOf(words) * 14 + 18;
    if (x + width > WIDTH - 16) [x, y] = [216, y + 28];
    const drawn = lamp(x, y - 13, status) + text(x + 22, y, words);
    x += width;
    return drawn;
  }).join("");
};

/** The headline: ring, status and the tasks by status. */
export const summaryPicture = (
  subject: Subject,
  { notice }: Pick<Told, "notice">,
  locale: Locale = "zh",
): string => {
  const words = WORDS[locale];
  const { facts, progress } = subject;
  const { overall, asOf } = progress;
  const [school] = wrapped(facts.plan.school.name, 30, 1);
  const { within } = progress;
  const days = within === undefined ? "" : words.within(within.from, within.to);
  const tasks = facts.plan.tasks.filter(({ id }) => within === undefined || progress.tasks[id]);
  const foot = `${words.foot(asOf, basisWord(progress.basis, locale))}${days}${notice === undefined ? "" : ` · ${notice}`}`;
  return picture(
    WIDTH,
    HEIGHT,
    words.whole(
      facts.plan.school.name,
      statusText(overall, locale),
      attainedText(overall, locale),
      expectedText(overall),
      asOf,
    ),
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10" fill="#fff" stroke="${LINE}"/>` +
      text(24, 40, words.title, { size: 18, weight: 600 }) +
      text(112, 40, school!, { size: 13, fill: MUTED }) +
      ring(subject, locale) +
      lamp(216, 98, overall?.status) +
      text(240, 113, statusText(overall, locale), { size: 20, weight: 600 }) +
      text(216, 142, words.expected(expectedText(overall), tasks.length), {
        size: 13,
        fill: MUTED,
      }) +
      counts(subject, locale) +
      text(24, 262, foot, { size: 12, fill: MUTED }),
  );
};
