import { STATUSES, type Status } from "@bangfu/core";

/** The parts of a node that say how much it needs attention. */
interface Needing {
  readonly status: Status;
  readonly attainment?: number | null | undefined;
  readonly expected: number;
  readonly due: string | null;
}

// Doubles lose a little; what is alike has to stay alike.
const gap = ({ attainment, expected }: Needing): number => Math.round((expected - (attainment ?? 0)) * 1e9);

/** The worst first (rules §6), then what lacks most of what is expected, then what is due earlier. */
export const byNeed = (a: Needing, b: Needing): number => {
  const [first, second] = [a.due ?? "9999", b.due ?? "9999"];
  return (
    STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status) ||
    gap(b) - gap(a) ||
    (first < second ? -1 : first > second ? 1 : 0)
  );
};
