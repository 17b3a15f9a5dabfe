import type { RosterMember } from "../schema/ledger.js";
import type { StreamedLedger } from "./streamed-ledger.js";

/** The members of a roster; none where the ledger does not have it. Asked for by `hasOwn`: an id may be `constructor`. */
export const membersOf = ({ rosters = {} }: StreamedLedger, roster: string): readonly RosterMember[] =>
  Object.hasOwn(rosters, roster) ? rosters[roster]! : [];
