import type { Omitted } from "../document/omission.js";
import type { RunStyle } from "./styles.js";

type Attribute = (name: string) => string | undefined;

/** Read as if it were not there: what older programs show, instructions, readings above a text, former properties. */
const SKIPPED: ReadonlySet<string> = new Set([
  "delInstrText",
  "rubyPr",
  "rt",
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "tcPrChange",
  "trPrChange",
  "sectPrChange",
  "numberingChange",
]);

/** A field: its instruction goes on until its result begins. */
interface Field {
  instruction: string;
  hasResult: boolean;
  isContents: boolean;
}

/** What decides whether the text that comes is read. */
export interface Marks {
  readonly open: (name: string, attribute: Attribute) => void;
  readonly close: (name: string) => void;
  /** Text of the instruction of a field. */
  readonly instruct: (text: string) => void;
  /** Whether nothing of what comes is looked at. */
  readonly skips: () => boolean;
  /** Whether text belongs to the instruction of a field. */
  readonly isInstruction: () => boolean;
  /** Whose properties are being read, a paragraph's or a row's. */
  readonly inside: () => "pPr" | "trPr" | undefined;
  /** Why text is left out; undefined: it is read. */
  readonly why: () => Omitted | undefined;
  /** Tells that text was read, for a choice between two forms of the same. */
  readonly heard: () => void;
}

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/.test(value);

/** No field stands in so many others. */
const DEEPEST = 50;
const LONGEST = 40;

const newFields = () => {
  const fields: Field[] = [];
  return {
    mark: (type: string | undefined): void => {
      const field = fields.at(-1);
      if (type === "begin" && fields.length < DEEPEST)
        fields.push({ instruction: "", hasResult: false, isContents: false });
      else if (type === "separate" && field !== undefined) {
        field.hasResult = true;
        field.isContents = /^\s*TOC\b/i.test(field.instruction);
      } else if (type === "end") fields.pop();
    },
    instruct: (text: string): void => {
      const field = fields.at(-1);
      if (field !== undefined && !field.hasResult && field.instruction.length < LONGEST)
        field.instruction += text;
    },
    isInstruction: (): boolean => fields.some(({ hasResult }) => !hasResult),
    isContents: (): boolean => fields.some((field) => field.isContents),
  };
};

/** The choices between a new form and an old one: the old one counts where the new one has no text. */
const newChoices = () => {
  const choices: { hasText: boolean }[] = [];
  return {
    open: (): void => void choices.push({ hasText: false }),
    close: (): void => {
      const [ended, outer] = [choices.pop(), choices.at(-1)];
      if (outer !== undefined && ended?.hasText) outer.hasText = true;
    },
    heard: (): void => {
      const choice = choices.at(-1);
      if (choice !== undefined) choice.hasText = true;
    },
    isDecided: (): boolean => choices.at(-1)?.hasText ?? false,
  };
};

/** @param styles the looks of runs by their style */
export const newMarks = (styles: ReadonlyMap<string, RunStyle>): Marks => {
  const [fields, choices] = [newFields(), newChoices()];
  const runs: { hidden: boolean; struck: boolean }[] = [];
  /** For each content control that is open whether it shows its placeholder. */
  const controls: boolean[] = [];
  let [skipped, deleted, moved, placeholders] = [0, 0, 0, 0];
  const properties: ("pPr" | "trPr")[] = [];
  const isSkipped = (name: string): boolean =>
    SKIPPED.has(name) || (name === "Fallback" && choices.isDecided());
  /** For each part that may be skipped whether it is: the same must be counted at its end. */
  const fallbacks: boolean[] = [];
  /** The run whose properties are read: those of a paragraph are of its mark alone. */
  const run = () => (properties.length === 0 ? runs.at(-1) : undefined);
  const openers: Readonly<Record<string, (attribute: Attribute) => void>> = {
    AlternateContent: choices.open,
    r: () => runs.push({ hidden: false, struck: false }),
    sdt: () => controls.push(false),
    showingPlcHdr: (attribute) => {
      if (controls.at(-1) !== false || !isOn(attribute("val"))) return;
      controls[controls.length - 1] = true;
      placeholders++;
    },
    pPr: () => properties.push("pPr"),
    trPr: () => properties.push("trPr"),
    del: () => properties.length === 0 && deleted++,
    moveFrom: () => properties.length === 0 && moved++,
    fldChar: (attribute) => fields.mark(attribute("fldCharType")),
    vanish: (attribute) => run() && (run()!.hidden = isOn(attribute("val"))),
    strike: (attribute) => run() && (run()!.struck = isOn(attribute("val"))),
    dstrike: (attribute) => run() && (run()!.struck ||= isOn(attribute("val"))),
    rStyle: (attribute) => run() && Object.assign(run()!, styles.get(attribute("val") ?? "")),
  };
  const closers: Readonly<Record<string, () => void>> = {
    AlternateContent: choices.close,
    r: () => runs.pop(),
    sdt: () => {
      if (controls.pop()) placeholders--;
    },
    pPr: () => properties.pop(),
    trPr: () => properties.pop(),
    del: () => properties.length === 0 && (deleted = Math.max(0, deleted - 1)),
    moveFrom: () => properties.length === 0 && (moved = Math.max(0, moved - 1)),
  };
  return {
    open: (name, attribute) => {
      const skips = isSkipped(name);
      if (name === "Fallback") fallbacks.push(skips);
      if (skips) skipped++;
      if (skipped === 0 && Object.hasOwn(openers, name)) openers[name]!(attribute);
    },
    close: (name) => {
      const skips = name === "Fallback" ? (fallbacks.pop() ?? false) : SKIPPED.has(name);
      if (skips) skipped = Math.max(0, skipped - 1);
      else if (skipped === 0 && Object.hasOwn(closers, name)) closers[name]!();
    },
    instruct: fields.instruct,
    skips: () => skipped > 0,
    isInstruction: fields.isInstruction,
    inside: () => properties.at(-1),
    why: () => {
      if (deleted > 0) return "deleted";
      if (moved > 0) return "moved";
      if (fields.isContents()) return "contents";
      if (placeholders > 0) return "placeholder";
      const looks = runs.at(-1);
      if (looks?.hidden) return "hidden";
      return looks?.struck ? "struck" : undefined;
    },
    heard: choices.heard,
  };
};
