import { LONGEST_NAME, unitNamesIn } from "../table/unit-names.js";
import type { Notes } from "./notes.js";

/** The units of a plan as they are found, one id for each however it is written. */
export interface Units {
  /** Ids of the units in a cell, and where a cell itself says so, which of them only support. */
  readonly read: (cell: string) => { readonly lead: readonly string[]; readonly support: readonly string[] };
  readonly list: () => readonly { readonly id: string; readonly name: string }[];
}

const MARK = /(?:[（(]?(?:牵头|主责|责任|负责|主办|配合|协助|协办|参与)(?:单位|部门|科室)?[)）]?)[:：]/;
const SUPPORTING = /配合|协助|协办|参与/;

/** The short forms of a name: 县教育局 for 沿河土家族自治县教育局. */
const shortForms = (name: string): readonly string[] =>
  name.length > LONGEST_NAME
    ? []
    : [...name.matchAll(/(?<=.)[县市区州省校]/gs)].map(({ index }) => name.slice(index));

/** A unit, and its place among all of them. */
interface Known {
  readonly id: string;
  readonly place: number;
}

/** The units by what they are called, and by the short forms of it; of several the first. */
const newNames = () => {
  const full = new Map<string, Known>();
  const short = new Map<string, Known>();
  return {
    add: (name: string, unit: Known): void => {
      full.set(name, unit);
      for (const form of shortForms(name)) if (!short.has(form)) short.set(form, unit);
    },
    /** The unit that a name is a short form of, or that is called by a short form of it. */
    find: (name: string): Known | undefined => {
      const found = [short.get(name), ...shortForms(name).map((form) => full.get(form))];
      let first: Known | undefined;
      for (const unit of found) if (unit && (first === undefined || unit.place < first.place)) first = unit;
      return first;
    },
  };
};

const parts = (cell: string): readonly (readonly [isSupport: boolean, text: string])[] => {
  if (!MARK.test(cell)) return [[false, cell]];
  const found: (readonly [boolean, string])[] = [];
  const marks = [...cell.matchAll(new RegExp(MARK.source, "g"))];
  if (marks[0]!.index > 0) found.push([false, cell.slice(0, marks[0]!.index)]);
  marks.forEach((mark, at) => {
    const end = marks[at + 1]?.index ?? cell.length;
    found.push([SUPPORTING.test(mark[0]), cell.slice(mark.index + mark[0].length, end)]);
  });
  return found;
};

export const newUnits = ({ note }: Notes): Units => {
  const ids = new Map<string, string>();
  const names: { id: string; name: string }[] = [];
  const forms = newNames();
  const idOf = (name: string): string => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const same = forms.find(name);
    if (same !== undefined) {
      ids.set(name, same.id);
      note("unit", { id: same.id, words: name, sure: "unsure", why: "same-unit" });
      return same.id;
    }
    const id = `u${names.length + 1}`;
    ids.set(name, id);
    forms.add(name, { id, place: names.length });
    names.push({ id, name });
    note("unit", { id, words: name, sure: "sure" });
    return id;
  };
  return {
    list: () => names,
    read: (cell) => {
      const [lead, support] = [new Set<string>(), new Set<string>()];
      for (const [isSupport, text] of parts(cell))
        for (const name of unitNamesIn(text)) (isSupport ? support : lead).add(idOf(name));
      return { lead: [...lead], support: [...support].filter((id) => !lead.has(id)) };
    },
  };
};
