// Writes sample-ledger.json: what the Yanhe school might have recorded from 2023 to 2025.
// Every figure is invented. No clock and no randomness but a fixed seed, so that each run
// writes the same bytes. Run from anywhere: node scripts/sample-ledger.mjs
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const here = (path) => new URL(path, import.meta.url);
const plan = JSON.parse(readFileSync(here("../plan.json"), "utf8"));
const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));

// ---------------------------------------------------------------- small tools

let seed = 20221231;
/** A whole number from low to high, both included, from the fixed seed. */
function between(low, high) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return low + Math.floor((seed / 2 ** 32) * (high - low + 1));
}

const DAY = 86_400_000;
const addDays = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const two = (n) => String(n).padStart(2, "0");
const ids = (letter, width, ...numbers) => numbers.map((n) => letter + String(n).padStart(width, "0"));
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const t = (...numbers) => ids("t", 3, ...numbers);
const l = (...numbers) => ids("l", 2, ...numbers);
const s = (...numbers) => ids("s", 2, ...numbers);

/** What is to reach the average of the province. */
const FIVE = ["facilities", "management", "staff", "intake", "training"];
/** What came of it all: the education bureau judges these, on paper, and not the school itself. */
const OUTCOMES = [
  ...["class-efficiency", "student-initiative", "methods-improved", "major-teaching", "school-character"],
  ...["school-quality", "lasting-team", "staff-level", "teaching-quality", "staff-ability"],
  ...["student-quality", "management-level", "conditions", "education-level", "city-standard", "county-lift"],
  ...FIVE.flatMap((id) => [`level-${id}`, `province-${id}`]),
];
/** Who reports what the first supporting unit of its first task does not, and what has no task. */
const REPORTERS = {
  "education-bureau": [
    ...["bridge-role", "helpers-joined", "platforms", "wider-exchange"],
    ...["in-supervision", "inspections", "negative-list", "rectification", ...OUTCOMES],
  ],
  "sending-schools": ["pay-kept", "post-kept", "health-check", "insurance"],
  "teaching-affairs": [
    ...["industry-integration", "major-clusters", "mode-reform", "double-upgrade"],
    ...["ways-reformed", "students-skilled"],
  ],
  "general-affairs": ["funds-obtained"],
  recruitment: ["students"],
  research: ["joint-activities"],
};
const reporters = new Map();
for (const [unit, its] of Object.entries(REPORTERS))
  for (const id of its) {
    if (!indicators.has(id) || reporters.has(id)) throw new Error(`one reporter for ${id}`);
    reporters.set(id, unit);
  }
for (const { task: id, indicator } of plan.commitments) {
  const task = plan.tasks.find((each) => each.id === id);
  if (task && !reporters.has(indicator)) reporters.set(indicator, task.support[0]);
}
const reporterOf = (indicator) => reporters.get(indicator) ?? "general-office";

/** Public holidays, first and last day. */
const HOLIDAYS = [
  ["2023-01-01", "2023-01-02"],
  ["2023-01-21", "2023-01-27"],
  ["2023-04-05", "2023-04-05"],
  ["2023-04-29", "2023-05-03"],
  ["2023-06-22", "2023-06-24"],
  ["2023-09-29", "2023-10-06"],
  ["2023-12-30", "2024-01-01"],
  ["2024-02-10", "2024-02-17"],
  ["2024-04-04", "2024-04-06"],
  ["2024-05-01", "2024-05-05"],
  ["2024-06-08", "2024-06-10"],
  ["2024-09-15", "2024-09-17"],
  ["2024-10-01", "2024-10-07"],
  ["2025-01-01", "2025-01-01"],
  ["2025-01-28", "2025-02-04"],
  ["2025-04-04", "2025-04-06"],
  ["2025-05-01", "2025-05-05"],
  ["2025-05-31", "2025-06-02"],
  ["2025-10-01", "2025-10-08"],
  ["2026-01-01", "2026-01-03"],
];
const isFree = (date) =>
  [0, 6].includes(new Date(date).getUTCDay()) ||
  HOLIDAYS.some(([first, last]) => first <= date && date <= last);
/** The plan came out on a Saturday; apart from that, nobody works on a free day. */
function worked(date) {
  if (isFree(date) && date !== plan.issued) throw new Error(`${date} is a free day`);
  return date;
}
/** Some days later, or on the first working day after that. */
function laterAtWork(date, days) {
  let day = addDays(date, days);
  while (isFree(day)) day = addDays(day, 1);
  return day;
}

/** A day, or now and then a day and a time at the school. */
function recordedAt(date, lag) {
  const day = laterAtWork(date, lag);
  return between(1, 3) === 1 ? `${day}T${two(between(8, 17))}:${two(between(0, 11) * 5)}:00+08:00` : day;
}

