import { decide, type Decisions } from "./decision.js";
import type { ReviewItem } from "./item.js";
import { itemsOf, type ReadDocument } from "./items.js";
import { without } from "./without.js";

/** Items with what is asked again because its words have changed. */
export const reviewItems = (read: ReadDocument, { former }: Decisions): readonly ReviewItem[] =>
  itemsOf(read).map((item): ReviewItem => {
    if (!Object.hasOwn(former, item.id)) return item;
    return { ...without(item, "group"), open: true, why: [...item.why, "words-changed"] } as ReviewItem;
  });

/** What nobody has decided yet. */
export const openItems = (items: readonly ReviewItem[], { decided }: Decisions): readonly ReviewItem[] => {
  const struck = new Set(
    items.flatMap(({ kind, id }) => (kind === "task" && decided[id]?.is === "strike" ? [id] : [])),
  );
  return items.filter(
    (item) =>
      item.open &&
      !Object.hasOwn(decided, item.id) &&
      !(item.kind === "commitment" && struck.has(item.value.task ?? "")),
  );
};

/** Open items that can be accepted at once: of one group, two or more. */
export interface Group {
  readonly id: string;
  readonly items: readonly ReviewItem[];
}

export const groupsOf = (open: readonly ReviewItem[]): readonly Group[] => {
  const groups = new Map<string, ReviewItem[]>();
  for (const item of open) {
    if (item.group === undefined) continue;
    const known = groups.get(item.group);
    if (known === undefined) groups.set(item.group, [item]);
    else known.push(item);
  }
  return [...groups].flatMap(([id, items]) => (items.length < 2 ? [] : [{ id, items }]));
};

/** Accepts all open items of a group. */
export const acceptGroup = (decisions: Decisions, { items }: Group): Decisions =>
  items.reduce((all, { id }) => decide(all, id, { is: "accept" }), decisions);

/** How much is left: the open items, and the decisions they take where a group is accepted at once. */
export const countOpen = (
  open: readonly ReviewItem[],
): { readonly items: number; readonly decisions: number } => {
  const grouped = groupsOf(open).reduce((sum, { items }) => sum + items.length - 1, 0);
  return { items: open.length, decisions: open.length - grouped };
};
