/** Words that stand for one another, and words that say nothing of what a promise is about. */

/** Each is written as the last of its row. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/九年制?义务教育/g, "义务教育"],
  [/老师/g, "教师"],
  [/学员/g, "学生"],
  [/班容量|班级(?:人数|规模|学生数)|每班人数/g, "班额"],
  [/书籍/g, "图书"],
  [/(?:入户)?走访(?:学生)?(?:家庭|家长)|入户家访/g, "家访"],
  [/教学研讨|教学研究|教研活动/g, "教研"],
  [/听课评课|听评课/g, "听课"],
  [/比例|比重/g, "占比"],
  [/(?:新冠|传染病)?疫苗/g, "疫苗"],
  [/心理健康(?:教育)?/g, "心理"],
  [/初级中学/g, "初中"],
  [/高级中学|普通高中/g, "高中"],
  [/幼儿园/g, "园"],
];

/** Verbs that say the same of one object; each row is written as its first letter. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/开展|组织|举办|举行|召开|进行|实施|安排|承办/g, ""],
  [
    /完成|达到|达|实现|保持在?|稳定在|维持在|控制在|控制|提高到|提高至|提升到|提升至|下降到|降低到|降至|降到|压缩到|增加到|增至/g,
    "",
  ],
  [/建成|建设|新建|建好|建立/g, "建"],
  [/购置|采购|购买|添置|配备|配置|配齐|配发|配/g, "配"],
  [/录制|制作|拍摄/g, "制"],
  [/撰写|编写|编制|制定|制订|起草|拟定/g, "编"],
  [/选派|派出|选送|派遣|输送/g, "派"],
  [/培养|培育/g, "育"],
];

/** Of everything that a plan is about, or how it is counted. */
const FILLERS =
  /双方|共同|联合|定期|专题|专项|集中|统一|面向|针对|校园|校内|有关|分别|认真|积极|深入|大力|切实|扎实|按期|按时|如期|及时|常态化|广泛|系列|主题|各项|全面|持续|继续|不断|进一步|参加|参与|协同|合作|一起|各自|活动|工作|总数|总量|次数|人数|数量|累计|总计|合计|共计|总共|一共|共|确保|保证|力争|争取|努力|要|应|须|将|全年|年度|本年度|当年|全学年|年均|平均|各类|各种|相关|等|的|了|在|为|于|并|和|与|及/g;

/** 全县, 学校: the whole that the plan is about. */
const THE_WHOLE =
  /全(?:县|市|区|校|省|体系|系统|镇|乡|园)|我(?:县|市|区|校|园)|本(?:县|市|区|校|园)|受援学?校|学校/g;

const BOUNDS =
  /不少于|不低于|不小于|不得少于|不得低于|不高于|不大于|不多于|不超过|不得超过|至少|至多|最少|最多|最低|最高|大于|小于|超过|以上|以下|以内|之内|左右|及其?(?=$)|约/g;

const TIMES =
  /[一二三四五六七八九十\d]{1,2}年(?:内|间|来|期间?|(?=共|累计|合计|总))|(?:到|至|截至|在|于|从|自)?(?:20\d\d(?:-|至|到|—)20\d\d年?|20\d\d年?(?:度|春季?|秋季?)?(?:学年|学期)?)(?:\d{1,2}月(?:\d{1,2}[日号])?)?(?:底|末|初|中|上半年|下半年|期间|内)?(?:之前|以前|前|起|止)?|\d{1,2}月(?:\d{1,2}[日号])?(?:底|末|初|[上中下]旬)?(?:之前|以前|前|起|止)?|每(?:学年|学期|季度|半年|年度?|季|月|周|天|日)|逐年|逐月|年(?:底|末|初|内|中)(?:之?前)?|(?:本|上|下|春季|秋季|各)?(?:学期|学年)(?:末|初|内)?(?:之?前)?|期末/g;

/** @param keepVerbs a promise without a figure is told from another by its verb: 制定预案, 演练预案 */
export const plainWords = (text: string, keepVerbs = false): string => {
  let plain = text
    .replace(/[“”‘’"'《》〈〉()、,;:。]/g, "")
    .replace(TIMES, "")
    .replace(BOUNDS, "");
  for (const [words, same] of SAME) plain = plain.replace(words, same);
  for (const [words, same] of VERBS) plain = plain.replace(words, keepVerbs && same === "" ? "行" : same);
  return plain.replace(THE_WHOLE, "").replace(FILLERS, "");
};
