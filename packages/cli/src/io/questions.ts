import type { Locale, Question } from "@bangfu/core";
import { QUESTIONS } from "@bangfu/view/commands";
import type { Io } from "./console.js";

/** A question as it is printed: its sentence, and that of each answer. */
export interface PrintedQuestion {
  readonly id: Question["id"];
  readonly sentence: string;
  readonly choices: readonly { readonly answer: string; readonly text: string }[];
}

/** Prints a question with its id and the answers that it allows. */
export const printQuestion = ({ id, sentence, choices }: PrintedQuestion, io: Io, locale: Locale): void => {
  io.err(sentence);
  io.err(QUESTIONS[locale].id(id));
  for (const { answer, text } of choices) io.err(QUESTIONS[locale].answer(answer, text));
};

/** How to answer, in a file for the option `--answers`. @param date the day that is written into it */
export const printHowToAnswer = (count: number, date: string, io: Io, locale: Locale): void => {
  const form = `{ "format": "bangfu-answers/1", "answers": [{ "id": "…", "answer": "…", "date": "${date}" }] }`;
  io.err(QUESTIONS[locale].howTo(count, form));
};
