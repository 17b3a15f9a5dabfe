import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { tokenize } from "../.vitepress/tokenize.js";

const find = (texts: readonly string[], query: string): number[] => {
  const index = new MiniSearch({ fields: ["text"], tokenize });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index
    .search(query, { tokenize, combineWith: "AND", prefix: true })
    .map(({ id }) => id as number)
    .sort();
};

describe("the search", () => {
  it("takes Chinese in pairs and all else in words", () => {
    expect(tokenize("责任单位 facts.json，共12项")).toEqual([
      "责任",
      "任单",
      "单位",
      "facts",
      "json",
      "共",
      "12",
      "项",
    ]);
  });

  it("finds 责任单位 where it stands, and not where only 单位 does", () => {
    expect(find(["各责任单位的任务", "计量单位", "责任在单位"], "责任单位")).toEqual([0]);
  });

  it("finds a part of a word, a word half typed and capitals", () => {
    expect(find(["重点任务清单"], "任务清")).toEqual([0]);
    expect(find(["重点任务清单"], "任")).toEqual([0]);
    expect(find(["Custom Elements Manifest"], "MANIF")).toEqual([0]);
  });

  it("goes into the page as text, so it uses nothing around it", () => {
    const copy = new Function(`return ${tokenize.toString()}`)() as typeof tokenize;
    expect(copy("责任单位")).toEqual(["责任", "任单", "单位"]);
  });
});