const drafts = [];
/** One entry of the ledger. Ids are given at the end, so `supersedes` holds the entry itself. */
function entry(indicator, date, { lag = between(1, 6), ...fields } = {}) {
  if (!indicators.has(indicator)) throw new Error(`no indicator ${indicator}`);
  const draft = {
    indicator,
    date: worked(date),
    ...fields,
    reportedBy: reporterOf(indicator),
    recordedAt: recordedAt(date, lag),
  };
  drafts.push(draft);
  return draft;
}

/** A later entry in the place of `old`: a correction, a verification or a rejection. */
function instead(old, { after, ...changes }) {
  const draft = {
    ...old,
    state: undefined,
    ...changes,
    supersedes: old,
    recordedAt: recordedAt(old.recordedAt.slice(0, 10), after),
  };
  drafts.push(draft);
  return draft;
}

const verify = (old, after = between(7, 40)) => instead(old, { after, state: "verified" });

const NOT_YET_VERIFIED = "2025-11-15";

/** Most entries are verified: some at once, some by a second entry; the newest ones not yet. */
function record(indicator, date, fields) {
  const draw = between(1, 100);
  if (date >= NOT_YET_VERIFIED || draw > 93) entry(indicator, date, fields);
  else if (draw > 20) entry(indicator, date, { lag: between(6, 20), state: "verified", ...fields });
  else verify(entry(indicator, date, fields));
}

/** Reported, then verified, without exception. */
function proved(indicator, date, fields) {
  verify(entry(indicator, date, fields));
}

const events = (indicator, ...dates) => dates.forEach((date) => record(indicator, date));
const amounts = (indicator, pairs) => pairs.forEach(([date, value]) => record(indicator, date, { value }));
const items = (indicator, pairs) => pairs.forEach(([item, date]) => record(indicator, date, { item }));
const cover = (indicator, date, members) => record(indicator, date, { members });
const note = (text) => ({ note: `${text}（示例）` });
const proof = (title, slug, isPublic) => ({
  title: `${title}（示例）`,
  url: `https://example.org/yanhe/${slug}`,
  ...(isPublic ? { public: true } : { sha256: createHash("sha256").update(slug).digest("hex") }),
});

/** Readings; those of an outcome come with the paper that they rest on. */
function readings(indicator, ...pairs) {
  for (const [date, value] of pairs) {
    const paper = () => [
      proof("成效评定表", `rating-${indicator}-${date}`, indicator === "teaching-quality"),
    ];
    record(indicator, date, { value, ...(OUTCOMES.includes(indicator) ? { evidence: paper() } : {}) });
  }
}

// -------------------------------------------------------------------- rosters

const left = {
  t015: "2024-07-15",
  t042: "2023-08-20",
  t077: "2025-07-10",
  t101: "2024-08-31",
  l05: "2025-02-28",
};
const joined = {
  t119: "2023-09-01",
  t120: "2023-09-01",
  t121: "2023-09-01",
  t122: "2024-09-01",
  t123: "2024-09-01",
  t124: "2025-09-01",
  l12: "2024-03-01",
};
const member = (id) => ({
  id,
  ...(joined[id] ? { joined: joined[id] } : {}),
  ...(left[id] ? { left: left[id] } : {}),
});
const terms = [
  ...s(1, 2, 3, 4).map((id) => ({ id, joined: "2023-02-20", left: "2024-07-15" })),
  ...s(5, 6).map((id) => ({ id, joined: "2023-08-28", left: "2025-07-15" })),
  ...s(7, 8, 9, 10).map((id) => ({ id, joined: "2024-08-26" })),
  ...s(11).map((id) => ({ id, joined: "2025-08-25" })),
];
const things = (pairs) => Object.entries(pairs).map(([id, name]) => ({ id, name }));
const rosters = {
  teachers: t(...range(1, 124)).map(member),
  leaders: l(...range(1, 12)).map(member),
  // A 名校长 is one of them too.
  staff: [...t(...range(1, 124)), ...l(...range(1, 12))].map(member),
  seconded: terms,
  majors: things({
    nursing: "护理",
    preschool: "学前教育",
    computing: "计算机应用",
    ecommerce: "电子商务",
    tourism: "旅游服务与管理",
    cookery: "中餐烹饪",
    cars: "汽车运用与维修",
    mechatronics: "机电技术应用",
    building: "建筑工程施工",
    horticulture: "园艺技术",
    veterinary: "畜禽生产技术",
    garments: "服装设计与工艺",
  }),
  subjects: things({
    politics: "思想政治",
    chinese: "语文",
    history: "历史",
    maths: "数学",
    english: "英语",
    it: "信息技术",
    sports: "体育与健康",
    arts: "艺术",
    labour: "劳动教育",
    physics: "物理",
  }),
};

// ------------------------------------------------------------ 政策支持, 1.1–1.3

