import { roleOf, type Role } from "../table/heads.js";
import { isTimed } from "../table/timed.js";
import { isUnits } from "../table/unit-names.js";

/** Who does something and by when, as a sentence or labels beside it say. */
export interface TaskNotes {
  readonly lead: string;
  readonly support: string;
  readonly start: string;
  readonly deadline: string;
}

const NO_NOTES: TaskNotes = { lead: "", support: "", start: "", deadline: "" };

/** A value ends with its clause, or with the bracket that it stands in; a bracket within it is part of it. */
const VALUE = "(?:[（(\\[【][^（()）\\]】\\n]{0,60}[）)\\]】]|[^；;。（()）\\[\\]【】\\n]){1,120}";
const LABELLED = new RegExp(`([\\u4e00-\\u9fa5]{2,8})\\s*[:：]\\s*(${VALUE})`, "g");

const UNIT_LABEL = /(?:单位|部门|科室|处室|股室|主体|学校|方)$|^(?:牵头|责任|负责|承办|主办|配合|协办|协助)$/;

/** What a label in running text says; a word such as 落实 before a colon is no label of a unit. */
const labelRole = (label: string): Role | undefined => {
  const role = roleOf(label);
  return (role === "lead" || role === "support") && !UNIT_LABEL.test(label) ? undefined : role;
};

const joined = (one: string, other: string): string => (one === "" ? other : `${one}、${other}`);

const fromLabels = (text: string): TaskNotes => {
  const notes = { ...NO_NOTES };
  // A blank before the next label ends what stands behind the one before.
  const parted = text.replace(/[ \u3000\t]+(?=[\u4e00-\u9fa5]{2,8}\s*[:：])/g, "；");
  for (const [, label, value] of parted.matchAll(LABELLED)) {
    const role = labelRole(label!);
    if (role === "lead" || role === "support") notes[role] = joined(notes[role], value!.trim());
    if ((role === "start" || role === "deadline") && notes[role] === "") notes[role] = value!.trim();
  }
  return notes;
};

const LEADS =
  /^由?([^,，]{2,40}?)(?:具体|共同)?(?:牵头负责|牵头组织|牵头|负责|承办|主办|主抓|组织)(?:实施|落实|组织|抓好)?$/;
/** 由教研室负责每学期组织…: who leads, before what is done. */
const LED_BY = /^由([^,，]{2,30}?)(?:具体|共同)?(?:牵头|负责|承办|主办|组织)/;
const HELPS =
  /^(?:由|会同|联合)?([^,，]{2,60}?)(?:共同|积极)?(?:配合|协助|参与|协办|协同)(?:做好|落实|实施)?$/;

/** 教务处牵头，质量科配合，2024年3月底前完成: pieces between marks, each of which says one thing. */
const fromPieces = (pieces: readonly string[], isBracket: boolean): TaskNotes => {
  const notes = { ...NO_NOTES };
  for (const piece of pieces) {
    const [, lead = ""] = LEADS.exec(piece) ?? LED_BY.exec(piece) ?? [];
    const [, support = ""] = HELPS.exec(piece) ?? [];
    if (isUnits(lead)) notes.lead = joined(notes.lead, lead);
    else if (isUnits(support)) notes.support = joined(notes.support, support);
    else if ((isBracket || isDeadline(piece)) && isTimed(piece))
      notes.deadline += notes.deadline === "" ? piece : `，${piece}`;
  }
  return notes;
};

/** 2024年8月底前完成 in a sentence; a time alone may be anything's. */
const isDeadline = (piece: string): boolean => /(?:完成|到位|交付(?:使用)?|完工|竣工|投用|建成)$/.test(piece);

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[，,；;。\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

const merged = (all: readonly TaskNotes[]): TaskNotes => {
  const notes = { ...NO_NOTES };
  for (const each of all)
    for (const name of Object.keys(NO_NOTES) as (keyof TaskNotes)[])
      if (notes[name] === "") notes[name] = each[name];
  return notes;
};

const BRACKETS = /[（(【[]([^（()）\[\]【】]{2,120})[）)】\]]/g;

/** Who leads, who helps and by when, by labels, in brackets, or in the sentence: 由教务处负责. */
export const notesOf = (text: string): TaskNotes => {
  const brackets = [...text.matchAll(BRACKETS)].map(([, inside]) => fromPieces(piecesOf(inside!), true));
  const said = merged([fromLabels(text), ...brackets.filter(({ lead }) => lead !== "")]);
  // A bracket that only says when, at the end.
  const [last] = brackets
    .slice(-1)
    .filter(({ deadline }) => deadline !== "" && /[）)】\]][。；;]?$/.test(text.trim()));
  const plain = fromPieces(piecesOf(text.replace(BRACKETS, "").replace(/^[\d（(]+[.．、)）]\s*/, "")), false);
  // 2024年8月底前完成 is the time of a task where somebody is named for it; else the words say it themselves.
  const isNamed = said.lead !== "" || plain.lead !== "";
  return merged([said, isNamed ? plain : { ...plain, deadline: "" }, ...(last === undefined ? [] : [last])]);
};

const CONTENT_LABEL = /^(?:内容|活动内容|主要内容|具体内容|工作内容|任务|目标|要求)$/;
const OTHER_LABEL = /^(?:地点|参加(?:人员|对象|范围)?|对象|主持人?|形式|方式|经费|备注)$/;

/** A line that says what is done below a heading: 内容：设竞赛项目22个. */
export const isContentLine = (text: string): boolean =>
  CONTENT_LABEL.test(/^([\u4e00-\u9fa5]{2,8})\s*[:：]/.exec(text.trim())?.[1] ?? "");

/** A line that only says who, when or where, for what stands above it. */
export const isNoteLine = (text: string): boolean => {
  const line = text.trim().replace(/^[（(【[]/, "");
  const label = /^([\u4e00-\u9fa5]{2,8})\s*[:：]/.exec(line)?.[1];
  if (label === undefined || text.length > 120) return false;
  const role = labelRole(label);
  return (
    OTHER_LABEL.test(label) ||
    role === "lead" ||
    role === "support" ||
    role === "start" ||
    role === "person" ||
    (role === "deadline" && isTimed(line.slice(line.search(/[:：]/) + 1).split(/[；;]/)[0]!))
  );
};
