import { parsePlan } from "@bangfu/core/schema";
import { plan } from "@bangfu/plan-yanhe";
import { describe, expect, it } from "vitest";
import { body, columns, rows } from "./support/document.js";

describe("the document, to the letter", () => {
  it("has the body's paragraphs and then the annex's rows, as clauses in their order", () => {
    expect(plan.document.map(({ text }) => text)).toEqual([...body, ...rows.map((row) => row[2])]);
  });

  it("has the annex's other columns as printed", () => {
    const others = columns.flatMap((name, at) => (at === 2 ? [] : [[name, at] as const]));
    const cells = rows.map((row) => Object.fromEntries(others.map(([name, at]) => [name, row[at]])));
    expect(plan.document.slice(body.length).map((clause) => clause.cells)).toEqual(cells);
  });

  it("is accepted by parsePlan: every quote stands in its clause, every reference leads somewhere", () => {
    expect(parsePlan(JSON.stringify(plan))).toMatchObject({ ok: true, problems: [] });
  });

  it("has nothing that looks like a person's name", () => {
    const parsed = parsePlan(plan);
    const warnings = parsed.ok ? (parsed.warnings ?? []) : parsed.problems;
    expect(warnings.filter(({ code }) => code === "person-name")).toEqual([]);
  });
});

describe("the document's oddities, each noted on its clause", () => {
  it.each([
    ["the same department twice", ["a3.2", "a3.3", "a3.4"], /教务科、教务科/],
    ["1.2 says more in the annex", ["c13", "a1.2"], /附件/],
    ["6.2 says more in the annex", ["c23", "a6.2"], /争取县政府每年投入适当资金配套建设/],
    ["4.2 says more in the annex", ["c19", "a4.2"], /完善党的组织机构，配齐配强党组织领导班子/],
    ["资金保障 and 财务保障", ["c15", "a2.2"], /资金保障.*财务保障|财务保障.*资金保障/],
    ["100万元 to be obtained twice, and to be spent each year", ["c08", "c09", "a2.1"], /100万元/],
    ["争取 and 支出 are two things", ["c08", "a2.1"], /支出.*两|两.*支出|不是一件事/],
    ["everyone by 2025, and 50 more in 2024", ["c09", "c17", "a3.3"], /2024年.*50名/],
    ["指导学校制定 and 指导校制定", ["c13", "a1.1"], /指导学校制定.*指导校制定|指导校制定.*指导学校制定/],
    ["2023年底之前 and 2023年", ["c21", "a5.3"], /2023年底之前/],
    ["2024年底之前 and 2024年", ["c21", "a5.4"], /2024年底之前/],
    ["the annex's own title", ["c32"], /标题/],
    ["the contact left out", ["c32"], /联系人/],
    ["1.1 due on the day of issue", ["a1.1"], /印发之日/],
    ["no number of students to begin with", ["c31"], /基数/],
    ["各选送2名以上, each of what", ["c17", "a3.2", "a3.3"], /“各”所指不明，按共2名以上计/],
    ["one promise, two deadlines", ["c08", "a4.1", "a5.1"], /2023年底.*2025年底|2025年底.*2023年底/],
    ["the four lifts, worded in three ways", ["c08", "c25", "c31"], /提法/],
    ["预期 is a forecast", ["c31"], /预期/],
    [
      "2023-2025年12月底: each year, or by its end",
      ["a1.3", "a3.1", "a4.1", "a5.1", "a5.2", "a6.1", "a6.2"],
      /“2023-2025年12月底”：.*按年计.*2025年12月31日计/,
    ],
    ["5人 of one year or of two", ["c09", "c21", "a5.4", "a5.5"], /5人/],
  ] as const)("%s", (_, clauses, said) => {
    for (const id of clauses)
      expect([id, plan.document.find((clause) => clause.id === id)?.note]).toEqual([
        id,
        expect.stringMatching(said),
      ]);
  });
});

describe("every sentence", () => {
  const bare = plan.document.filter(({ heading }) => heading === undefined);

  it.each(bare.map((clause) => [clause.id, clause] as const))(
    "of %s stands in a quote or in an aside",
    (id, clause) => {
      const covered = new Array<boolean>(clause.text.length).fill(false);
      const passages = [
        ...plan.commitments.filter((each) => each.clause === id).map(({ quote }) => quote),
        ...(clause.asides ?? []).map(({ text }) => text),
      ];
      for (const passage of passages)
        for (let at = clause.text.indexOf(passage); at >= 0; at = clause.text.indexOf(passage, at + 1))
          covered.fill(true, at, at + passage.length);
      const left = [...clause.text].filter((char, at) => !covered[at] && /[\p{L}\p{N}]/u.test(char)).join("");
      expect(left).toBe("");
    },
  );
});

it("no aside holds a figure to be reached: so many people, times, 万元 or years", () => {
  const asides = plan.document.flatMap((clause) => clause.asides ?? []);
  expect(asides.length).toBeGreaterThan(20);
  expect(asides.filter(({ text }) => /\d+\s*(名|人|次|万元|年以上)/.test(text))).toEqual([]);
});

it("every figure to be reached stands in a quote", () => {
  const figures = plan.document.flatMap(({ id, text }) =>
    (text.match(/\d+(-\d+)?(名|人|次|万元|年以上)/g) ?? []).map((figure) => [id, figure] as const),
  );
  expect(figures).toHaveLength(28);
  const missing = figures.filter(
    ([id, figure]) => !plan.commitments.some(({ clause, quote }) => clause === id && quote.includes(figure)),
  );
  expect(missing).toEqual([]);
});
