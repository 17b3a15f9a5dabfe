import type { Locale } from "@bangfu/core";
import { attainedText, describeDeadline, statusText } from "@bangfu/view";
import type { Told } from "../element.js";
import type { Subject } from "../tables.js";
import { COLOURS, INK, lamp, LINE, MUTED, picture, text, TRACK, wrapped } from "./svg.js";

const WIDTH = 720;
const TOP = 64;
const ROW = 58;

const row = ({ facts, progress }: Subject, at: number, locale: Locale): string => {
  const task = facts.plan.tasks[at]!;
  const node = progress.tasks[task.id];
  const y = TOP + at * ROW;
  const share = node?.attainment ?? 0;
  const lines = wrapped(task.text, 27, 2);
  return (
    `<path d="M24 ${y}h${WIDTH - 48}" stroke="${LINE}"/>` +
    lamp(24, y + 11, node?.status) +
    text(46, y + 24, statusText(node, locale), { size: 13 }) +
    text(126, y + 24, task.id, { size: 13, fill: MUTED }) +
    lines.map((line, index) => text(156, y + 24 + index * 20, line, { size: 13 })).join("") +
    text(520, y + 24, wrapped(describeDeadline(facts.plan, task, locale), 10, 1)[0]!, {
      size: 12,
      fill: MUTED,
    }) +
    text(WIDTH - 24, y + 24, attainedText(node, locale), { size: 13, weight: 600, anchor: "end" }) +
    `<rect x="520" y="${y + 35}" width="${WIDTH - 544}" height="6" fill="${TRACK}"/>` +
    (share > 0 && node
      ? `<rect x="520" y="${y + 35}" width="${(share * (WIDTH - 544)).toFixed(1)}" height="6" fill="${COLOURS[node.status]}"/>`
      : "") +
    (node
      ? `<path d="M${(520 + node.expected * (WIDTH - 544)).toFixed(1)} ${y + 32}v12" stroke="${INK}" stroke-width="2"/>`
      : "")
  );
};

const WORDS: Readonly<Record<Locale, Readonly<Record<"list" | "progress" | "asOf" | "mark", string>>>> = {
  zh: { list: "重点任务清单", progress: "重点任务进展", asOf: "截至", mark: "竖线为应达" },
  en: { list: "Tasks", progress: " · progress of the tasks", asOf: "as of", mark: "the line is expected" },
};

/** The task list; the line across a bar is what is expected. */
export const tasksPicture = (
  subject: Subject,
  { notice }: Pick<Told, "notice">,
  locale: Locale = "zh",
): string => {
  const words = WORDS[locale];
  const { facts, progress } = subject;
  const { tasks, school } = facts.plan;
  const height = TOP + tasks.length * ROW + 40;
  return picture(
    WIDTH,
    height,
    `${school.name}${words.progress}（${words.asOf} ${progress.asOf}）：${tasks.map(({ id }) => `${id} ${statusText(progress.tasks[id], locale)} ${attainedText(progress.tasks[id], locale)}`).join("；")}`,
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="10" fill="#fff" stroke="${LINE}"/>` +
      text(24, 40, words.list, { size: 18, weight: 600 }) +
      text(WIDTH - 24, 40, `${words.asOf} ${progress.asOf}`, { size: 13, fill: MUTED, anchor: "end" }) +
      tasks.map((_, at) => row(subject, at, locale)).join("") +
      text(
        24,
        height - 18,
        `${wrapped(school.name, 34, 1)[0]}${notice === undefined ? "" : ` · ${notice}`} · ${words.mark}`,
        {
          size: 12,
          fill: MUTED,
        },
      ),
  );
};
