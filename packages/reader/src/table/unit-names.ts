import { LEFT_OUT } from "../document/persons.js";

const SUFFIX =
  /(?:科|处|室|部|办|局|校|组|中心|委|团|会|学校|学院|院|馆|系|政府|公司|企业|站|所|队|班子|领导小组|工作专班|股|园|工会|支部|街道|乡镇|年级|单位|部门)$/;
const SEPARATOR = /[、，,；;\/\n\t]|\s{1,}|会同|联合(?!会|校|党)/;

const tidy = (name: string): string =>
  name
    .replace(/^[\d.、（(]+[)）.、]/, "")
    .replace(/(?:[（(](?:牵头|负责|配合|主责)[)）]|牵头|负责|配合)$/, "")
    .replace(/^由/, "")
    .trim();

const NAMELESS = new RegExp(`[（(]?${LEFT_OUT}[)）]?`, "g");

/** Names of units are shorter; what is longer is no name, and is not taken apart. */
export const LONGEST_NAME = 200;

/** 教务科和政教科 are two units; 教育和科技局 is one: both sides must end as units do. */
const splitAnd = (name: string): readonly string[] => {
  if (name.length > LONGEST_NAME) return [name];
  const match = /^(.{2,}?)(?:和|与|及|以及)(.{2,})$/.exec(name);
  return match !== null && SUFFIX.test(match[1]!) && SUFFIX.test(match[2]!)
    ? [match[1]!, ...splitAnd(match[2]!)]
    : [name];
};

/** The names in a cell, or in the words behind a label, one by one. */
export const unitNamesIn = (cell: string): readonly string[] => {
  // A comma within brackets parts no units: 派出学校（东莞、铜仁）. Where a name was stands no unit.
  const kept = cell
    .replace(NAMELESS, " ")
    .replace(/[（(][^）)]{0,200}[）)]/g, (inside) => inside.replace(/[、，,；;\s]/g, "\u0001"));
  return kept
    .split(SEPARATOR)
    .flatMap((name) => splitAnd(tidy(name.replaceAll("\u0001", "、"))))
    .filter((name) => name !== "" && !/^[—\-/无]+$/.test(name));
};

/** No name of a unit is longer, or is built so. */
const LONGEST = 18;
const DEED =
  /^(?:召开|组织(?!部|科|处|室|股|人事)|开展|举办|举行|完成|新建|改建|扩建|成立|组建|建立|参加|制定|修订|落实|加强|推进|做好|启动|实施(?!办)|迎接|开设|筹备|准备)|(?:家长会|运动会|大会|座谈会|班会|例会|晚会|动员会|推进会|现场会|总结会|分析会|汇报会|联谊会|年会)$|[\d。：:]/;

const isUnitName = (name: string): boolean =>
  name.length >= 2 && name.length <= LONGEST && !DEED.test(name) && (SUFFIX.test(name) || /^各/.test(name));

/** Whether words are names of units and nothing else. @example isUnits("教务处、各系部") // true */
export const isUnits = (words: string): boolean => {
  const names = unitNamesIn(words);
  return names.length > 0 && names.every(isUnitName);
};
