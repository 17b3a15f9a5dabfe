import type { Kind, Locale } from "@bangfu/core";
import { counted as numberOf } from "../words/counted.js";
import { after, quoted } from "../words/quoted.js";

/** The parts of an explanation; shares and values come as finished text. */
export interface ExplainWords {
  readonly asOf: (
    date: string,
    basis: string,
    knownAt: string | undefined,
    within: string | undefined,
  ) => string;
  readonly standing: string;
  readonly standingFrom: (from: string) => string;
  /** @param window in words, with the day to which it runs */
  readonly repeated: (window: string, due: string) => string;
  readonly span: (from: string, due: string) => string;
  readonly extended: (from: string) => string;
  /** The indicator and what has been recorded of it. */
  readonly counted: (title: string, actual: string, kind: Kind) => string;
  readonly nothing: (title: string) => string;
  readonly nobodyActive: (title: string) => string;
  readonly partMissing: (title: string, part: string) => string;
  readonly denominatorZero: (title: string) => string;
  readonly target: (target: string) => string;
  readonly aim: string;
  readonly revised: (from: string, before: string) => string;
  readonly reference: (value: string) => string;
  readonly baseline: (value: string) => string;
  /** The value before, the period that it is of, and what has to be reached. */
  readonly before: (value: string, window: string | undefined, goal: string | undefined) => string;
  /** What has to be exceeded where there is no growth to calculate. */
  readonly above: (value: string) => string;
  readonly attained: (share: string) => string;
  readonly metOn: (date: string) => string;
  readonly aboveRange: string;
  readonly expected: (share: string) => string;
  readonly verdict: (status: string, rule: string, why: string) => string;
  /** The mean over the periods. */
  readonly whole: (periods: number, shares: string) => string;
  readonly asPresent: (window: string, status: string, rule: string) => string;
  readonly shares: (attainment: string | undefined, expected: string) => string;
  readonly node: (counts: string, shares: string) => string;
  readonly named: (name: string, statement: string) => string;
  readonly nothingBelow: (name: string) => string;
  readonly count: (status: string, count: number) => string;
  readonly itemsDone: (done: number, items: number) => string;
  readonly task: (id: string) => string;
  readonly overall: string;
  readonly lead: (name: string) => string;
  readonly support: (name: string) => string;
  readonly comma: string;
  readonly stop: string;
  readonly semicolon: string;
}

/** How the state of a level and of a coverage is introduced; events and amounts are had. */
const HAS: Partial<Record<Kind, string>> = {
  level: "最新为",
  quotient: "为",
  coverage: "覆盖",
  checklist: "已完成",
};

