import { attentionRows, type AttentionRow } from "../attention.js";
import { attainedText, expectedText, statusText } from "../cells.js";
import { isOpen, isProblem } from "./problems.js";
import { scopedFacts, type ReportSubject } from "./subject.js";

/** So many tasks are named as what needs a decision. */
const NAMED = 3;

/** The tasks that go wrong, the worst first. */
export const worstTasks = (subject: ReportSubject): AttentionRow[] =>
  attentionRows(scopedFacts(subject), subject.now, Infinity, subject.locale).filter(({ status }) =>
    isProblem(status),
  );

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
  const { words, scope, now } = subject;
  const worst = worstTasks(subject);
  const findings = scope.findings.filter((finding) => isOpen(finding, now.asOf)).length;
  if (worst.length === 0 && findings === 0) return words.nothing.decisions;
  return words.conclusion.decision({
    tasks: worst.length,
    names: worst
      .slice(0, NAMED)
      .map(({ id, title, statusWord }) => words.conclusion.task(id, title, statusWord)),
    findings,
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
