/** What is counted decides how it adds up (kind of the indicator). */
const FAMILIES = [
  "people",
  "visits",
  "events",
  "things",
  "money",
  "amount",
  "hours",
  "score",
  "time",
] as const;
export type Family = (typeof FAMILIES)[number];

const UNITS: Readonly<Record<Family, string>> = {
  people: "人 名 位 学员 学生 教师 同学",
  visits: "人次 人天 课次",
  events: "起 次 场次 场 期 届 轮 遍 批次 批 回 堂 讲 节次",
  things:
    "个 项 门 册 本 部 篇 家 所 套 台 间 座 幢 栋 块 张 份 支 件 辆 条 处 对 组 户 种 款 幅 把 例 道 件次 所次 家次 户次 台套 台(套) 项次 校 县 村 班 课 教学班 标段 团队 车间 工位 学位 床位 座位 岗 案例 课例 支队伍 类",
  money: "元 万元 亿元 千元 百万元 千万元 余元",
  amount: "平方米 平米 立方米 亩 公顷 公里 千米 米 吨 公斤 千克 千瓦 兆 M 字",
  hours: "学时 课时 节课 节 标准课时 小时 个小时 学分 分钟",
  score: "分 ‰",
  time: "年 个月 月 岁 周岁 天 日 周 个工作日 工作日 学年 学期 个学期 星期 年级",
};

const families = new Map<string, Family>(
  FAMILIES.flatMap((family) => UNITS[family].split(" ").map((unit) => [unit, family] as const)),
);
const byLength = [...families.keys()].sort((one, other) => other.length - one.length);

/** What a unit's character is part of elsewhere: 分段, 节目, 支部. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  分: "段|别|类|层|校|部|管|院|阶|散|享|之|期|批|工|析",
  节: "目|约|能|日|点",
  期: "间|末|初|刊|望|中",
  届: "毕业|学生|时",
  场: "地|所|馆|景",
  处: "室|理|于",
  家: "长(?!期)|庭|访",
  门: "户",
  部: "门|分|长",
  本: "科|地|校|级|专业|土",
  条: "件|例",
  个: "人(?!次)|性|别|体|百分点",
  台: "账",
  支: "出|持|部|教(?!师|学|研)|付|撑",
  组: "织|建|长",
  种: "植",
  所: "有|需|属|在|以",
  起: "来|草|点|到|止",
  人: "才|员|口|均|工(?!作)|文|格|民|事|力",
  名: "师(?!生|德|范)|校(?!长|级|领导)|牌|额|单|誉",
  次: "年|日|月|数",
  回: "访",
  讲: "座|话",
  轮: "训|岗|换",
  县: "级|域",
  校: "长|本|企|园|际|内|外|级",
  班: "级|主任|子|额|组",
  课: "程|堂|题|时|例|标|后",
  岗: "位",
  对: "口|接|象|外|标|于|照|应",
  件: "事",
  村: "级|民",
  户: "外|籍",
  位: "于|列",
  年: "级",
  天: "津",
  周: "边|围|转",
  日: "常",
};

const asPattern = (word: string): string => {
  const others = OTHER_WORDS[word] ?? "";
  const plain = word.replaceAll("(", "\\(").replaceAll(")", "\\)");
  return others === "" ? plain : `${plain}(?!${others})`;
};
const pattern = (words: readonly string[]): string => words.map(asPattern).join("|");

/** A unit with the scale before it (万元, 万人次), as a pattern. */
export const UNIT_PATTERN = `(?:万|亿)?(?:${pattern(byLength)})`;

/** What a printed unit counts. */
export const familyOf = (unit: string): Family => {
  const bare = families.get(unit) ?? families.get(unit.replace(/^[万亿]/, ""));
  return bare ?? "things";
};
