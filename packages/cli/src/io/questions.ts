import type { Locale, Question } from "@bangfu/core";
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
  io.err(locale === "zh" ? `  问题编号：${id}` : `  question: ${id}`);
  for (const { answer, text } of choices)
    io.err(locale === "zh" ? `  可答 ${answer}：${text}` : `  answer ${answer}: ${text}`);
};

/** How to answer, in a file for the option `--answers`. @param date the day that is written into it */
export const printHowToAnswer = (count: number, date: string, io: Io, locale: Locale): void => {
  const form = `{ "format": "bangfu-answers/1", "answers": [{ "id": "…", "answer": "…", "date": "${date}" }] }`;
  io.err(
    locale === "zh"
      ? `有 ${count} 个问题待答：把答复写入文件 answers.json，用 --answers answers.json 再运行一次。写作：${form}`
      : `${count} question(s) to answer: write the answers into answers.json and run once more with --answers answers.json. Its form: ${form}`,
  );
};
