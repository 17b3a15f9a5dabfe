import { numeralOf } from "../numeral.js";
import { OUTLINE, type ListLevel, type OdfStyles } from "./styles.js";

const written = (format: string, value: number): string => {
  if (/^[一壹]/.test(format)) return numeralOf(value);
  if (format.startsWith("①") && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (format === "a" || format === "A") {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return format === "A" ? letter.toUpperCase() : letter;
  }
  return String(value);
};

/** The lists that are open as a document is read through, and the numbers of their items. */
export interface OdfNumbering {
  readonly open: (style: string | undefined, goesOn: boolean) => void;
  readonly close: () => void;
  /** A new item, which the next paragraph begins. */
  readonly item: (start: string | undefined) => void;
  /** A heading outside of lists, whose number the outline gives. */
  readonly heading: (level: number) => void;
  /** The number before a paragraph; nothing where it does not begin an item. */
  readonly number: () => string;
}

export const newOdfNumbering = ({ lists }: OdfStyles): OdfNumbering => {
  const open: string[] = [];
  const counters = new Map<string, number[]>();
  /** The list and the level that number the next paragraph. */
  let next: { readonly name: string; readonly depth: number } | undefined;
  const count = (name: string, depth: number, given: number | undefined): void => {
    const level = lists.get(name)?.get(depth);
    if (level === undefined) return;
    const counter = counters.get(name) ?? [];
    counters.set(name, counter);
    counter[depth - 1] = given ?? (counter[depth - 1] ?? level.start - 1) + 1;
    counter.length = depth;
    next = { name, depth };
  };
  return {
    open: (style, goesOn) => {
      const name = style ?? open.at(-1) ?? "";
      if (open.length === 0 && !goesOn) counters.delete(name);
      open.push(name);
    },
    close: () => void open.pop(),
    item: (start) => {
      const given = start !== undefined && /^\d{1,5}$/.test(start) ? Number(start) : undefined;
      count(open.at(-1) ?? "", open.length, given);
    },
    heading: (level) => {
      if (open.length === 0) count(OUTLINE, level, undefined);
    },
    number: () => {
      if (next === undefined) return "";
      const { name, depth } = next;
      next = undefined;
      const levels = lists.get(name);
      const level = levels?.get(depth);
      if (levels === undefined || level === undefined || level.format === "") return "";
      const counter = counters.get(name) ?? [];
      const numberAt = (at: number): string => {
        const own: ListLevel = levels.get(at) ?? level;
        return written(own.format, counter[at - 1] ?? own.start);
      };
      if (level.pattern !== undefined)
        return level.pattern.replace(/%(\d{1,2})%/g, (_, at: string) => numberAt(Number(at)));
      const shown: string[] = [];
      for (let at = Math.max(1, depth - level.shown + 1); at <= depth; at++) shown.push(numberAt(at));
      return level.before + shown.join(".") + level.after;
    },
  };
};
