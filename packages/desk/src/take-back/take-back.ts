import { correctedIn, type Ledger, type LedgerRecord } from "@bangfu/core";
import { withdrawalOf } from "@bangfu/workbook";
import { checkedItems, entryOf, type Writing } from "../entry/entry.js";
import type { FieldProblem } from "../entry/field-problem.js";
import { entriesOf, FORM_LISTS, joinItems, type Entries, type FormList, type Items } from "../entry/items.js";
import { isOf, type ImportKey } from "./imports.js";
import { membersBack } from "./members-back.js";

/** What becomes of entries that somebody has corrected or verified since. */
export const CORRECTED_SINCE = ["keep", "takeBack"] as const;
export type CorrectedSince = (typeof CORRECTED_SINCE)[number];

/** An entry of an import, and what stands in its place by now. */
export interface Since {
  readonly list: FormList;
  readonly id: string;
  readonly now: string;
}

export type TakenBack =
  | {
      readonly ok: true;
      readonly items: Items;
      /** What was kept, for it was corrected since. */
      readonly kept: readonly Since[];
      /** Members that stay, for others name them too. */
      readonly members: readonly string[];
    }
  | {
      readonly ok: false;
      /** What has to be asked first; empty where `problems` says why it cannot be done. */
      readonly corrected: readonly Since[];
      readonly problems: readonly FieldProblem[];
    };

interface Taking {
  readonly key: ImportKey;
  readonly writing: Writing;
  readonly corrected: CorrectedSince | undefined;
}

interface Taken<L extends FormList> {
  readonly added: readonly Entries[L][];
  readonly since: readonly Since[];
}

/** The entries by the one that they supersede. */
const afterOf = <E extends { readonly supersedes?: string | undefined }>(
  entries: readonly E[],
): Map<string, E[]> => {
  const after = new Map<string, E[]>();
  for (const entry of entries) {
    if (entry.supersedes === undefined) continue;
    const group = after.get(entry.supersedes);
    if (group === undefined) after.set(entry.supersedes, [entry]);
    else group.push(entry);
  }
  return after;
};

/** An entry and all that came of it. */
const treeFrom = <E extends { readonly id: string }>(root: E, after: ReadonlyMap<string, E[]>): E[] => {
  const tree = [root];
  for (const { id } of tree) tree.push(...(after.get(id) ?? []));
  return tree;
};

/** The first entry of the import in each line. */
const rootsOf = <L extends FormList>(entries: readonly Entries[L][], key: ImportKey): Entries[L][] => {
  const own = new Set(entries.filter((entry) => isOf(entry, key)).map(({ id }) => id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isBelow = (entry: Entries[L]): boolean => {
    for (let at = byId.get(entry.supersedes ?? ""); at !== undefined; at = byId.get(at.supersedes ?? ""))
      if (own.has(at.id)) return true;
    return false;
  };
  return entries.filter((entry) => own.has(entry.id) && !isBelow(entry));
};

/** The row that an entry came from: where the workbook is imported once more, its rows come back in its place. */
const sourceOf = ({ source }: Entries[FormList]): Entries[FormList]["source"] =>
  source && { ...source, row: source.row.replace(/^\^/, "") };

/** What has an effect in a tree: what counts, and what turns another one down. */
const effective = (tree: readonly LedgerRecord[], { key }: Taking): readonly LedgerRecord[] => {
  const { live } = correctedIn(tree, "reported");
  return tree.filter((record) => live.has(record.id) && (record.state !== "rejected" || isOf(record, key)));
};

/**
 * Turns down what came of one record until nothing of it has an effect, so that what stood before stands again; where
 * the import turned another one down, that is turned down itself (rules §1.2).
 */
const recordBack = (root: LedgerRecord, after: Map<string, LedgerRecord[]>, taking: Taking) => {
  const tree = treeFrom(root, after);
  const since = effective(tree, taking).filter((record) => !isOf(record, taking.key));
  if (since.length > 0 && taking.corrected !== "takeBack") return { added: [], now: since[0]!.id };
  const added: LedgerRecord[] = [];
  const own = new Set<string>();
  for (;;) {
    const record = effective([...tree, ...added], taking).find(({ id }) => !own.has(id));
    if (record === undefined) return { added, now: undefined };
    const content = { ...withdrawalOf("records", record), supersedes: record.id };
    const back = { ...entryOf<"records">(content, taking.writing), source: sourceOf(root) };
    added.push(back);
    own.add(back.id);
  }
};

type Stateless = Exclude<FormList, "records">;

/** Says again what was said before the import, or withdraws what it said first. */
const statelessBack = <L extends Stateless>(
  list: L,
  root: Entries[L],
  entries: readonly Entries[L][],
  after: Map<string, Entries[L][]>,
  taking: Taking,
) => {
  const tree = treeFrom(root, after);
  const head = tree.findLast(({ id }) => !after.has(id)) ?? root;
  const before = entries.find(({ id }) => id === root.supersedes);
  if (!isOf(head, taking.key) && taking.corrected !== "takeBack") return { added: [], now: head.id };
  const content = before ?? withdrawalOf(list, head);
  const back = { ...entryOf<L>({ ...content, supersedes: head.id }, taking.writing), source: sourceOf(root) };
  return { added: [back], now: undefined };
};

const listBack = <L extends FormList>(list: L, ledger: Ledger, taking: Taking): Taken<L> => {
  const entries = entriesOf(ledger, list);
  const after = afterOf<Entries[L]>(entries);
  const taken = rootsOf(entries, taking.key).map((root) => ({
    root,
    ...(list === "records"
      ? recordBack(root as LedgerRecord, after as Map<string, LedgerRecord[]>, taking)
      : statelessBack(
          list as Stateless,
          root as Entries[Stateless],
          entries as readonly Entries[Stateless][],
          after as Map<string, Entries[Stateless][]>,
          taking,
        )),
  }));
  return {
    added: taken.flatMap(({ added }) => added as readonly Entries[L][]),
    since: taken.flatMap(({ root, now }) => (now === undefined ? [] : [{ list, id: root.id, now }])),
  };
};

/**
 * Takes a whole import back in one step: rejections of its records, and of other lists what was said before. Progress
 * is then what it was without the import. What was corrected or verified since is not lost in silence: it is named,
 * and somebody has to say what becomes of it.
 */
export const takeBack = (
  key: ImportKey,
  writing: Writing,
  corrected?: CorrectedSince | undefined,
): TakenBack => {
  const { ledger } = writing;
  const taking: Taking = { key, writing, corrected };
  const lists = FORM_LISTS.map((list) => ({ list, ...listBack(list, ledger, taking) }));
  const since = lists.flatMap((each) => each.since);
  if (since.length > 0 && corrected === undefined) return { ok: false, corrected: since, problems: [] };
  const { rosters, stay } = membersBack(key, writing);
  const items = joinItems([
    ...lists.flatMap(({ list, added }): Items[] => (added.length === 0 ? [] : [{ [list]: added }])),
    ...(Object.keys(rosters).length === 0 ? [] : [{ rosters }]),
  ]);
  const checked = checkedItems(items, writing);
  return checked.ok
    ? { ok: true, items, kept: since, members: stay }
    : { ok: false, corrected: [], problems: checked.problems };
};
