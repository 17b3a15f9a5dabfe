import type { Plan } from "@bangfu/core";
import { finderOfAlike } from "./alike.js";
import type { Added, Corrected, Decision, Decisions, Former } from "./decision.js";
import type { CommitmentValue, ItemKind, ReviewItem } from "./item.js";
import { itemsOf, type ReadDocument } from "./items.js";

/** Decisions, and the reading that they are about. */
export interface Reviewed {
  readonly read: ReadDocument;
  readonly decisions: Decisions;
}

const bare = (text: string): string => text.replace(/\s+/g, "");

/** The words of a clause with its other columns: a task is decided anew when its deadline has changed. */
const wordsByClause = ({ document }: Plan): ReadonlyMap<string, string> =>
  new Map(document.map(({ id, text, cells = {} }) => [id, bare([text, ...Object.values(cells)].join("\n"))]));

/** Items by their words and those of their clause; of several alike the first, the second, … */
const keyed = (read: ReadDocument): ReadonlyMap<string, ReviewItem> => {
  const clauses = wordsByClause(read.plan);
  const items = new Map<string, ReviewItem>();
  for (const item of itemsOf(read)) {
    const of = item.kind === "fact" ? item.id.split(":")[0]! : item.kind;
    const around = item.kind === "fact" ? "" : (clauses.get(item.clause ?? "") ?? "");
    for (let number = 1; ; number++) {
      const key = JSON.stringify([of, around, bare(item.words), number]);
      if (items.has(key)) continue;
      items.set(key, item);
      break;
    }
  }
  return items;
};

/** Which item of the new reading each item of the old one is. */
const matched = (before: ReadDocument, now: ReadDocument): ReadonlyMap<string, ReviewItem> => {
  const found = keyed(now);
  return new Map(
    [...keyed(before)].flatMap(([key, { id }]) => {
      const same = found.get(key);
      return same === undefined ? [] : [[id, same] as const];
    }),
  );
};

/** The fields that were read differently this time; a task has another id where one was put before it. */
const differing = (was: ReviewItem, now: ReviewItem): readonly string[] => {
  const [old, other] = [was.value, now.value] as unknown as readonly Record<string, unknown>[];
  return [...new Set([...Object.keys(old!), ...Object.keys(other!)])].filter(
    (field) => field !== "task" && JSON.stringify(old![field]) !== JSON.stringify(other![field]),
  );
};

/** Whether a decision still answers what is asked: nothing that it left as it was read is read differently now. */
const holds = (decision: Decision, was: ReviewItem, now: ReviewItem): boolean => {
  if (decision.is === "strike" || decision.is === "split") return true;
  const corrected: Readonly<Record<string, unknown>> =
    decision.is === "correct" ? (decision.value as Readonly<Record<string, unknown>>) : {};
  return differing(was, now).every((field) => Object.hasOwn(corrected, field));
};

type TaskOf = (id: string) => string | undefined;

const withTask = <T extends Corrected<Pick<CommitmentValue, "task">>>(value: T, taskOf: TaskOf): T => {
  if (typeof value.task !== "string") return value;
  const { task, ...rest } = value;
  const now = taskOf(task);
  return (now === undefined ? rest : { ...rest, task: now }) as T;
};

const moved = (decision: Decision, taskOf: TaskOf): Decision => {
  if (decision.is === "correct")
    return { ...decision, value: withTask(decision.value as Corrected<CommitmentValue>, taskOf) };
  if (decision.is === "split")
    return { ...decision, into: decision.into.map((each) => withTask(each, taskOf)) };
  return decision;
};

/** What a person decided or has still to look at again, with the item as it was. */
const decisionsIn = ({ read, decisions }: Reviewed): readonly (readonly [string, Former])[] => {
  const items = new Map(itemsOf(read).map((item) => [item.id, item]));
  const { decided, former } = decisions;
  return [...new Set([...Object.keys(decided), ...Object.keys(former)])].flatMap((id) => {
    const was = items.get(id);
    const decision = decided[id];
    if (decision !== undefined) return was === undefined ? [] : [[id, { was, decision }] as const];
    return [[id, former[id]!] as const];
  });
};

/**
 * The decisions about a document for a newer reading of it. Matched by the words of their clause; where these have
 * changed, or are read differently, the old decision stands in `former` and its item is open again.
 */
export const carryDecisions = (before: Reviewed, now: ReadDocument): Decisions => {
  const same = matched(before.read, now);
  const items = itemsOf(now);
  const taken = new Set([...same.values()].map(({ id }) => id));
  const finders = new Map<ItemKind, ReturnType<typeof finderOfAlike<ReviewItem>>>();
  const alike = (was: ReviewItem): ReviewItem | undefined => {
    if (was.kind === "fact") return items.find(({ kind, id }) => kind === "fact" && id === was.id);
    const finder =
      finders.get(was.kind) ??
      finderOfAlike(
        items.filter(({ kind }) => kind === was.kind),
        ({ words }) => words,
      );
    finders.set(was.kind, finder);
    return finder(was.words, ({ id }) => !taken.has(id));
  };
  const tasks = new Map(
    itemsOf(before.read).flatMap((item) => (item.kind === "task" ? [[item.id, item] as const] : [])),
  );
  const taskOf: TaskOf = (id) => {
    const was = tasks.get(id);
    return same.get(id)?.id ?? (was === undefined ? undefined : alike(was)?.id);
  };
  const decided: Record<string, Decision> = {};
  const former: Record<string, Former> = {};
  const lost: Decisions["lost"][number][] = [...before.decisions.lost];
  for (const [id, { was, decision }] of decisionsIn(before)) {
    const item = same.get(id);
    const isDecided = Object.hasOwn(before.decisions.decided, id);
    if (item !== undefined && isDecided && holds(decision, was, item)) {
      decided[item.id] = moved(decision, taskOf);
      continue;
    }
    const again = item ?? alike(was);
    if (again === undefined) lost.push({ was, decision });
    else {
      taken.add(again.id);
      former[again.id] = { was, decision: moved(decision, taskOf) };
    }
  }
  const { added, gone } = addedNow(before, now, taskOf);
  return { ...before.decisions, decided, former, added, lost: [...lost, ...gone] };
};

/** What was added stands in the clause of the same words. */
const addedNow = (
  { read, decisions }: Reviewed,
  now: ReadDocument,
  taskOf: TaskOf,
): { readonly added: readonly Added[]; readonly gone: readonly { readonly added: Added }[] } => {
  const old = wordsByClause(read.plan);
  const clauses = new Map([...wordsByClause(now.plan)].map(([id, words]) => [words, id]));
  const [added, gone]: [Added[], { added: Added }[]] = [[], []];
  for (const each of decisions.added) {
    const clause = clauses.get(old.get(each.clause) ?? "");
    if (clause === undefined) gone.push({ added: each });
    else if (each.kind === "commitment") added.push({ ...each, clause, value: withTask(each.value, taskOf) });
    else added.push({ ...each, clause });
  }
  return { added, gone };
};
