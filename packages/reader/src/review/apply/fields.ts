import type { Corrected, Decision } from "../decision.js";
import type { ItemKind, ItemValues, ItemWith } from "../item.js";

/** A value with its corrected fields; what is null is gone. */
export const corrected = <T extends object>(value: T, changes: Corrected<T>): T =>
  Object.fromEntries(
    Object.entries({ ...value, ...changes }).filter(([, each]) => each !== null && each !== undefined),
  ) as T;

/** What was corrected in an item of a kind; nothing where it was only accepted. */
export const correctionOf = <K extends ItemKind>(
  _item: Pick<ItemWith<K>, "kind">,
  decision: Decision | undefined,
): Corrected<ItemValues[K]> | undefined =>
  decision?.is === "correct" ? (decision.value as Corrected<ItemValues[K]>) : undefined;

/** A number behind a prefix that no id has yet. @example freeId("u", (id) => id === "u1") // "u2" */
export const freeId = (prefix: string, isTaken: (id: string) => boolean): string => {
  for (let number = 1; ; number++) if (!isTaken(`${prefix}${number}`)) return `${prefix}${number}`;
};
