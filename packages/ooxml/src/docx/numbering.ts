import { numeralOf } from "../numeral.js";
import { scanXml } from "../xml.js";

/** How a level of a list is numbered: the format by its name in .docx, and `%1` in the text for the number. */
export interface Level {
  format: string;
  text: string;
  start: number;
}

const letters = (value: number): string => String.fromCharCode(96 + ((value - 1) % 26) + 1);

const written = (format: string, value: number): string => {
  if (/chinese|japanese|ideograph|taiwanese/i.test(format) && !/zodiac|enclosed/i.test(format))
    return numeralOf(value);
  if (format === "decimalEnclosedCircle" || format === "decimalEnclosedCircleChinese")
    return value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  if (format === "decimalFullWidth")
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return String(value);
};

/** A whole number of an attribute within bounds, else what is usual. */
const whole = (text: string | undefined, most: number, usual: number): number => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= 0 && value <= most ? value : usual;
};

/** Levels that Word has beside the first. */
const LAST_LEVEL = 8;
/** Signs before a number; Word shows no more. */
const LONGEST = 60;

/** Numbers the paragraphs of a document in their order, as Word shows them though they are in no text. */
export type Numbering = (list: string, level: number) => string;

const readLevels = (xml: string) => {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let levels: Level[] = [];
  let level: Level = { format: "decimal", text: "", start: 1 };
  const starts = new Map<string, Map<number, number>>();
  let [list, overridden] = ["", 0];
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "abstractNum") abstracts.set(attribute("abstractNumId") ?? "", (levels = []));
      else if (name === "lvl")
        levels[whole(attribute("ilvl"), LAST_LEVEL, 0)] = level = {
          format: "decimal",
          text: "",
          start: 1,
        };
      else if (name === "numFmt") level.format = attribute("val") ?? "decimal";
      else if (name === "lvlText") level.text = (attribute("val") ?? "").slice(0, LONGEST);
      else if (name === "start") level.start = whole(attribute("val"), 32_767, 1);
      else if (name === "num") list = attribute("numId") ?? "";
      else if (name === "abstractNumId") lists.set(list, attribute("val") ?? "");
      else if (name === "lvlOverride") overridden = whole(attribute("ilvl"), LAST_LEVEL, 0);
      else if (name === "startOverride") {
        const own = starts.get(list) ?? new Map<number, number>();
        starts.set(list, own.set(overridden, whole(attribute("val"), 32_767, 1)));
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { abstracts, lists, starts };
};

/** What Word prints before numbered paragraphs: 一、 or （一）; bullets are left out. */
export const numberingOf = (xml: string): Numbering => {
  const { abstracts, lists, starts } = readLevels(xml);
  return numberingBy(abstracts, lists, starts);
};

/**
 * @param abstracts the levels of lists by name
 * @param lists the name for each use of one
 * @param starts at which number a use begins anew, by level
 */
export const numberingBy = (
  abstracts: ReadonlyMap<string, readonly Level[]>,
  lists: ReadonlyMap<string, string>,
  starts: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map(),
): Numbering => {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (list, at) => {
    const abstract = lists.get(list);
    const levels = abstract === undefined ? undefined : abstracts.get(abstract);
    const level = Number.isInteger(at) ? levels?.[at] : undefined;
    if (abstract === undefined || levels === undefined || level === undefined) return "";
    const counter = counters.get(abstract) ?? [];
    counters.set(abstract, counter);
    const start = begun.has(`${list} ${at}`) ? undefined : starts.get(list)?.get(at);
    begun.add(`${list} ${at}`);
    counter[at] = start ?? (counter[at] ?? level.start - 1) + 1;
    counter.length = at + 1;
    if (level.format === "bullet" || level.format === "none") return "";
    return level.text.replace(/%([1-9])/g, (_, place: string) => {
      const index = Number(place) - 1;
      const shown = levels[index] ?? level;
      return written(shown.format, counter[index] ?? shown.start);
    });
  };
};
