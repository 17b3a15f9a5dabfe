import type { Plan } from "../schema/plan.js";
import type { CommitmentNode, Progress } from "../schema/progress.js";
import { worst } from "../progress/status.js";
import { grouped } from "../values/group.js";
import { asSum, quotient, weighted } from "./exact.js";
import { hasData } from "./school.js";
import type { Shares } from "./tally.js";

export interface JoinedIndicator {
  readonly code: string;
  readonly title: string;
  readonly node: Shares | null;
  readonly before: Shares | null;
}

const mean = (nodes: readonly CommitmentNode[], share: "attainment" | "expected"): number => {
  let sum = 0n;
  let weights = 0n;
  for (const node of nodes) {
    // Inside, one without data has attained nothing.
    sum += weighted(node.weight, node[share] ?? 0);
    weights += asSum(node.weight);
  }
  return quotient(sum, weights);
};

/** All commitments of a school on indicators with one code, as one node. */
const nodeOver = (nodes: readonly CommitmentNode[]): Shares | null => {
  if (nodes.length === 0) return null;
  const begun = nodes.filter(({ dataCoverage }) => dataCoverage !== null);
  return {
    attainment: mean(nodes, "attainment"),
    expected: mean(nodes, "expected"),
    status: worst(nodes.map(({ status }) => status)),
    dataCoverage: begun.length === 0 ? null : begun.filter(hasData).length / begun.length,
  };
};

/** A school's indicators by their code; one without a code belongs to its plan alone and is joined with none. */
export const indicatorsOf = (
  { indicators, commitments }: Plan,
  progress: Progress,
  before: Partial<Pick<Progress, "commitments">> | undefined,
): JoinedIndicator[] => {
  const titles = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const { id, code, title } of indicators) {
    if (code === undefined) continue;
    codes.set(id, code);
    if (!titles.has(code)) titles.set(code, title);
  }
  const ofCode = grouped(commitments, ({ indicator }) => [codes.get(indicator)]);
  return [...ofCode].map(([code, of]) => ({
    code,
    title: titles.get(code)!,
    node: nodeOver(of.flatMap(({ id }) => progress.commitments[id] ?? [])),
    before: nodeOver(of.flatMap(({ id }) => before?.commitments?.[id] ?? [])),
  }));
};
