import { BLOCK_LIMITS, paragraph, TooMuch, type Block } from "../document/block.js";
import type { Note } from "../document/document-read.js";
import type { Omission, Omitted, Place } from "../document/omission.js";
import type { XmlListener } from "../xml.js";
import { newOdfNumbering } from "./numbering.js";
import type { OdfStyles } from "./styles.js";
import { newOdfTables } from "./table.js";

type Attribute = (name: string) => string | undefined;

interface Paragraph {
  text: string;
  level: number | undefined;
  left: { why: Omitted; words: string }[];
}

/** What stands apart from the text around it: its paragraphs are gathered by themselves. */
interface Apart {
  readonly is: "deletion" | "comment" | "footnote" | "endnote" | "header" | "footer";
  readonly id: string;
  readonly lines: string[];
  readonly place: Place;
}

/** No document that people write leaves out more. */
const MOST_OMITTED = 50_000;
/** No text has so many blanks in a row. */
const MOST_BLANKS = 100;

const SKIPPED: ReadonlySet<string> = new Set(["note-citation", "ruby-text", "forms"]);
/** Who wrote a comment and when, the name of a picture: in a line of text the same names are fields. */
const ABOUT: ReadonlySet<string> = new Set([
  "creator",
  "date",
  "date-string",
  "creator-initials",
  "title",
  "desc",
]);
const IN_LINE = /^(?:p|h|span|a)$/;

export interface OdfStory {
  readonly blocks: Block[];
  readonly notes: Note[];
  readonly omitted: Omission[];
}

const apartOf = (name: string, attribute: Attribute): Apart["is"] | undefined => {
  if (name === "deletion") return "deletion";
  if (name === "annotation") return "comment";
  if (name === "note") return attribute("note-class") === "endnote" ? "endnote" : "footnote";
  if (/^header(?:-left|-first)?$/.test(name)) return "header";
  return /^footer(?:-left|-first)?$/.test(name) ? "footer" : undefined;
};

/**
 * Listens to the text of an OpenDocument as its XML is read through.
 * @throws TooMuch, TooDeep
 */
