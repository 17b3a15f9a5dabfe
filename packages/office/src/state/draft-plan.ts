import { DRAFT_NOTICE } from "@bangfu/view/office";
import type { Book, BookSettings } from "./book.js";

const isDraft = ({ plan }: Book): boolean => (plan.draft?.open.length ?? 0) > 0;

/** A draft is published only where that is asked for. */
export const mayPublish = (book: Book): boolean => !isDraft(book) || book.settings.draft === true;

/** The settings of what is published: that a plan is a draft is said where no other remark is. */
export const publishedAs = (book: Book): BookSettings => {
  const { notice, pages = "zh" } = book.settings;
  return isDraft(book) ? { ...book.settings, notice: notice ?? DRAFT_NOTICE[pages] } : book.settings;
};
