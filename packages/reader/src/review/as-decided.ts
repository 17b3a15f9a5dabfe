import { corrected } from "./apply/fields.js";
import type { Added, Corrected } from "./decision.js";
import type { ItemKind, ItemValues, ReviewItem } from "./item.js";

/** An item with a correction of it. */
export const correctedItem = (item: ReviewItem, changes: Corrected<ItemValues[ItemKind]>): ReviewItem =>
  ({ ...item, value: corrected(item.value, changes as Corrected<typeof item.value>) }) as ReviewItem;

/** What somebody added as an item without an id, for its fields to be shown and corrected. */
export const addedItem = (added: Added): ReviewItem => {
  const { kind, clause, words } = added;
  const item = { id: "", clause, words, from: [words], sure: "sure", why: [], open: false } as const;
  return kind === "task"
    ? { ...item, kind, value: added.value, kept: true }
    : { ...item, kind, value: { quote: words, ...added.value }, kept: true };
};

/** What was added with other fields. */
export const correctedAdded = (added: Added, changes: Corrected<ItemValues[ItemKind]>): Added =>
  ({ ...added, value: corrected(added.value, changes as Corrected<typeof added.value>) }) as Added;
