import { hashOf } from "./hash.js";

/** One answer that a question may have: the text that an answers file gives, and what its sentence names. */
export interface Choice {
  /** Such as `yes`, `万元` or `row:3f2a9c01`. */
  readonly answer: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a problem asks: the input may be right, and a person has to say so. */
export interface Question {
  /** The same for the same value in the same place, see `questionId`. */
  readonly id: string;
  readonly choices: readonly Choice[];
}

/** What somebody answered, and on which day. */
export interface Answer {
  readonly id: string;
  readonly answer: string;
  readonly date: string;
}

/** What was answered, by the question's id. */
export type Answers = ReadonlyMap<string, string>;

/** Characters that would not survive being printed and copied; `:` and `/` part what an id is made of. */
const UNPRINTABLE = /[\p{C}\p{Z}:/\\]+/gu;

/**
 * The id of a question: its code and place to read, and a hash of both with the value, so that an answer holds
 * for that value in that place only. The value itself cannot be read from it.
 * @param place the parts of the place from the widest to the narrowest; they must not hold a secret
 * @example questionId("large-amount", ["b-7c1e", "r12", "value"], 505000) // "large-amount:b-7c1e/r12/value:5d0e8a12"
 */
export const questionId = (code: string, place: readonly string[], value: unknown): string => {
  const readable = place.map((part) => part.replace(UNPRINTABLE, "-")).join("/");
  return `${code}:${readable}:${hashOf([code, place, value]).slice(0, 8)}`;
};

/** Answers to look up by id; of two to one question the later in the list holds. */
export const answersById = (answers: readonly Answer[]): Answers =>
  new Map(answers.map(({ id, answer }) => [id, answer]));

/** The answer to a question; undefined where there is none, or one that it does not allow: it is open then. */
export const answerTo = ({ id, choices }: Question, answers: Answers): string | undefined => {
  const given = answers.get(id);
  return choices.some(({ answer }) => answer === given) ? given : undefined;
};
