import type { Ledger, Plan } from "@bangfu/core";
import type { Parsed } from "@bangfu/core/schema";
import { appendItems } from "./append.js";
import { ITEM_LISTS, joinItems, withItems, type ItemList, type Items } from "./items.js";

/** A saved ledger and the changes since, each of which can be undone until it is saved. */
export interface Draft {
  readonly saved: Ledger;
  /** The oldest first. */
  readonly steps: readonly Items[];
}

export const draftOn = (saved: Ledger): Draft => ({ saved, steps: [] });

export const withStep = (draft: Draft, items: Items): Draft => ({
  ...draft,
  steps: [...draft.steps, items],
});

/** Without the last change. */
export const undo = ({ saved, steps }: Draft): Draft => ({ saved, steps: steps.slice(0, -1) });

const countOf = (items: Items): number =>
  ITEM_LISTS.reduce((all, list) => all + (items[list]?.length ?? 0), Object.keys(items.rosters ?? {}).length);

/** Without one entry that is not saved yet, and without what corrects it; a saved one stays. */
export const withoutItem = ({ saved, steps }: Draft, list: ItemList, id: string): Draft => {
  const gone = new Set([id]);
  const left = steps.map((items): Items => {
    const entries = (items[list] ?? []) as readonly { id: string; supersedes?: string | undefined }[];
    const kept = entries.filter((entry) => {
      const isGone = gone.has(entry.id) || gone.has(entry.supersedes ?? "");
      if (isGone) gone.add(entry.id);
      return !isGone;
    });
    return kept.length === entries.length ? items : { ...items, [list]: kept };
  });
  return { saved, steps: left.filter((items) => countOf(items) > 0) };
};

/** What is not saved yet. */
export const unsavedOf = ({ steps }: Draft): Items => joinItems(steps);

/** The ledger as it will be once all of it is saved. */
export const ledgerOf = (draft: Draft): Ledger => withItems(draft.saved, unsavedOf(draft));

/** The draft with everything saved, or what is wrong with it. */
export const saveDraft = (plan: Plan, draft: Draft): Parsed<Draft> => {
  const appended = appendItems(plan, draft.saved, unsavedOf(draft));
  return appended.ok ? { ...appended, value: draftOn(appended.value) } : appended;
};
