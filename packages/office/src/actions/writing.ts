import type { Writing } from "@bangfu/desk";
import { withAnswers, type Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import { changeBook } from "../state/steps.js";

/** Ids that no other page makes; `randomUUID` is lacking where the page comes over plain http. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** What entries of the open book are written down with. */
export const writingOf = (office: Office, { plan, ledger, answers }: Book): Writing => ({
  plan,
  ledger,
  answers,
  newId,
  today: office.today(plan),
  now: `${new Date(office.now()).toISOString().slice(0, 19)}Z`,
  locale: office.state.locale,
});

/** Answers a question of the open book. */
export const giveAnswer = (office: Office, id: string, answer: string): void =>
  office.change(
    changeBook((book) => ({
      ...book,
      answers: withAnswers(book.answers, [{ id, answer, date: office.today(book.plan) }]),
    })),
  );

/** Keeps what is typed and not entered yet; nothing where it is undefined. */
export const keepTyped = (office: Office, form: string, typed: unknown): void =>
  office.change(
    changeBook((book) => {
      const { [form]: before, ...others } = book.drafts;
      if (before === undefined && typed === undefined) return book;
      return { ...book, drafts: typed === undefined ? others : { ...others, [form]: typed } };
    }),
  );
