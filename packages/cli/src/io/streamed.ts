import type { Locale, Plan, StreamedLedger } from "@bangfu/core";
import { withoutPersons } from "@bangfu/core/privacy";
import { describeProblem, parseLedger, recordProblems, type Problem } from "@bangfu/core/schema";
import { csvRows, ENCODING_NAMES, encodingOf, type Encoding } from "@bangfu/ooxml";
import { FILES } from "@bangfu/view/commands";
import type { Io } from "./console.js";
import { chunksOf } from "./encoding.js";
import { encodingMistake } from "./json-text.js";
import { linesOf, piecesOf, type OnProgress } from "./lines.js";

/** Whether a ledger of this name is read record by record. */
export const isStreamed = (path: string): boolean => /\.(ndjson|jsonl|csv)$/.test(path);

const isCsv = (path: string): boolean => path.endsWith(".csv");

const NUMBERS = new Set(["value", "for"]);

/** A row of a CSV ledger: its columns are the fields of a record, several members with `;` between. */
const recordOf = (columns: readonly string[], cells: readonly string[]): unknown =>
  Object.fromEntries(
    columns.flatMap((column, at): [string, unknown][] => {
      const cell = cells[at] ?? "";
      if (cell === "") return [];
      if (column === "members") return [[column, cell.split(";").map((id) => id.trim())]];
      // What is no figure stays as it is, so that it is named as it stands.
      return [[column, NUMBERS.has(column) && !Number.isNaN(Number(cell)) ? Number(cell) : cell]];
    }),
  );

function* csvRecords(path: string, encoding: Encoding, onProgress: OnProgress): Generator<unknown> {
  let columns: readonly string[] | undefined;
  for (const { fields } of csvRows(piecesOf(path, encoding, onProgress))) {
    if (fields.length === 1 && fields[0] === "") continue;
    if (columns === undefined) columns = fields.map((cell) => cell.trim());
    else yield recordOf(columns, fields);
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
};

/**
 * The first line is the ledger without its records; every other one is a record.
 * @param onText is called for a line that is no JSON, or a text and no object
 */
function* jsonRecords(
  path: string,
  onProgress: OnProgress,
  onText: (record: number, line: string) => void,
): Generator<unknown> {
  let record = -1;
  for (const line of linesOf(path, "utf-8", onProgress)) {
    if (line.trim() === "") continue;
    if (record >= 0) {
      const value = parsed(line);
      if (typeof value === "string") onText(record, line);
      yield value;
    }
    record++;
  }
}

const headOf = (path: string, plan: Plan): unknown => {
  const empty = { format: "bangfu-ledger/1", plan: plan.id, records: [] };
  if (isCsv(path)) return empty;
  for (const line of linesOf(path, "utf-8", () => {}))
    if (line.trim() !== "") {
      const head = parsed(line.replace(/^\uFEFF/, ""));
      return typeof head === "object" && head !== null ? { ...head, records: [] } : head;
    }
  return empty;
};

/** Line 1 holds the head, so record 0 stands on line 2; blank lines are not counted, and no cell goes over two. */
const lineOf = (record: number): number => record + 2;

const place = (path: string, problem: Problem): string => {
  const at = /^records\[(\d+)\]/.exec(problem.path)?.[1];
  return at === undefined ? path : `${path}:${lineOf(Number(at))}`;
};

/** What is wrong with the form of a line; undefined where it is JSON. */
const brokenLine = (line: string, record: number, plan: Plan): Problem | undefined => {
  const [first] = parseLedger(line, plan).problems;
  if (first?.code !== "not-json") return undefined;
  const column = String(first.params?.["place"]).split(":").pop();
  return { ...first, path: `records[${record}]`, params: { place: `${lineOf(record)}:${column}` } };
};

/** What the file is written in, which is said of a table; a sentence where it cannot be read. */
const encodingIn = (path: string, io: Io, locale: Locale): Encoding | { readonly mistake: string } => {
  if (!isCsv(path)) {
    const mistake = encodingMistake(() => chunksOf(path), locale);
    return mistake === undefined ? "utf-8" : { mistake };
  }
  const encoding = encodingOf(() => chunksOf(path));
  if (encoding === undefined) return { mistake: FILES[locale].unknownEncoding };
  const { in: inFile, readAs } = FILES[locale];
  io.err(inFile(path, readAs(ENCODING_NAMES[encoding])));
  return encoding;
};

export interface Streamed {
  readonly ledger: StreamedLedger;
  readonly problems: readonly string[];
}

/** A ledger whose records stay in their file; every problem with its line, in the order of the lines. */
export const streamed = (path: string, plan: Plan, io: Io, locale: Locale): Streamed => {
  const nothing: StreamedLedger = { format: "bangfu-ledger/1", plan: plan.id, records: [] };
  const encoding = encodingIn(path, io, locale);
  if (typeof encoding === "object")
    return { ledger: nothing, problems: [FILES[locale].in(path, encoding.mistake)] };
  const head = parseLedger(headOf(path, plan), plan);
  const onProgress: OnProgress = (share) => io.progress?.(share);
  const broken = new Map<string, Problem>();
  const onText = (record: number, line: string): void => {
    const problem = brokenLine(line, record, plan);
    if (problem !== undefined) broken.set(problem.path, problem);
  };
  const said = (problem: Problem) => {
    const whole = broken.get(problem.path) ?? withoutPersons(problem);
    return `${place(path, problem)}: ${describeProblem(whole, locale)}`;
  };
  const records = {
    [Symbol.iterator]: () =>
      isCsv(path) ? csvRecords(path, encoding, onProgress) : jsonRecords(path, onProgress, onText),
  } as StreamedLedger["records"];
  if (!head.ok) return { ledger: nothing, problems: head.problems.map(said) };
  const ledger: StreamedLedger = { ...head.value, records };
  const problems = recordProblems(records, ledger, plan).map(said);
  return { ledger, problems };
};
