import type { Commitment, Indicator, Plan, Task } from "@bangfu/core";
import type { Added, Corrected, Decisions } from "../decision.js";
import type { CommitmentValue } from "../item.js";
import { byId, commitmentValue, inOrder, type ReadDocument } from "../items.js";
import { corrected, freeId } from "./fields.js";
import { indicatorFor, targetFor } from "./indicator.js";
import type { NamedUnder } from "./named.js";
import type { TasksUnder } from "./tasks.js";
import { without } from "../without.js";

type Measured = Omit<Indicator, "id">;

/** A commitment with what it measures: an indicator as it was read, or a changed one. */
export interface Promised {
  readonly commitment: Commitment;
  readonly indicator: Indicator | Measured;
}

interface Among {
  readonly read: ReadDocument;
  readonly units: NamedUnder<Plan["units"][number]>;
  readonly rosters: NamedUnder<NonNullable<Plan["rosters"]>[number]>;
  readonly struck: TasksUnder["struck"];
}

/** What a promise had from its task it has to say itself. */
const withoutTask = (commitment: Commitment, former: Task | undefined): Commitment => {
  if (former === undefined) return commitment;
  const { schedule, lead, support } = former;
  return { schedule, lead, support, ...without(commitment, "task") };
};

/** With the units as they are now; without its task where that was struck. */
const moved = (commitment: Commitment, { units, struck }: Among): Commitment => {
  const { lead, support } = commitment;
  const now: Commitment = {
    ...commitment,
    ...(lead === undefined ? {} : { lead: [...units.now(lead)] }),
    ...(support === undefined ? {} : { support: [...units.now(support)] }),
  };
  return withoutTask(now, struck.get(now.task ?? ""));
};

const idsOf = (names: readonly string[], { units }: Among): string[] => [
  ...new Set(names.map((name) => units.idOf(name))),
];

/** The fields of a commitment that a person corrected, as the plan has them; null takes one away. */
const fieldsOf = (changes: Corrected<CommitmentValue>, among: Among): Corrected<Commitment> => {
  const { quote, label, task, schedule, lead, support, force } = changes;
  return {
    ...(quote == null ? {} : { quote }),
    ...{ label, task, schedule },
    ...(lead === undefined ? {} : { lead: lead === null ? null : idsOf(lead, among) }),
    ...(support === undefined ? {} : { support: support === null ? null : idsOf(support, among) }),
    ...(force === undefined ? {} : { force: force === "aim" ? force : null }),
  };
};

/** What of the fields was corrected. */
const given = <T extends object>(changes: T): T =>
  Object.fromEntries(Object.entries(changes).filter(([, each]) => each !== undefined)) as T;

const MEASURED = ["indicator", "kind", "measuredIn", "roster"] as const;

const changed = (
  { commitment, indicator }: { readonly commitment: Commitment; readonly indicator: Indicator },
  changes: Corrected<CommitmentValue>,
  id: string,
  among: Among,
): Promised => {
  const { plan } = among.read;
  const named = { units: byId(plan.units), rosters: byId(plan.rosters) };
  const value = commitmentValue(commitment, indicator, named);
  const now = corrected(value, changes);
  const isSame = MEASURED.every((field) => now[field] === value[field]);
  const former = now.task === undefined ? plan.tasks.find((task) => task.id === value.task) : undefined;
  const target = changes.target ?? targetFor(now.kind, now.target);
  const own = corrected<Commitment>(moved(commitment, among), given(fieldsOf(changes, among)));
  return {
    commitment: { ...withoutTask(own, former), id, target },
    indicator: isSame ? indicator : indicatorFor(now, indicator, among.rosters.idOf),
  };
};

const addedPromise = (
  { clause, words, value }: Extract<Added, { kind: "commitment" }>,
  id: string,
  among: Among,
): Promised => {
  const whole = { ...value, quote: words };
  const { target } = value;
  const bare: Commitment = { id, quote: words, clause, indicator: "", target };
  return {
    commitment: corrected(bare, given(fieldsOf(whole, among))),
    indicator: indicatorFor(whole, undefined, among.rosters.idOf),
  };
};

/** Puts a promise behind the last one of its clause. */
const insert = (list: Promised[], promised: Promised): void => {
  const { clause } = promised.commitment;
  const last = list.findLastIndex((each) => each.commitment.clause === clause);
  list.splice(last === -1 ? list.length : last + 1, 0, promised);
};

/** The commitments as a person left them, what is offered only where it was taken up. */
export const commitmentsUnder = ({ decided, added }: Decisions, among: Among): readonly Promised[] => {
  const { read, struck } = among;
  const all = inOrder(read);
  const ids = new Set(all.map(([{ id }]) => id));
  const offered = new Set(read.report.offers.map(({ commitment }) => commitment.id));
  const nextId = (clause: string): string => {
    const id = freeId(`${clause}-`, (each) => ids.has(each));
    ids.add(id);
    return id;
  };
  const list: Promised[] = [];
  for (const [commitment, indicator] of all) {
    const decision = decided[commitment.id];
    if (decision === undefined && (offered.has(commitment.id) || struck.has(commitment.task ?? ""))) continue;
    if (decision?.is === "strike") continue;
    if (decision?.is === "correct")
      list.push(
        changed(
          { commitment, indicator },
          decision.value as Corrected<CommitmentValue>,
          commitment.id,
          among,
        ),
      );
    else if (decision?.is === "split")
      decision.into.forEach((changes, at) =>
        list.push(
          changed(
            { commitment, indicator },
            changes,
            at === 0 ? commitment.id : nextId(commitment.clause),
            among,
          ),
        ),
      );
    else list.push({ commitment: moved(commitment, among), indicator });
  }
  for (const each of added)
    if (each.kind === "commitment") insert(list, addedPromise(each, nextId(each.clause), among));
  return list;
};
