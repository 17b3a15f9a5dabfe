import { counted } from "../counted.js";
import type { Texts } from "../common.js";

const zh = {
  id: (id: string) => `  问题编号：${id}`,
  answer: (answer: string, text: string) => `  可答 ${answer}：${text}`,
  howTo: (count: number, form: string) =>
    `有 ${count} 个问题待答：把答复写入文件 answers.json，用 --answers answers.json 再运行一次。写作：${form}`,
};

/** How a question is asked in a terminal, and how to answer it. */
export const QUESTIONS: Texts<typeof zh> = {
  zh,
  en: {
    id: (id) => `  question: ${id}`,
    answer: (answer, text) => `  answer ${answer}: ${text}`,
    howTo: (count, form) =>
      `${counted(count, "question")} to answer: write the answers into answers.json and run once more with --answers answers.json. Its form: ${form}`,
  },
};
