import { parsePlan } from "@bangfu/core/schema";
import {
  applyDecisions,
  carryDecisions,
  itemsOf,
  readReviewWorkbook,
  UNDECIDED,
  writeReviewWorkbook,
  type Decision,
  type Decisions,
  type ReviewItem,
} from "@bangfu/reader";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentText } from "./support/documents.js";
import { lostWords } from "./support/lost-words.js";
import { file, readSound } from "./support/read.js";

const readOf = (text: string) => readSound([file("方案.txt", text)]);

const throughWorkbook = (
  read: ReturnType<typeof readOf>,
  decisions: Decisions,
  locale: "zh" | "en",
): Decisions => {
  const back = readReviewWorkbook({
    name: "草稿.xlsx",
    bytes: writeReviewWorkbook(read, { decisions, locale }),
  });
  if (!back.ok) throw new Error(JSON.stringify(back.problems));
  expect(back.reviewed.read.plan).toEqual(read.plan);
  return back.reviewed.decisions;
};

/** What somebody may decide about an item; a number from 0 to 1 chooses. */
const decisionFor = (item: ReviewItem, choice: number): Decision | undefined => {
  if (item.kind === "unused" || choice < 0.3) return undefined;
  if (choice < 0.5) return { is: "accept" };
  if (choice < 0.65 && item.kind !== "fact") return { is: "strike" };
  switch (item.kind) {
    case "task":
      return {
        is: "correct",
        value: { title: "新名", lead: ["教务科", "新科室"], schedule: { by: "2030-06-30" } },
      };
    case "commitment":
      return choice < 0.8
        ? { is: "correct", value: { label: "新名", kind: "count", measuredIn: "次", target: { atLeast: 3 } } }
        : { is: "split", into: [{ label: "甲" }, { label: "乙", schedule: { by: "2030-06-30" } }] };
    case "unit":
      return { is: "correct", value: { short: "新" } };
    case "roster":
      return { is: "correct", value: { name: "新册" } };
    case "fact":
      return { is: "accept" };
  }
};

const decided = (items: readonly ReviewItem[], choices: readonly number[]): Decisions => ({
  ...UNDECIDED,
  decided: Object.fromEntries(
    items.flatMap((item, at) => {
      const decision = decisionFor(item, choices[at % choices.length]!);
      return decision === undefined ? [] : [[item.id, decision] as const];
    }),
  ),
});

/** What a decision was about: the words of its clause, and what was read; ids of tasks count on from line to line. */
const readingOf = ({ words, value, clause }: ReviewItem, { plan }: ReturnType<typeof readOf>) => {
  const { text, cells } = plan.document.find(({ id }) => id === clause) ?? {};
  return { words, text, cells, value: { ...value, task: undefined } };
};

const choices = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
const locale = fc.constantFrom("zh" as const, "en" as const);

describe("whatever document is reviewed", () => {
  it("an untouched workbook gives the same plan", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(documentText, locale, (text, language) => {
        const read = readOf(text);
        expect(applyDecisions(read, UNDECIDED)).toEqual(read.plan);
        const decisions = throughWorkbook(read, UNDECIDED, language);
        expect(decisions).toEqual(UNDECIDED);
        expect(applyDecisions(read, decisions)).toEqual(read.plan);
      }),
      { numRuns: 40 },
    );
  });

  it("a reviewed workbook gives the plan that was decided, and core accepts it", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(documentText, choices, locale, (text, chosen, language) => {
        const read = readOf(text);
        const decisions = decided(itemsOf(read), chosen);
        const plan = applyDecisions(read, decisions);
        const parsed = parsePlan(JSON.stringify(plan));
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
        expect(applyDecisions(read, throughWorkbook(read, decisions, language))).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it("no sentence is lost, whatever is left out or taken up", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(documentText, choices, (text, chosen) => {
        const read = readOf(text);
        const plan = applyDecisions(read, decided(itemsOf(read), chosen));
        expect(lostWords(plan)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it(
    "read again it keeps every decision, and asks only about what is read differently",
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(documentText, choices, (text, chosen) => {
          const read = readOf(text);
          const decisions = decided(itemsOf(read), chosen);
          expect(carryDecisions({ read, decisions }, readOf(text))).toEqual(decisions);
          const [title, ...lines] = text.split("\n");
          const now = readOf([title, "本校位于清溪县城。", ...lines].join("\n"));
          const carried = carryDecisions({ read, decisions }, now);
          const asked = Object.entries(carried.former);
          const items = new Map(itemsOf(now).map((item) => [item.id, item]));
          // A line before may change how others are joined, or read: only then is a decision asked about again.
          for (const [id, { was }] of asked)
            expect(readingOf(items.get(id)!, now)).not.toEqual(readingOf(was, read));
          const kept = Object.keys(carried.decided).length;
          expect(kept + asked.length + carried.lost.length).toBe(Object.keys(decisions.decided).length);
        }),
        { numRuns: 60 },
      );
    },
  );
});
