import { LEFT_OUT } from "../document/persons.js";
import type { Notes } from "./notes.js";

/** The units of a plan as they are found, one id for each however it is written. */
export interface Units {
  /** Ids of the units in a cell, and where a cell itself says so, which of them only support. */
  readonly read: (cell: string) => { readonly lead: readonly string[]; readonly support: readonly string[] };
  readonly list: () => readonly { readonly id: string; readonly name: string }[];
}

const SUFFIX =
  /(?:科|处|室|部|办|局|校|组|中心|委|团|会|学校|学院|院|馆|系|政府|公司|企业|站|所|队|班子|领导小组|工作专班)$/;
const SEPARATOR = /[、，,；;\/\n\t]|\s{1,}/;
const MARK = /(?:[（(]?(?:牵头|主责|责任|负责|主办|配合|协助|协办|参与)(?:单位|部门|科室)?[)）]?)[:：]/;
const SUPPORTING = /配合|协助|协办|参与/;

const tidy = (name: string): string =>
  name
    .replace(/^[\d.、（(]+[)）.、]/, "")
    .replace(/(?:[（(](?:牵头|负责|配合|主责)[)）]|牵头|负责|配合)$/, "")
    .replace(/^(?:由|各相关)/, "")
    .trim();

const NAMELESS = new RegExp(`[（(]?${LEFT_OUT}[)）]?`, "g");

/** Names of units are shorter; what is longer is no name, and is not taken apart. */
const LONGEST = 200;

/** 教务科和政教科 are two units; 教育和科技局 is one: both sides must end as units do. */
const splitAnd = (name: string): readonly string[] => {
  if (name.length > LONGEST) return [name];
  const match = /^(.{2,}?)(?:和|与|及|以及)(.{2,})$/.exec(name);
  return match !== null && SUFFIX.test(match[1]!) && SUFFIX.test(match[2]!)
    ? [match[1]!, ...splitAnd(match[2]!)]
    : [name];
};

const namesIn = (cell: string): readonly string[] => {
  // A comma within brackets parts no units: 派出学校（东莞、铜仁）. Where a name was stands no unit.
  const kept = cell
    .replace(NAMELESS, " ")
    .replace(/[（(][^）)]{0,200}[）)]/g, (inside) => inside.replace(/[、，,；;\s]/g, "\u0001"));
  return kept
    .split(SEPARATOR)
    .flatMap((name) => splitAnd(tidy(name.replaceAll("\u0001", "、"))))
    .filter((name) => name !== "" && !/^[—\-/无]+$/.test(name));
};

/** The short forms of a name: 县教育局 for 沿河土家族自治县教育局. */
const shortForms = (name: string): readonly string[] =>
  name.length > LONGEST
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
        for (const name of namesIn(text)) (isSupport ? support : lead).add(idOf(name));
      return { lead: [...lead], support: [...support].filter((id) => !lead.has(id)) };
    },
  };
};