proved("national-scheme", "2022-12-31", { value: 2 });
proved("school-scheme", "2022-12-31", { value: 2 });
proved("work-system", "2022-12-31", { value: 2 });
readings("national-scheme", ["2024-12-10", 2]);
readings("bridge-role", ["2023-06-20", 1], ["2023-12-15", 2]);
readings("helpers-joined", ["2023-09-12", 2]);
events("platforms", "2023-04-10", "2023-10-25");
items("wider-exchange", [
  ["range", "2023-05-30"],
  ["fields", "2023-09-15"],
  ["depth", "2023-12-08"],
]);
readings("method-innovation", ["2023-06-08", 1], ["2023-11-02", 2]);
items("teaching-modes", [
  ["interactive", "2023-04-21"],
  ["heuristic", "2023-05-19"],
  ["inquiry", "2023-10-13"],
  ["experiential", "2023-11-24"],
]);
// Two subjects come late, so that task 1.2 stands missed in 2024 and met late in 2025.
cover("subject-strategy", "2023-05-25", ["chinese", "maths", "english"]);
cover("subject-strategy", "2023-09-28", ["politics", "it", "sports"]);
cover("subject-strategy", "2023-12-06", ["history", "arts"]);
cover("subject-strategy", "2025-03-12", ["labour", "physics"]);
readings("tiered-guidance", ["2023-06-30", 1], ["2023-12-12", 2]);
readings("student-initiative", ["2023-12-20", 1]);
readings("class-efficiency", ["2023-12-20", 1]);

events("college-partners", "2023-09-20", "2025-05-15");
cover("major-pathways", "2023-10-18", ["nursing", "preschool", "computing"]);
cover("major-pathways", "2024-05-22", ["ecommerce", "tourism", "cars"]);
cover("major-pathways", "2024-10-16", ["mechatronics", "cookery"]);
cover("major-pathways", "2025-06-18", ["building", "horticulture", "veterinary"]);
cover("major-pathways", "2025-11-20", ["garments"]);
readings("school-partnerships", ["2023-10-11", 2], ["2024-04-17", 1], ["2024-12-12", 2], ["2025-10-15", 2]);
readings(
  "enterprise-partnerships",
  ["2023-05-16", 1],
  ["2023-11-08", 2],
  ["2024-09-25", 2],
  ["2025-05-21", 1],
);
readings("industry-integration", ["2023-12-14", 2], ["2024-06-26", 1], ["2024-12-12", 2], ["2025-12-11", 2]);
events("major-clusters", "2025-04-18");
const exchangeDays = [
  "2023-03-15",
  "2023-05-18",
  "2023-11-16",
  "2024-03-20",
  "2024-06-05",
  "2024-09-12",
  "2024-11-28",
  "2025-03-19",
  "2025-04-24",
  "2025-06-11",
  "2025-09-25",
  "2025-11-13",
];
exchangeDays.forEach((date, i) =>
  record("exchanges", date, { evidence: [proof("交流活动简讯", `exchange-${date}`, i % 3 !== 2)] }),
);
readings("double-upgrade", ["2023-12-15", 1], ["2024-12-12", 1], ["2025-11-28", 2]);
readings("scale-growth", ["2023-12-15", 0], ["2024-09-20", 1]);
readings("mode-reform", ["2023-04-26", 1], ["2023-10-19", 2], ["2024-10-17", 2], ["2025-10-22", 2]);
readings("methods-improved", ["2023-12-20", 1], ["2024-12-18", 1], ["2025-12-10", 2]);
readings("major-teaching", ["2024-01-10", 0], ["2024-12-18", 1], ["2025-12-10", 1]);
items("outlets", [
  ["jobs", "2024-06-14"],
  ["study", "2025-07-08"],
]);
readings("school-character", ["2023-12-22", 1], ["2024-12-20", 2]);
readings("school-quality", ["2024-12-20", 1], ["2025-12-18", 1]);

// ------------------------------------------------------------ 资金投入, 2.1–2.2

