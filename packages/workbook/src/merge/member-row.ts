import type { RosterMember } from "@bangfu/core";
import { dateIn } from "../forms/date.js";
import { tidy } from "../forms/fold.js";
import { fromLiteral } from "../forms/literal.js";
import { cellText } from "../forms/text.js";
import type { Row } from "../read/row.js";
import { isMark } from "../sheets/example.js";
import type { PlanNames } from "../sheets/plan-names.js";
import { isExported, markOf, type Mark } from "./mark.js";

/** What is said of a member; an empty cell says nothing. */
export type MemberFields = Partial<Pick<RosterMember, "name" | "joined" | "left">>;
export const MEMBER_FIELDS = ["name", "joined", "left"] as const satisfies readonly (keyof MemberFields)[];

/** A member as a row gives it. */
export interface Given {
  readonly row: Row;
  /** The workbook, as the ledger's sources name it. */
  readonly file: string;
  readonly roster: string;
  /** The member's id; undefined where the cell is empty. */
  readonly id: string | undefined;
  readonly fields: MemberFields;
  /** The row's own id in its workbook. */
  readonly key: string | undefined;
  readonly mark: Mark | undefined;
}

const textOf = ({ cells }: Row, field: string, also?: (text: string) => boolean): string | undefined => {
  const cell = cells.get(field);
  return cell === undefined ? undefined : fromLiteral(tidy(cellText(cell)), also);
};

const dateOf = ({ cells }: Row, field: string): string | undefined => {
  const cell = cells.get(field);
  return cell === undefined ? undefined : dateIn(cell);
};

export const givenIn = (row: Row, file: string, names: PlanNames): Given => {
  const text = textOf(row, "roster") ?? "";
  const found = names.rosters.find(text);
  const [name, joined, left] = [textOf(row, "name"), dateOf(row, "joined"), dateOf(row, "left")];
  const mark = markOf(row);
  return {
    row,
    file,
    roster: "id" in found ? found.id : text,
    id: textOf(row, "id", isMark),
    fields: {
      ...(name === undefined ? {} : { name }),
      ...(joined === undefined ? {} : { joined }),
      ...(left === undefined ? {} : { left }),
    },
    key: mark === undefined || isExported(mark) ? undefined : mark.key,
    mark,
  };
};
