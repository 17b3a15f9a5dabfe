import { fromLiteral } from "../forms/literal.js";
import { cellText } from "../forms/text.js";
import type { Row } from "../read/row.js";
import type { Source } from "./content.js";

/**
 * What the hidden last column says of a row. `template` writes an id of the row alone; `export` writes where the
 * record came from, so that its own id beside it is that of the ledger, and what no column shows.
 */
export type Mark = { readonly key: string } | Exported;

interface Exported {
  readonly source?: Source | undefined;
  /** The English of the entry, for which no sheet has a column. */
  readonly en?: unknown;
  /** The English of its evidence, in order. */
  readonly evidence?: readonly unknown[] | undefined;
  /** What workbooks say of a member. */
  readonly sources?: unknown;
}

export const isExported = (mark: Mark | undefined): mark is Exported =>
  mark !== undefined && !("key" in mark);

/** @example ownMark(7) // "k7" */
export const ownMark = (number: number): string => `k${number}`;

export const exportedMark = ({ source, ...more }: Exported): string => JSON.stringify({ ...source, ...more });

/** Whether the id of a row is one that was written into a blank workbook. */
export const isMarkKey = (key: string): boolean => /^k[1-9]\d{0,6}$/.test(key);

const markIn = (text: string): Mark | undefined => {
  if (isMarkKey(text)) return { key: text };
  if (!text.startsWith("{")) return undefined;
  try {
    const { file, row, ...more } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...more,
      source: typeof file === "string" && typeof row === "string" ? { file, row } : undefined,
    };
  } catch {
    return undefined;
  }
};

/** What a row has in that column; undefined where nothing stands there, or what somebody wrote. */
export const markOf = ({ cells }: Row): Mark | undefined => {
  const cell = cells.get("rowKey");
  return cell === undefined ? undefined : markIn(fromLiteral(cellText(cell)));
};
