import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Answer, Ledger, Plan } from "@bangfu/core";
import { readWorkbooks, type WorkbookProblem } from "../../src/index.js";
import { plan } from "./plan.js";
import { bookOf, type RawCell } from "./xlsx.js";

/** A workbook as `readWorkbooks` takes it. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Somebody's own workbook: sheets by name, each with its heading and rows. */
export const own = (
  name: string,
  sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>,
): File => ({
  name,
  bytes: bookOf(Object.fromEntries(Object.entries(sheets).map(([sheet, rows]) => [sheet, { rows }]))),
});

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The cells of a row by column, as they are typed. */
export type Typed = Readonly<Record<string, string>>;

/**
 * A workbook that was written by `template` or `export`, after somebody typed into it. A row is changed where it
 * stands; the order of rows is that of `rows`, so that sorting, deleting and inserting can be distinguished.
 * @param rows for each row, from the second: the row it was in the file before (undefined: inserted), and what is typed
 */
export const typed = (
  file: File,
  sheet: string,
  rows: readonly { readonly from?: number; readonly cells?: Typed }[],
): File => {
  const parts = unzipSync(file.bytes);
  const book = strFromU8(parts["xl/workbook.xml"]!);
  const at = [...book.matchAll(/<sheet name="([^"]*)"/g)].findIndex(([, name]) => name === sheet) + 1;
  const path = `xl/worksheets/sheet${at}.xml`;
  const xml = strFromU8(parts[path]!);
  const before = new Map(
    [...xml.matchAll(/<row r="(\d+)".*?<\/row>/g)].map(([row, number]) => [Number(number), row]),
  );
  const cellsOf = (row: string): Map<string, string> =>
    new Map([...row.matchAll(/<c r="([A-Z]+)\d+".*?<\/c>/g)].map(([cell, column]) => [column!, cell]));
  const made = rows.map(({ from, cells = {} }, index) => {
    const kept = from === undefined ? new Map<string, string>() : cellsOf(before.get(from) ?? "");
    for (const [column, text] of Object.entries(cells))
      kept.set(
        column,
        text === "" ? "" : `<c r="${column}1" t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
      );
    const sorted = [...kept].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
    const moved = sorted.map(([, cell]) => cell.replace(/r="([A-Z]+)\d+"/, `r="$1${index + 2}"`));
    return `<row r="${index + 2}">${moved.join("")}</row>`;
  });
  const data = `<sheetData>${before.get(1)}${made.join("")}</sheetData>`;
  return {
    name: file.name,
    bytes: zipSync({ ...parts, [path]: strToU8(xml.replace(/<sheetData>.*<\/sheetData>/s, () => data)) }),
  };
};

const NOW = "2024-03-05T09:30:00Z";

/** One import after the other; the result of the last, and the ledger that it left. */
export const imported = (
  steps: readonly (readonly File[])[],
  {
    ledger: first,
    answers,
    of = plan,
  }: { ledger?: Ledger | undefined; answers?: readonly Answer[]; of?: Plan } = {},
) => {
  let ledger = first;
  let last: ReturnType<typeof readWorkbooks> | undefined;
  for (const files of steps) {
    last = readWorkbooks(files, of, { ledger, answers, recordedAt: NOW });
    // After a refusal the ledger holds what it held before.
    if (last.ok) ledger = last.ledger;
  }
  return { result: last!, ledger };
};

/** The answer to the only question of a result, by the beginning of its text. */
export const answered = (result: ReturnType<typeof readWorkbooks>, answer: string): Answer[] => {
  const asked = result.problems.filter((problem: WorkbookProblem) => problem.question !== undefined);
  return asked.map(({ question }) => {
    const choice = question!.choices.find((each) => each.answer.startsWith(answer));
    if (choice === undefined)
      throw new Error(`no such answer: ${question!.choices.map((each) => each.answer).join()}`);
    return { id: question!.id, answer: choice.answer, date: "2024-03-05" };
  });
};
