import { COMMON_SURNAME, NO_NAME, SURNAME } from "./surname.js";

/** Where in a text a person's name stands, in UTF-16 units. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

const HAN = "\\u4e00-\\u9fa5";
/** Offices that people hold; 王小明校长 and 校长王小明 name one of them. */
const POST =
  "(?:校长|园长|书记|主任|科长|处长|局长|部长|院长|组长|股长|县长|市长|区长|州长|镇长|乡长|所长|馆长|站长|会长|队长|班长|主席|干事|委员|老师|教师|教授|同志|组员|成员|专员|秘书长|负责人|责任人)";
/** What names of units end with. */
const UNIT = "(?:[处科室部局办组委会团院系校站所队厅司馆]|中心|公司|年级|学校|政府)";
const NOT_AT_END = /[处科室部局办组委会团院系校站所队厅司馆员者们师长制等位]$/;

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const NAME = `${SURNAME}[${HAN}]{1,2}`;
const IS_NAME = whole(NAME);
const IS_COMMON = whole(`${COMMON_SURNAME}[${HAN}]{1,2}`);
/** 阿依古丽·买买提. */
const IS_DOTTED = whole(`[${HAN}]{1,8}[·•][${HAN}]{1,8}`);
const BEHIND = new RegExp(`^([${HAN}]{0,30}(?:${POST}|${UNIT}))(${NAME})$`);
const BEFORE = new RegExp(`^(${SURNAME}[${HAN}]{0,2})(?:副|总|代)?${POST}[${HAN}]{0,4}$`);
const IS_POST = new RegExp(`(?:${POST}|${UNIT}|领导|代表|人员|[员师生])$`);
const ELSE =
  /(?:详见|同上|待定|附件|另行|负责|各自|签[字名]|盖章|电话|手机|职务|单位|姓名|时间|地点|空缺|暂无|公章)/;

/** Whether a text is nothing but a person's name. */
export const isName = (text: string): boolean =>
  IS_DOTTED.test(text) || (IS_NAME.test(text) && !NO_NAME.test(text) && !NOT_AT_END.test(text));
const isCommonName = (text: string): boolean => IS_COMMON.test(text) && isName(text);

/** How a word is looked at: behind a label of persons, of contacts, of units, in a column of persons, or beside no label. */
type Look = "person" | "contact" | "unit" | "column" | "bare";

const isShort = (word: string, most: number): boolean =>
  word.length >= 2 && word.length <= most && !/[·•]/.test(word) && !IS_POST.test(word) && !ELSE.test(word);

const fits: Readonly<Record<Look, (word: string) => boolean>> = {
  person: isName,
  // Rare surnames too, where only a name is expected.
  contact: (word) => isName(word) || isShort(word, 3),
  column: (word) => isName(word) || isShort(word, 4),
  unit: (word) => isCommonName(word) && [...word].length === 3,
  // Two characters with a rare surname are more often another word.
  bare: (word) => isCommonName(word) || (isName(word) && word.length === 3),
};

/** Where in a word a name stands: the word, behind a unit or a post (教务处王小明), or before a post (王小明校长). */
const nameInWord = (word: string, look: Look): readonly [start: number, end: number] | undefined => {
  if (fits[look](word)) return [0, word.length];
  if (look === "bare") return undefined;
  const behind = BEHIND.exec(word);
  if (behind !== null && isName(behind[2]!)) return [behind[1]!.length, word.length];
  const before = BEFORE.exec(word);
  return before === null || NO_NAME.test(word) || look === "unit" ? undefined : [0, before[1]!.length];
};

/** 王 甲: a surname, blanks, and one more sign. */
const SPREAD = new RegExp(`${SURNAME}[ \\u3000\\u00a0]{1,4}[${HAN}](?![${HAN}])`, "y");
const WORD = new RegExp(`[${HAN}·•]{1,40}`, "y");
const BRACKET = /[ \u3000]{0,4}[（(]([^（()）]{0,60})[)）]/y;
const NUMBER = /[\d ()（）+—–\-－]{6,24}/y;
const MARKS = /[、，,/／\s和及与]{0,12}/y;
/** So many names stand in a list at most. */
const MOST = 80;

const at = (pattern: RegExp, text: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place;
  return pattern.exec(text);
};