readings("team-funds", ["2023-12-20", 2], ["2024-12-18", 2], ["2025-12-16", 2]);
// 52 by October 2024: the year's task is at risk then, 96 at its end, and met late in January.
amounts("funds-spent", [
  ["2023-03-28", 18.5],
  ["2023-05-30", 22],
  ["2023-07-14", 16.4],
  ["2023-09-27", 20],
  ["2023-11-15", 19.6],
  ["2023-12-19", 9],
  ["2024-03-26", 14.2],
  ["2024-06-18", 19.8],
  ["2024-09-19", 18],
  ["2024-11-20", 24.5],
  ["2024-12-24", 19.5],
  ["2025-02-27", 12],
  ["2025-04-16", 21.3],
  ["2025-06-24", 25.7],
  ["2025-09-16", 22],
  ["2025-11-12", 14.6],
  ["2025-12-17", 8.9],
]);
record("funds-spent", "2023-12-25", { value: -1.5, ...note("设备余款退回") });
record("funds-spent", "2025-01-08", { value: 6.3, for: 2024, ...note("2024年合同，次年初付清，计入2024年") });
record("funds-spent", "2025-11-26", { value: -0.8, ...note("退货退款") });
// More each year than is spent, and earlier: what has not been obtained cannot be spent.
amounts("funds-obtained", [
  ["2023-02-24", 60],
  ["2023-08-30", 50],
  ["2024-03-11", 58],
  ["2024-08-22", 52],
  ["2025-03-13", 62],
  ["2025-09-09", 45],
]);
items("funds-raised", [
  ["awards", "2023-06-15"],
  ["training", "2023-09-08"],
  ["awards", "2024-05-20"],
  ["training", "2024-12-11"],
  ["awards", "2025-06-12"],
  ["training", "2025-10-20"],
]);
events("funds-support", "2023-08-16", "2024-07-24");
record("funds-support", "2025-12-29", { value: 0, ...note("零报告：本年没有争取到新的经费") });
readings("awards-paid", ["2023-12-22", 1], ["2024-12-25", 2], ["2025-12-23", 2]);
record("awards-paid", "2024-03-15", { value: 2, for: 2023, ...note("2023年奖励余下部分补发完毕") });
events("training-outlay", "2023-03-22", "2023-10-26", "2024-03-21", "2024-10-24", "2025-03-20", "2025-10-23");

// ------------------------------------------------------------ 人员选派, 3.1–3.4

events("shared-resources", "2023-04-06", "2023-10-09", "2024-04-08", "2025-04-07", "2025-10-10");
events("talent-exchange", "2023-05-11", "2023-11-09", "2024-05-09", "2024-10-10", "2025-05-08", "2025-11-06");
events("activity-exchange", "2023-06-02", "2023-12-01", "2024-05-31", "2025-05-30", "2025-11-28");
readings("lasting-team", ["2023-12-25", 0], ["2024-12-23", 1], ["2025-12-18", 1]);
readings("staff-level", ["2024-12-23", 1], ["2025-12-18", 2]);
/** Those sent away to learn count twice: as so many people of a year, and towards everyone's having been. */
function sent(kind, date, members, { for: year, ...more } = {}) {
  for (const id of [`${kind}-sent`, `${kind}-rotated`]) {
    const made = year && id === `${kind}-sent` ? { for: year, ...note(`补送，计入${year}年`) } : {};
    const draft = entry(id, date, { members, ...made, ...more });
    if (date < NOT_YET_VERIFIED) verify(draft);
  }
}
// 47 in 2023 and three in January who make the 50 up: task 3.2 is met late, and 2024 begins at none.
sent("teachers", "2023-04-17", t(...range(1, 12)));
sent("teachers", "2023-06-12", t(...range(13, 24)));
sent("teachers", "2023-09-18", t(...range(25, 36)));
sent("teachers", "2023-11-20", t(...range(37, 41), ...range(43, 48)));
sent("teachers", "2024-01-16", t(49, 50, 51), { for: 2023 });
// 19 by October 2024: task 3.3 is behind then, and met in December.
sent("teachers", "2024-04-15", t(...range(52, 60)));
sent("teachers", "2024-09-23", t(...range(61, 70)));
sent("teachers", "2024-11-18", t(...range(71, 84)), {
  evidence: [proof("跟班学习名单", "study-list-2024-11", false)],
});
sent("teachers", "2024-12-09", t(...range(85, 100), 102));
sent("teachers", "2025-04-14", t(...range(103, 110)));
sent("teachers", "2025-10-13", t(...range(111, 118)));
// t124, who came in September 2025, has not been sent: 3.4 ends short of everyone.
sent("teachers", "2025-11-24", t(119, 120, 121, 122, 123));
sent("leaders", "2023-05-22", l(1, 2, 3));
sent("leaders", "2023-10-16", l(4, 5, 6, 7));
sent("leaders", "2024-11-25", l(8, 9));
sent("leaders", "2025-05-19", l(10));
sent("leaders", "2025-10-20", l(11, 12));

// ------------------------------------------------------------ 制度健全, 4.1–4.4

