import type { Block } from "@bangfu/ooxml";
import type { TaskRow } from "../table/task-row.js";
import { isContentLine, isNoteLine, notesOf } from "./notes-of-task.js";
import { rowOfWords } from "./statements.js";

/** The lines that say who and when below a block. */
export const notesBelow = (blocks: readonly { readonly is: string }[], at: number): readonly string[] => {
  const lines: string[] = [];
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next] as Block;
    if (block.is !== "paragraph") break;
    // 内容： may stand between 时间： and 负责部门：.
    if (isContentLine(block.text) && lines.length > 0) continue;
    if (!isNoteLine(block.text)) break;
    lines.push(block.text);
  }
  return lines;
};

/**
 * A paragraph as a row of a task list, where it or the lines below say who is responsible or when it is due.
 * @param when what the heading above says of the time: 第一周（2月26日—3月3日）
 */
export const notedRow = (
  text: string,
  blocks: readonly { readonly is: string }[],
  at: number,
  when = "",
): TaskRow | undefined => {
  const said = notesOf([text, ...notesBelow(blocks, at)].join("\n"));
  const deadline = said.deadline === "" ? when : said.deadline;
  if (said.lead === "" && deadline === "") return undefined;
  return rowOfWords(text, { ...said, deadline }, "by-section");
};

/** Whether words say who is responsible. */
export const isNoted = (text: string): boolean => notesOf(text).lead !== "";
