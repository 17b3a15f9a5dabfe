import type { Locale } from "@bangfu/core";
import { describeProblem } from "@bangfu/core/schema";
import { OFFICE_TEXT } from "@bangfu/view/office";
import {
  describeChoices,
  describeWorkbookNote,
  describeWorkbookProblem,
  describeWorkbookProblems,
  type WorkbookProblem,
} from "@bangfu/workbook";
import type { Outcome } from "./read.js";

/** Where what came of a reading is shown, and in which language. */
export interface Result {
  readonly place: HTMLElement;
  readonly locale: Locale;
  /** Takes the answer to a question. */
  readonly answer: (id: string, answer: string) => void;
  /** Called when every question that is shown has its answer. */
  readonly answered: () => void;
}

/** More questions at once than anybody reads; the others are asked when these are answered. */
const MOST_ASKED = 100;

export const listOf = (lines: readonly string[]): HTMLElement => {
  const list = document.createElement("ul");
  list.append(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
  return list;
};

/** A sentence with lines below it, in place of what was there. */
export const say = (place: HTMLElement, words: string, good: boolean, lines: readonly string[]): void => {
  const head = Object.assign(document.createElement("p"), {
    textContent: words,
    className: good ? "good" : "bad",
  });
  place.replaceChildren(head, listOf(lines));
};

/** A question with a button for each answer. */
const questionItem = (problem: WorkbookProblem, { locale, answer }: Result, onAnswer: () => void) => {
  const item = Object.assign(document.createElement("li"), {
    textContent: describeWorkbookProblem(problem, locale),
  });
  const buttons = describeChoices(problem, locale).map((choice) => {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      textContent: choice.text,
    });
    button.addEventListener("click", () => {
      answer(problem.question!.id, choice.answer);
      for (const each of buttons) each.disabled = true;
      onAnswer();
    });
    return button;
  });
  for (const button of buttons) item.append(" ", button);
  return item;
};

const questionList = (asked: readonly WorkbookProblem[], result: Result): HTMLElement => {
  const shown = asked.slice(0, MOST_ASKED);
  let open = shown.length;
  const onAnswer = (): void => {
    open--;
    if (open === 0) result.answered();
  };
  const list = document.createElement("ul");
  list.append(...shown.map((problem) => questionItem(problem, result, onAnswer)));
  return list;
};

const showProblems = (problems: readonly WorkbookProblem[], result: Result): void => {
  const { place, locale } = result;
  const text = OFFICE_TEXT[locale];
  const asked = problems.filter(({ question }) => question !== undefined);
  const wrong = problems.filter(({ question }) => question === undefined);
  const words = wrong.length > 0 ? text.bad(wrong.length) : text.asked(asked.length);
  say(place, words, false, describeWorkbookProblems(wrong, locale));
  if (asked.length > 0) place.append(questionList(asked, result));
};

/** What came of a reading: what was taken, or what is wrong and what is asked. */
export const showOutcome = (outcome: Outcome, result: Result): void => {
  const { place, locale } = result;
  const text = OFFICE_TEXT[locale];
  if ("ledgerProblems" in outcome) {
    const { file, ledgerProblems } = outcome;
    const lines = ledgerProblems.map((problem) => `${file}: ${describeProblem(problem, locale)}`);
    say(place, text.bad(lines.length), false, lines);
  } else if (outcome.ok) {
    const lines = outcome.notes.map((note) => describeWorkbookNote(note, locale));
    say(place, text.good(outcome.changes), true, lines);
  } else showProblems(outcome.problems, result);
};