readings("talent-management", ["2023-12-18", 1], ["2025-06-20", 2]);
items("management-mechanisms", [
  ["teachers", "2023-11-10"],
  ["students", "2024-06-21"],
  ["courses", "2025-04-11"],
]);
items("school-systems", [
  ["courses", "2024-03-08"],
  ["culture", "2024-10-18"],
  ["pay", "2025-09-19"],
]);
events("management-steps", "2023-05-05", "2023-11-03", "2024-05-06", "2025-05-06");
items("co-governance", [
  ["students", "2024-05-17"],
  ["families", "2024-09-27"],
  ["society", "2025-10-17"],
]);
readings("principal-duty", ["2023-12-11", 2], ["2025-12-11", 2]);
readings("party-example", ["2023-12-26", 1], ["2024-09-30", 1], ["2025-12-24", 2]);
items("charter", [
  ["rules", "2023-06-29"],
  ["charter", "2023-10-20"],
]);
readings("party-bodies", ["2023-07-07", 2]);
readings("party-team", ["2023-09-08", 2]);
items("party-mechanisms", [
  ["deciding", "2023-04-14"],
  ["executing", "2023-06-16"],
  ["overseeing", "2023-09-22"],
  ["evaluating", "2023-11-17"],
  ["rewarding", "2023-12-15"],
]);
record("party-posts", "2023-06-30", { value: 6 });
readings("party-awards", ["2023-06-30", 1], ["2024-07-01", 2], ["2025-07-01", 2]);
readings("party-lessons", ["2024-06-27", 1], ["2024-12-05", 2], ["2025-06-26", 2]);
items("double-training", [
  ["members", "2024-12-19"],
  ["managers", "2025-11-27"],
]);
readings("grassroots-practice", ["2024-06-28", 1], ["2025-09-26", 2]);

// ------------------------------------------------------------ 人才帮带, 5.1–5.5

readings("training-mechanism", ["2023-06-09", 1], ["2023-11-30", 2]);
items("training-kinds", [
  ["new", "2023-08-28"],
  ["weak", "2023-07-12"],
  ["labs", "2023-10-12"],
  ["labour", "2023-11-14"],
  ["named", "2023-12-05"],
  ["new", "2024-08-27"],
  ["weak", "2024-07-10"],
  ["labs", "2024-10-11"],
  ["named", "2024-06-06"],
  ["labour", "2024-11-13"],
  ["new", "2025-08-27"],
  ["weak", "2025-07-09"],
  ["labs", "2025-10-16"],
  ["labour", "2025-11-12"],
  ["named", "2025-12-04"],
]);
items("growth-plans", [
  ["young", "2023-09-11"],
  ["teachers", "2024-05-14"],
  ["principals", "2024-10-15"],
]);
items("applications", [
  ["qiandong", "2023-10-27"],
  ["city-experts", "2024-03-29"],
  ["qianling", "2024-09-27"],
  ["provincial-experts", "2025-03-28"],
  ["studios", "2025-11-07"],
]);
amounts("national-training", [
  ["2023-07-20", 8],
  ["2023-11-28", 5],
  ["2024-07-18", 10],
  ["2025-07-17", 9],
  ["2025-11-25", 4],
]);
amounts("provincial-training", [
  ["2023-08-10", 12],
  ["2024-08-08", 15],
  ["2025-08-07", 14],
]);
amounts("training-places", [
  ["2023-05-10", 20],
  ["2024-05-10", 22],
  ["2025-05-09", 24],
]);
proved("talents-2023", "2023-06-28", { members: t(3, 17) });
proved("talents-2023", "2023-11-22", {
  members: t(28, 31),
  evidence: [proof("认定文件", "talents-2023", false), proof("公示", "talents-2023-notice", true)],
});
// Nothing is recorded for 5.4 before November 2024: unreported until then.
cover("talents", "2024-11-15", t(8, 19, 52));
cover("talents", "2024-12-26", t(61, 73));
// One of these two is a 名校长.
cover("talents", "2025-06-20", [...t(33), ...l(4)]);
cover("talents", "2025-12-10", t(90, 95, 104));

// ------------------------------------------------------------ 资源投入, 6.1–6.2

items("standards", [
  ["programmes", "2023-12-13"],
  ["courses", "2024-09-02"],
]);
readings("majors-adjusted", ["2023-06-21", 1], ["2025-05-28", 2]);
amounts("courses-renewed", [
  ["2023-08-23", 6],
  ["2024-08-21", 8],
  ["2025-08-20", 7],
]);
readings("reform-projects", ["2023-12-20", 2], ["2024-09-04", 1], ["2024-12-18", 2], ["2025-12-10", 2]);
items("joint-training", [
  ["joint", "2024-09-10"],
  ["stages", "2025-09-12"],
]);
items("into-courses", [
  ["onex", "2023-11-21"],
  ["values", "2023-12-14"],
  ["ability", "2024-06-13"],
  ["skill", "2024-12-17"],
  ["licence", "2025-10-30"],
]);
readings("yueqian-model", ["2023-12-27", 1], ["2025-12-22", 1]);
record("county-funds", "2023-12-28", { value: 0, ...note("零报告：本年没有配套资金到位") });
events("county-funds", "2024-06-12", "2025-07-16");
readings("it-projects", ["2024-04-19", 1], ["2024-09-26", 2]);
readings("ways-reformed", ["2024-06-20", 1], ["2025-12-10", 2]);
readings("helped-model", ["2024-12-26", 1], ["2025-12-22", 2]);

// -------------------------------------------------- 阶段目标和预期成效 (二、五)

