import { STATUSES, type Plan } from "@bangfu/core";
import { attainedText, expectedText, statusText } from "../cells.js";
import { clipped } from "../clip.js";
import { localText } from "../words/localized.js";
import { isOpen, isProblem } from "./problems.js";
import type { ReportSubject } from "./subject.js";

/** So many tasks are named as what needs a decision. */
const NAMED = 3;

/** As long as a task's title may be, in Chinese letters. */
const LONGEST_TITLE = 20;

type Task = Plan["tasks"][number];

/** The tasks that go wrong: the worst status first, then what is missing to the expected share, then the plan's order. */
const worstTasks = ({ scope, now }: ReportSubject): Task[] => {
  const rank = ({ id }: Task) => STATUSES.indexOf(now.tasks[id]?.status ?? "met");
  const missing = ({ id }: Task) => (now.tasks[id]?.expected ?? 0) - (now.tasks[id]?.attainment ?? 0);
  return scope.tasks
    .filter(({ id }) => isProblem(now.tasks[id]?.status))
    .sort((a, b) => rank(b) - rank(a) || missing(b) - missing(a));
};

const standing = ({ scope, words, locale, now }: ReportSubject, roles: string | undefined): string =>
  roles ??
  words.standing({
    asOf: now.asOf,
    tasks: scope.tasks.length,
    status: statusText(now.overall, locale),
    attained: attainedText(now.overall, locale),
    expected: expectedText(now.overall, locale),
  });

const changed = ({ scope, words, locale, before, now, changes }: ReportSubject): string => {
  const kept = new Set(scope.promises.map(({ commitment }) => commitment.id));
  const count = (list: typeof changes.newlyMet) =>
    list.filter(({ commitment }) => kept.has(commitment)).length;
  const [met, missed] = [count(changes.newlyMet), count(changes.newlyMissed)];
  // The share is that of the whole plan, not of one unit.
  return scope.unit === undefined
    ? words.conclusion.changed({
        then: attainedText(before.overall, locale),
        now: attainedText(now.overall, locale),
        ...{ met, missed },
      })
    : words.turned(met, missed);
};

const decision = (subject: ReportSubject): string => {
  const { words, locale, scope, now } = subject;
  const worst = worstTasks(subject);
  const names = worst.slice(0, NAMED).map((task) => {
    const title = localText(task, "title", locale) ?? clipped(localText(task, "text", locale), LONGEST_TITLE);
    return words.conclusion.task(task.id, title, statusText(now.tasks[task.id], locale));
  });
  return words.conclusion.decision({
    tasks: worst.length,
    names,
    findings: scope.findings.filter((finding) => isOpen(finding, now.asOf)).length,
  });
};

/**
 * What a reader takes away, in three sentences: what stands, what changed, what needs a decision.
 * @param roles what a report of one unit says of the unit in place of the whole
 */
export const conclusionOf = (subject: ReportSubject, roles: string | undefined): readonly string[] => [
  standing(subject, roles),
  changed(subject).trim(),
  decision(subject),
];
