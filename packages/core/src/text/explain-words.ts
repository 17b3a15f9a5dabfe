import type { Kind, Locale } from "../values/kind.js";
import { after, quoted } from "./words.js";

/** The parts of an explanation; shares and values come as finished text. */
interface ExplainWords {
  readonly asOf: (date: string, basis: string, knownAt: string | undefined) => string;
  readonly standing: string;
  /** @param window in words, with the day to which it runs */
  readonly repeated: (window: string, due: string) => string;
  readonly span: (from: string, due: string) => string;
  /** The indicator and what has been recorded of it; undefined: nothing. */
  readonly counted: (title: string, actual: string | undefined, kind: Kind) => string;
  readonly target: (target: string) => string;
  readonly aim: string;
  readonly revised: (from: string, before: string) => string;
  readonly reference: (value: string) => string;
  readonly baseline: (value: string) => string;
  /** The value before, where it stood, and what has to be reached; both undefined before the period begins. */
  readonly before: (value: string | undefined, where: string, goal: string | undefined) => string;
  readonly atBaseline: string;
  readonly since: (date: string) => string;
  readonly attained: (share: string) => string;
  readonly metOn: (date: string) => string;
  readonly aboveRange: string;
  readonly expected: (share: string) => string;
  readonly verdict: (status: string, rule: string, why: string) => string;
  readonly whole: (periods: number, shares: string) => string;
  readonly shares: (attainment: string, expected: string) => string;
  readonly node: (name: string, counts: string, shares: string) => string;
  readonly nothing: (name: string) => string;
  readonly count: (status: string, count: number) => string;
  readonly task: (id: string) => string;
  readonly overall: string;
  readonly lead: (name: string) => string;
  readonly support: (name: string) => string;
  readonly comma: string;
  readonly stop: string;
  readonly semicolon: string;
}

/** How the state of a level and of a coverage is introduced; events and amounts are had. */
const HAS: Partial<Record<Kind, string>> = { level: "最新为", quotient: "为", coverage: "覆盖" };

export const EXPLAIN: Record<Locale, ExplainWords> = {
  zh: {
    asOf: (date, basis, knownAt) =>
      `截至 ${date}（${basis}口径${knownAt === undefined ? "" : `，按 ${knownAt} 所知`}）：`,
    standing: "长期承诺",
    repeated: (window, due) => `${window}（至 ${due}）`,
    span: (from, due) => `${from} 至 ${due}`,
    counted: (title, actual, kind) =>
      actual === undefined
        ? `${quoted(title)}尚无记录`
        : after(quoted(title) + (HAS[kind] ?? "已有"), actual, "zh"),
    target: (target) => after("目标为", target, "zh"),
    aim: "（争取）",
    revised: (from, before) => `（自 ${from} 起，此前为${before}）`,
    reference: (value) => after("参照值", value, "zh"),
    baseline: (value) => `自基线 ${value} 算起`,
    before: (value, where, goal) =>
      value === undefined
        ? "此前的值尚无，目标未定"
        : `此前（${where}）为 ${value}，${goal === undefined ? "不足以计算增减幅度" : `即${goal}`}`,
    atBaseline: "基线",
    since: (date) => `${date} 起`,
    attained: (share) => `完成率 ${share}`,
    metOn: (date) => `${date} 达到`,
    aboveRange: "高于上限",
    expected: (share) => `按时序应达 ${share}`,
    verdict: (status, rule, why) => `判为“${status}”（规则 ${rule}${why && `：${why}`}）`,
    whole: (periods, shares) => `承诺整体${periods > 1 ? `按 ${periods} 期平均` : ""}${shares}`,
    shares: (attainment, expected) => `完成率 ${attainment}，应达 ${expected}`,
    node: (name, counts, shares) => `${name}：${counts}；加权${shares}`,
    nothing: (name) => `${name}下没有可计的内容。`,
    count: (status, count) => `${status} ${count} 项`,
    task: (id) => `任务 ${id}`,
    overall: "总体",
    lead: (name) => `${name}（牵头）`,
    support: (name) => `${name}（配合）`,
    comma: "，",
    stop: "。",
    semicolon: "；",
  },
  en: {
    asOf: (date, basis, knownAt) =>
      `As of ${date} (${basis.toLowerCase()}${knownAt === undefined ? "" : `, as known on ${knownAt}`}): `,
    standing: "as a standing promise",
    repeated: (window, due) => `in ${window} (to ${due})`,
    span: (from, due) => `from ${from} to ${due}`,
    counted: (title, actual) =>
      actual === undefined ? `${quoted(title)} has no record` : `${quoted(title)} stands at ${actual}`,
    target: (target) => `the target is ${target}`,
    aim: " (an aim)",
    revised: (from, before) => ` (since ${from}, before that ${before})`,
    reference: (value) => `that is ${value} now`,
    before: (value, where, goal) =>
      value === undefined
        ? "there is no value before, so it is not known yet"
        : `before (${where}) it was ${value}, ${goal === undefined ? "from which no rate can be reckoned" : `so that is ${goal}`}`,
    atBaseline: "the baseline",
    since: (date) => `since ${date}`,
    baseline: (value) => `counted from the baseline ${value}`,
    attained: (share) => `${share} attained`,
    metOn: (date) => `reached on ${date}`,
    aboveRange: "above the range",
    expected: (share) => `${share} expected`,
    verdict: (status, rule, why) => `it is “${status}” (rule ${rule}${why && `: ${why}`})`,
    whole: (periods, shares) =>
      `The commitment${periods > 1 ? `, the mean of its ${periods} periods,` : ""} has ${shares}`,
    shares: (attainment, expected) => `${attainment} attained, ${expected} expected`,
    node: (name, counts, shares) => `${name}: ${counts}; weighted, ${shares}`,
    nothing: (name) => `${name} has nothing below it that could be reckoned. `,
    count: (status, count) => `${count} ${status.toLowerCase()}`,
    task: (id) => `task ${id}`,
    overall: "overall",
    lead: (name) => `${name} (lead)`,
    support: (name) => `${name} (support)`,
    comma: ", ",
    stop: ". ",
    semicolon: "; ",
  },
};
