import type { Ledger, RosterMember } from "@bangfu/core";
import type { Writing } from "../entry/entry.js";
import { entriesOf } from "../entry/items.js";
import { standingOf } from "../entry/line.js";
import { importsOf, isOf, type ImportKey } from "./imports.js";

/** The members, by roster and id, that records name which stand and are not of an import. */
const namedElsewhere = (ledger: Ledger, key: ImportKey): ReadonlySet<string> => {
  const records = entriesOf(ledger, "records");
  const standing = standingOf("records", records);
  return new Set(
    records
      .filter((record) => !isOf(record, key) && standing(record) === "stands")
      .flatMap(({ members = [] }) => members),
  );
};

/** Whoever left on the day of coming was entered by mistake, and only records name the id still. */
const asNobody = (member: RosterMember, start: string): RosterMember => ({
  ...member,
  left: member.joined ?? start,
});

export interface MembersBack {
  readonly rosters: Readonly<Record<string, readonly RosterMember[]>>;
  /** Members whom the import names, and who stay: others name them too. */
  readonly stay: readonly string[];
}

/** The members that only an import has brought, as ones that never were there. */
export const membersBack = (key: ImportKey, { ledger, plan }: Writing): MembersBack => {
  const rosters: Record<string, readonly RosterMember[]> = {};
  const stay: string[] = [];
  // Of several imports of one workbook nobody knows which brought a member.
  const isOnly = importsOf(ledger).every(
    ({ file, recordedAt, stands }) => file !== key.file || recordedAt === key.recordedAt || !stands,
  );
  const named = namedElsewhere(ledger, key);
  for (const [roster, members] of Object.entries(ledger.rosters ?? {})) {
    const said = members.filter(({ sources = [] }) => sources.some(({ file }) => file === key.file));
    const gone = said.filter(
      ({ id, sources = [] }) => isOnly && !named.has(id) && sources.every(({ file }) => file === key.file),
    );
    if (gone.length > 0) rosters[roster] = gone.map((member) => asNobody(member, plan.start));
    stay.push(...said.filter((member) => !gone.includes(member)).map(({ name, id }) => name ?? id));
  }
  return { rosters, stay };
};
