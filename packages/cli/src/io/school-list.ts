import { dirname, resolve } from "node:path";
import type { Locale } from "@bangfu/core";
import { hasUserInfo } from "@bangfu/core/privacy";
import { csvRows, decodeText } from "@bangfu/ooxml";
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

/** What the columns are called. */
const COLUMNS = {
  name: ["name", "school", "学校", "学校名称", "名称", "校名"],
  county: ["county", "县", "区县", "县区", "县市区", "县（市、区）", "所在县"],
  province: ["province", "省", "省份", "省（区、市）", "所在省"],
  weight: ["weight", "权重", "学生数", "学生人数", "students"],
  source: ["url", "site", "source", "网址", "地址", "链接", "文件夹"],
} as const;
type Column = keyof typeof COLUMNS;

const columnOf = (head: string): Column | undefined => {
  const word = head.replace(/\s/g, "").toLowerCase();
  return (Object.keys(COLUMNS) as Column[]).find((column) =>
    (COLUMNS[column] as readonly string[]).includes(word),
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
  if (!hasUserInfo(source)) return [];
  return [
    locale === "zh"
      ? `第 ${line} 行：网址里写着用户名或密码，请删去，只写公开的网址。`
      : `line ${line}: the address holds a user name or a password; take it out and give the public address.`,
  ];
};

const problemsOf = (
  { line, fields: { weight = "", name = "", source = "" } }: Row,
  locale: Locale,
): string[] => {
  const zh = locale === "zh";
  const wrongWeight = weight !== "" && !(WEIGHT.test(weight) && Number(weight) > 0);
  return [
    ...(wrongWeight
      ? [
          zh
            ? `第 ${line} 行：权重“${weight}”不对，应为大于 0、至多 6 位小数的数，如 800。`
            : `line ${line}: the weight “${weight}” is wrong; a number above 0 with up to 6 places, such as 800, would be right.`,
        ]
      : []),
    ...(name === "" && source === ""
      ? [
          zh
            ? `第 ${line} 行：既无学校名称，也无网址，请至少填一项。`
            : `line ${line}: there is neither a name nor an address; give one of them.`,
        ]
      : []),
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
    io.err(
      locale === "zh"
        ? `${file}：不是学校名单，第一行应为列名，其中有“网址”（或 url）一列。`
        : `${file}: is no list of schools; its first line has to name the columns, one of them “url”.`,
    );
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