items("joint-activities", [
  ["research", "2023-03-30"],
  ["reviewing", "2023-05-24"],
  ["teaching", "2023-09-26"],
  ["parallel", "2023-11-29"],
]);
readings("teaching-quality", ["2023-12-28", 1], ["2024-12-27", 2], ["2025-12-26", 2]);
readings("staff-ability", ["2023-12-28", 2], ["2024-12-27", 2], ["2025-12-26", 2]);
readings("student-quality", ["2023-12-28", 1], ["2024-12-27", 1], ["2025-12-26", 2]);
readings("management-level", ["2023-12-28", 2], ["2024-12-27", 2], ["2025-12-26", 2]);
readings("conditions", ["2024-12-27", 1], ["2025-12-26", 2]);
readings("education-level", ["2024-12-27", 1], ["2025-12-26", 1]);
readings("city-standard", ["2025-12-26", 1]);
const assessed = ["2023-12-29", "2024-12-27", "2025-12-26"];
/** A yearly mark beside the average of the province. The students' intake is left without a mark. */
const marks = {
  facilities: [
    [66, 70.5, 74],
    [78, 79, 80],
  ],
  management: [
    [70, 74, 78],
    [77, 77.5, 78.5],
  ],
  staff: [
    [68, 72, 76.5],
    [76, 77, 78],
  ],
  training: [
    [71, 73.5, 79],
    [77, 77.5, 78],
  ],
};
for (const [id, [own, province]] of Object.entries(marks)) {
  readings(`level-${id}`, ...assessed.map((date, i) => [date, own[i]]));
  readings(`province-${id}`, ...assessed.map((date, i) => [date, province[i]]));
}
readings("province-intake", ...assessed.map((date, i) => [date, 75 + i]));
readings("county-lift", ["2025-12-26", 1]);
readings("students", ["2023-10-10", 2410], ["2024-10-10", 2585], ["2025-10-10", 2790]);
readings("students-skilled", ["2024-07-10", 91.5], ["2025-07-10", 93.2]);
items("titles", [["revival", "2025-11-18"]]);

// ------------------------------------------------------------ 组织实施 (四)

items("leading-group", [
  ["head", "2023-01-06"],
  ["deputy", "2023-01-06"],
  ["members", "2023-01-09"],
]);
readings("four-lifts", ["2023-03-10", 1], ["2024-03-14", 2], ["2025-03-13", 2]);
items("duties", [
  ["defined", "2023-01-12"],
  ["head", "2023-02-06"],
  ["deputy", "2023-02-08"],
  ["layers", "2023-03-06"],
]);
items("documents", [
  ["ministry", "2023-01-18"],
  ["notice", "2023-02-14"],
  ["yueqian", "2023-03-16"],
  ["guantong", "2023-03-17"],
]);
// The first, second and third group of seconded teachers.
for (const [date, who] of [
  ["2023-03-02", s(1, 2, 3, 4)],
  ["2023-09-07", s(5, 6)],
  ["2024-09-05", s(7, 8, 9, 10)],
  ["2025-09-04", s(11)],
]) {
  for (const id of ["formalities", "pay-kept", "post-kept"]) cover(id, date, who);
}
cover("insurance", "2023-03-07", s(1, 2, 3, 4));
cover("insurance", "2023-09-14", s(5, 6));
// A year's insurance each; one of 2024 is forgotten until the inspection finds it.
cover("insurance", "2024-03-06", s(1, 2, 3, 4));
cover("insurance", "2024-09-11", s(5, 6, 7, 8, 9));
proved("insurance", "2024-12-18", { members: s(10) });
cover("insurance", "2025-09-11", s(7, 8, 9, 10, 11));
cover("allowance", "2023-04-03", s(1, 2, 3, 4));
cover("allowance", "2023-10-09", s(5, 6));
cover("allowance", "2024-10-09", s(7, 8, 9, 10));
cover("health-check", "2023-11-07", s(1, 2, 3, 4, 5));
cover("health-check", "2023-12-21", s(6));
cover("health-check", "2024-11-06", s(5, 6, 7, 8, 9));
record("health-check", "2025-01-15", { members: s(10), for: 2024, ...note("补做2024年体检") });
cover("health-check", "2025-11-05", s(7, 8, 9, 10, 11));
items("support", [
  ["board", "2023-02-27"],
  ["travel", "2023-03-01"],
  ["medical", "2023-04-04"],
]);
readings("helper-service", ["2023-04-04", 1], ["2023-12-19", 2], ["2024-12-19", 2]);
readings("incentives", ["2023-06-26", 1], ["2024-03-18", 2]);
readings("difficulties", ["2023-12-19", 1], ["2024-12-19", 2]);
readings("daily-management", ["2023-09-19", 2], ["2024-09-18", 2]);
items("in-supervision", [
  ["supervision", "2023-03-20"],
  ["appraisal", "2023-12-11"],
]);
// Each round of inspection, and what it makes of them: none so far, now and then, regularly.
readings("inspections", ["2023-05-09", 1], ["2023-10-24", 2], ["2024-04-11", 2], ["2024-10-22", 2]);
readings("inspections", ["2025-04-15", 2], ["2025-10-21", 2]);
readings("negative-list", ["2023-07-05", 2], ["2024-06-20", 2]);
items("rectification", [
  ["mending", "2023-05-15"],
  ["reporting", "2023-06-05"],
]);
items("preference", [
  ["titles", "2024-09-06"],
  ["awards", "2024-09-09"],
]);
items("appraisal", [
  ["appraisal", "2023-12-04"],
  ["incentives", "2024-07-03"],
  ["care", "2023-04-25"],
]);
readings("archive", ["2023-12-29", 1], ["2024-12-30", 2]);
readings("care", ["2023-09-08", 1], ["2024-09-10", 2], ["2025-09-10", 2]);
readings("talks", ["2023-06-15", 1], ["2023-12-14", 2], ["2024-12-16", 2], ["2025-12-15", 2]);
record("models", "2023-09-11", { value: 1, lag: 110, ...note("补录") });
readings("models", ["2024-09-10", 1], ["2025-09-10", 2]);
readings("lessons", ["2023-12-18", 1], ["2024-12-16", 2], ["2025-12-16", 2]);
readings("spread", ["2023-11-20", 1], ["2024-06-19", 1], ["2024-11-19", 2], ["2025-11-19", 2]);
const publicity = [
  ["2023-06-20", 1],
  ["2023-11-23", 1],
  ["2024-06-18", 1],
  ["2024-12-11", 2],
  ["2025-06-17", 2],
  ["2025-11-25", 2],
];
publicity.forEach(([date, value], i) =>
  record("publicity", date, { value, evidence: [proof("宣传报道汇编", `publicity-${date}`, i % 2 === 0)] }),
);

