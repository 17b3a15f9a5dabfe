import { BLOCK_LIMITS, paragraph, TooMuch, type Block } from "../document/block.js";
import type { Omission, Omitted, Place } from "../document/omission.js";
import type { XmlListener } from "../xml.js";
import { newMarks } from "./marks.js";
import type { Numbering } from "./numbering.js";
import type { ParagraphStyle, Styles } from "./styles.js";
import { symbolOf } from "./symbols.js";
import { newTables } from "./tables.js";

type Attribute = (name: string) => string | undefined;

/** What a story refers to in other parts of the file. */
export interface References {
  /** The ids of notes in the order of their marks. */
  readonly footnotes: Set<string>;
  readonly endnotes: Set<string>;
  /** Where each comment was put. */
  readonly comments: Map<string, Place>;
  /** Heads and feet of pages by the ids of their relationships. */
  readonly edges: Map<string, "header" | "footer">;
}

/** A part of a document with text: its body, a head of its pages, its notes. */
export interface Story {
  readonly blocks: Block[];
  readonly omitted: Omission[];
  readonly references: References;
}

interface Paragraph {
  text: string;
  style: string | undefined;
  outline: number | undefined;
  list: string | undefined;
  listLevel: number | undefined;
  /** What of it is left out. */
  left: { why: Omitted; words: string }[];
  /** A tracked change takes its end out, so that the next one goes on with it. */
  joinsNext: boolean;
}

/** A picture, a chart or a diagram, in the forms of Word 2007 and of the years before. */
const PICTURES: ReadonlySet<string> = new Set(["pic", "imagedata", "chart", "relIds"]);

/** No document that people write leaves out more. */
const MOST_OMITTED = 50_000;

/** What stands in the text for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

const newParagraph = (carried: Partial<Paragraph>): Paragraph => ({
  text: "",
  style: undefined,
  outline: undefined,
  list: undefined,
  listLevel: undefined,
  left: [],
  joinsNext: false,
  ...carried,
});

const say = (paragraph: Paragraph | undefined, name: string, value: string | undefined): void => {
  if (paragraph === undefined) return;
  if (name === "pStyle") paragraph.style = value;
  else if (name === "outlineLvl") paragraph.outline = Number(value);
  else if (name === "numId") paragraph.list = value;
  else if (name === "ilvl") paragraph.listLevel = Number(value);
};

const levelOf = ({ outline }: Paragraph, style: ParagraphStyle | undefined): number | undefined =>
  outline !== undefined && outline < 6 ? Math.min(6, outline + 2) : style?.level;

const whyByStyle = (style: ParagraphStyle | undefined): Omitted | undefined => {
  if (style?.isContents) return "contents";
  if (style?.hidden) return "hidden";
  return style?.struck ? "struck" : undefined;
};

/**
 * Listens to a story as its XML is read through, and puts its blocks together.
 * @throws TooMuch, TooDeep
 */
