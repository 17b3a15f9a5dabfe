/** The words of the laboratory, complete in each language. */
export interface LabWords {
  readonly examples: string;
  readonly stated: string;
  readonly day: string;
  readonly attainment: string;
  readonly expected: string;
  readonly pace: string;
  readonly status: string;
  readonly rule: string;
  readonly period: string;
  readonly actual: string;
  readonly agrees: string;
  readonly differs: string;
  readonly own: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly target: string;
  readonly targets: Readonly<Record<string, string>>;
  readonly n: string;
  readonly high: string;
  readonly baseline: string;
  readonly phasing: string;
  readonly phasings: Readonly<Record<string, string>>;
  readonly schedule: string;
  readonly schedules: Readonly<Record<string, string>>;
  readonly from: string;
  readonly due: string;
  readonly first: string;
  readonly last: string;
  readonly items: string;
  readonly roster: string;
  readonly rosterHint: string;
  readonly records: string;
  readonly recordsHint: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly basis: string;
  readonly bases: readonly [string, string];
  readonly result: string;
  readonly whole: string;
  readonly explained: string;
  readonly mistake: (list: string, line: number, text: string) => string;
  readonly none: string;
}

const zh: LabWords = {
  examples: "规则 §12 的例子",
  stated: "规则里写的，与此刻算得的",
  day: "截至",
  attainment: "完成",
  expected: "应达",
  pace: "进度比",
  status: "状态",
  rule: "依据",
  period: "时段",
  actual: "实际",
  agrees: "一致",
  differs: "不符",
  own: "换成您的数字",
  kind: "指标种类",
  kinds: {
    count: "次数",
    sum: "金额、数量",
    distinct: "不同的人数",
    coverage: "覆盖面",
    level: "水平（最新值）",
    checklist: "清单",
  },
  target: "目标",
  targets: { atLeast: "至少", atMost: "至多", between: "介于", all: "全部" },
  n: "目标值",
  high: "上限",
  baseline: "基线",
  phasing: "时序",
  phasings: { "": "按种类默认", linear: "匀速", steps: "台阶", due: "到期" },
  schedule: "时限",
  schedules: { by: "到某日", yearly: "每年", standing: "长期" },
  from: "自",
  due: "到期日",
  first: "首年",
  last: "末年",
  items: "清单项数",
  roster: "名册",
  rosterHint: "每行一组：t1-t80，或 t81-t84 离开 2025-03-01，或 t9 加入 2025-03-01",
  records: "台账记录",
  recordsHint: {
    count: "每行一条：日期 次数（不写为 1） 核实",
    sum: "每行一条：日期 数量 核实",
    distinct: "每行一条：日期 t1-t30",
    coverage: "每行一条：日期 t1-t84",
    level: "每行一条：日期 数值",
    checklist: "每行一条：日期 第几项",
  },
  asOf: "截至日期",
  basis: "口径",
  bases: ["填报", "核实"],
  result: "结果",
  whole: "承诺",
  explained: "数字由来",
  mistake: (list, line, text) => `${list}第 ${line} 行读不懂：“${text}”。`,
  none: "暂无数据",
};

const en: LabWords = {
  examples: "The examples of rules §12",
  stated: "What the rules state, and what is calculated now",
  day: "as of",
  attainment: "attained",
  expected: "expected",
  pace: "pace",
  status: "status",
  rule: "by",
  period: "period",
  actual: "actual",
  agrees: "the same",
  differs: "not the same",
  own: "With your own numbers",
  kind: "Kind of indicator",
  kinds: {
    count: "count of events",
    sum: "sum",
    distinct: "different members",
    coverage: "coverage",
    level: "level (newest value)",
    checklist: "checklist",
  },
  target: "Target",
  targets: { atLeast: "at least", atMost: "at most", between: "between", all: "all" },
  n: "Target value",
  high: "High end",
  baseline: "Baseline",
  phasing: "Phasing",
  phasings: { "": "as usual for the kind", linear: "linear", steps: "steps", due: "due" },
  schedule: "Schedule",
  schedules: { by: "by a date", yearly: "yearly", standing: "standing" },
  from: "From",
  due: "Due",
  first: "First year",
  last: "Last year",
  items: "Number of items",
  roster: "Roster",
  rosterHint: "A line for a group: t1-t80, or t81-t84 left 2025-03-01, or t9 joined 2025-03-01",
  records: "Records",
  recordsHint: {
    count: "A line each: date, number (1 where absent), verified",
    sum: "A line each: date, amount, verified",
    distinct: "A line each: date t1-t30",
    coverage: "A line each: date t1-t84",
    level: "A line each: date, value",
    checklist: "A line each: date, number of the item",
  },
  asOf: "As-of date",
  basis: "Basis",
  bases: ["reported", "verified"],
  result: "Result",
  whole: "Commitment",
  explained: "How the figures came about",
  mistake: (list, line, text) => `${list}, line ${line} cannot be read: “${text}”.`,
  none: "no data",
};

export const LAB_WORDS: Readonly<Record<"zh" | "en", LabWords>> = { zh, en };
