/** What is counted decides how it adds up (kind of the indicator). */
export const FAMILIES = [
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
  events: "次 场次 场 期 届 轮 遍 批次 批 回 堂 讲 节次",
  things:
    "个 项 门 册 本 部 篇 家 所 套 台 间 座 幢 栋 块 张 份 支 件 辆 条 处 对 组 户 种 款 幅 把 例 道 件次 台套 台(套) 项次 个班 个专业 校 县 村 班 课 教学班 标段 团队 车间 工位 学位 床位 座位 岗 案例 课例 支队伍 类 企业 学校 专业 项目 课程 基地 课题 工作室 标兵 平台",
  money: "元 万元 亿元 千元 百万元 千万元 余元",
  amount: "平方米 平米 立方米 亩 公顷 公里 千米 米 吨 公斤 千克 千瓦 兆 G M 字",
  hours: "学时 课时 节课 节 标准课时 小时 个小时 学分 分钟",
  score: "分",
  time: "年 个月 月 岁 周岁 天 日 周 个工作日 工作日 学年 学期 个学期 星期 年级",
};

/** Read by other words than by what stands in the table: 万人 is 人, only many. */
const SCALES = ["万", "亿", "千", "百万", "千万", "十万", "百"] as const;

const families = new Map<string, Family>(
  FAMILIES.flatMap((family) => UNITS[family].split(" ").map((unit) => [unit, family] as const)),
);
const byLength = [...families.keys()].sort((one, other) => other.length - one.length);
const pattern = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll("(", "\\(").replaceAll(")", "\\)")).join("|");

/** A unit with the scale before it (万元, 万人次), as a pattern. */
export const UNIT_PATTERN = `(?:万|亿)?(?:${pattern(byLength)})`;

/** What a printed unit counts. */
export const familyOf = (unit: string): Family => {
  const bare = families.get(unit) ?? families.get(unit.replace(/^[万亿]/, ""));
  return bare ?? "things";
};

export const isScaled = (unit: string): boolean => SCALES.some((scale) => unit.startsWith(scale));
