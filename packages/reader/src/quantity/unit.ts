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
  people: "人 名 位 人口",
  visits: "人次 课次",
  events: "起 次 场次 场 期 届 轮 轮次 期次 遍 批次 批 回 堂 讲 节次 趟 车次",
  things:
    "个 项 门 册 本 部 篇 家 所 套 台 间 座 幢 栋 块 张 份 支 件 辆 条 处 对 组 户 种 款 幅 把 例 道 件次 所次 家次 户次 台套 台次 项次 校 县 村 班 课 教学班 标段 团队 车间 工位 学位 床位 座位 车位 泊位 岗 案例 课例 支队伍 类 株 棵 根 只 头 匹 尾 羽 枚 盏 扇 口 艘 架 床 盆 首 段 片 袋 箱 桶 瓶 盒 包 宗 件套 则 卷 集 部门 乡镇 社区 街道 企业 用户 家庭 人户",
  money: "元 千元 百元 美元 港元 欧元 余元",
  amount:
    "人天 人日 人月 平方米 平米 平方公里 立方米 立方 方 亩 公顷 公里 千米 米 厘米 吨 吨标准煤 公斤 千克 克 斤 升 千瓦时 千瓦 兆瓦 度 兆 兆比特 千兆 M GB TB G Gbps Mbps 勒克斯 分贝 摄氏度 ℃ 流明 字 词",
  hours: "学时 课时 节课 节 标准课时 小时 个小时 学分 分钟",
  score: "分 ‰",
  time: "年 个月 月 岁 周岁 天 日 周 个工作日 工作日 学年 学期 个学期 星期 年级 个年度",
};

const families = new Map<string, Family>(
  FAMILIES.flatMap((family) => UNITS[family].split(" ").map((unit) => [unit, family] as const)),
);
const byLength = [...families.keys()].sort((one, other) => other.length - one.length);

/** What a unit's character is part of elsewhere: 分段, 节目, 支部. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  分: "点|段|别|类|层|校|部|管|院|阶|散|享|之(?!间|内|上|下)|期|批|工|析|钟|公司|局",
  节: "目|约|能|日|点|水|电",
  期: "间|末|初|刊|望|中",
  届: "毕业|学生|时",
  场: "地|所|馆|景|长",
  处: "室|理|于|置|罚|长",
  家: "长(?!期)|庭|访|校",
  门: "户",
  部: "门|分|长|队|委",
  本: "科|地|校|级|专业|土|县|市|部",
  条: "件|例|款",
  个: "人(?!次)|性|别|体|百分点",
  台: "账",
  支: "出|持|部|教(?!师|学|研)|付|撑|委",
  组: "织|建|长|团|合|成",
  种: "植|子|养",
  所: "有|需|属|在|以|长",
  起: "来|草|点|到|止",
  人: "才|员|口|均|工(?!作)|文|格|民|事|力|社|大|民币|数",
  名: "师(?!生|德|范)|校(?!长|级|领导)|牌|额|单|誉|录",
  次: "年|日|月|数|生",
  回: "访|收|头",
  讲: "座|话|师|解",
  轮: "训|岗|换|胎",
  县: "级|域|直|委",
  校: "长|本|企|园|际|内|外|级|医|车",
  班: "级|主任|子|额|组",
  课: "程|堂|题|时|例|标|后|外",
  岗: "位",
  对: "口|接|象|外|标|于|照|应|比",
  件: "事",
  村: "级|民|委|支|两委",
  户: "外|籍|均",
  位: "于|列|居",
  年: "级|均|龄",
  天: "津|然",
  周: "边|围|转|岁",
  日: "常|制|均",
  把: "握|关",
  道: "路|德",
  例: "会|如|行",
  类: "别|型",
  段: "时|位|落",
  只: "是|有|能|要|减|增|做|读|设|需|限|针|争",
  根: "据|本|源|治|基",
  片: "区|段",
  头: "部|衔|条|号|雁",
  口: "碑|号|头|径|岸|语|述|味|腔",
  首: "批|次|先|创|席|要|家|期|问|诊|轮|届|位|个",
  架: "构|设",
  床: "位|上|铺",
  包: "括|含|保|联|抓|片|村|户|干|容|装",
  宗: "旨|教",
  集: "体|中|团|成|群|合|约|聚|资|结",
  卷: "面",
  则: "□",
  方: "面|案|法|式|向|针|位|可|便",
  度: "假|过|夏",
  米: "粉|面",
  斤: "斤",
  升: "级|学|至|到|入|高|本|旗",
  字: "面|典|幕",
  词: "汇|典",
  克: "服|难|拉",
  社区: "□",
  户次: "□",
  企业: "□",
  月: "度|嫂|初|底|末",
  学期: "□",
};

const asPattern = (word: string): string => {
  const others = OTHER_WORDS[word] ?? "";
  return others === "" ? word : `${word}(?!${others})`;
};
const pattern = (words: readonly string[]): string => words.map(asPattern).join("|");

/** Units that a numeral in characters does not count: 一级, 三头六臂, 一方, 二月. */
const IN_WORDS = new Set(
  "方 度 头 口 首 架 包 片 段 只 根 集 卷 则 克 升 斤 词 宗 箱 袋 床 盆 企业 社区 街道 乡镇 部门 用户 家庭 M GB TB G".split(
    " ",
  ),
);

const SCALE = "(?:万亿|百万|千万|十万|万|亿|千(?![克米瓦兆元])|百(?!元))?";
/** 元/人, 吨/日, 微克/立方米. */
const PER =
  "(?:/(?:平方公里|平方米|立方米|小时|课时|学期|学年|公里|千克|公斤|人|生|年|月|日|天|周|秒|亩|吨|户|次|节|师|班|校|床|升)(?:[·.]?(?:年|月|日|天|学期|学年))?)?";

/** A unit with the scale before it (万元, 万人次), as a pattern. */
export const UNIT_PATTERN = `${SCALE}(?:${pattern(byLength)})${PER}`;
/** The units of numerals in characters. */
export const WORD_UNIT_PATTERN = `(?:万|亿)?(?:${pattern(byLength.filter((unit) => !IN_WORDS.has(unit)))})`;

/** What a printed unit counts. */
export const familyOf = (unit: string): Family => {
  const plain = unit.replace(/\/.*$/, "");
  const bare = families.get(plain) ?? families.get(plain.replace(/^(?:万亿|百万|千万|十万|[万亿千百])/, ""));
  return bare ?? "things";
};
