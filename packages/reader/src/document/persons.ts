import { isName, isPersonHead, namesIn, namesInCell, type NamePlace } from "@bangfu/core/privacy";
import type { Block, TableCell } from "@bangfu/ooxml";

/** What stands where a name or a number was. */
export const LEFT_OUT = "〔略〕";

/** Mail begins where no sign of it stands before, so that a long word is looked through once. */
const NUMBERS: readonly RegExp[] = [
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /(?<!\d)\d{17}[\dXx](?!\d)/g,
  /(?<!\d)(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}\s{0,4}[-－—)）]?\s{0,4}\d{7,8})(?!\d)/g,
  /(?<=(?:电话|手机|座机|传真)(?:号码)?\s{0,4}[:：]?\s{0,4})\d{3,4}[- ]?\d{4}(?!\d)/g,
];

const numbersIn = (text: string): NamePlace[] =>
  NUMBERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: number }) => ({
      start: index,
      end: index + number.length,
    })),
  );

const masked = (text: string, places: readonly NamePlace[]): string => {
  let kept = "";
  let from = 0;
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    kept += text.slice(from, start) + LEFT_OUT;
    from = end;
  }
  return kept + text.slice(from);
};

/** A text in which no person is named. */
export const maskedText = (text: string): string => masked(text, [...namesIn(text), ...numbersIn(text)]);

/** How many names and numbers were left out of a text. */
export const leftOut = (text: string): number => text.split(LEFT_OUT).length - 1;

/** A post tells who is responsible without a name; so does a unit. */
const TELLS = /(?:[长任员师生记导]|负责人|代表|人员|助理|[处科室部局办组委会团院系校站所队])$/;
/** What is shorter in a column of persons, and tells no post, is a name. */
const SHORT = 12;

const personCell = (text: string): string => {
  const cleared = masked(text, [...namesInCell(text, "persons"), ...namesIn(text), ...numbersIn(text)]);
  const isUnknown = cleared === text && text.length <= SHORT && !TELLS.test(text) && /[\p{L}\d]/u.test(text);
  return isUnknown ? LEFT_OUT : cleared;
};

const UNITS = /单位|部门|科室|处室|股室|主体/;
const unitCell = (text: string): string =>
  masked(text, [...namesInCell(text, "units"), ...namesIn(text), ...numbersIn(text)]);

type Row = readonly TableCell[];

interface Heads {
  /** How many rows the heads take. */
  readonly rows: number;
  readonly width: number;
  readonly persons: ReadonlySet<number>;
  readonly units: ReadonlySet<number>;
}

/** Heads stand in the first rows. */
const DEEPEST = 4;

const columnsWhere = (rows: readonly Row[], fits: (head: string) => boolean): ReadonlySet<number> =>
  new Set(rows.flatMap((row) => row.flatMap(({ text }, column) => (fits(text) ? [column] : []))));

const isUnitHead = (text: string): boolean => UNITS.test(text) && text.length <= 16;
const isHead = (text: string): boolean => isPersonHead(text) || isUnitHead(text);

/** The columns of persons and of units; a table without heads that goes on has those of the one before. */
const headsOf = (rows: readonly Row[], before: Heads | undefined): Heads | undefined => {
  let deep = 0;
  rows.slice(0, DEEPEST).forEach((row, at) => {
    // 联系人 | 张三 beside each other are no heads.
    if (row.some(({ text }) => isHead(text)) && row.every(({ text }) => !isName(text))) deep = at + 1;
  });
  const width = rows[0]?.length ?? 0;
  if (deep === 0) return before?.width === width ? { ...before, rows: 0 } : undefined;
  const heads = rows.slice(0, deep);
  return {
    rows: deep,
    width,
    persons: columnsWhere(heads, isPersonHead),
    units: columnsWhere(heads, isUnitHead),
  };
};

/** 联系人 | 张三: a cell whose neighbour says that it is a person. */
const isNamed = (row: Row, column: number): boolean =>
  column > 0 && isPersonHead(row[column - 1]!.text) && isName(row[column]!.text.replace(/\s/g, ""));

const clearedRow = (row: Row, heads: Heads | undefined): Row =>
  row.map((cell, column) => {
    const { text } = cell;
    const isPerson = (heads?.persons.has(column) ?? false) && !isPersonHead(text);
    if (isPerson || isNamed(row, column)) return { ...cell, text: personCell(text) };
    return { ...cell, text: heads?.units.has(column) ? unitCell(text) : maskedText(text) };
  });

/**
 * A document in which no person is named: names and numbers behind labels, in sentences that say who leads, and in
 * columns of persons and of units give way to 〔略〕. Everything else is kept to the letter.
 */
export const withoutPersons = (blocks: readonly Block[]): readonly Block[] => {
  let heads: Heads | undefined;
  return blocks.map((block) => {
    if (block.is === "paragraph") return { ...block, text: maskedText(block.text) };
    heads = headsOf(block.rows, heads);
    return {
      ...block,
      rows: block.rows.map((row, at) => clearedRow(row, at < (heads?.rows ?? 0) ? undefined : heads)),
    };
  });
};
