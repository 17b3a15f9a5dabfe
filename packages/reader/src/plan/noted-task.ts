import type { Block } from "@bangfu/ooxml";
import { NO_TEXT, type TaskRow } from "../table/task-row.js";

/** 责任单位：教务科；完成时限：2024年底, behind a paragraph or in lines of their own below it. */
const NOTES = {
  lead: /(?:责任|牵头|主责|负责|承办|实施)(?:单位|部门|科室|处室)\s*[:：]\s*([^；;。）)\]】\n]+)/,
  support: /(?:配合|协助|协办|参与)(?:单位|部门|科室|处室)\s*[:：]\s*([^；;。）)\]】\n]+)/,
  deadline: /(?:完成|推进|工作|整改)?(?:时限|时间|期限|节点)(?:要求)?\s*[:：]\s*([^；;。）)\]】\n]+)/,
} as const;
const LABEL =
  /^[（(【[]?(?:责任|牵头|主责|负责|承办|实施|配合|协助|协办|参与|完成)(?:单位|部门|科室|处室|时限|时间|期限)\s*[:：]/;

/** （教务处牵头，质量科配合，2024年3月底前完成）, in brackets or behind 由. */
const SENTENCE =
  /(?:[（(]由?|由)([^（()）。；，,]{2,40}?)(?:牵头|负责)(?:[，,；;]([^（()）。；，,]{2,40}?)(?:配合|协助|参与))?(?:[，,；;]([^（()）。；，,]{2,30}?)(?:完成|到位))?(?=[)）。；，,]|$)/;

/** A line that only says who and when, for the paragraph above it. */
export const isNoteLine = (text: string): boolean => LABEL.test(text.trim()) && text.length <= 120;

/** The lines of notes that follow a block. */
const notesBelow = (blocks: readonly { readonly is: string }[], at: number): string => {
  const lines: string[] = [];
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next] as Block;
    if (block.is !== "paragraph" || !isNoteLine(block.text)) break;
    lines.push(block.text);
  }
  return lines.join("\n");
};

/** A paragraph as a row of a task list, where it or the lines below say who is responsible or when it is due. */
export const notedRow = (
  text: string,
  blocks: readonly { readonly is: string }[],
  at: number,
): TaskRow | undefined => {
  const noted = `${text}\n${notesBelow(blocks, at)}`;
  const value = (name: keyof typeof NOTES): string => NOTES[name].exec(noted)?.[1]?.trim() ?? "";
  const said = SENTENCE.exec(text);
  const [lead, support, deadline] = (["lead", "support", "deadline"] as const).map(
    (name, at) => value(name) || (said?.[at + 1] ?? ""),
  ) as [string, string, string];
  if (lead === "" && deadline === "") return undefined;
  return {
    text: { ...NO_TEXT, action: text, lead, support, deadline },
    cells: {},
    grounds: ["by-section"],
    left: 0,
    folded: "",
  };
};
