import type { Ledger, Plan, RosterMember } from "@bangfu/core";
import { LEDGER_FORMAT } from "@bangfu/core";
import { pathText } from "@bangfu/core/schema";
import type { Draft } from "./check.js";
import { LISTS, type Kept, type ListKind } from "./content.js";
import type { Members } from "./members.js";
import type { Merged } from "./merge.js";
import type { Row } from "./row.js";

type Rosters = Record<string, readonly RosterMember[]>;

const rostersOf = ({ rosters }: Members, rows: Map<string, Row>): Rosters => {
  const found: [string, RosterMember[]][] = [];
  for (const [roster, members] of rosters) {
    const held = [...members.values()];
    held.forEach(({ row }, at) => {
      if (row === undefined) return;
      rows.set(pathText(["rosters", roster, at]), row);
      const whole = pathText(["rosters", roster]);
      if (!rows.has(whole)) rows.set(whole, row);
    });
    found.push([roster, held.map(({ member }) => member)]);
  }
  return Object.fromEntries(found);
};

/** What a workbook says is there with nothing in it, and what the ledger had. */
const isThere = (
  list: ListKind,
  entries: readonly Kept[],
  before: Ledger | undefined,
  empty: readonly string[],
) => list === "records" || entries.length > 0 || before?.[list] !== undefined || empty.includes(list);

/** The parts of a ledger put together, with the row of each. */
export const draftOf = (
  plan: Plan,
  before: Ledger | undefined,
  members: Members,
  lists: Readonly<Record<ListKind, Merged>>,
  empty: readonly string[],
): Draft => {
  const rows = new Map<string, Row>();
  const rosters = rostersOf(members, rows);
  for (const name of empty)
    if (name.startsWith("rosters.") && !Object.hasOwn(rosters, name.slice(8))) rosters[name.slice(8)] = [];
  for (const list of LISTS)
    lists[list].rows.forEach((row, at) => {
      if (row !== undefined) rows.set(`${list}[${at}]`, row);
    });
  const hasRosters =
    Object.keys(rosters).length > 0 || before?.rosters !== undefined || empty.includes("rosters");
  const ledger = {
    format: LEDGER_FORMAT,
    plan: before?.plan ?? plan.id,
    ...(hasRosters ? { rosters } : {}),
    ...Object.fromEntries(
      LISTS.filter((list) => isThere(list, lists[list].entries, before, empty)).map((list) => [
        list,
        lists[list].entries,
      ]),
    ),
  };
  return { ledger, rows };
};
