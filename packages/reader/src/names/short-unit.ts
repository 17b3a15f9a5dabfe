/** A name that is longer does not fit beside a title. */
const MOST = 8;
const BRACKETED = /[（(][^（()）]{0,100}[)）]/g;

/** Bureaus by the names that everybody uses: characters of the full name, in its order. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/人力资源和?社会保障局$/, "人社局"],
  [/发展和?改革局$/, "发改局"],
  [/发展和?改革(?:委员会|委)$/, "发改委"],
  [/住房和?城乡建设局$/, "住建局"],
  [/市场监督管理局$/, "市场监管局"],
  [/卫生健康局$/, "卫健局"],
];

/** 领导小组 of whatever it leads. */
const GROUP = /(?:领导小组|工作专班|工作组|指挥部)$/;

/** 县教育局 for 沿河土家族自治县教育局, 中等职业学校 for the county's school. */
const withoutCounty = (name: string, county: string | undefined): string => {
  if (county === undefined || !name.startsWith(county)) return name;
  const rest = name.slice(county.length);
  return rest.length > 4 ? rest : county.slice(-1) + rest;
};

const usual = (name: string): string => {
  const found = USUAL.find(([pattern]) => pattern.test(name));
  return found === undefined ? name : name.replace(...found);
};

/**
 * A short name for a unit whose name has more than 8 characters, made of characters of the name in their order.
 * @returns undefined where the name is short, or where none is known
 * @example shortUnit("县人力资源和社会保障局", undefined) // "县人社局"
 */
export const shortUnit = (name: string, county: string | undefined): string | undefined => {
  if (name.length <= MOST) return undefined;
  const bare = name.replace(BRACKETED, "");
  const short = GROUP.exec(bare)?.[0] ?? usual(withoutCounty(bare, county));
  return short.length <= MOST && short.length > 1 && short !== name ? short : undefined;
};
