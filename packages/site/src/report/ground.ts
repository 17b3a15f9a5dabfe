import {
  addDays,
  assess,
  compareProgress,
  factsOn,
  type Basis,
  type Facts,
  type Locale,
  type Plan,
  type Progress,
  type ProgressChanges,
  type ProgressNode,
  type Span,
  type Status,
} from "@bangfu/core";
import { attainedText, expectedText, percentText, statusText, statusWord } from "@bangfu/view";
import type { ReportCell, ReportFigure } from "./parts.js";
import { scopeOf, withinScope, type Promised, type Scope } from "./scope.js";
import type { ReportWords } from "./words.js";
import { EN } from "./words-en.js";
import { ZH } from "./words-zh.js";

/** What the sections of a report are made of. */
export interface Ground {
  readonly facts: Facts;
  readonly plan: Plan;
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly scope: Scope;
  /** The first day of the period. */
  readonly from: string;
  /** How it stood before the first day had begun. */
  readonly before: Progress;
  readonly now: Progress;
  readonly changes: ProgressChanges;
  readonly notice: string | undefined;
}

export interface GroundOptions {
  readonly asOf: string;
  readonly from: string;
  readonly within: Span | undefined;
  readonly basis: Basis;
  readonly locale: Locale;
  readonly unit: Plan["units"][number] | undefined;
  readonly notice: string | undefined;
}

const WORDS: Readonly<Record<Locale, ReportWords>> = { zh: ZH, en: EN };

export const groundOf = (facts: Facts, options: GroundOptions): Ground => {
  const { asOf, from, within, basis, locale, unit, notice } = options;
  const before = assess(facts, { asOf: addDays(from, -1), basis, within });
  const now = assess(facts, { asOf, basis, within });
  const shown = factsOn(facts, asOf);
  const scope = scopeOf(shown, unit);
  return {
    facts: shown,
    plan: shown.plan,
    locale,
    words: WORDS[locale],
    scope: within === undefined ? scope : withinScope(scope, now),
    from,
    before,
    now,
    changes: compareProgress(before, now),
    notice,
  };
};

/** The school's own name fills a narrow column, and its report knows whom it means. */
const unitName = ({ plan, words }: Ground, id: string): string => {
  const name = plan.units.find((unit) => unit.id === id)?.name ?? id;
  return name === plan.school.name ? words.thisSchool : name;
};

/** Each once, though a document names it twice. */
export const unitNames = (ground: Ground, ids: readonly string[]): string =>
  [...new Set(ids)].map((id) => unitName(ground, id)).join(ground.words.list);

export const unitsOf = (ground: Ground, { lead, support }: Promised): string =>
  unitNames(ground, [...lead, ...support]) || "—";

export const statusCell = (status: Status, locale: Locale): ReportFigure => ({
  text: statusWord(status, locale),
  status,
});

type Node = ProgressNode | null | undefined;

export const nodeStatus = (node: Node, locale: Locale): ReportCell =>
  node ? statusCell(node.status, locale) : statusText(node, locale);

export const attainedCell = (node: Node, locale: Locale): ReportCell => ({
  text: attainedText(node, locale),
  share: node?.attainment ?? undefined,
});

export const expectedCell = (node: Node): ReportCell => ({ text: expectedText(node), share: node?.expected });

export const shareCell = (share: number | null | undefined): ReportCell =>
  share === null || share === undefined ? "—" : { text: percentText(share), share };

export const countCell = (count: number): ReportCell => ({ text: count === 0 ? "" : String(count), count });

/** The task of a commitment; `—` for one in the plan's own text. */
export const placeOf = ({ task }: Promised): string => task?.id ?? "—";

/** What was promised, in the plan's words; with the indicator where the same words promise several things. */
export const promiseText = ({ scope }: Ground, { commitment, indicator }: Promised): string =>
  scope.promises.some(
    (other) => other.commitment.id !== commitment.id && other.commitment.quote === commitment.quote,
  )
    ? `${commitment.quote}（${indicator.title}）`
    : commitment.quote;

/** Longer texts of tasks stand in full in the list of tasks alone. */
const LONGEST = 45;

export const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join("")}…`;
};
