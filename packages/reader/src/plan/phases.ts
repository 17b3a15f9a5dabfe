import type { Block } from "@bangfu/ooxml";
import { dueOfExpression } from "../deadline/of-expression.js";
import { expressionsIn } from "../time/expression.js";
import { timeTokens } from "../time/tokens.js";
import { normalise, originalOf } from "../words/normalise.js";
import type { Notes } from "./notes.js";

export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly due: string;
}

/** 到2023年底，… at the head of a paragraph: a stage of the whole plan, and its last day. */
export const phaseIn = (text: string): Phase | undefined => {
  const normal = normalise(text.replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*/, ""));
  if (!/^(?:到|至)/.test(normal.text)) return undefined;
  const tokens = timeTokens(normal.text);
  const first = expressionsIn(tokens)[0];
  if (first?.is !== "point" || first.first > 1 || first.point.year === undefined) return undefined;
  const { schedule } = dueOfExpression(first, {}, undefined);
  if (schedule === undefined || !("by" in schedule)) return undefined;
  const title = originalOf(normal, 0, tokens[first.next - 1]!.end);
  return { id: `p${schedule.by.slice(0, 7)}`, title, due: schedule.by };
};

export const readPhases = (blocks: readonly Block[], { note }: Notes): readonly Phase[] => {
  const found = new Map<string, Phase>();
  for (const block of blocks) {
    const phase = block.is === "paragraph" ? phaseIn(block.text) : undefined;
    if (phase === undefined || found.has(phase.id)) continue;
    found.set(phase.id, phase);
    note("phase", { id: phase.id, words: phase.title, sure: "sure" });
  }
  return [...found.values()].sort((one, other) => one.due.localeCompare(other.due));
};
