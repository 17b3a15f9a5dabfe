import type { RosterMember } from "@bangfu/core";
import { tokensIn } from "../forms/list.js";
import { finderOf } from "../forms/name.js";

/** One name of a pasted list. */
export interface NamedMember {
  readonly text: string;
  /** The members that it may mean: one, several of the same name, none. */
  readonly ids: readonly string[];
  /** What a name that nobody has was probably meant to be. */
  readonly near?: string | undefined;
}

/**
 * The members that a pasted list names by their names or ids, in its order. Names may be parted by 、 or any comma, by
 * blanks, tabs or lines.
 * @example membersIn("张三、李四 王五", members)
 */
export const membersIn = (text: string, members: readonly RosterMember[]): readonly NamedMember[] => {
  const { find, nearest } = finderOf(
    members.map(({ id, name }) => ({ id, names: name === undefined ? [] : [name] })),
  );
  const idsOf = (token: string): readonly string[] => {
    const found = find(token);
    return "id" in found ? [found.id] : found.ids;
  };
  // Where one of the names is not known, blanks still part the others; a name may have a blank of its own.
  const tokens = tokensIn(text, (token) => idsOf(token).length > 0).flatMap((token) =>
    idsOf(token).length > 0 || !/\p{Script=Han}\s+\p{Script=Han}/u.test(token) ? [token] : token.split(/\s+/),
  );
  return tokens.map((token) => {
    const ids = idsOf(token);
    const near = ids.length === 0 ? nearest(token) : undefined;
    return { text: token, ids, ...(near === undefined ? {} : { near }) };
  });
};
