import { dirname, resolve } from "node:path";
import type { Locale } from "@bangfu/core";
import { hasUserInfo } from "@bangfu/core/privacy";
import { csvRows, decodeText } from "@bangfu/ooxml";
import { FILES, SCHOOL_COLUMNS, SCHOOL_LIST } from "@bangfu/view/commands";
import type { Io } from "./console.js";
import { InputError, readBytes } from "./read.js";
import { sourceIn } from "./site-address.js";

/** A school that is to be looked at; what is named here stands before what its facts say. */
export interface ListedSchool {
  /** A folder, a file or an address; empty: it has published nothing. */
  readonly source: string;
  readonly name?: string | undefined;
  readonly county?: string | undefined;
  readonly province?: string | undefined;
  readonly weight?: number | undefined;
}

type Column = keyof typeof SCHOOL_COLUMNS;

const columnOf = (head: string): Column | undefined => {
  const word = head.replace(/\s/g, "").toLowerCase();
  return (Object.keys(SCHOOL_COLUMNS) as Column[]).find((column) =>
    (SCHOOL_COLUMNS[column] as readonly string[]).includes(word),
  );
};

interface Row {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Column, string>>>;
}

/** Rows under a head line that names a column for the address; undefined: there is none. */
const rowsOf = (text: string): Row[] | undefined => {
  const [head, ...rows] = [...csvRows([text])].filter(({ fields }) =>
    fields.some((field) => field.trim() !== ""),
  );
  const columns = head?.fields.map(columnOf) ?? [];
  if (!columns.includes("source")) return undefined;
  return rows.map(({ fields, line }) => ({
    line,
    fields: Object.fromEntries(
      columns.flatMap((column, at) => (column === undefined ? [] : [[column, fields[at]?.trim() ?? ""]])),
    ),
  }));
};

const WEIGHT = /^\d{1,15}(\.\d{1,6})?$/;

/** An address with a user name or a password, said without repeating it. */
const userInfoProblem = (source: string, line: number, locale: Locale): string[] => {
  const text = SCHOOL_LIST[locale];
  return hasUserInfo(source) ? [text.line(line, text.userInfo)] : [];
};

const problemsOf = (
  { line, fields: { weight = "", name = "", source = "" } }: Row,
  locale: Locale,
): string[] => {
  const text = SCHOOL_LIST[locale];
  const wrongWeight = weight !== "" && !(WEIGHT.test(weight) && Number(weight) > 0);
  return [
    ...(wrongWeight ? [text.line(line, text.weight(weight))] : []),
    ...(name === "" && source === "" ? [text.line(line, text.empty)] : []),
    ...userInfoProblem(source, line, locale),
  ];
};

const said = (text: string | undefined): string | undefined => (text === "" ? undefined : text);

/**
 * The schools of a list: a table with a head line (.csv, in UTF-8 with or without its mark, UTF-16 or GBK), or one
 * address on each line, with # before remarks.
 * @throws InputError after naming every line that is wrong
 */
export const readSchoolList = (file: string, io: Io, locale: Locale): ListedSchool[] => {
  const text = decodeText(readBytes(file, io, locale))?.replace(/^\uFEFF/, "");
  const folder = dirname(resolve(io.cwd, file));
  const rows = text === undefined ? undefined : rowsOf(text);
  if (text === undefined || (rows === undefined && /\.csv$/i.test(file))) {
    io.err(FILES[locale].in(file, SCHOOL_LIST[locale].notList));
    throw new InputError();
  }
  const refuse = (problems: readonly string[]) => {
    for (const problem of problems) io.err(`${file}: ${problem}`);
    if (problems.length > 0) throw new InputError();
  };
  if (rows === undefined) {
    const sources = text
      .split(/\r?\n/)
      .map((line, at) => ({ line: at + 1, source: line.replace(/(^|\s)#.*$/, "").trim() }))
      .filter(({ source }) => source !== "");
    refuse(sources.flatMap(({ line, source }) => userInfoProblem(source, line, locale)));
    return sources.map(({ source }) => ({ source: sourceIn(folder, source) }));
  }
  refuse(rows.flatMap((row) => problemsOf(row, locale)));
  return rows.map(({ fields: { name, county, province, weight, source = "" } }) => ({
    source: sourceIn(folder, source),
    name: said(name),
    county: said(county),
    province: said(province),
    weight: weight ? Number(weight) : undefined,
  }));
};
