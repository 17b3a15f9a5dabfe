import { NO_TEXT, type TaskRow } from "../table/task-row.js";
import { isUnits } from "../table/unit-names.js";
import { notesOf } from "./notes-of-task.js";

const NUMBER =
  /^\s*(?:\d{1,3}[.．、](?!\d)|\d{1,2}[.．、](?=\s*\d{1,2}\s*月|\d{4}\s*年)|[（(]\d{1,2}[)）]|[①-⑳])\s*/;

/** Words without the number before them, which is no part of a promise: 6.4月底前 is item 6, by the end of April. */
export const withoutNumber = (text: string): string => text.replace(NUMBER, "");

/** The sentences of a paragraph; what stands in brackets belongs to the one before. */
export const sentencesOf = (text: string): readonly string[] => {
  const found: string[] = [];
  let [from, open] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if ("（(".includes(sign)) open++;
    if ("）)".includes(sign) && open > 0) open--;
    if (open > 0 || !"。；;\n".includes(sign)) continue;
    if ("（(".includes(text[at + 1] ?? "x")) continue;
    found.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (text.slice(from).trim() !== "") found.push(text.slice(from));
  return found;
};

/** A heading in the line of its text is not longer. */
const RUN_IN = 24;

/** A part of a paragraph, and whom it names. */
export interface Statement {
  readonly text: string;
  readonly lead: string;
}

/**
 * The parts of a paragraph that each name somebody; a sentence that names nobody goes with the one before it, a heading
 * in the line with the one behind.
 * @returns the whole where fewer than two name somebody
 */
export const statementsOf = (text: string): readonly Statement[] => {
  const sentences = sentencesOf(text).map((each) => ({ text: each, lead: notesOf(each).lead }));
  const whole = [{ text, lead: "" }];
  if (sentences.filter(({ lead }) => lead !== "").length < 2) return whole;
  // 责任单位：教务处。 is a note on what stands before it.
  if (sentences.some(({ text: each }) => /^[（(【[]?[\u4e00-\u9fa5]{2,6}\s*[:：]/.test(each.trim())))
    return whole;
  const found: Statement[] = [];
  for (const sentence of sentences) {
    const before = found.at(-1);
    const isHeading =
      before !== undefined && found.length === 1 && before.lead === "" && before.text.length <= RUN_IN;
    if (before !== undefined && (sentence.lead === "" || isHeading))
      found[found.length - 1] = { text: before.text + sentence.text, lead: before.lead || sentence.lead };
    else found.push(sentence);
  }
  return found;
};

const ITEM = /(?<=^|[\s；;。）)])(?=\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])/;

const itemsIn = (cell: string): readonly string[] =>
  cell
    .split(ITEM)
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** Who and when an item of a cell says; its last bracket may be the unit alone: （总务处）. */
const itemNotes = (item: string): ReturnType<typeof notesOf> => {
  const notes = notesOf(item);
  const last = /[（(]([^（()）]{2,30})[)）][。；;]?$/.exec(item.trim())?.[1] ?? "";
  return notes.lead === "" && isUnits(last) ? { ...notes, lead: last } : notes;
};

/** A row whose cell has several items, each with its own unit in brackets, as a row for each of them. */
export const itemRows = (row: TaskRow): readonly TaskRow[] => {
  const items = itemsIn(row.text.action);
  const noted = items.map((item) => ({ item, notes: itemNotes(item) }));
  const isList = items.length >= 2 && items.every((item) => NUMBER.test(item));
  if (isList && noted.filter(({ notes }) => notes.lead !== "").length >= 2)
    return noted.map(({ item, notes: { lead, support, deadline } }) => ({
      ...row,
      text: {
        ...row.text,
        action: withoutNumber(item),
        lead: lead || row.text.lead,
        support: support || row.text.support,
        deadline: deadline || row.text.deadline,
      },
    }));
  if (row.text.lead !== "" || row.text.person !== "") return [row];
  const { lead, support, deadline } = itemNotes(row.text.action);
  const { text } = row;
  return [
    {
      ...row,
      text: { ...text, lead, support: text.support || support, deadline: text.deadline || deadline },
    },
  ];
};

/** A row of running text. */
export const rowOfWords = (
  action: string,
  said: Partial<Pick<TaskRow["text"], "lead" | "support" | "start" | "deadline">>,
  ground: TaskRow["grounds"][number],
): TaskRow => ({
  text: { ...NO_TEXT, ...said, action },
  cells: {},
  grounds: [ground],
  left: 0,
  folded: "",
});