// ------------------------------------------- corrections, rejections and the like

// Entered twice as much by mistake, corrected, the correction verified: a chain of three.
const exchange = entry("exchanges", "2023-09-21", { value: 2, ...note("两场活动合报") });
const corrected = instead(exchange, { value: 1, after: 5, ...note("更正：同一场活动重复计入，应为1次") });
verify(corrected, 12);
const outlay = entry("training-outlay", "2024-06-27", { value: 3, ...note("按发票张数填报") });
verify(instead(outlay, { value: 1, after: 9, ...note("更正：三张发票属同一笔") }), 15);
// A correction that is not accepted; the first figure is then entered again and verified.
const places = entry("training-places", "2024-10-08", { value: 6 });
const wish = instead(places, { value: 16, after: 8, ...note("更正：含次年指标") });
const refused = instead(wish, { state: "rejected", after: 6, ...note("次年指标不应计入，不予认可") });
instead(refused, { value: 6, state: "verified", after: 2, ...note("恢复原数") });
// A report taken back altogether, and one that never passed.
const twice = entry("college-partners", "2024-05-08", { value: 1 });
instead(twice, { state: "rejected", after: 11, ...note("与上年九月所报为同一所院校") });
entry("spread", "2024-02-28", { value: 2, state: "rejected", ...note("只有一家媒体，自评过高，不予认可") });
record("enterprise-partnerships", "2025-11-04", {
  value: 2,
  ...note("合作协议为样本"),
  evidence: [
    proof("合作协议", "agreement-2025-11", false),
    proof("签约消息", "agreement-2025-11-news", true),
  ],
});

// ------------------------------------------------------------ findings, updates

const findings = [];
/** A finding; when it is put right, a second entry with that day takes its place. */
function finding(target, found, due, closed, text, isPublic = true) {
  const id = `f${two(findings.length + 1)}`;
  const first = {
    id,
    ...target,
    found,
    due,
    text: `${text}（示例）`,
    ...(isPublic ? { public: true } : {}),
    recordedAt: laterAtWork(worked(found), 2),
  };
  findings.push(first);
  if (!closed) return;
  findings.push({
    ...first,
    id: `f${two(findings.length + 1)}`,
    closed,
    recordedAt: laterAtWork(worked(closed), 3),
    supersedes: id,
  });
}
finding({ task: "4.2" }, "2023-05-09", "2023-09-30", "2023-09-22", "章程修订进度偏慢，要求列出时间表");
finding({ task: "1.2" }, "2023-10-24", "2023-12-31", "2025-03-14", "部分学科没有“一学科一策略”");
finding({ task: "2.2" }, "2024-04-11", "2024-06-30", "2024-12-12", "培训资金筹措没有年度安排");
finding({ task: "5.1" }, "2024-04-11", "2024-08-31", "2024-08-29", "新任教师培训记录不全", false);
finding({ task: "3.3" }, "2024-10-22", "2024-12-15", "2024-12-10", "全年选送人数进度偏慢");
finding(
  { commitment: "c27-d" },
  "2024-10-22",
  "2024-11-30",
  "2024-12-20",
  "一名帮扶教师尚未办理意外伤害保险",
  false,
);
finding({ task: "6.2" }, "2025-04-15", "2025-10-31", undefined, "信息化设备使用记录不完整");
finding({ commitment: "c29-b" }, "2025-10-21", "2026-03-31", undefined, "资料归档目录需要统一", false);
finding({ task: "4.1" }, "2025-04-15", "2025-09-30", "2025-09-24", "绩效分配制度尚未印发");

