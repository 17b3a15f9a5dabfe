import { describe, expect, it } from "vitest";
import { answersById, summarize } from "../../src/index.js";
import { describeLeak, describeLeakAnswer, leaksIn, type Leak } from "../../src/privacy.js";
import { ledgerSaying, ledgerWith, leaksOf, member, privacyPlan, recordWith } from "../support/published.js";

const ROSTERS = { teachers: [member("t001", "高明")] };
const MOBILE = `137${"0".repeat(8)}`;
const placeOf = ({ of, path, what }: Leak) => `${of} ${path} ${what}`;

describe("every public text", () => {
  it("of the plan is looked through, with its place", () => {
    const plan = {
      ...privacyPlan,
      title: "高明的方案",
      document: [{ id: "c", text: "承诺", cells: { "高 明": "一", 责任人: "高　明" } }],
      tasks: [{ ...privacyPlan.tasks[0]!, text: "由高·明负责" }],
      revisions: [{ from: "2024-01-01", why: `来电${MOBILE}`, units: { u: { name: "高明工作室" } } }],
    };
    const facts = summarize(plan, ledgerWith({ rosters: ROSTERS }));
    const leaks = leaksIn({ facts }, { plan, ledger: ledgerWith({ rosters: ROSTERS }) });
    expect(leaks.map(placeOf)).toEqual([
      "plan title name",
      'plan document[0].cells["●"] name',
      "plan document[0].cells.责任人 name",
      "plan tasks[0].text name",
      "plan revisions[0].why mobile",
      "plan revisions[0].units.u.name name",
    ]);
  });

  it("of the ledger too, and of fields that no version knows yet", () => {
    const evidence = [
      { title: "存档", public: false },
      { title: "高明获奖", url: `https://school.example/${encodeURIComponent("高明")}.jpg`, public: true },
    ];
    const findings = [{ id: "f", task: "1", found: "2024-01-01", text: "高明缺勤", public: true }];
    const ledger = ledgerWith({ rosters: ROSTERS, records: [recordWith({ evidence })], findings });
    expect(leaksOf(ledger).map(placeOf)).toEqual([
      "ledger findings[0].text name",
      "ledger records[0].evidence[1].title name",
      "ledger records[0].evidence[1].url name",
    ]);
    const facts = { ...summarize(privacyPlan, ledgerWith({})), later: [{ 说明: "高明" }] };
    expect(leaksIn({ facts }, { plan: privacyPlan, ledger }).map(placeOf)).toEqual([
      "facts later[0].说明 name",
    ]);
  });

  it("that is given beside them: a notice, a title, a roll-up", () => {
    const rollup = { schools: [{ school: { name: `某校（${MOBILE}）` } }] };
    const leaks = leaksIn({ rollup: rollup as never, notice: "a@school.example", title: "进展" });
    expect(leaks.map(placeOf)).toEqual(["rollup schools[0].school.name mobile", "notice  mail"]);
  });
});

it("a figure in a roll-up or a series is no number of a person", () => {
  const rollup = { overall: { sums: { weight: `3.${MOBILE}` } } };
  expect(leaksIn({ rollup: rollup as never })).toEqual([]);
  const facts = summarize(privacyPlan, ledgerWith({}));
  const series = [{ reported: [["2024-01-01", MOBILE]], verified: [] }];
  expect(leaksIn({ facts: { ...facts, series } as never })).toEqual([]);
});

