import { isTimed } from "../table/timed.js";
import type { TaskRow } from "../table/task-row.js";
import { notesOf } from "./notes-of-task.js";
import { rowOfWords } from "./statements.js";

/** Whether a document changes an earlier plan: 关于调整《…》部分任务的通知. */
export const isAdjustment = (title: string): boolean =>
  /调整|修订|变更|修改|延期|延长|推迟|顺延|取消|增补|补充/.test(title) &&
  /(?:通知|说明|函|公告|决定|意见)(?:[（(][^）)]{1,24}[)）])?$/.test(title);

const CHANGED = "(?:调整|变更|修改|修订|更改|改)";
/** What is taken out of the plan, and promises nothing more. */
const CANCELLED = /(?:取消|删除|终止|撤销|不再(?:实施|开展|列入))/;
const DAYS = new RegExp(`(?:${CHANGED}|延长|延期|推迟|顺延|提前|延)(?:为|至|到)([^，。；“”]{2,30})`, "g");
const LEAD = new RegExp(`(?:单位|部门|科室|处室|股室)由[^，。；]{1,30}?${CHANGED}为([^，。；]{2,40})`);
const CHANGES = new RegExp(`${CHANGED}[为至到]|延[长期至]|推迟|顺延|提前|${CANCELLED.source}`);
const QUOTED = /“([^”]{2,60})”/g;

/** A sentence that changes a task of the plan: what is done from now on, by whom and by when. */
export interface Adjustment {
  readonly row: TaskRow | undefined;
  readonly isCancelled: boolean;
}

/** @returns undefined where a sentence changes nothing that it names in quotation marks */
export const adjustmentIn = (text: string): Adjustment | undefined => {
  const quoted = [...text.matchAll(QUOTED)];
  const [first] = quoted;
  if (first === undefined || !CHANGES.test(text)) return undefined;
  if (CANCELLED.test(text)) return { row: undefined, isCancelled: true };
  // “A”调整为“B”: from now on B is done.
  const behind = quoted.find(({ index }) => new RegExp(`${CHANGED}为$`).test(text.slice(0, index)));
  const [deadline = ""] = [...text.matchAll(DAYS)]
    .map(([, when]) => when!.trim())
    .filter(isTimed)
    .slice(-1);
  const lead = LEAD.exec(text)?.[1]?.trim() ?? notesOf(text.slice(first.index + first[0].length)).lead;
  if (behind === undefined && deadline === "" && lead === "") return undefined;
  return {
    row: rowOfWords((behind ?? first)[1]!, { lead, deadline }, "by-section"),
    isCancelled: false,
  };
};

/** A cell that says that a task is no more. */
export const isCancelled = (cell: string): boolean =>
  /^(?:取消|删除|终止|撤销|不再实施)(?:该?任务)?$/.test(cell.trim());
