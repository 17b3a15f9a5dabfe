import type { Locale } from "@bangfu/core";
import { COLON } from "@bangfu/view";
import { placeText, type WorkbookProblem } from "../read/problem.js";
import { runsOf } from "../read/runs.js";
import { describeWorkbookProblem } from "./problem.js";

/** As many problems are read one by one; of more than these, those of one kind in one column are reported together. */
const FEW = { all: 50, ofOneKind: 5, shown: 3 };

const kindOf = ({ code, place, field = "" }: WorkbookProblem): string =>
  JSON.stringify([code, place.file, place.sheet, field]);

const rowOf = ({ place }: WorkbookProblem): number => Number(place.cell.replace(/\D/g, ""));

const WORDS: Readonly<Record<Locale, (count: number, rows: string) => string>> = {
  zh: (count, rows) => `同类问题另有 ${count} 处：第 ${rows} 行。`,
  en: (count, rows) => `${count} more of the same kind: rows ${rows}.`,
};

const described = (group: readonly WorkbookProblem[], locale: Locale): string[] => {
  const problems = [...group].sort((a, b) => rowOf(a) - rowOf(b));
  const each = (problem: WorkbookProblem): string => describeWorkbookProblem(problem, locale);
  if (problems.length <= FEW.ofOneKind) return problems.map(each);
  const rest = problems.slice(FEW.shown);
  const { file, sheet } = rest[0]!.place;
  const where = `${placeText({ file, sheet, cell: "" })}${COLON[locale]}`;
  return [
    ...problems.slice(0, FEW.shown).map(each),
    where + WORDS[locale](rest.length, runsOf(rest.map(rowOf))),
  ];
};

/**
 * Problems as sentences. Where there are many, those of one kind in one column are one sentence for each of the
 * first, and one for the rest: what is wrong with 50,000 rows stands on one screen.
 */
export const describeWorkbookProblems = (
  problems: readonly WorkbookProblem[],
  locale: Locale,
): readonly string[] => {
  if (problems.length <= FEW.all) return problems.map((problem) => describeWorkbookProblem(problem, locale));
  const kinds = new Map<string, WorkbookProblem[]>();
  for (const problem of problems) {
    const kind = kindOf(problem);
    const group = kinds.get(kind);
    if (group === undefined) kinds.set(kind, [problem]);
    else group.push(problem);
  }
  return [...kinds.values()].flatMap((group) => described(group, locale));
};
