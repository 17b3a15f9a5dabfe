import { periodsOf, type Commitment, type Plan } from "@bangfu/core";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { countOpen, openItems, reviewItems, UNDECIDED } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const isRow = ({ cells }: Plan["document"][number]): boolean => cells !== undefined;

/** The two documents as the plan keeps them: its clauses, and its rows under their heads. */
const HEADS = ["目标任务", "编号", "主要举措", "完成时限", "责任单位", "配合部门"];
const text = yanhe.document
  .filter((clause) => !isRow(clause))
  .map((clause) => clause.text)
  .join("\n");
const annex = [
  HEADS.join("\t"),
  ...yanhe.document
    .filter(isRow)
    .map(({ text: action, cells }) =>
      HEADS.map((head) => (head === "主要举措" ? action : cells?.[head])).join("\t"),
    ),
].join("\n");

const read = readSound([file("plan.txt", text), file("annex.tsv", annex)]);

const taskOf = (plan: Plan, { task }: Commitment) => plan.tasks.find(({ id }) => id === task);

const last = (plan: Plan, commitment: Commitment): string | null => {
  const indicator = plan.indicators.find(({ id }) => id === commitment.indicator)!;
  const schedule = commitment.schedule ?? taskOf(plan, commitment)!.schedule;
  return periodsOf(plan, indicator, schedule).at(-1)!.due;
};

/** How many times a year or in all it is asked for. */
const many = (plan: Plan, commitment: Commitment): number => {
  const indicator = plan.indicators.find(({ id }) => id === commitment.indicator)!;
  // All of a set is reached once, whether it is looked at every year or at the end.
  if (indicator.kind === "coverage" || indicator.kind === "level") return 1;
  return periodsOf(plan, indicator, commitment.schedule ?? taskOf(plan, commitment)!.schedule).length;
};

/** 50名 and 50人 are the same; a share of all is 100 %. */
const figure = (plan: Plan, { indicator, target }: Commitment): string => {
  const { measuredIn } = plan.indicators.find(({ id }) => id === indicator)!;
  const whole = "all" in target || (measuredIn === "%" && "atLeast" in target && target.atLeast === 100);
  return whole
    ? "全部"
    : `${JSON.stringify(Object.values(target))}${measuredIn === "名" ? "人" : measuredIn}`;
};

/** A promise in numbers: its quote holds a figure with a unit, or a whole set. */
const isQuantified = (plan: Plan, commitment: Commitment): boolean => {
  const { kind } = plan.indicators.find(({ id }) => id === commitment.indicator)!;
  const quote = commitment.quote.replace(/《[^》]*》|“[^”]*”|\d{4}年|〔\d+〕\d+号|1\+X/g, "");
  if (/\d+-?\d*\s*(?:名|人|万元|次(?!.*体检))/.test(quote) && kind !== "coverage") return true;
  return /所有|每个/.test(quote) && (kind === "coverage" || kind === "level");
};

describe("Yanhe's own two documents", () => {
  it("give all 20 tasks, with the schedules and units of the plan encoded by hand", () => {
    expect(read.plan.tasks).toHaveLength(20);
    const nameOf = (plan: Plan, id: string) => plan.units.find((unit) => unit.id === id)!.name;
    for (const task of yanhe.tasks) {
      const found = read.plan.tasks.find(({ id }) => id === `t${task.id}`)!;
      expect(found.text).toBe(task.text);
      expect(
        found.lead.map((id) => nameOf(read.plan, id)),
        task.id,
      ).toEqual(task.lead.map((id) => nameOf(yanhe, id)));
      expect(
        found.support.map((id) => nameOf(read.plan, id)),
        task.id,
      ).toEqual(task.support.map((id) => nameOf(yanhe, id)));
      const due = ({ schedule }: typeof task) => ("by" in schedule ? { by: schedule.by } : schedule);
      expect(due(found), task.id).toEqual(due(task));
    }
  });

  it("give every promise in numbers that the plan has: its figure, its unit, how often and when it ends", () => {
    const wanted = yanhe.commitments.filter((commitment) => isQuantified(yanhe, commitment));
    expect(wanted.length).toBeGreaterThanOrEqual(30);
    for (const commitment of wanted) {
      const inClause = read.plan.commitments.filter(({ clause }) => clause === commitment.clause);
      const said = inClause.map((each) => [
        figure(read.plan, each),
        last(read.plan, each),
        many(read.plan, each),
      ]);
      expect(said, `${commitment.id} ${commitment.quote}`).toContainEqual([
        figure(yanhe, commitment),
        last(yanhe, commitment),
        many(yanhe, commitment),
      ]);
    }
  });

  it("give the title, the school, the county, the day of issue, three phases, five sources, six measures", () => {
    const { title, school, issued, start, phases, sources, measures } = read.plan;
    expect({ title, issued, start }).toEqual({
      title: yanhe.title,
      issued: "2022-12-31",
      start: "2022-12-31",
    });
    expect(school).toEqual({ name: yanhe.school.name, county: yanhe.school.county });
    expect(phases?.map(({ due }) => due)).toEqual(["2023-12-31", "2025-12-31", "2035-12-31"]);
    // The plan has them in English too.
    expect(sources).toEqual(yanhe.sources!.map((source) => ({ ...source, en: undefined })));
    expect(measures.map((measure) => measure.title)).toEqual(yanhe.measures.map((measure) => measure.title));
  });

  it("leave at most 60 decisions for 20 tasks, where those of one reason are accepted at once", () => {
    const open = openItems(reviewItems(read, UNDECIDED), UNDECIDED);
    expect(read.plan.draft!.open.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    expect(countOpen(open).decisions).toBeLessThanOrEqual(60);
  });

  it("leave out no clause: joined by line breaks they are the document", () => {
    expect(
      read.plan.document
        .filter((clause) => !isRow(clause))
        .map((clause) => clause.text)
        .join("\n"),
    ).toBe(text);
    expect(read.plan.document.filter(isRow).map((clause) => clause.text)).toEqual(
      yanhe.document.filter(isRow).map((clause) => clause.text),
    );
  });

  it("leave no sentence out: each stands in a quote or in an aside", () => {
    for (const { id, heading, text: words, asides = [] } of read.plan.document) {
      if (heading !== undefined) continue;
      const quotes = read.plan.commitments.filter(({ clause }) => clause === id).map(({ quote }) => quote);
      let rest = words;
      for (const passage of [...quotes, ...asides.map((aside) => aside.text)].sort(
        (one, other) => other.length - one.length,
      ))
        rest = rest.replaceAll(passage, "");
      expect(rest.replace(/[\s，,；;。、]/g, ""), `${id} ${words}`).toBe("");
    }
  });
});