/** 张三和李四 are two words. */
const wordsAt = (text: string, place: number): readonly NamePlace[] => {
  const spread = at(SPREAD, text, place);
  if (spread !== null) return [{ start: place, end: place + spread[0].length }];
  const word = at(WORD, text, place)?.[0] ?? "";
  const words: NamePlace[] = [];
  let start = place;
  for (const part of word.split(/(?<=..)[和及与](?=..)/)) {
    if (part !== "") words.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return words;
};

const inWord = (text: string, { start, end }: NamePlace, look: Look): NamePlace | undefined => {
  const word = text.slice(start, end);
  if (/\s/.test(word)) return NO_NAME.test(word.replace(/\s/g, "")) ? undefined : { start, end };
  const found = nameInWord(word, look);
  return found === undefined ? undefined : { start: start + found[0], end: start + found[1] };
};

/** Names in the brackets behind a word: 教务处（王小明）. */
const inBracket = (text: string, bracket: RegExpExecArray, look: Look): NamePlace[] => {
  const inside = bracket.index + bracket[0].length - 1 - bracket[1]!.length;
  return [...bracket[1]!.matchAll(new RegExp(`[${HAN}·]{2,20}`, "g"))].flatMap(({ 0: word, index }) => {
    const place = { start: inside + index, end: inside + index + word.length };
    const found = inWord(text, place, look === "unit" ? "bare" : look);
    return found ?? [];
  });
};

/** The names of a list that begins at a place, up to where it goes on as prose. */
const listed = (text: string, from: number, look: Look): readonly NamePlace[] => {
  const found: NamePlace[] = [];
  let place = from;
  for (let many = 0; many < MOST; many++) {
    const marks = at(MARKS, text, place)![0];
    place += marks.length;
    const number = at(NUMBER, text, place);
    if (number !== null) {
      place += number[0].length;
      continue;
    }
    const words = wordsAt(text, place);
    if (words.length === 0) break;
    const ofUnit = look === "unit" && found.length + many > 0 && /^\s+$/.test(marks);
    const names = words.flatMap((word) => inWord(text, word, ofUnit ? "bare" : look) ?? []);
    const last = words[words.length - 1]!;
    // Behind a comma prose may go on, unless another name or post follows.
    if (names.length === 0 && /[，,]/.test(marks) && !IS_POST.test(text.slice(last.start, last.end))) break;
    found.push(...names);
    place = last.end;
    const bracket = at(BRACKET, text, place);
    if (bracket !== null) {
      found.push(...inBracket(text, bracket, look));
      place += bracket[0].length;
    }
    if (place < text.length && !/[、，,/／\s\d和及与]/.test(text[place]!)) break;
  }
  return found;
};

const spaced = (label: string): string => [...label].join("[ \\u3000]{0,4}");
const CONTACTS = [
  "联系人",
  "联络人",
  "联络员",
  "经办人",
  "填报人",
  "填表人",
  "制表人",
  "审核人",
  "审批人",
  "签发人",
];
const CONTACT = CONTACTS.map(spaced).join("|");
const PERSONS = `负责人|责任人|责任领导|[${HAN}]{1,4}领导|牵头人|主办人|协办人|承办人|召集人|主持人|包保人|包片人|督办人|监督人|落实人|执行人|记录人|带头人|签字人|法定代表人|总值班|值班员|值班人员|带班|带队|领队|总指挥|指挥长|主讲|主讲教师|指导教师|班主任|顾问|秘书|代表|姓名|${spaced("组长")}|${spaced("组员")}|${spaced("成员")}|组成人员|工作人员|校长|园长|院长|书记|主任|副职|局长|处长|科长|部长|县长|市长|区长|主席`;
const UNITS =
  "(?:责任|牵头|主责|负责|承办|实施|配合|协助|协办|参与|落实|主办|完成|落实)(?:单位|部门|科室|处室|股室|主体|方)|牵头|配合|责任";
/** Who was there, in minutes: 出席：, 列席人员：, 记录：. */
const PRESENT =
  "(?:出席|列席|缺席|请假|参会|与会|到会|参加|主持|记录|整理|校对|审签|汇报|发言)(?:会议)?(?:人员|人|者|同志|领导|名单)?";
/** 及联系电话, （签字）, between a label and its colon. */
const REST = `(?:[及和、/]?(?:联系|责任|负责)?(?:电话|方式|职务|单位|部门|人|领导))?[ \\u3000]{0,4}(?:[（(][^（()）]{0,12}[)）])?[ \\u3000]{0,4}`;
const LABELS: readonly (readonly [Look, RegExp])[] = [
  ["contact", new RegExp(`(?:${CONTACT})(?:姓名)?${REST}[:：]`, "g")],
  ["person", new RegExp(`(?:${PERSONS})(?:姓名)?${REST}[:：]`, "g")],
  ["person", new RegExp(`(?:${PRESENT})${REST}[:：]`, "g")],
  ["unit", new RegExp(`(?:${UNITS})${REST}[:：]`, "g")],
  // Without a colon: 联系人王小明, 组长为王小明.
  ["bare", new RegExp(`(?:${CONTACT})[ \\u3000]{0,4}(?=[${HAN}])`, "g")],
  ["bare", new RegExp(`(?:负责人|责任人|组长|组员|总指挥|指挥长)(?:为|是|[ \\u3000]{1,4})(?=[${HAN}])`, "g")],
];

/** What a person is handed, or who is addressed: 报实训科王小明处, 交王小明老师, 与教务处王小明联系. */
const HANDED =
  "(?:上报|报送|报给|报|交至|交到|交给|上交|提交|送交|送至|发至|发给|交|送|找|向|与|和|请|到|至)";
const OF_UNIT = `[${HAN}]{0,12}?(?:${UNIT}|${POST})`;
const SHORTEST_NAME = `${SURNAME}[${HAN}]{1,2}?`;
const CHARGE =
  "(?:同志|老师)?(?:担任|兼任|任|(?:具体|总|牵头|全面)?负责|牵头|主持|带队|为(?=副?(?:组长|总指挥|负责人)))";
/** Names in sentences: 由校长王小明任组长, 以王小明为组长, 王小明（电话）. The first group stands before the name. */
const SENTENCES: readonly RegExp[] = [
  new RegExp(`((?<![${HAN}]))(${SHORTEST_NAME})同志${CHARGE}`, "g"),
  new RegExp(`([由以请](?:[${HAN}]{0,12}${POST})?)(${SHORTEST_NAME})${CHARGE}`, "g"),
  new RegExp(`((?<![${HAN}])[${HAN}]{0,12}${POST})(${SHORTEST_NAME})${CHARGE}`, "g"),
  new RegExp(`((?<![${HAN}]))(${SHORTEST_NAME})(?:同志|老师)?(?:担任|兼任|任)副?(?:组长|总指挥|指挥长)`, "g"),
  new RegExp(
    `(${HANDED}${OF_UNIT})(${SURNAME}[${HAN}]{1,2}?)(?=(?:同志|老师)?(?:处|汇总|联系|登记|报名|收|备案|审核|领取)(?:[，。；、,;（(\\s]|$|汇总|备案|登记|审核|领取|报名))`,
    "g",
  ),
  new RegExp(
    `((?<![${HAN}]))(${SURNAME}[${HAN}]{1,2})[ \\u3000]{0,4}[（(:：，,]?(?:电话|手机|联系电话)?[:：]?[ \\u3000]{0,4}1[3-9]\\d{9}(?!\\d)`,
    "g",
  ),
];

/**
 * Where persons' names stand in a text: behind labels such as 负责人： and 组长：, beside units behind 责任单位：, and in
 * sentences that say who leads. Words such as 第一责任人 and a post without a name are none.
 */
export const namesIn = (text: string): readonly NamePlace[] => {
  const found = LABELS.flatMap(([look, label]) =>
    [...text.matchAll(label)].flatMap(({ index, 0: words }) => listed(text, index + words.length, look)),
  );
  for (const sentence of SENTENCES)
    for (const { index, 1: before, 2: name } of text.matchAll(sentence))
      if (fits.bare(name!))
        found.push({ start: index + before!.length, end: index + before!.length + name!.length });
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return found.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
};

/** Where names stand in a cell of a column of persons, or of units. */
export const namesInCell = (cell: string, column: "persons" | "units"): readonly NamePlace[] => {
  const look = column === "units" ? "unit" : "column";
  const found: NamePlace[] = [];
  for (const { 0: part, index } of cell.matchAll(/[^；;：:。\n]+/g))
    for (const { start, end } of listed(part, 0, look))
      found.push({ start: index + start, end: index + end });
  return found;
};

const PERSON_HEAD =
  /(?:责任人|负责人|领导|联系人|联络[人员]|经办人|承办人|包保人?|组长|组员|成员|姓名|校长|书记|班主任|值班员?|主持人|主讲人?|带队|领队|签字?名?|召集人|牵头人|执行人|落实人|督办人|监督人)(?:[（(及和、/].*)?$/;
const NUMBER_HEAD = /(?:电话|手机|联系方式|邮箱|身份证)/;
const UNIT_HEAD = /单位|部门|科室|处室|股室/;

/** Whether a column holds persons or their numbers, by its head; one that names units too is of units. */
export const isPersonHead = (head: string): boolean => {
  const text = head.replace(/[\s:：]/g, "");
  return text.length <= 16 && !UNIT_HEAD.test(text) && (PERSON_HEAD.test(text) || NUMBER_HEAD.test(text));
};
