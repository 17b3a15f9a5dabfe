import type { Omitted } from "../document/omission.js";
import { changesIn, runAt, type Run } from "./word-properties.js";

/** Why signs of a run are not read. */
type Unread = Extract<Omitted, "deleted" | "struck" | "hidden">;

const OF_CODE: Readonly<Record<number, Unread>> = {
  0x0800: "deleted",
  0x0837: "struck",
  0x2a53: "struck",
  0x083c: "hidden",
};
const ORDER: readonly Unread[] = ["deleted", "hidden", "struck"];

const unread = ({ list }: Run): Unread | undefined => {
  const found = new Map<Unread, boolean>();
  for (const { code, operand } of changesIn(list))
    // Of a toggle, 0x80 and 0x81 mean what the style says, or its opposite; styles neither delete nor hide.
    if (OF_CODE[code] !== undefined) found.set(OF_CODE[code], (operand.u8(0) & 1) === 1);
  return ORDER.find((each) => found.get(each) === true);
};

/** Why a sign is not read, by the byte where it stands; each run is looked at once while they come in their order. */
export const unreadAt = (runs: readonly Run[]): ((byte: number) => Unread | undefined) => {
  let [run, why] = [undefined as Run | undefined, undefined as Unread | undefined];
  return (byte) => {
    if (run !== undefined && byte >= run.from && byte < run.to) return why;
    run = runAt(runs, byte);
    why = run === undefined ? undefined : unread(run);
    return why;
  };
};
