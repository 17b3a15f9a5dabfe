import type { Facts } from "../schema/facts.js";
import type { Task } from "../schema/plan.js";
import type { Progress } from "../schema/progress.js";
import { check } from "../values/check.js";
import { isPlainDate } from "../values/date.js";
import { PROGRESS_FORMAT } from "../values/format.js";
import { grouped } from "../values/group.js";
import { BASES, type Basis } from "../values/kind.js";
import { ONE, ratioOf } from "../values/ratio.js";
import { assessCommitment, type AssessedCommitment } from "./commitment.js";
import type { Span } from "../values/window.js";
import { indexFacts, type FactsIndex } from "./facts-index.js";
import { withFindings } from "./findings.js";
import { nodeOf, rollUp, type Branch } from "./roll-up.js";

export interface AssessOptions {
  /** The day at whose end the plan is looked at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** `reported` where absent. */
  readonly basis?: Basis | undefined;
  /** Only the periods due in these days, both included, and what is standing in them (rules §10). */
  readonly within?: Span | undefined;
}

export interface AssessedTask {
  readonly task: Task;
  readonly branch: Branch;
}

/** Rules §7: a task over its commitments, then its own findings. */
const assessTask = (
  task: Task,
  commitments: readonly AssessedCommitment[],
  { policy, findings, asOf }: FactsIndex,
): Branch | undefined => {
  const weight = task.weight === undefined ? ONE : ratioOf(task.weight);
  const branch = rollUp(commitments, { asOf, policy, weight, isTask: true });
  if (branch === undefined) return undefined;
  const own = findings.filter((finding) => finding.task === task.id);
  const verdict = withFindings(branch, own, asOf);
  return verdict === branch ? branch : { ...branch, ...verdict };
};

/** The part of a progress that a headline shows. */
export type Overall = Pick<
  Progress,
  "format" | "plan" | "school" | "asOf" | "basis" | "knownAt" | "within" | "overall"
>;

export interface Calculated {
  readonly index: FactsIndex;
  /** Those that have a period in the days asked for. */
  readonly commitments: readonly AssessedCommitment[];
  readonly ofTask: ReadonlyMap<string, readonly AssessedCommitment[]>;
  /** Those that have commitments. */
  readonly tasks: readonly AssessedTask[];
  readonly headline: Overall;
}

const isSpan = ({ from, to }: Span): boolean => isPlainDate(from) && isPlainDate(to) && from <= to;

/** All commitments and tasks, and what they come to (rules §3 to §8, §10 and §11). */
export const calculate = (facts: Facts, { asOf, basis = "reported", within }: AssessOptions): Calculated => {
  check(isPlainDate(asOf), `asOf must be a date, YYYY-MM-DD, not “${asOf}”`);
  check(BASES.includes(basis), `basis must be reported or verified, not “${basis}”`);
  check(
    within === undefined || isSpan(within),
    `within must be two dates, YYYY-MM-DD, the first not later than the last, not “${within?.from}” to “${within?.to}”`,
  );
  const { knownAt } = facts;
  const index = indexFacts(facts, { basis, asOf, within });
  const { plan, policy } = index;
  const commitments = plan.commitments.flatMap((commitment) => assessCommitment(index, commitment) ?? []);
  const ofTask = grouped(commitments, ({ commitment }) => [commitment.task]);
  const tasks = plan.tasks.flatMap((task): AssessedTask[] => {
    const branch = assessTask(task, ofTask.get(task.id) ?? [], index);
    return branch === undefined ? [] : [{ task, branch }];
  });
  const branches = tasks.map(({ branch }) => branch);
  const overall = rollUp(branches, { asOf, policy });
  return {
    index,
    commitments,
    ofTask,
    tasks,
    headline: {
      format: PROGRESS_FORMAT,
      plan: plan.id,
      school: plan.school,
      asOf,
      basis,
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(within === undefined ? {} : { within }),
      overall: overall === undefined ? null : nodeOf(overall, branches),
    },
  };
};

/**
 * How the whole plan stands at the end of `asOf`: what `assess` says of it, without the nodes below.
 * @throws when `asOf` or `within` is no date, or `basis` is none of the two
 */
export const assessOverall = (facts: Facts, options: AssessOptions): Overall =>
  calculate(facts, options).headline;
