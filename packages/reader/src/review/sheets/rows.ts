import type { Locale } from "@bangfu/core";
import { describeSchedule, describeTarget, SEMICOLON, SEPARATOR } from "@bangfu/view";
import { WORDS } from "../../report/words.js";
import { corrected } from "../apply/fields.js";
import type { Added, Corrected, Decision, Decisions } from "../decision.js";
import type { FieldTexts } from "../fields/field.js";
import { fieldTexts } from "../fields/texts.js";
import type { ItemKind, ItemValues, ItemWith, ReviewItem } from "../item.js";
import { commitmentIndicator, type ReadDocument } from "../items.js";
import { aboutOf, reasonsOf } from "../question.js";
import { groupsOf, openItems, reviewItems } from "../state.js";
import { SHEET_WORDS, type InfoColumn } from "./columns.js";
import { ROW_WORDS } from "./words.js";

/** A row of a sheet before it is laid out: what it tells, and the fields that can be corrected. */
export interface SheetRow {
  readonly kind: ItemKind;
  readonly info: Readonly<Record<InfoColumn, string>>;
  readonly fields: FieldTexts;
}

interface Of {
  readonly read: ReadDocument;
  readonly decisions: Decisions;
  readonly locale: Locale;
}

/** What was read, in one sentence. */
const readingOf = (item: ReviewItem, { read, locale }: Of): string => {
  switch (item.kind) {
    case "fact":
      return item.value.value ?? "";
    case "task": {
      const { schedule, lead } = item.value;
      return [describeSchedule(schedule, locale), lead.join(SEPARATOR[locale])]
        .filter((part) => part !== "")
        .join(SEMICOLON[locale]);
    }
    case "commitment": {
      const { target, schedule } = item.value;
      const goal = describeTarget(read.plan, commitmentIndicator(item.id, read), target, locale);
      return schedule === undefined
        ? goal
        : `${goal}${SEMICOLON[locale]}${describeSchedule(schedule, locale)}`;
    }
    case "unit":
    case "roster":
      return item.value.name;
    case "unused":
      return item.value.reason;
  }
};

const keepOf = (
  item: ReviewItem,
  decision: Decision | undefined,
  isOpen: boolean,
  locale: Locale,
): string => {
  const { yes, no, open } = SHEET_WORDS[locale].keep;
  if (decision !== undefined) return decision.is === "strike" ? no : yes;
  if (isOpen) return open;
  return item.kept || item.kind === "fact" ? yes : no;
};

/** The words of a task with the other columns of its row. */
const wordsOf = (item: ReviewItem, { read }: Of): string => {
  if (item.kind !== "task") return item.words;
  const cells = read.plan.document.find(({ id }) => id === item.clause)?.cells ?? {};
  return [item.words, ...Object.entries(cells).map(([head, cell]) => `${head}：${cell}`)].join("\n");
};

/** What was decided before the words changed. */
const formerOf = (id: string, { decisions: { former }, locale }: Of): string => {
  if (!Object.hasOwn(former, id)) return "";
  const { was, decision } = former[id]!;
  return ROW_WORDS[locale].former(was.words, ROW_WORDS[locale].decisions[decision.is]);
};

const why = (item: ReviewItem, of: Of): string => {
  const { locale } = of;
  const words = ROW_WORDS[locale];
  const more =
    item.kind === "unused" && item.value.hasFigure
      ? [words.hasFigure]
      : item.kind === "commitment" && !item.kept
        ? [words.offered]
        : [];
  return [...more, reasonsOf(item, locale), formerOf(item.id, of)]
    .filter((part) => part !== "")
    .join(SEMICOLON[locale]);
};

const withValue = <K extends ItemKind>(
  item: ItemWith<K>,
  changes: Corrected<ItemValues[K]> | undefined,
): ReviewItem =>
  (changes === undefined ? item : { ...item, value: corrected(item.value, changes) }) as ReviewItem;

const rowOf = (item: ReviewItem, decision: Decision | undefined, isOpen: boolean, of: Of): SheetRow => {
  const { locale } = of;
  const changes = decision?.is === "correct" ? decision.value : undefined;
  return {
    kind: item.kind,
    info: {
      id: item.id,
      about: item.kind === "fact" ? aboutOf(item, locale) : "",
      clause: item.clause ?? "",
      words: item.kind === "commitment" ? withQuote(item, changes) : wordsOf(item, of),
      from: item.from.join(SEPARATOR[locale]),
      reading: readingOf(item, of),
      sure: item.kind === "unused" ? "" : WORDS[locale].sure[item.sure],
      why: why(item, of),
      keep: keepOf(item, decision, isOpen, locale),
    },
    fields: fieldTexts(withValue(item as ItemWith<"task">, changes as Corrected<ItemValues["task"]>), of),
  };
};

const withQuote = ({ words }: ReviewItem, changes: object | undefined): string =>
  changes !== undefined && "quote" in changes && typeof changes.quote === "string" ? changes.quote : words;

/** A row for each part of what was split. */
const rowsOf = (item: ReviewItem, isOpen: boolean, of: Of): readonly SheetRow[] => {
  const decision = of.decisions.decided[item.id];
  return decision?.is === "split"
    ? decision.into.map((value) => rowOf(item, { is: "correct", value }, isOpen, of))
    : [rowOf(item, decision, isOpen, of)];
};

const NOTHING = {
  id: "",
  about: "",
  clause: "",
  words: "",
  from: "",
  reading: "",
  sure: "",
  why: "",
} as const;

/** A row that a person added: it has no id. */
const addedRow = (added: Added, of: Of): SheetRow => {
  const { clause, words, kind, value } = added;
  const item = { id: "", kind, value: kind === "commitment" ? { ...value, quote: words } : value };
  return {
    kind,
    info: { ...NOTHING, clause, words, keep: SHEET_WORDS[of.locale].keep.yes },
    fields: fieldTexts(item as unknown as ReviewItem, of),
  };
};

export const GROUP = "group:";

/** A row for each group that can be accepted at once, below the facts. */
const groupRows = (open: readonly ReviewItem[], { locale }: Of): readonly SheetRow[] =>
  groupsOf(open).map(({ id, items }) => ({
    kind: "fact",
    info: {
      ...NOTHING,
      id: `${GROUP}${id}`,
      about: ROW_WORDS[locale].together,
      words: items.map((item) => item.id).join(SEPARATOR[locale]),
      reading: ROW_WORDS[locale].group(SHEET_WORDS[locale].sheets[items[0]!.kind], items.length),
      why: reasonsOf(items[0]!, locale),
      keep: SHEET_WORDS[locale].keep.open,
    },
    fields: { value: "" },
  }));

/** All rows of a review workbook, those of each sheet in their order. */
export const sheetRows = (of: Of): readonly SheetRow[] => {
  const items = reviewItems(of.read, of.decisions);
  const open = openItems(items, of.decisions);
  const isOpen = new Set(open.map(({ id }) => id));
  return [
    ...items.flatMap((item) => rowsOf(item, isOpen.has(item.id), of)),
    ...groupRows(open, of),
    ...of.decisions.added.map((added) => addedRow(added, of)),
  ];
};

/** The row of an item as it is before anything is decided: what is not changed there is no decision. */
export const untouchedRow = (item: ReviewItem, of: Of): SheetRow => rowOf(item, undefined, item.open, of);
