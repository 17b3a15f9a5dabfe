/** Words that a promise begins with. */
const VERB =
  /健全|完善|建立|制定|制订|出台|修订|成立|组建|编制|印发|形成|构建|签订|配齐|配强|设立|明确|建成|创建|(?<!党)组织(?!部|领导|生活|机构|的)|开展|举办|召开|提升|提高|增强|改善|扩大|优化|改进|拓宽|降低|丰富|夯实|巩固|加强|强化|深化|推进|推动|促进|发挥|营造|落实|打造|实施|培养|引导|统筹|整合|搭建|支持|指导|协调|创新|加大|贯彻|做好|抓好|选派|选送|争取|更新|引进|保障|投入|支出|新增|新建|完成|实行|倡导|拓展|检查|排查|公开|编发|办理|安排|申报|纳入|列入|列出|发放|注重|总结|宣传|挖掘/g;
/** What may begin the rest of a phrase: it stands behind one of these signs, or before an opening one. */
const JOINT = /(?<=[的”》、和与及等])|(?=[“《])/;
/** Where a phrase may end: before what only says from, to or with what. */
const END = /(?=[从到在对向以为由、和与及，,])|(?<=[”》])/;
/** 到帮扶学校、合作企业开展岗位轮训等跟班学习: where, between what is done to whom. */
const PLACE = /^(.{2,10}?)到.{2,60}(?:等|开展|参加|进行)(.{2,8})$/;
const SHORTEST = 4;
/** A verb far behind is more often part of a name (人才培养方案) where so little follows. */
const SHORTEST_FROM_VERB = 6;

const lengthOf = (text: string): number => [...text].length;

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["《", "》"],
  ["（", "）"],
];

/** Without a quotation mark or a bracket that has lost its other half. */
const balanced = (text: string): string => {
  let left = text;
  for (const [open, close] of PAIRS)
    if (left.split(open).length !== left.split(close).length)
      left = left.replaceAll(open, "").replaceAll(close, "");
  return left;
};

const LOOSE_BEFORE = /^[，,；;。、：:\s和与及其的等并]+/;
const LOOSE_BEHIND = /[，,；;。、：:\s和与及的等并予]$/;

/** Without the signs and joining words that a cut leaves at its ends. */
const tidy = (text: string): string => {
  let left = text.replace(LOOSE_BEFORE, "");
  while (LOOSE_BEHIND.test(left)) left = left.slice(0, -1);
  return balanced(left);
};

/** The parts of a text from each joint on, the longest first. */
const tailsOf = (text: string): readonly string[] => {
  const parts = text.split(JOINT);
  return parts.map((_, at) => parts.slice(at).join("")).slice(1);
};

/** 健全完善 at the beginning is one verb. */
export const leadingVerb = (text: string): string => {
  let end = 0;
  for (const { index, 0: verb } of text.matchAll(VERB)) {
    if (index !== end) break;
    end = index + verb.length;
  }
  return text.slice(0, end);
};

/** The places of verbs; one within quotation marks is part of a name. */
const verbsIn = (text: string): readonly number[] => {
  const quoted = text.replace(/“[^”]*”/g, (name) => "□".repeat(name.length));
  return [...quoted.matchAll(VERB)].map(({ index }) => index);
};

const fromVerb = (text: string, fits: (text: string) => boolean): string | undefined =>
  verbsIn(text)
    .map((place) => tidy(text.slice(place)))
    .find((rest) => fits(rest) && lengthOf(rest) >= SHORTEST_FROM_VERB);

/** What is done, and the end of what it is done to: 健全完善帮扶人才管理机制. */
const verbAndEnd = (text: string, fits: (text: string) => boolean): string | undefined => {
  const [begin] = verbsIn(text);
  if (begin === undefined) return undefined;
  const verb = leadingVerb(text.slice(begin));
  for (const tail of tailsOf(text.slice(begin + verb.length))) {
    const end = tidy(tail);
    if (lengthOf(end) >= SHORTEST && fits(verb + end)) return verb + end;
  }
  return undefined;
};

/** The beginning, up to a place where a phrase may end; where there is none, up to the last character that fits. */
const beginning = (text: string, most: number): string => {
  const parts = text.split(END);
  for (let many = parts.length - 1; many > 0; many--) {
    const head = tidy(parts.slice(0, many).join(""));
    if (lengthOf(head) <= most && lengthOf(head) >= SHORTEST) return head;
  }
  return tidy([...text].slice(0, most).join(""));
};

/**
 * A phrase cut to so many characters, none of which is new and all of which keep their order: first without the place,
 * then from a verb on, then the verb and the end of its object (the other way round where it begins with the verb), then
 * the beginning.
 * @example fitted("健全完善教育“组团式”帮扶人才管理机制", 14) // "健全完善帮扶人才管理机制"
 */
export const fitted = (phrase: string, most: number): string => {
  const fits = (text: string): boolean => lengthOf(text) <= most && lengthOf(text) >= SHORTEST;
  const whole = tidy(phrase);
  if (lengthOf(whole) <= most) return whole;
  const placeless = tidy(whole.replace(PLACE, "$1$2"));
  if (fits(placeless)) return placeless;
  const cuts = leadingVerb(placeless) === "" ? [fromVerb, verbAndEnd] : [verbAndEnd, fromVerb];
  for (const cut of cuts) {
    const shorter = cut(placeless, fits);
    if (shorter !== undefined) return shorter;
  }
  return beginning(placeless, most);
};