export const EXPLAIN: Record<Locale, ExplainWords> = {
  zh: {
    asOf: (date, basis, knownAt, within) =>
      `截至 ${date}（${basis}口径${within === undefined ? "" : `，只看 ${within}`}${knownAt === undefined ? "" : `，按 ${knownAt} 所知`}）：`,
    standing: "长期承诺",
    standingFrom: (from) => `自 ${from} 起的长期承诺`,
    repeated: (window, due) => `${window}（至 ${due}）`,
    span: (from, due) => `${from} 至 ${due}`,
    extended: (from) => `（原定 ${from}，经批准延期）`,
    counted: (title, actual, kind) => after(quoted(title) + (HAS[kind] ?? "已有"), actual, "zh"),
    nothing: (title) => `${quoted(title)}没有可计入的记录`,
    nobodyActive: (title) => `${quoted(title)}的名册中现在没有在册成员`,
    partMissing: (title, part) => `${quoted(title)}缺少${quoted(part)}的记录，算不出来`,
    denominatorZero: (title) => `${quoted(title)}的分母不大于 0，算不出来`,
    target: (target) => after("目标为", target, "zh"),
    aim: "（争取）",
    revised: (from, before) => `（自 ${from} 起；${after("修订前为", before, "zh")}）`,
    reference: (value) => after("参照值为", value, "zh"),
    baseline: (value) => `以基线 ${value} 为起点`,
    before: (value, window, goal) =>
      `此前${window === undefined ? "" : `（${window}）`}为 ${value}${goal === undefined ? "" : `，即${goal}`}`,
    above: (value) => `高于 ${value}`,
    attained: (share) => after("完成率", share, "zh"),
    metOn: (date) => `${date} 达到目标`,
    aboveRange: "高于上限",
    expected: (share) => after("按时序应达", share, "zh"),
    verdict: (status, rule, why) => `判为“${status}”（规则 ${rule}${why && `：${why}`}）`,
    whole: (periods, shares) => (periods > 1 ? `承诺共 ${periods} 期，平均${shares}` : `承诺${shares}`),
    asPresent: (window, status, rule) => `状态与本期（${window}）相同，为“${status}”（规则 ${rule}）`,
    shares: (attainment, expected) =>
      `${attainment === undefined ? "完成率尚不能测算" : after("完成率", attainment, "zh")}，${after("应达", expected, "zh")}`,
    node: (counts, shares) => `${counts}；加权${shares}`,
    named: (name, statement) => `${name}：${statement}`,
    nothingBelow: (name) => `${name}${/\w$/.test(name) ? " " : ""}下没有可计的内容。`,
    count: (status, count) => `${status} ${count} 项`,
    itemsDone: (done) => `${done} 项`,
    task: (id) => `任务 ${id}`,
    overall: "总体",
    lead: (name) => `${name}（牵头）`,
    support: (name) => `${name}（配合）`,
    comma: "，",
    stop: "。",
    semicolon: "；",
  },
  en: {
    asOf: (date, basis, knownAt, within) =>
      `As of ${date} (${basis.toLowerCase()}${within === undefined ? "" : `, ${within} alone`}${knownAt === undefined ? "" : `, as known on ${knownAt}`}): `,
    standing: "as a standing promise",
    standingFrom: (from) => `as a standing promise from ${from} on`,
    repeated: (window, due) => `in ${window} (to ${due})`,
    span: (from, due) => `from ${from} to ${due}`,
    extended: (from) => ` (extended from ${from})`,
    counted: (title, actual) => `${quoted(title)} stands at ${actual}`,
    nothing: (title) => `no record counts for ${quoted(title)}`,
    nobodyActive: (title) => `nobody is active on the roster of ${quoted(title)}`,
    partMissing: (title, part) => `${quoted(title)} cannot be calculated without a record of ${quoted(part)}`,
    denominatorZero: (title) => `${quoted(title)} cannot be calculated, for its denominator is not above 0`,
    target: (target) => `the target is ${target}`,
    aim: " (an aim)",
    revised: (from, before) => ` (since ${from}; before the revision it was ${before})`,
    reference: (value) => `which is ${value}`,
    before: (value, window, goal) =>
      `the value before${window === undefined ? "" : ` (${window})`} was ${value}${goal === undefined ? "" : `, so that is ${goal}`}`,
    baseline: (value) => `counted from the baseline ${value}`,
    above: (value) => `above ${value}`,
    attained: (share) => `${share} attained`,
    metOn: (date) => `reached on ${date}`,
    aboveRange: "above the range",
    expected: (share) => `${share} expected`,
    verdict: (status, rule, why) => `it is “${status}” (rule ${rule}${why && `: ${why}`})`,
    whole: (periods, shares) =>
      periods > 1
        ? `On average over its ${periods} periods: ${shares}`
        : `Over the whole commitment: ${shares}`,
    asPresent: (window, status, rule) =>
      `like the present period, ${window}, it is “${status}” (rule ${rule})`,
    shares: (attainment, expected) =>
      `${attainment === undefined ? "attainment cannot be calculated yet" : `${attainment} attained`}, ${expected} expected`,
    node: (counts, shares) => `${counts}; weighted, ${shares}`,
    named: (name, statement) => `${name}: ${statement}`,
    nothingBelow: (name) => `There is nothing to calculate for ${name}. `,
    count: (status, count) => `${count} ${status.toLowerCase()}`,
    itemsDone: (done, items) => `${done} of ${numberOf(items, "item")}`,
    task: (id) => `task ${id}`,
    overall: "overall",
    lead: (name) => `${name} (lead)`,
    support: (name) => `${name} (support)`,
    comma: ", ",
    stop: ". ",
    semicolon: "; ",
  },
};