export const newOdfStory = (
  styles: OdfStyles,
): { readonly story: OdfStory; readonly listener: XmlListener } => {
  const story: OdfStory = { blocks: [], notes: [], omitted: [] };
  const [tables, numbering] = [newOdfTables(), newOdfNumbering(styles)];
  const paragraphs: Paragraph[] = [];
  const aparts: Apart[] = [];
  /** Why the text in each element that is open is left out. */
  const whys: (Omitted | undefined)[] = [];
  const names: string[] = [];
  const deletions = new Map<string, string>();
  let [characters, count, skipped, region] = [0, 0, 0, ""];

  const place = (): Place => tables.place() ?? { is: "paragraph", number: count + 1 };
  const leave = (omission: Omission): void => {
    if (story.omitted.length >= MOST_OMITTED) throw new TooMuch();
    story.omitted.push(omission);
  };

  const add = (text: string): void => {
    const open = paragraphs.at(-1);
    characters += text.length;
    if (characters > BLOCK_LIMITS.characters) throw new TooMuch();
    if (open === undefined || skipped > 0) return;
    const why = whys.at(-1);
    if (why === undefined) open.text += text;
    else if (open.left.at(-1)?.why === why) open.left.at(-1)!.words += text;
    else open.left.push({ why, words: text });
  };

  const put = (text: string, level: number | undefined): void => {
    const lines = aparts.at(-1)?.lines ?? tables.lines();
    if (lines !== undefined) lines.push(text);
    else
      for (const line of text.split("\n"))
        if (line.trim() !== "") {
          story.blocks.push(paragraph(line.trim(), level));
          count++;
        }
  };

  const endParagraph = ({ text, left, level }: Paragraph): void => {
    for (const { why, words } of left)
      if (words.trim() !== "" || why === "picture") leave({ why, words: words.trim(), place: place() });
    const isLeftOut = text.trim() === "" && left.some(({ why }) => why !== "picture");
    const number = isLeftOut || aparts.length > 0 ? "" : numbering.number();
    if (text.trim() !== "") put(number + text.replace(/\u00a0/g, " ").trim(), level);
  };

  const endApart = ({ is, id, lines, place: at }: Apart): void => {
    const words = lines.join("\n");
    if (words === "") return;
    if (is === "deletion") deletions.set(id, words);
    else if (is === "footnote" || is === "endnote") story.notes.push({ is, text: words });
    else leave({ why: is, words, ...(is === "comment" && { place: at }) });
  };

  const lookOf = (name: string, attribute: Attribute): Omitted | undefined => {
    const family = name === "span" ? "text" : "paragraph";
    const looks = styles.looks.get(`${family} ${attribute("style-name") ?? ""}`);
    if (looks?.hidden) return "hidden";
    return looks?.struck ? "struck" : undefined;
  };

  /** Why the text in an element is left out, if that around it is not already. */
  const whyOf = (name: string, attribute: Attribute): Omitted | undefined => {
    if (/^(?:table-of-content|illustration-index|table-index)$/.test(name)) return "contents";
    if (name === "placeholder") return "placeholder";
    if (name === "hidden-text" || name === "hidden-paragraph") return "hidden";
    if (name === "section" && attribute("display") === "none") return "hidden";
    return /^(?:span|p|h)$/.test(name) ? lookOf(name, attribute) : undefined;
  };

  const blanks = (attribute: Attribute): string => {
    const times = Number(attribute("c") ?? 1);
    return " ".repeat(times >= 1 && times <= MOST_BLANKS ? times : 1);
  };

  const openers: Readonly<Record<string, (attribute: Attribute) => void>> = {
    p: () => paragraphs.push({ text: "", level: undefined, left: [] }),
    h: (attribute) => {
      numbering.heading(Number(attribute("outline-level") ?? 1));
      // Below the document's own title.
      const level = Math.min(6, Number(attribute("outline-level") ?? 1) + 1);
      paragraphs.push({ text: "", level: Number.isInteger(level) ? level : undefined, left: [] });
    },
    s: (attribute) => add(blanks(attribute)),
    tab: () => add("\t"),
    "line-break": () => add("\n"),
    image: () => paragraphs.at(-1)?.left.push({ why: "picture", words: "" }),
    list: (attribute) =>
      numbering.open(
        attribute("style-name"),
        attribute("continue-numbering") === "true" || attribute("continue-list") !== undefined,
      ),
    "list-item": (attribute) => numbering.item(attribute("start-value")),
    "changed-region": (attribute) => (region = attribute("id") ?? ""),
    change: (attribute) => {
      const words = deletions.get(attribute("change-id") ?? "");
      if (words !== undefined) leave({ why: "deleted", words, place: place() });
    },
  };

  /** By the element around it, which is the last one that is open. */
  const isSkipped = (name: string): boolean =>
    SKIPPED.has(name) || (ABOUT.has(name) && !IN_LINE.test(names.at(-1) ?? ""));

  const open = (name: string, attribute: Attribute): void => {
    whys.push(whys.at(-1) ?? whyOf(name, attribute));
    if (isSkipped(name)) skipped++;
    names.push(name);
    const is = apartOf(name, attribute);
    if (is !== undefined) aparts.push({ is, id: region, lines: [], place: place() });
    if (skipped > 0) return;
    if (Object.hasOwn(openers, name)) openers[name]!(attribute);
    // A table inside a note is lines of that note.
    if (aparts.length === 0) tables.open(name, attribute);
  };

  const close = (name: string): void => {
    whys.pop();
    names.pop();
    if (isSkipped(name)) skipped = Math.max(0, skipped - 1);
    if (aparts.length === 0 && skipped === 0) {
      const table = tables.close(name);
      if (table !== undefined) story.blocks.push(table);
    }
    if (skipped > 0) return;
    if (name === "p" || name === "h") {
      const ended = paragraphs.pop();
      if (ended !== undefined) endParagraph(ended);
    } else if (name === "list") numbering.close();
    if (apartOf(name, () => undefined) !== undefined) {
      const ended = aparts.pop();
      if (ended !== undefined) endApart(ended);
    }
  };
  return { story, listener: { open, close, text: (more) => add(more.replace(/[ \t\r\n]+/g, " ")) } };
};
