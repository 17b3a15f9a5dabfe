import { describe, expect, it } from "vitest";
import { answersById, answerTo, questionId } from "../../src/index.js";
import { parseAnswers } from "../../src/schema.js";

const file = (...answers: unknown[]) => ({ format: "bangfu-answers/1", answers });
const yes = { id: "q", answer: "yes", date: "2024-05-01" };

describe("a question", () => {
  const id = questionId("large-amount", ["教务科.xlsx", "台账", "r12"], 505000);

  it("has an id that shows its place and not its value", () => {
    expect(id).toMatch(/^large-amount:教务科\.xlsx\/台账\/r12:[0-9a-f]{8}$/);
    expect(questionId("large-amount", ["教务科.xlsx", "台账", "r12"], 505000)).toBe(id);
  });

  it("is another one for another value, place or kind", () => {
    const others = [
      questionId("large-amount", ["教务科.xlsx", "台账", "r12"], 505001),
      questionId("large-amount", ["教务科.xlsx", "台账", "r13"], 505000),
      questionId("late-date", ["教务科.xlsx", "台账", "r12"], 505000),
      // The same to read, for what cannot be printed is left out.
      questionId("large-amount", ["教务科.xlsx", "台账", "r12\u200b"], 505000),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
    expect(questionId("x", ["a\u202eb\n", "c:d"], "")).toMatch(/^x:a-b-\/c-d:/);
  });

  it("is answered by one of its choices alone", () => {
    const question = { id, choices: [{ answer: "yes" }, { answer: "no" }] };
    const given = (answer: string) => answersById([{ ...yes, id, answer }]);
    expect(answerTo(question, given("no"))).toBe("no");
    expect(answerTo(question, given("perhaps"))).toBeUndefined();
    expect(answerTo(question, answersById([yes]))).toBeUndefined();
  });
});

describe("parseAnswers", () => {
  it("reads what was answered, from text too", () => {
    const parsed = parseAnswers(JSON.stringify(file(yes)));
    expect(parsed).toEqual({ ok: true, value: file(yes), problems: [] });
  });

  it("names every mistake with its place", () => {
    const parsed = parseAnswers(file(yes, { ...yes, date: "2024-02-30" }, { id: "r", anwser: "no" }));
    expect(parsed.problems.map(({ code, path }) => [code, path])).toEqual([
      ["not-a-date", "answers[1].date"],
      ["missing-field", "answers[2].answer"],
      ["missing-field", "answers[2].date"],
      ["unknown-field", "answers[2].anwser"],
      ["duplicate-id", "answers[1].id"],
    ]);
  });
});
