import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlan } from "@bangfu/core/schema";
import { ADVICE_KINDS } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { scoreAdvice, sumOf } from "../../../bench/reader/advice.mjs";

const FOLDER = join(import.meta.dirname, "advice");
const scores = scoreAdvice(FOLDER);

describe("twenty plans that somebody else labelled", () => {
  it("are advised with a precision of 0.9 and a recall of 0.6 at least", () => {
    const { hits, wrong, missed } = sumOf(scores);
    expect(scores).toHaveLength(20);
    // The labels have 49 firm pieces of advice.
    expect(hits + missed).toBe(49);
    expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.9);
    expect(hits / (hits + missed)).toBeGreaterThanOrEqual(0.6);
  });

  it("hold each kind, and each kind is found", () => {
    for (const kind of ADVICE_KINDS)
      expect(scores.some(({ hits }) => hits.some((each) => each.kind === kind))).toBe(true);
  });

  it("tell of each piece where its words stand, to the letter", () => {
    for (const { file, hits } of scores) {
      const parsed = parsePlan(readFileSync(join(FOLDER, file), "utf8"));
      if (!parsed.ok) throw new Error(file);
      const places = [...parsed.value.tasks, ...parsed.value.commitments];
      for (const { about } of hits)
        for (const { id, path, clause } of about) {
          const [, list, at] = /^(tasks|commitments)\[(\d+)\]$/.exec(path)!;
          expect(parsed.value[list as "tasks" | "commitments"][Number(at)]).toMatchObject({ id, clause });
          expect(places.filter((place) => place.id === id)).toHaveLength(1);
        }
    }
  });
});
