import type { Facts, Plan } from "../../src/index.js";

/** A plan that uses every field of the format. */
const plan: Plan = {
  format: "bangfu-plan/1",
  id: "every",
  title: "方案",
  en: { title: "Plan" },
  lang: "zh",
  timeZone: "Asia/Urumqi",
  issued: "2022-12-01",
  start: "2023-01-01",
  terms: { autumn: "01-20", spring: "07-10" },
  school: { name: "学校", county: "甲县", province: "某省", kind: "中职", en: { name: "School" } },
  sources: [{ title: "通知", number: "1号" }],
  units: [
    { id: "u", name: "教务科", short: "教务", en: { name: "Academic Affairs", short: "Academic" } },
    { id: "v", name: "总务科" },
  ],
  rosters: [{ id: "t", name: "教师", of: "person" }],
  phases: [{ id: "2023", title: "到2023年底", due: "2023-12-31" }],
  measures: [{ id: "m", title: "举措" }],
  document: [
    { id: "h", heading: 1, text: "方案" },
    { id: "c", text: "承诺。目的。", asides: [{ text: "目的", why: "无承诺" }], note: "原文如此" },
    { id: "row", text: "承诺", cells: { 时限: "2025年底" }, en: { cells: { 时限: "by 2025" } } },
  ],
  tasks: [
    {
      ...{ id: "1", measure: "m", clause: "row", text: "承诺", title: "短名", weight: 2.5 },
      ...{ schedule: { by: "2025-12-31", from: "2023-03-01" }, lead: ["u"], support: ["v"] },
    },
    {
      ...{ id: "2", measure: "m", clause: "c", text: "长期", schedule: { standing: true } },
      ...{ lead: ["v"], support: [] },
    },
  ],
  indicators: [
    { id: "n", title: "次数", kind: "count", measuredIn: "次", code: "events", phasing: "linear" },
    { id: "s", title: "金额", kind: "sum", baseline: 10, decimals: 2 },
    { id: "d", title: "人数", kind: "distinct", roster: "t" },
    { id: "r", title: "轮训", kind: "coverage", roster: "t" },
    { id: "l", title: "评级", kind: "level", scale: [{ value: 1, label: "一级", en: { label: "one" } }] },
    { id: "a", title: "平均", kind: "level", baseline: 2 },
    {
      ...{ id: "k", title: "制度", kind: "checklist" },
      items: [
        { id: "i", title: "章程", weight: 0.5 },
        { id: "j", title: "细则" },
      ],
    },
    { id: "q", title: "师生比", kind: "quotient", numerator: "l", denominator: "a", per: 100 },
  ],
  commitments: [
    {
      ...{ id: "c1", quote: "承诺", clause: "c", label: "短", task: "1", phase: "2023", indicator: "n" },
      ...{ target: { atLeast: 4 }, schedule: { yearly: [2023, 2025], due: "11-30" }, lead: ["v"] },
      ...{ support: [], weight: 2, force: "aim" },
    },
    { id: "c2", quote: "承诺", clause: "c", task: "1", indicator: "s", target: { growBy: 0.08 } },
    {
      ...{ id: "c3", quote: "承诺", clause: "c", task: "2", indicator: "d", target: { between: [1, 9] } },
      schedule: { weekly: ["2023-W51", "2024-W03"] },
    },
    { id: "c4", quote: "承诺", clause: "c", task: "2", indicator: "r", target: { each: 2 } },
    { id: "c5", quote: "承诺", clause: "c", task: "1", indicator: "l", target: { reference: "a" } },
    {
      ...{ id: "c6", quote: "承诺", clause: "c", indicator: "a", target: { fallBy: 1 } },
      schedule: { termly: ["2023-autumn", "2024-spring"] },
    },
    { id: "c7", quote: "承诺", clause: "c", task: "1", indicator: "k", target: { all: true } },
    {
      ...{ id: "c8", quote: "承诺", clause: "c", task: "1", indicator: "q", target: { atMost: 20 } },
      schedule: { monthly: ["2023-11", "2024-02"] },
    },
  ],
  policy: {
    ...{ onTrack: 0.8, atRisk: 0.5, pace: "points", points: { onTrack: 0.1, atRisk: 0.3 } },
    ...{ dueSoonDays: 30, graceDays: 10, staleDays: 100 },
  },
  revisions: [
    {
      ...{ from: "2024-01-01", title: "第一次修订", why: "上级要求", source: "文件" },
      clauses: [{ id: "new", text: "新承诺" }],
      units: { u: { name: "教学科" } },
      phases: { "2023": null },
      tasks: { "1": { weight: 1 } },
      indicators: { k: { items: [{ id: "j", title: "细则" }] } },
      commitments: {
        c1: { target: { atLeast: 5 }, phase: undefined },
        c2: null,
        c9: { quote: "新承诺", clause: "new", task: "2", indicator: "n", target: { atLeast: 1 } },
      },
    },
    { from: "2024-06-01", commitments: { c3: { schedule: { halfYearly: ["2023H1", "2024H2"] } } } },
  ],
  derivedFrom: { plan: "other", changed: ["title"] },
  reporting: [{ unit: "u", indicators: ["n"], every: "quarterly", day: 5, verifiedBy: "v" }],
  draft: { open: [{ id: "o", path: "commitments[0]", clause: "c", question: "？" }] },
  licence: "CC-BY-4.0",
};

/** Facts with every field, written by hand. */
export const everyFieldFacts = {
  format: "bangfu-facts/1",
  plan,
  knownAt: "2024-12-31",
  newest: "2024-05-01",
  series: [
    {
      ...{ indicator: "n", window: "2023", first: "2022-12-01", last: "2023-11-30" },
      ...{ reported: [["2023-05-01", 2]], verified: [["2023-05-01", "1"]] },
    },
    {
      ...{ indicator: "s", window: "by", first: "2023-03-01", last: "2025-12-31" },
      ...{ reported: [["2023-05-01", "1234567890123456789.5"]], verified: [] },
    },
    {
      ...{ indicator: "r", window: "standing", first: null, last: null, each: 2 },
      reported: [
        ["2023-05-01", 3, 10],
        ["2024-05-01", 4, 9],
      ],
      verified: [],
    },
    {
      ...{ indicator: "k", window: "by", first: "2023-03-01", last: "2025-12-31" },
      reported: [
        ["2023-05-01", "i"],
        ["2023-05-01", "j"],
      ],
      verified: [["2023-06-01", "j"]],
    },
    {
      ...{ indicator: "a", window: "2023-autumn", first: "2023-07-11", last: "2024-01-20" },
      ...{ reported: [["2023-09-01", 1.5]], verified: [["2023-09-01", 1.5]] },
    },
  ],
  references: [
    {
      indicator: "a",
      reported: [
        ["2023-02-01", 2.5],
        ["2023-02-01", 2, "2023-autumn"],
      ],
      verified: [],
    },
  ],
  findings: [
    { task: "1", found: "2023-05-01", due: "2023-06-01", closed: "2023-07-01", text: "问题" },
    { commitment: "c1", found: "2024-01-01" },
  ],
  extensions: [
    { task: "1", requested: "2025-06-01", granted: "2025-06-10", due: "2026-06-30", reason: "改址" },
    { commitment: "c7", requested: "2025-06-01", granted: "2025-07-01", due: "2026-12-31" },
  ],
  updates: [{ task: "1", date: "2023-05-01", text: "进展", part: "result", en: { text: "Progress" } }],
  evidence: [
    { indicator: "n", date: "2023-05-01", title: "照片", url: "https://example.invalid/", sha256: "0" },
  ],
} as unknown as Facts;