export const newStory = (
  styles: Styles,
  numbering: Numbering,
): { readonly story: Story; readonly listener: XmlListener; readonly end: () => void } => {
  const story: Story = {
    blocks: [],
    omitted: [],
    references: { footnotes: new Set(), endnotes: new Set(), comments: new Map(), edges: new Map() },
  };
  const { blocks, omitted, references } = story;
  const [marks, tables] = [newMarks(styles.runs), newTables()];
  const paragraphs: Paragraph[] = [];
  let carried: Partial<Paragraph> = {};
  let [characters, count, inText] = [0, 0, false];

  const styleOf = ({ style }: Paragraph): ParagraphStyle | undefined =>
    style === undefined ? undefined : styles.paragraphs.get(style);
  const place = (): Place => tables.place() ?? { is: "paragraph", number: count + 1 };
  const leave = (omission: Omission): void => {
    if (omitted.length >= MOST_OMITTED) throw new TooMuch();
    omitted.push(omission);
  };

  const add = (text: string): void => {
    const open = paragraphs.at(-1);
    characters += text.length;
    if (characters > BLOCK_LIMITS.characters) throw new TooMuch();
    if (open === undefined) return;
    marks.heard();
    const why = marks.why() ?? whyByStyle(styleOf(open));
    if (why === undefined) open.text += text;
    else if (open.left.at(-1)?.why === why) open.left.at(-1)!.words += text;
    else open.left.push({ why, words: text });
  };

  const numberOf = (ended: Paragraph): string => {
    const styled = styleOf(ended)?.numbered;
    const used = ended.list ?? styled?.list;
    return used === undefined || used === "0" ? "" : numbering(used, ended.listLevel ?? styled?.level ?? 0);
  };

  const put = (text: string, level: number | undefined): void => {
    const cell = tables.lines();
    if (cell !== undefined) cell.push(text);
    else
      for (const line of text.split("\n"))
        if (line.trim() !== "") {
          blocks.push(paragraph(line.trim(), level));
          count++;
        }
  };

  const endParagraph = (ended: Paragraph): void => {
    const text = ended.text.replace(/\u00a0/g, " ");
    if (ended.joinsNext) {
      carried = { text, left: ended.left };
      return;
    }
    for (const { why, words } of ended.left)
      if (words.trim() !== "" || why === "picture") leave({ why, words: words.trim(), place: place() });
    const isLeftOut = text.trim() === "" && ended.left.some(({ why }) => why !== "picture");
    // Word numbers a paragraph without text as well; one that is left out as a whole has no number.
    const number = isLeftOut ? "" : numberOf(ended);
    if (text.trim() !== "") put(number + text.trim(), levelOf(ended, styleOf(ended)));
  };

  /** What waits for a paragraph that does not come stands alone. */
  const flush = (): void => {
    if (carried.text === undefined) return;
    const waiting = newParagraph(carried);
    carried = {};
    endParagraph(waiting);
  };

  const refer = (name: string, attribute: Attribute): void => {
    const id = attribute("id") ?? "";
    const { footnotes, endnotes, comments, edges } = references;
    if (name === "footnoteReference" && marks.why() === undefined) footnotes.add(id);
    else if (name === "endnoteReference" && marks.why() === undefined) endnotes.add(id);
    else if (name === "commentReference") comments.set(id, place());
    else if (name === "headerReference") edges.set(id, "header");
    else if (name === "footerReference") edges.set(id, "footer");
  };

  const open = (name: string, attribute: Attribute): void => {
    marks.open(name, attribute);
    if (marks.skips()) return;
    const paragraph = paragraphs.at(-1);
    if (name === "p") {
      paragraphs.push(newParagraph(carried));
      carried = {};
    } else if (name === "t" || name === "delText") inText = true;
    else if (name === "del" && marks.inside() === "pPr" && paragraph) paragraph.joinsNext = true;
    else if (name === "del" && marks.inside() === "trPr") tables.deleteRow();
    else if (marks.inside() === undefined && Object.hasOwn(SIGNS, name)) add(SIGNS[name]!);
    else if (name === "sym") add(symbolOf(attribute("font"), attribute("char")));
    else if (name === "textpath") add(attribute("string") ?? "");
    else if (PICTURES.has(name) && paragraph) {
      marks.heard();
      paragraph.left.push({ why: "picture", words: "" });
    } else if (name === "tbl" || name === "tr" || name === "tc") {
      if (name === "tbl") flush();
      tables.open(name);
    } else {
      refer(name, attribute);
      say(paragraph, name, attribute("val"));
      tables.property(name, attribute("val"));
    }
  };

  const close = (name: string): void => {
    const isSkipped = marks.skips();
    marks.close(name);
    if (isSkipped) return;
    if (name === "t" || name === "delText") inText = false;
    else if (name === "p") {
      const ended = paragraphs.pop();
      if (ended !== undefined) endParagraph(ended);
    } else if (name === "tc" || name === "tr" || name === "tbl") {
      if (name === "tc") flush();
      const where = place();
      const { table, deleted } = tables.close(name);
      if (table !== undefined) blocks.push(table);
      if (deleted !== undefined && deleted !== "") leave({ why: "deleted", words: deleted, place: where });
    }
  };

  const text = (more: string): void => {
    if (marks.skips()) return;
    if (inText && !marks.isInstruction()) add(more);
    else if (!inText) marks.instruct(more);
  };
  return { story, listener: { open, close, text }, end: flush };
};
