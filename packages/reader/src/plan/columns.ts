import { isPersonHead } from "@bangfu/core/privacy";
import type { TableCell } from "@bangfu/ooxml";

/** What a column of a task list says. */
export type Role = "number" | "category" | "action" | "deadline" | "lead" | "support" | "person";

/** What heads are called in such lists; the first that fits counts. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ["number", /^(?:序号|编号|任务编号|项目编号|NO\.?|号)$/i],
  ["support", /(?:配合|协助|协办|参与|参加|协同|协作|支持|共同)(?:责任)?(?:单位|部门|科室|处室|学校|方)?$/],
  ["deadline", /(?:时限|时间|期限|节点|进度|时段|日期|起止|年度安排)|^(?:月份|月)$/],
  [
    "lead",
    /(?:责任|牵头|主责|负责|承办|实施|落实|主办|主体)(?:单位|部门|科室|处室|主体|学校|方|股室)?(?:[（(].*)?$|^(?:单位|部门|科室)$/,
  ],
  [
    "action",
    /(?:主要|工作|重点|具体|推进|实施|帮扶|改革|创新)?(?:举措|措施|做法|内容)|(?:具体|工作|主要|建设)任务|任务(?:内容|清单|描述|要求|分解)|重点工作|工作(?:要点|事项|要求)|事项/,
  ],
  ["category", /(?:类别|分类|类型|目标任务|任务名称|领域|板块|方面|一级|项目|维度|重点任务|目标|任务|指标)/],
];

const LEADING = /牵头|主责|主办/;

const bare = (text: string): string => text.replace(/[\s:：]/g, "");

const roleOf = (head: string): Role | undefined => {
  const text = bare(head);
  if (isPersonHead(text)) return "person";
  return text === "" || text.length > 16 ? undefined : HEADS.find(([, pattern]) => pattern.test(text))?.[0];
};

export interface Columns {
  /** The column of each role; a list without deadlines has no such column. */
  readonly of: Readonly<Partial<Record<Role, number>>>;
  /** The heads as printed, by column. */
  readonly heads: readonly string[];
  /** How many rows the heads take. */
  readonly rows: number;
  /** The columns of persons, several of them: 责任领导 beside 责任人. */
  readonly persons: ReadonlySet<number>;
}

type Row = readonly TableCell[];

/** A head of two rows: 责任单位 over 牵头 and 配合. */
const headsOf = (rows: readonly Row[], at: number): { heads: readonly string[]; deep: number } => {
  const first = rows[at]!.map(({ text }) => bare(text));
  const second = rows[at + 1]?.map(({ text }) => bare(text));
  const goesOn =
    second !== undefined &&
    second.filter((text, column) => text === first[column]).length >= 2 &&
    second.some((text, column) => text !== first[column] && roleOf(text) !== undefined);
  return goesOn
    ? { heads: second.map((text, column) => (text === "" ? first[column]! : text)), deep: 2 }
    : { heads: first, deep: 1 };
};

const meanLength = (rows: readonly Row[], column: number): number => {
  let sum = 0;
  for (const row of rows) sum += row[column]?.text.length ?? 0;
  return sum / Math.max(1, rows.length);
};

/** A column of fewer words than this says nothing that is done. */
const WORDY = 5;

/** The wordiest column whose head is not known, where others say who and when: 民生实事. */
const unknownAction = (
  { deadline, lead, support }: Partial<Record<Role, number>>,
  heads: readonly string[],
  body: readonly Row[],
): number | undefined => {
  if (deadline === undefined || (lead ?? support) === undefined) return undefined;
  const unknown = heads.flatMap((head, column) =>
    head !== "" && roleOf(head) === undefined ? [column] : [],
  );
  const [first] = unknown.sort((one, other) => meanLength(body, other) - meanLength(body, one));
  return first !== undefined && meanLength(body, first) >= WORDY ? first : undefined;
};

/** Where each role stands. Of several columns of actions, or where none is called so, it is the wordiest. */
const assigned = (heads: readonly string[], body: readonly Row[]): Partial<Record<Role, number>> => {
  const of: Partial<Record<Role, number>> = {};
  const candidates: number[] = [];
  const seconds: number[] = [];
  const isOfIndicators = heads.some((head) => /指标/.test(head));
  heads.forEach((head, column) => {
    // Beside indicators 单位 is what they are measured in.
    if (isOfIndicators && head === "单位") return;
    const role = roleOf(head);
    if (role === "action" || role === "category") candidates.push(column);
    else if (role !== undefined && of[role] === undefined) of[role] = column;
    else if (role === "lead") seconds.push(column);
  });
  // 牵头单位 beside 责任单位: who leads, and who helps.
  const [second] = seconds;
  if (second !== undefined && of.lead !== undefined && of.support === undefined) {
    const isLeading = LEADING.test(heads[second]!) && !LEADING.test(heads[of.lead]!);
    [of.lead, of.support] = isLeading ? [second, of.lead] : [of.lead, second];
  }
  const byLength = [...candidates].sort((one, other) => meanLength(body, other) - meanLength(body, one));
  const named = byLength.filter((column) => roleOf(heads[column]!) === "action");
  const action = named[0] ?? byLength[0] ?? unknownAction(of, heads, body);
  if (action !== undefined) of.action = action;
  const category = candidates.find((column) => column !== action);
  if (category !== undefined) of.category = category;
  return of;
};

/** The columns of a task list; undefined: the table is another one. */
export const columnsOf = (rows: readonly Row[]): Columns | undefined => {
  for (let at = 0; at < Math.min(rows.length, 4); at++) {
    const { heads, deep } = headsOf(rows, at);
    const of = assigned(heads, rows.slice(at + deep));
    const telling = [of.action, of.deadline, of.lead, of.support].filter((column) => column !== undefined);
    if (of.action === undefined || telling.length < 2) continue;
    const persons = new Set(heads.flatMap((head, column) => (roleOf(head) === "person" ? [column] : [])));
    return { of, heads, rows: at + deep, persons };
  }
  return undefined;
};

/** Whether a row repeats the heads, as on the next page. */
export const isHead = (row: Row, { heads }: Columns): boolean =>
  row.filter(({ text }, column) => bare(text) !== "" && bare(text) === heads[column]).length >= 2;