const texts = [
  ["1.1", "2023-01-10", "“一校一案”已印发各科室"],
  ["4.2", "2023-03-24", "章程修订征求意见"],
  ["3.2", "2023-04-28", "首批12名教师完成跟班学习"],
  ["1.3", "2023-05-26", "完成本年第二次“校际、校企”交流"],
  ["2.1", "2023-06-30", "上半年支出40.5万元，其余列入下半年采购计划"],
  ["4.2", "2023-10-27", "章程核准并公布"],
  ["1.2", "2023-12-11", "八个学科形成教学策略，两个学科尚在编写"],
  ["5.3", "2023-12-01", "四名教师获县级以上认定"],
  ["3.2", "2024-01-05", "尚差三名，安排在一月选送"],
  ["3.2", "2024-01-22", "补送三名，2023年的五十名教师全部选送"],
  ["2.2", "2024-03-20", "2023年奖励补发完毕"],
  ["6.2", "2024-04-26", "信息化项目开工"],
  ["3.1", "2024-05-15", "举办人才交流培训"],
  ["1.3", "2024-05-29", "六个专业建立贯通培养合作"],
  ["5.2", "2024-05-20", "教师研修计划启动"],
  ["4.3", "2024-07-05", "开展党内争先创优表彰"],
  ["5.1", "2024-09-02", "新任教师规范化培训结束"],
  ["6.1", "2024-09-18", "两地联合培养首届学生报到"],
  ["2.1", "2024-10-15", "支出偏慢，已列出清单"],
  ["3.3", "2024-10-28", "本年已选送十九名（不含补2023年的三名），余下人员安排在十一、十二月选送"],
  ["5.4", "2024-11-20", "本年首批三名教师获县级以上认定"],
  ["3.3", "2024-12-16", "本年五十名教师、两名校领导全部选送"],
  ["4.3", "2024-12-09", "开展党员示范课活动"],
  ["2.1", "2025-01-14", "2024年合同余款付清"],
  ["1.2", "2025-03-18", "十个学科全部形成教学策略"],
  ["4.1", "2025-06-27", "人才管理机制修订完成"],
  ["1.3", "2025-07-02", "十一个专业建立贯通培养合作"],
  ["4.4", "2025-10-09", "教师到基层实践制度印发"],
  ["3.4", "2025-12-01", "尚有一名新进教师未轮训"],
  ["5.5", "2025-12-15", "本年认定五名"],
  ["6.1", "2025-12-30", "粤黔示范校仍在创建"],
];
const updates = texts.map(([task, date, text], i) => ({
  id: `u${two(i + 1)}`,
  task,
  date,
  text: `${text}（示例）`,
  ...(i % 7 === 5 ? {} : { public: true }),
  recordedAt: laterAtWork(worked(date), between(0, 3)),
}));
const last = updates.at(-1);
updates.push({
  ...last,
  id: `u${two(updates.length + 1)}`,
  text: "粤黔示范校仍在创建，已提交申报材料（示例）",
  recordedAt: "2026-01-06",
  supersedes: last.id,
});

// ------------------------------------------------------------------- the file

// In the order in which things were written down; ids follow it.
const moment = (draft) =>
  draft.recordedAt.length === 10 ? `${draft.recordedAt}T00:00` : draft.recordedAt.slice(0, 16);
const ordered = drafts
  .map((draft, i) => ({ draft, i }))
  .sort((a, b) =>
    moment(a.draft) < moment(b.draft) ? -1 : moment(a.draft) > moment(b.draft) ? 1 : a.i - b.i,
  );
const idOf = new Map(ordered.map(({ draft }, i) => [draft, `r${String(i + 1).padStart(4, "0")}`]));
const FIELDS = [
  "indicator",
  "date",
  "value",
  "members",
  "item",
  "for",
  "reportedBy",
  "note",
  "evidence",
  "state",
  "recordedAt",
];
const records = ordered.map(({ draft }) => ({
  id: idOf.get(draft),
  ...Object.fromEntries(
    FIELDS.filter((field) => draft[field] !== undefined).map((field) => [field, draft[field]]),
  ),
  ...(draft.supersedes ? { supersedes: idOf.get(draft.supersedes) } : {}),
}));

const ledger = { format: "bangfu-ledger/1", plan: plan.id, rosters, records, findings, updates };
writeFileSync(process.argv[2] ?? here("../sample-ledger.json"), `${JSON.stringify(ledger, null, 2)}\n`);
