import type { Ledger, Plan } from "@bangfu/core";
import { parseLedger, type Parsed } from "@bangfu/core/schema";
import {
  entriesOf,
  ITEM_LISTS,
  rostersWith,
  withItems,
  type Entries,
  type ItemList,
  type Items,
} from "./items.js";
import { lineOf } from "./line.js";

/** The items, and of the ledger what they correct or would be taken for. */
const concerned = <L extends ItemList>(ledger: Ledger, items: Items, list: L): readonly Entries[L][] => {
  const more = entriesOf(items, list);
  const own = new Set(more.map(({ id }) => id));
  const before = entriesOf(ledger, list);
  const whole = [...before, ...more];
  const lines = more.flatMap(({ id, supersedes }) => (supersedes === undefined ? [] : lineOf(whole, id)));
  const needed = new Set<string>([...own, ...lines.map(({ id }) => id)]);
  return [...more, ...before.filter(({ id }) => needed.has(id))];
};

/**
 * A ledger with items appended, or what is wrong with them by the ledger's own checks; the paths of the problems are
 * those within the items. Only the items and what they correct are checked, so that one record in a ledger of 50,000
 * takes no longer than in a small one.
 */
export const appendItems = (plan: Plan, ledger: Ledger, items: Items): Parsed<Ledger> => {
  const rosters = rostersWith(ledger, items);
  const parsed = parseLedger(
    {
      format: ledger.format,
      plan: ledger.plan,
      ...(rosters && { rosters }),
      ...Object.fromEntries(ITEM_LISTS.map((list) => [list, concerned(ledger, items, list)])),
    },
    plan,
  );
  return parsed.ok ? { ...parsed, value: withItems(ledger, items) } : parsed;
};
