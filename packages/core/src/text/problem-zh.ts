import { stepExample } from "./step-examples.js";
import type { ProblemText } from "./problem.js";
import type { ProblemCode } from "../values/problem.js";

const TYPES: Record<string, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "true 或 false",
  object: "对象 {…}",
  array: "列表 […]",
  record: "对象 {…}",
  tuple: "两个值 […, …]",
  date: "日期，写作 2023-12-31",
};

/** What is wrong and what would be right, in Chinese; the path stands before it. */
export const ZH: Record<ProblemCode, ProblemText> = {
  "not-json": ({ place }) => `不是合法的 JSON，第 ${place}（行:列）处有误。`,
  "lost-character": ({ character }, value) =>
    `${value} 中有残缺的字符（${character}），原来的字已丢失，请照原文重填。`,
  "wrong-type": ({ expected }, value) => `${value} 的类型不对，应为${TYPES[expected] ?? expected}。`,
  "wrong-format": ({ values }, value) => `格式 ${value} 不能读取，应为 ${values}（可能来自更新的版本）。`,
  "missing-field": ({ expected }) => `缺少这一项，应填${TYPES[expected] ?? expected}。`,
  "unknown-field": ({ field, near }) =>
    `格式中没有字段“${field}”，${near === "" ? "请检查拼写或删去。" : `是否应为“${near}”？`}`,
  "not-one-of": ({ values }, value) => `${value} 不在可选值之内，应为：${values}。`,
  "not-a-date": (_, value) => `${value} 不是存在的日期，应写作 2023-12-31。`,
  "not-a-date-time": (_, value) =>
    `${value} 不是日期，也不是带时差的时间，应写作 2024-03-05 或 2024-03-05T09:30:00+08:00。`,
  "not-a-month-day": (_, value) => `${value} 不能作每年的到期日，应写作 12-31（不可为 02-29）。`,
  "not-a-window": ({ example }, value) => `没有 ${value} 这一期，应写作 ${example}。`,
  "not-a-time-zone": (_, value) => `${value} 不是时区名，应写作 Asia/Shanghai。`,
  "not-a-decimal": (_, value) => `${value} 不是至多 6 位小数的数（绝对值不超过 10¹⁵）。`,
  "not-a-whole-number": (_, value) => `${value} 不是整数，应为不小于 0 的整数。`,
  "out-of-range": ({ above, least, most }, value) => {
    const bounds = [above && `大于 ${above}`, least && `不小于 ${least}`, most && `不大于 ${most}`].filter(
      Boolean,
    );
    return `${value} 超出范围，应${bounds.join("且")}。`;
  },
  empty: () => "内容为空，应填文字。",
  "one-of-fields": ({ fields, given }) =>
    `应当恰好写明其中一种：${fields}；现有：${given === "" ? "无" : given}。`,
  "duplicate-id": ({ first }, value) => `${value} 与 ${first} 重复，请改用不同的编号。`,
  "unknown-reference": ({ list }, value) => `${list} 中没有 ${value}，请改为已有的编号。`,
  "quote-not-in-clause": ({ clause }, value) => `条款 ${clause} 中没有 ${value}，请照原文抄录。`,
  "aside-not-in-clause": ({ clause }, value) => `条款 ${clause} 中没有 ${value}，请照原文抄录。`,
  "wrong-target": ({ target, kind, kinds }) => `目标 ${target} 不适用于 ${kind} 类指标，只适用于：${kinds}。`,
  "wrong-field-for-kind": ({ kind, kinds }) => `${kind} 类指标没有这一项，它只属于：${kinds}。`,
  "wrong-benchmark": ({ kind }, value) =>
    `${value} 是 ${kind} 类指标，没有可参照的最新值；只能参照 level，或两项 level 之比。`,
  "wrong-part": ({ kind, kinds }, value) =>
    `${value} 是 ${kind} 类指标，不能作比值的分子或分母；只能用：${kinds}。`,
  "missing-schedule": () => "既无自己的时限，也不属于任何任务，请写明 schedule 或 task。",
  "from-after-due": ({ due }, value) => `开始日 ${value} 晚于到期日 ${due}。`,
  "first-after-last": ({ first, last }) => `首期 ${first} 晚于末期 ${last}，请对调。`,
  "terms-overlap": ({ spring, autumn }) =>
    `春季学期止于 ${spring}、秋季学期止于 ${autumn}，不能前后相接，请改为如 07-31 与 01-31。`,
  "circular-reference": (_, value) => `指标 ${value} 不能参照它自己，请改为另一项指标。`,
  "unknown-member": ({ roster }, value) => `名册 ${roster} 中没有成员 ${value}，请先列入名册或改正编号。`,
  "unknown-item": ({ items }, value) => `清单中没有 ${value}，应为：${items}。`,
  "wrong-record": ({ kind, field }) => `${kind} 类指标的记录没有这一项，应填 ${field}。`,
  "unknown-window": ({ windows }, value) =>
    windows === ""
      ? `该指标没有分期的时限，请删去 for（${value}）。`
      : `该指标没有 ${value} 这一期，应为：${windows}。`,
  "circular-supersession": (_, value) => `更正 ${value} 成了循环，请改为更正最初的那一条。`,
  "superseded-twice": ({ first }, value) =>
    `${value} 已由 ${first} 更正，一条只能更正一次；请改为更正 ${first}，或删去其中一条。`,
  "quotient-record": ({ numerator, denominator }, value) =>
    `${value} 是两项指标之比，不直接填报；请填报 ${numerator} 与 ${denominator}。`,
  "off-scale": ({ values }, value) => `${value} 不在等级之内，应为：${values}。`,
  "other-plan": ({ plan }, value) => `属于方案 ${value}，而所用方案是 ${plan}。`,
  "left-before-joined": ({ joined }, value) => `离开日 ${value} 早于加入日 ${joined}。`,
  "closed-before-found": ({ found }, value) => `整改日 ${value} 早于发现日 ${found}。`,
  "not-mergeable": ({ indicator, kind }) =>
    `指标 ${indicator}（${kind}）在多份数据中都有记录，相加会重复计算，请由完整台账重新汇总。`,
  "two-values": ({ first, given }, value) => `${value} 与 ${first} 的“${given}”不同，请改成一致。`,
  "other-extensions": () => "延期与第一份的不同；每一份都要有台账的全部延期。",
  "other-known-at": ({ knownAt }, value) => `knownAt 为 ${value}，与第一份的 ${knownAt} 不同。`,
  "change-of-unknown": ({ list, fields }, value) =>
    fields === ""
      ? `${list} 中没有 ${value}，无从去掉，请改为已有的编号。`
      : `${list} 中没有 ${value}：要改动请写已有的编号；要新增请补全 ${fields}。`,
  "fixed-field": ({ field }, value) =>
    `${field} 不能修订为 ${value}（已有的记录按它读取），请去掉原来的一项，另立新编号。`,
  "revision-before-start": ({ first }, value) => `修订日 ${value} 早于方案起始日 ${first}。`,
  "revisions-not-ascending": ({ first }, value) =>
    `修订日 ${value} 不晚于前一次修订的 ${first}，请按先后排列。`,
  "not-by-revision": () =>
    "修订只能新增、更改或撤销单位、阶段、任务、指标、承诺，并在文末加条款；已有条款、名册、举措类别和方案的其他内容不能由修订更改，某一项也不能只去掉一个字段（可撤销后以新编号重列）。",
  "nothing-replaced": (_, value) => `原方案中没有 ${value}，无可替换，请照原文抄录或删去这一项。`,
  "wrong-shape": (_, value) => `${value} 不合本格式，请由 bangfu summarize 重新生成。`,
  "wrong-step": ({ kind }, value) => `${value} 不合 ${kind} 类指标，应写作如 ${stepExample(kind)}。`,
  "steps-not-ascending": ({ first }, value) => `日期 ${value} 早于前一步的 ${first}，应按日期先后排列。`,
  "too-deep": ({ depth }) => `嵌套超过 ${depth} 层，不是本格式的文件。`,
  "too-long": ({ count, most }, value) => `${value} 有 ${count} 个字符，每段文字应不超过 ${most} 个。`,
  "too-large": ({ most }) => `文件过大，应不超过 ${most} 个字符。`,
  "too-many": ({ count, most }) => `有 ${count} 条，应不超过 ${most} 条。`,
  "too-many-in-versions": ({ count, most }) =>
    `经 ${count} 次修订，各版本的条目合计过多，应不超过 ${most} 条，请减少修订次数。`,
  "too-many-periods": ({ most }) => `各项承诺的期数合计过多，应不超过 ${most} 期，请缩短时限。`,
  "too-many-mistakes": ({ count }) => `错误太多，只列出了各列表前 ${count} 条中的，请先改正这些。`,
  "no-title": ({ count, values, most }) =>
    `${count} 项任务没有短标题（title），如 ${values}；列表里只好显示全文，请各写一个不超过 ${most} 字的标题。`,
  "long-title": ({ count, values, field, most }) =>
    `${count} 项任务的 ${field} 超过 ${most} 个字符，如 ${values}；一行放不下，请写短。`,
  "same-title": ({ count, values, field }) =>
    `有 ${count} 组任务的 ${field} 相同，如 ${values}；请写得能区分，比如加上年份。`,
  "no-short": ({ count, values, most }) =>
    `${count} 个单位的名称超过 ${most} 字而没有简称（short），如 ${values}；请各写一个简称。`,
  "person-name": ({ count, values }) => `${count} 处像是人名，如 ${values}；方案会公开，请删去或写作〔略〕。`,
};