describe("a private text", () => {
  it("is a note, a remark, a finding, an update or evidence that stands in a public one, in any spelling", () => {
    const ledger = ledgerWith({
      records: [recordWith({ note: "内部备注一则", evidence: [{ title: "保密的证明材料" }] })],
      findings: [{ id: "f", task: "1", found: "2024-01-01", text: "私下的意见" }],
      updates: [
        { id: "u", task: "1", date: "2024-01-01", text: "见内部 备注一则；私下的\u200b意见", public: true },
        { id: "v", task: "1", date: "2024-01-01", text: "保密的证明材料", public: true },
      ],
    });
    expect(leaksOf(ledger).map(({ path, secret }) => `${path} ${secret}`)).toEqual([
      "updates[0].text records[0].note",
      "updates[0].text findings[0].text",
    ]);
  });

  it("is one that was withdrawn and stands in another", () => {
    const updates = [
      { id: "x", task: "1", date: "2024-01-01", text: "某老师家里的情况", public: true },
      { id: "y", task: "1", date: "2024-01-01", text: "撤回", supersedes: "x" },
      { id: "z", task: "1", date: "2024-02-01", text: "续：某老师家里的情况", public: true },
    ];
    expect(leaksOf(ledgerWith({ updates })).map(({ path, secret }) => `${path} ${secret}`)).toEqual([
      "updates[2].text updates[0].text",
    ]);
  });

  it("is none where the plan has it, where it is a part of a longer address, and where it is a figure", () => {
    const evidence = [
      { title: "甲", url: "https://school.example/12" },
      { title: "乙", url: "https://school.example/12-notice", public: true },
    ];
    const ledger = ledgerWith({
      records: [recordWith({ note: "教务科", evidence }), recordWith({ id: "s", note: "2024-01-01" })],
    });
    expect(leaksOf(ledger)).toEqual([]);
  });
});

describe("a false alarm", () => {
  const ledger = ledgerSaying("提高明显", member("t001", "高明"));
  const facts = summarize(privacyPlan, ledger);
  const [{ question }] = leaksOf(ledger) as [Leak];
  const answered = (answer: string) => answersById([{ id: question.id, answer, date: "2024-02-01" }]);

  it("is answered with no, for that text in that place alone", () => {
    const answers = answered("no");
    expect(leaksIn({ facts }, { plan: privacyPlan, ledger, answers })).toEqual([]);
    expect(leaksIn({ facts }, { plan: privacyPlan, ledger, answers: answered("maybe") })).toHaveLength(1);
    for (const changed of [
      ledgerSaying("提高明显了", member("t001", "高明")),
      { ...ledger, updates: [{ ...ledger.updates![0]!, id: "other" }] },
    ])
      expect(
        leaksIn({ facts: summarize(privacyPlan, changed) }, { plan: privacyPlan, ledger: changed, answers }),
      ).toHaveLength(1);
  });

  it("stays answered when other entries come before it", () => {
    const before = { id: "v", task: "1", date: "2023-01-01", text: "前一条", public: true };
    const later = { ...ledger, updates: [before, ...ledger.updates!] };
    const answers = answered("no");
    expect(
      leaksIn({ facts: summarize(privacyPlan, later) }, { plan: privacyPlan, ledger: later, answers }),
    ).toEqual([]);
  });

  it("and the name itself in one text are two questions", () => {
    const both = leaksOf(ledgerSaying("提高明显，由高明主持", member("t001", "高明")));
    expect(new Set(both.map((leak) => leak.question.id)).size).toBe(2);
  });

  it("has an id that names no one", () => {
    const odd = ledgerWith({
      rosters: ROSTERS,
      updates: [{ id: "高明-1", task: "1", date: "2024-01-01", text: "高明返校", public: true }],
    });
    const [leak] = leaksOf(odd);
    expect(JSON.stringify(leak)).not.toContain("高明");
    expect(leak!.question.id).toMatch(/^leak-name:updates\/[0-9a-f]{6}\/text:[0-9a-f]{8}$/);
  });
});

it("a leak is a sentence in both languages, without what it is about", () => {
  const [leak] = leaksOf(ledgerSaying("由高明主持", member("t001", "高明")));
  expect(describeLeak(leak!, "zh")).toBe(
    "台账 updates[0].text：含有成员姓名（台账 rosters.teachers[0].name），在“由●●主持”处，请从公开的文字中删去。",
  );
  expect(describeLeak(leak!, "en")).toBe(
    "ledger updates[0].text: holds a member's name (ledger rosters.teachers[0].name) in “由●●主持”; take it out of what is public.",
  );
  expect(describeLeakAnswer(leak!, "zh")).toBe("这里不是成员姓名，可以公开");
  expect(describeLeakAnswer(leak!, "en")).toBe("this is not a member's name; it may be published");
});
