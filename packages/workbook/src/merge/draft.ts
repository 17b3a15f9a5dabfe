import { LEDGER_FORMAT, type Ledger, type LedgerRecord, type Plan, type RosterMember } from "@bangfu/core";
import { pathText } from "@bangfu/core/schema";
import type { Draft } from "../read/check.js";
import type { Entry } from "../read/entry.js";
import type { Row } from "../read/row.js";
import { LISTS, type Kept, type ListKind } from "./content.js";
import type { Merged } from "./list.js";
import { namedMembers, withoutGone } from "./members-gone.js";
import type { HeldMember, Roster } from "./roster.js";

type Rosters = Record<string, readonly RosterMember[]>;

/** What a ledger is put together of. */
export interface Parts {
  readonly plan: Plan;
  readonly before: Ledger | undefined;
  readonly rosters: ReadonlyMap<string, Roster>;
  readonly lists: Readonly<Record<ListKind, Merged>>;
  /** Rows with a mistake of form: they are checked for all others too, but are merged with nothing. */
  readonly apart: readonly Entry[];
  /** The place of each row among all that were read. */
  readonly order: ReadonlyMap<Row, number>;
  /** Lists and rosters that a workbook says are there with nothing in them. */
  readonly empty: readonly string[];
}

const rostersOf = ({ plan, rosters, lists, order }: Parts, rows: Map<string, Row>): Rosters => {
  const named = namedMembers(
    plan,
    lists.records.entries as readonly Pick<LedgerRecord, "indicator" | "members">[],
  );
  const found: [string, RosterMember[]][] = [];
  for (const [roster, { members }] of rosters) {
    const kept: RosterMember[] = [];
    // In the order of the rows, whichever workbook was joined first.
    const place = ({ isNew, row }: HeldMember): number =>
      isNew && row !== undefined ? (order.get(row) ?? 0) : -1;
    for (const held of [...members.values()].sort((a, b) => place(a) - place(b))) {
      const member = withoutGone(held, named.get(roster) ?? new Set(), plan.start);
      if (member === undefined) continue;
      if (held.row !== undefined) {
        rows.set(pathText(["rosters", roster, kept.length]), held.row);
        const whole = pathText(["rosters", roster]);
        if (!rows.has(whole)) rows.set(whole, held.row);
      }
      kept.push(member);
    }
    found.push([roster, kept]);
  }
  return Object.fromEntries(found);
};

/** An id that nothing else has: a row that is set apart is nobody's double. */
const apartId = (at: number): string => `\u0000${at}`;

/** What a workbook says is there with nothing in it, and what the ledger had. */
const isThere = (list: ListKind, entries: readonly unknown[], { before, empty }: Parts) =>
  list === "records" || entries.length > 0 || before?.[list] !== undefined || empty.includes(list);

/** The parts of a ledger put together, with the row of each. */
export const draftOf = (parts: Parts): Draft => {
  const { plan, before, lists, apart, empty } = parts;
  const rows = new Map<string, Row>();
  const rosters = rostersOf(parts, rows);
  for (const name of empty)
    if (name.startsWith("rosters.") && !Object.hasOwn(rosters, name.slice(8))) rosters[name.slice(8)] = [];
  const all = LISTS.map((list) => {
    const wrong = apart.filter(({ row }) => row.kind === list);
    const entries: readonly Kept[] = [
      ...lists[list].entries,
      ...wrong.map(({ content }, at) => ({ ...content, id: apartId(at) }) as Kept),
    ];
    [...lists[list].rows, ...wrong.map(({ row }) => row)].forEach((row, at) => {
      if (row !== undefined) rows.set(`${list}[${at}]`, row);
    });
    return [list, entries] as const;
  });
  const hasRosters =
    Object.keys(rosters).length > 0 || before?.rosters !== undefined || empty.includes("rosters");
  const ledger = {
    // What no workbook holds, such as the closed books, stays.
    ...before,
    format: LEDGER_FORMAT,
    plan: before?.plan ?? plan.id,
    ...(hasRosters ? { rosters } : {}),
    ...Object.fromEntries(all.filter(([list, entries]) => isThere(list, entries, parts))),
  };
  return { ledger, rows };
};
