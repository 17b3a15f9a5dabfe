import type { Place } from "./idle.js";
import { ACTIVITY } from "./nouns.js";
import { familyIn } from "./counted.js";
import { familyOf } from "./unit.js";

type Rule = (place: Place) => boolean;

const SIZED =
  /^的?(?:[一-龥]{0,6}?)(?:大班额|班额|项目|企业|工程|支出|开支|采购|事项|合同|设备|资产|住宅|小区|学校|园|医院|机构|老年人|老人|人口|居民|妇女|儿童|婴幼儿|幼儿|学生|青年|教师|干部|人员|职工|群众|男性|女性|乡镇|街道|村|班级|班|道路|公路|河流|水库|建筑|楼|水质|单位|站点|户|事故|案件|灾害|火灾)/;
const SIZE_BEHIND = /^(?:及?以上|及?以下|以内|之内|\(含[^)]{0,6}\)(?:以上|以下))$/;

/** 56人以上大班额, 5亿元以上项目3个, 60岁以上老年人: which of them is meant, not how many are to be. */
export const isQualifier: Rule = (place) => {
  const { figure, lead, tail, words, behind, gap } = place;
  // 前10%学生占比达到12%
  if (
    figure.form === "rank" &&
    gap !== undefined &&
    /^的?[^,;。、]{1,12}(?:占比|比例|比重|率|人数)/.test(gap)
  )
    return true;
  if (figure.form !== "count" || words !== "") return false;
  // 33个重点项目开工率达到100%
  if (gap !== undefined && lead === "" && /^的?[^,;。、\d]{1,14}(?:率|占比|比例)[^,;。、\d]{0,4}$/.test(gap))
    return true;
  // 15分钟便民生活圈5个
  if (
    behind === "" &&
    gap !== undefined &&
    /^(?:hours|time|amount)$/.test(familyOf(figure.unit!)) &&
    /^[一-龥]{2,10}$/.test(gap) &&
    !ACTIVITY.test(gap)
  )
    return true;
  // 600名学生以上的学校
  if (
    behind === "" &&
    /^(?:学生|教师|师生|人员|职工|员工|党员|人口|床位|用户|村民|居民|常住人口)(?:及?以上|及?以下)的?[一-龥]/.test(
      tail,
    )
  )
    return true;
  if (!SIZE_BEHIND.test(behind)) return false;
  // 直接财产损失15万以上的火灾事故
  if (/(?:损失|死亡|受伤|重伤|中毒)$/.test(lead) && /^的?[一-龥]/.test(tail)) return true;
  // 招收5人以上残疾学生的学校
  if (/^[^,;。、\d]{1,12}的(?:学校|单位|企业|村|班级|机构|县|乡镇|园|社区)[一-龥]/.test(tail)) return true;
  // 56人以上大班额比例控制在3%以内, 700分以上学生占比: what the next figure is the share of.
  if (gap !== undefined && /^的?[^,;。、]{1,12}(?:占比|比例|比重|率|人数|[班校]数)/.test(gap)) return true;
  const family = familyIn(figure, { noun: lead, tail });
  // 600分以上突破30人
  if (family === "score" && gap !== undefined) return true;
  if (!SIZED.test(tail)) return false;
  // 选派3名以上教师: the verb asks for them.
  const isAsked = ACTIVITY.test(lead.slice(-5)) || /(?:与|对|为|有|至少|不少于|[一-龥]{2}级)$/.test(lead);
  if (family === "time") return true;
  if (family === "money" || family === "amount")
    return (
      !/^的?(?:资金|经费|投资|预算|建筑面积|用地)/.test(tail) &&
      (gap !== undefined || !isAsked || /^[对为]$/.test(lead) || /项目|企业/.test(tail))
    );
  if (/^的?(?:超?大班额|班额)/.test(tail)) return true;
  if (/床/.test(figure.unit!) || lead === "") return gap !== undefined || lead === "";
  return gap !== undefined && !isAsked && family === "people";
};

const LACKING =
  /^(?:的|以上的?)?[^,;。\d]{0,24}(?:缺乏|不足|短缺|紧缺|匮乏|老化|陈旧|破旧|滞后|偏低|偏弱|不强|不够|不高|不齐|不达标|欠缺|缺失|(?<!不)存在|未(?:接受|达到?|参加|完成|配备|取得|获得|实现|建立|开设|开展|经))/;

/** 75%的院校实训基地缺乏规划: how bad things are. */
export const isLack: Rule = ({ figure, modality, lead, tail }) =>
  figure.form === "percent" &&
  (modality.bound === "none" || modality.bound === "about") &&
  modality.change === "none" &&
  !ACTIVITY.test(lead) &&
  LACKING.test(tail);

/** 责任单位:教育股等3个股室, 参加人员:校长等12人: who is named, not how many are to be. */
export const isNamed: Rule = ({ lead, modality }) =>
  modality.bound === "none" &&
  /^[^,;。:]{0,4}(?:责任|牵头|配合|协办|主办|承办|参加|参与|参会|出席|成员|协同|联系|组成|帮扶|适用|实施)?(?:单位|部门|科室|人员|对象|成员|学校|范围|主体):[^,;。]*$/.test(
    lead,
  ) &&
  !ACTIVITY.test(lead.slice(lead.indexOf(":")));

/** 消除56人以上大班额, and 50名以上党员的学校 at the head of a clause: a size that describes, not one to reach. */
export const isSize: Rule = ({ lead, tail, figure }) =>
  figure.form === "count" &&
  (/(?:消除|化解|杜绝|取消|控制|减少)$/.test(lead) && /^(?:超?大)?(?:班|额)/.test(tail)
    ? true
    : lead === "" && /^[^,;。\d]{1,10}的(?:学校|教师|班级|企业|单位|村|县|乡镇|学生|支部)/.test(tail));

/** 容纳500人的报告厅1个: what stands before 的 describes, what follows is counted. */
export const isAttribute: Rule = ({ lead, tail, isLast }) =>
  /(?:容纳|可供|能容)(?:约)?$/.test(lead) || (tail.startsWith("的") && !isLast);
