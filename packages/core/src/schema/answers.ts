import * as z from "zod";
import { ANSWERS_FORMAT } from "../values/format.js";
import { plainDate, text } from "./scalars.js";

/** What somebody answered to the questions that the checks asked; kept beside the plan. */
export const answers = z.strictObject({
  format: z.literal(ANSWERS_FORMAT),
  answers: z.array(
    z.strictObject({
      /** The question's id, as it was printed. */
      id: text,
      /** One of the answers that the question allows. */
      answer: text,
      /** The day on which it was given. */
      date: plainDate,
    }),
  ),
});

export type AnswersFile = z.infer<typeof answers>;
