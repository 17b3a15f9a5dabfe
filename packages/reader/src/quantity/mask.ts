import { blanked } from "../time/tokens.js";

/** What holds numbers and promises nothing. What may fail behind a run of signs bounds the run. */
const IDLE: readonly RegExp[] = [
  // Slogans and names: “四个一”, “1+X”, “双减”.
  /“[^”]{0,40}”|‘[^’]{0,40}’|"[^"]{0,40}"/g,
  /\d{1,9}\+[\dXxN]+(?:\+[\dXxN]+)*/g,
  /第[零〇一二三四五六七八九十百千\d]+(?:条|款|章|节|届|次|批|名|期|轮|个|类|项|页|位|阶段|产业|课堂|方|一|任|学期|季度|年)?/g,
  /(?:附件|附表|表|图|附录|P|p|编号|序号)[:：]?\d+(?:[-.]\d+)*/g,
  // Telephones, and any number too long for an amount.
  /0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|\d{8,}/g,
  /[a-zA-Z]{1,30}\d+|\d{1,9}[A-FH-LN-Z](?:级|类)?|(?<!\d)[2-6]G(?!B|b)|\d{1,9}(?:\.\d{1,9})?\/10?万/g,
  /\d{1,2}:\d{2}(?=开始|前|后|至|-|~)/g,
  // Numbers of a list: 1.完善…, (2)…, 3、…
  /(?:^|(?<=[;。]))\(?\d{1,2}[.、)](?!\d)/g,
  /(?:中共|党的|学习)?(?:十八|十九|二十)(?:大|届)(?:精神|报告|[一二三四五六七]中全会)?/g,
  // Slogans that look like an amount: 三位一体, 四个自信, 一张网.
  /[一二三四五六七八九十\d](?:位一体|条龙|张网|张图|支笔|条心|项目一策|校一[案品策特]|生一[案策档]|师一[案策档]|人一[案策档]|班一品|户一策|县一案|科一[案策]|课一[评研]|岗双责|年级|对一|个(?:大局|自信|意识|维护|坚持|结合|统一|代表|全面|必由之路|一批?|到位|不(?!少|低|超|多)|明显|面向|确保|带头|转变|突出|注重|提升|延伸|融合|打造))/g,
  // 轮训一遍 is said of a whole set, 三二分段 of a way of schooling.
  /[一二三四五六]次(?=会议)|[一1]次(?:性)?(?=就业|性|合格|通过|分配|验收|抽检|送检|交验|考试)|若干个?百分点|一式[一二三四五六七八九十\d]{1,3}份|[一1]遍|三二分段|[一二三四五六七八九十]{1,2}分之?段/g,
  /(?:同|每|任何|某|另|各|这|那|哪|逐)一(?=[个名位所项门次家])/g,
  /一(?:个都|个也|位都|项都|次性|次分配|线|批|支|系列|流|把|套(?!以上)|整套|揽子|门心思|定|站式|盘棋)/g,
  /[首头](?:批|轮|期|次|届|家|个)|双(?:方|向|高|优|师|减|培养|提升|一流|选|创)/g,
  /[千万百](?=方百计|家万户|军万马|年大计|花齐放|众一心|名师)|高质量|万众/g,
  /四史|两山|双[高优师减培提一选型]/g,
];

/** As long as before; where a number promises nothing stands a mark that no number has. */
export const masked = (text: string): string => {
  let result = blanked(text);
  for (const pattern of IDLE) result = result.replace(pattern, (passage) => "□".repeat(passage.length));
  return result;
};
