import type { Block } from "@bangfu/ooxml";

const KIND =
  "(?:职业技术学校|职业学校|职业教育中心|职业技术教育中心|中等专业学校|职教中心|高级中学|高级职业中学|职业高中|技工学校|技师学院|实验学校|特殊教育学校|教师进修学校|进修学校|学校|中学|小学|职校|高中|大学|学院|幼儿园|党校)";
/** A name of a school from its place on; 全市中小学 and 我校 are none. */
const NAME = new RegExp(
  `^(?!全|各|本|我|该|中小|乡村|农村|城区|城乡|薄弱|义务教育|普通|所有|实施|加强|推进|创建|关于)[\\u4e00-\\u9fa5]{2,30}?${KIND}(?:[（(][\\u4e00-\\u9fa5]{1,8}[)）])?`,
);
const OFFICE =
  /^[\u4e00-\u9fa5]{2,24}?(?:教育和科技局|教育体育局|教育局|教体局|[\u4e00-\u9fa5]{2,8}局|人民政府办公室|人民政府|领导小组|委员会|政府办|管委会|教育厅|教育部)/;

const HELPED = /(?:受援|被帮扶|受助|受扶)(?:学校|方|单位|校)?[)）]?\s*[:：]\s*/;
const LABELLED =
  /^(?:学校|单位|填报单位|编制单位|责任单位|承诺单位|甲方|乙方|学校名称|制定单位)(?:[（(].{1,12}[)）])?\s*[:：]\s*/;

/** What is said of many schools. */
const MANY =
  /(?:普通高中|普通中学|中小学校?|中小学幼儿园|(?:义务|学前|基础|职业|特殊|民办|高等)教育学校|(?:民办|公办|农村|乡村|乡镇|城镇|各)(?:学校|中学|小学|高中))$/;

const nameIn = (text: string): string | undefined => {
  const found = NAME.exec(text.replace(/^[“"《]/, ""))?.[0];
  return found === undefined || MANY.test(found) ? undefined : found;
};

/** A whole line that is the name of a school, as a signature is, or says 某校文件. */
const inLine = (text: string): string | undefined => {
  const line = text.trim().replace(/文件$/, "");
  const found = nameIn(line);
  return found === line ? found : undefined;
};

const behind = (text: string, label: RegExp): string | undefined => {
  const match = label.exec(text);
  return match === null ? undefined : nameIn(text.slice(match.index + match[0].length).trim());
};

const first = (texts: readonly string[], find: (text: string) => string | undefined): string | undefined => {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A paragraph that tells what the school is: 某校现有在校生1860人, 某校始建于1956年. */
const DESCRIBED = /^([\u4e00-\u9fa5]{4,30}?)(?:现有|始建于|创建于|创办于|位于|占地|是一所)/;

/** Names stand at the ends of a document. */
const NEAR = 60;

/**
 * The school whose plan it is: the one that is helped, the one in the title, behind a label or in the signature. It is
 * never taken out of a sentence.
 */
export const schoolOf = (
  title: string,
  blocks: readonly Block[],
): { name: string; isTitles: boolean } | undefined => {
  const texts = [...blocks.slice(0, NEAR), ...blocks.slice(NEAR).slice(-NEAR)].flatMap((block) =>
    block.is === "paragraph" && block.text.length <= 80 ? [block.text] : [],
  );
  const whole = blocks
    .slice(0, NEAR)
    .flatMap((block) => (block.is === "paragraph" ? [block.text.trim()] : []));
  const helped = first(texts, (text) => behind(text, HELPED));
  if (helped !== undefined) return { name: helped, isTitles: title.includes(helped) };
  const inTitle = nameIn(title.replace(/^关于(?:印发)?/, "").replace(/^(?:调整|修订)?[《〈]/, ""));
  if (inTitle !== undefined) return { name: inTitle, isTitles: true };
  const name =
    first(texts, inLine) ??
    first(texts, (text) => behind(text, LABELLED)) ??
    first(whole, (text) => DESCRIBED.exec(text)?.[1] && nameIn(text));
  return name === undefined ? undefined : { name, isTitles: false };
};

/** The office that issues a plan of no school: in its title, or in a line of its own. */
export const officeOf = (title: string, blocks: readonly Block[]): string | undefined => {
  const found = OFFICE.exec(title.replace(/^关于(?:印发)?[《〈]?/, ""))?.[0];
  if (found !== undefined) return found;
  return first(
    blocks.slice(0, NEAR).flatMap((block) => (block.is === "paragraph" ? [block.text.trim()] : [])),
    (text) => {
      const line = text.replace(/文件$/, "");
      return OFFICE.exec(line)?.[0] === line ? line : undefined;
    },
  );
};

const DEPARTMENT =
  /^[\u4e00-\u9fa5]{2,8}?(?:处|科|室|部|中心|组|系|团委|工会|办公室)(?=工作|教研|教学|学期|年度|重点|活动|德育|\d)/;

/** The department whose plan the title says it is: 某校2024年教导处工作安排. */
export const departmentOf = (title: string, school: string): string | undefined => {
  const at = title.indexOf(school);
  if (at === -1) return undefined;
  const rest = title
    .slice(at + school.length)
    .replace(/^[\s\d—\-－~至年度学]*(?:第[一二]学期|[春秋]季(?:学期)?|上半年|下半年)?/, "");
  return DEPARTMENT.exec(rest)?.[0];
};
