import { bounded, target, type Asked, type Parts, type Surroundings } from "./asked.js";
import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";

const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;

/** Who is served by whom: the more of the first for one of the second, the worse. */
const SERVED: readonly (readonly [pattern: RegExp, served: string, by: string])[] = [
  [
    /(?:师生|生师|(?<!心理|健康|体育|辅导|保健|特教|思政|心理学)教师与(?:在校)?学生|学生与(?:专任)?教师|教职工与学生|教学?生)比?/,
    "学生",
    "教师",
  ],
  [/(?:师机|教师与(?:计算机|电脑))比?/, "教师", "计算机"],
  [/(?:生机|机生|学生与(?:计算机|电脑)|(?:计算机|电脑)与学生)/, "学生", "计算机"],
];
/** 心理教师与学生比例, 校医和学生之比. */
const BETWEEN_TWO =
  /([^,;。、的]{1,8}?)[与和]([^,;。、]{1,8}?)(?:之)?(?:配备|配置|数量|人数)?比(?:例|值)?[^,;。]{0,6}$/;

/** 1:18: so many for one. Staff and pupils: at most; else the first for one of the second. */
export const ratio = ({ value, high }: Figure, { noun }: Surroundings): Asked | undefined => {
  const [low, top] = [Math.min(value, high!), Math.max(value, high!)];
  if (low === 0) return undefined;
  const amount = rounded(top / low);
  const made = (numerator: string, denominator: string, isSure: boolean): Asked => ({
    kind: "quotient",
    measuredIn: `${numerator}/${denominator}`,
    target: target({ atMost: amount }),
    parts: { numerator, denominator },
    ...(isSure ? {} : { doubt: "ratio-of-what" as const }),
  });
  const known = SERVED.find(([pattern]) => pattern.test(noun));
  if (known !== undefined) return made(known[1], known[2], true);
  const two = BETWEEN_TWO.exec(noun);
  if (two !== null && /学?生|学员|儿童|幼儿|病人|床/.test(two[1]! + two[2]!)) {
    const [served, by] = /学?生|学员|儿童|幼儿|病人|床/.test(two[1]!)
      ? [two[1]!, two[2]!]
      : [two[2]!, two[1]!];
    return made(served, by, false);
  }
  const staff =
    /(教师|辅导员|班主任|校医|教练|保安|保育员|教职工|教练员|导师|指导员)[^,;。、]{0,6}比(?:例|值)?[^,;。]{0,6}$/.exec(
      noun,
    );
  if (staff !== null && low === 1) return made("学生", staff[1]!, false);
  // 班师比1:2.6: whose figure stands on which side is not said, and 0.38 of something tells nobody anything.
  return undefined;
};

const HUNDREDS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };
const PER_HEAD =
  /(?:(?:教师|教职工|学生|师生)年?人均(?=[^,;。]{0,6}(?:经费|投入|支出|拨款))|(?:(?<![学各])|(?<=[小中]学))生均|(?<![教老各])师均|每生平均|(?<![各全])班均|(?<![各全])校均)/;
const PER_MANY =
  /(?:每(?=[百千万])|(?=[千万](?:常住)?人口))([百千万])(?:(?:常住)?(人口)|(?:名|个|位|户|所|台|人)([^,;。]{0,8}?(?:生|师|员|人|工|儿|民|户|者|部|家庭|设备|$))?|((?:在校)?(?:学生|师生|教师|生)))(?:的|数)?/;

const OF_HEAD: Readonly<Record<string, string>> = {
  生均: "学生数",
  师均: "教师数",
  每生平均: "学生数",
  班均: "班级数",
  校均: "学校数",
};

/** 生均图书, 每百名学生计算机: an amount for so many members. */
const headOf = (noun: string): Parts | undefined => {
  const many = PER_MANY.exec(noun);
  if (many !== null)
    return {
      numerator: noun.slice(many.index + many[0].length),
      denominator: `${many[2] ?? many[3] ?? many[4] ?? ""}数`,
      per: HUNDREDS[many[1]!]!,
    };
  const head = PER_HEAD.exec(noun);
  return head === null
    ? undefined
    : {
        numerator: noun.slice(head.index + head[0].length),
        denominator: OF_HEAD[head[0]] ?? `${head[0].replace(/年?人均/, "")}数`,
      };
};

/** What is counted for each head on the average; undefined: the words say no such thing. */
export const perHead = (figure: Figure, modality: Modality, { noun }: Surroundings): Asked | undefined => {
  const parts = headOf(noun);
  if (parts === undefined) return undefined;
  return {
    kind: "quotient",
    measuredIn: figure.unit,
    target: bounded(figure, modality),
    parts: { ...parts, numerator: parts.numerator || "总数" },
    doubt: "ratio-of-what",
  };
};

/** 每50名学生配备1名宿管员, 每10名学生拥有计算机1台: so many for a number of members. */
export const forSoMany = (
  figure: Figure,
  modality: Modality,
  { noun, tail }: Surroundings,
): Asked | undefined => {
  const found =
    /每(\d+)(?:名|个|位|人|户|台)([^,;。\d]{0,6}?)(?:至少|应|要)?(?:配备|配置|配有|配|设置|设立|设|安排|拥有|有)([^,;。\d]*)$/.exec(
      noun,
    );
  if (found === null) return undefined;
  const named = found[3] || (/^[^,;。、]{1,8}/.exec(tail)?.[0] ?? "");
  return {
    kind: "quotient",
    measuredIn: figure.unit,
    target: bounded(figure, modality),
    parts: {
      numerator: named === "" ? "总数" : named,
      denominator: `${found[2] === "" ? "对象" : found[2]!}数`,
      per: Number(found[1]),
    },
    doubt: "ratio-of-what",
  };
};
