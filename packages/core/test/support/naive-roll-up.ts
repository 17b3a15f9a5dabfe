// Rules §7 once more, straight from the page, over the naive commitments.
import type { Ledger, Plan } from "../../src/index.js";
import { decimal, less, number, over, plus, times, ZERO, type Fraction } from "./fraction.js";
import { naiveCommitment, naiveFindings, ORDER, worse, type Options } from "./naive.js";

interface Child {
  status: string;
  attainment: Fraction;
  expected: Fraction;
  due: string | null;
  weight: Fraction;
  leaves: { weight: Fraction; data: boolean }[];
}

export interface NaiveNode {
  status: string;
  attainment: number;
  expected: number;
  pace: number | null;
  due: string | null;
  dataCoverage: number | null;
  counts: Record<string, number>;
}

const sum = (all: Fraction[]) => all.reduce(plus, ZERO);
const better = (a: string, b: string) => (worse(a, b) === a ? b : a);
const finished = (status: string) => ["met", "metLate", "upcoming"].includes(status);

const statusOf = (children: Child[], node: Omit<Child, "status">, t: string): string => {
  const all = children.map(({ status }) => status);
  if (all.every((each) => each === "met")) return "met";
  if (all.every((each) => each === "met" || each === "metLate")) return "metLate";
  if (all.every((each) => each === "upcoming")) return "upcoming";
  const unfinished = all.filter((each) => !finished(each));
  const found = ((): string => {
    if (node.due !== null && t > node.due) return "missed";
    if (node.attainment.n === 0n && unfinished.every((each) => each === "unreported")) return "unreported";
    const { n } = node.expected;
    const pace = n === 0n ? undefined : over(node.attainment, node.expected);
    let result = "onTrack";
    if (pace && less(pace, decimal(0.9))) result = less(pace, decimal(0.6)) ? "behind" : "atRisk";
    return all.includes("missed") || all.includes("behind") ? worse(result, "atRisk") : result;
  })();
  if (unfinished.length === 0) return found;
  const capped = better(found, all.reduce(worse));
  return worse(capped, better(unfinished.reduce(better), "atRisk"));
};

const roll = (children: Child[], t: string): Omit<Child, "weight"> | null => {
  if (children.length === 0) return null;
  const weights = sum(children.map(({ weight }) => weight));
  const mean = (of: (child: Child) => Fraction) =>
    over(sum(children.map((child) => times(of(child), child.weight))), weights);
  const node = {
    attainment: mean(({ attainment }) => attainment),
    expected: mean(({ expected }) => expected),
    due: children.map(({ due }) => due ?? "").reduce((a, b) => (a > b ? a : b)) || null,
    weight: decimal(1),
    leaves: children.flatMap(({ leaves }) => leaves),
  };
  return { ...node, status: statusOf(children, node, t) };
};

const shown = (node: Omit<Child, "weight"> | null, children: { status: string }[]): NaiveNode | null => {
  if (node === null) return null;
  const weights = sum(node.leaves.map(({ weight }) => weight));
  const withData = sum(node.leaves.filter(({ data }) => data).map(({ weight }) => weight));
  return {
    status: node.status,
    attainment: number(node.attainment),
    expected: number(node.expected),
    pace: node.expected.n === 0n ? null : number(over(node.attainment, node.expected)),
    due: node.due,
    dataCoverage: node.leaves.length === 0 ? null : number(over(withData, weights)),
    counts: Object.fromEntries(
      ORDER.map((status) => [status, children.filter((child) => child.status === status).length]),
    ),
  };
};

/** Every node above the commitments, under the names that progress gives them. */
export const naiveNodes = (plan: Plan, ledger: Ledger, options: Options) => {
  const t = options.asOf;
  const weight = (of: { weight?: number | undefined }) => decimal(of.weight ?? 1);
  const commitments = plan.commitments.map((commitment) => {
    const naive = naiveCommitment(plan, ledger, commitment, options);
    const leaves = naive.begun ? [{ weight: weight(commitment), data: naive.hasData }] : [];
    return { commitment, child: { ...naive, weight: weight(commitment), leaves } satisfies Child };
  });
  const tasks = plan.tasks.flatMap((task) => {
    const children = commitments.filter((each) => each.commitment.task === task.id).map(({ child }) => child);
    const node = roll(children, t);
    if (node === null) return [];
    const own = (ledger.findings ?? []).filter((finding) => finding.task === task.id);
    const status = naiveFindings(node.status, own, options);
    return [{ task, children, child: { ...node, status, weight: weight(task) } satisfies Child }];
  });
  const rolled = (children: Child[]) => shown(roll(children, t), children);
  const byTask = (fits: (task: Plan["tasks"][number]) => boolean) =>
    rolled(tasks.filter(({ task }) => fits(task)).map(({ child }) => child));
  const byId = <T>(all: readonly { id: string }[], of: (id: string) => T) =>
    Object.fromEntries(all.map(({ id }) => [id, of(id)]));
  return {
    overall: byTask(() => true),
    measures: byId(plan.measures, (id) => byTask(({ measure }) => measure === id)),
    tasks: byId(plan.tasks, (id) => {
      const found = tasks.find(({ task }) => task.id === id);
      return found === undefined ? null : shown(found.child, found.children);
    }),
    phases: byId(plan.phases ?? [], (id) =>
      rolled(commitments.filter((each) => each.commitment.phase === id).map(({ child }) => child)),
    ),
    units: byId(plan.units, (id) => ({
      lead: byTask(({ lead }) => lead.includes(id)),
      support: byTask(({ support }) => support.includes(id)),
    })),
  };
};
