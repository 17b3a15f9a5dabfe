import type { Plan } from "../schema/plan.js";
import { pathText } from "../values/path.js";

/** A place where a name of the base's school still stands. */
export interface NameLeft {
  readonly name: string;
  /** In the derived plan, entries by their ids: `document.c08.text`. */
  readonly path: string;
  readonly text: string;
}

const PEOPLES =
  /(蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族$|维吾尔$/;

/** 沿河土家族自治县 is also 沿河 and 沿河县. */
const shortName = (place: string): string => {
  let name = place.replace(/(自治[县州区旗]|[省市县区州旗盟])$/, "");
  while (PEOPLES.test(name)) name = name.replace(PEOPLES, "");
  return name;
};

/** The names by which the plan's school, county and province are called, the longest first. */
export const namesOf = ({ school: { name, county, province } }: Pick<Plan, "school">): string[] => {
  const places = [county, province].flatMap((place) =>
    place === undefined ? [] : [place, shortName(place)],
  );
  return [...new Set([name, ...places])]
    .filter((each) => [...each].length > 1)
    .sort((a, b) => b.length - a.length);
};

type Visit = (text: string, path: readonly PropertyKey[]) => void;

const walk = (value: unknown, path: readonly PropertyKey[], visit: Visit): void => {
  if (typeof value === "string") return visit(value, path);
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const id = Array.isArray(value) ? (each as { readonly id?: unknown } | null)?.id : undefined;
    walk(each, [...path, typeof id === "string" ? id : Array.isArray(value) ? Number(key) : key], visit);
  }
};

/**
 * Every place of a derived plan in which a name of the base's school, county or province still stands, but for
 * what the two have in common. Where a name is part of a longer one that stands there, the longer one is named.
 */
export const namesLeft = (base: Pick<Plan, "school">, derived: Plan): NameLeft[] => {
  const own = namesOf(derived);
  const names = namesOf(base).filter((name) => !own.some((each) => each.includes(name)));
  const found: NameLeft[] = [];
  walk(derived, [], (text, path) => {
    const key = path[path.length - 1];
    // Where it was derived from may be said.
    const name =
      key === "id" || path[0] === "derivedFrom" ? undefined : names.find((each) => text.includes(each));
    if (name !== undefined) found.push({ name, path: pathText(path), text });
  });
  return found;
};
