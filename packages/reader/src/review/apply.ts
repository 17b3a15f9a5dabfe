import type { Plan } from "@bangfu/core";
import { withAsidesFor } from "./apply/asides.js";
import { commitmentsUnder } from "./apply/commitments.js";
import { withFacts } from "./apply/facts.js";
import { indicatorsUnder, stillUsed } from "./apply/indicators.js";
import { rostersUnder, unitsUnder } from "./apply/named.js";
import { revisionsUnder } from "./apply/revisions.js";
import { tasksUnder } from "./apply/tasks.js";
import type { Decisions } from "./decision.js";
import { draftOf } from "./draft.js";
import type { ReadDocument } from "./items.js";
import { openItems, reviewItems } from "./state.js";
import { without } from "./without.js";

/** What a revision gives to tasks and promises. */
const revised = ({ tasks = {}, commitments = {} }: NonNullable<Plan["revisions"]>[number]) =>
  [...Object.values(tasks), ...Object.values(commitments)].filter((change) => change !== null);

/** The ids of units that something is the duty of. */
const dutiful = ({ tasks, commitments, reporting = [], revisions = [] }: Plan): ReadonlySet<string> =>
  new Set([
    ...[...tasks, ...commitments, ...revisions.flatMap(revised)].flatMap(({ lead = [], support = [] }) => [
      ...lead,
      ...support,
    ]),
    ...reporting.flatMap(({ unit, verifiedBy }) => (verifiedBy === undefined ? [unit] : [unit, verifiedBy])),
  ]);

const covered = ({ indicators }: Plan): ReadonlySet<string> =>
  new Set(indicators.flatMap(({ roster }) => (roster === undefined ? [] : [roster])));

const measured = ({ tasks, revisions = [] }: Plan): ReadonlySet<string> =>
  new Set([
    ...tasks.map(({ measure }) => measure),
    ...revisions.flatMap(({ tasks: changes = {} }) =>
      Object.values(changes).flatMap((change) => change?.measure ?? []),
    ),
  ]);

/** Without units, rosters and measures that nothing names any more. */
const withoutUnused = (plan: Plan, read: Plan): Plan => {
  const { rosters, ...rest } = plan;
  const kept = stillUsed(rosters ?? [], covered(read), covered(plan));
  return {
    ...rest,
    units: stillUsed(plan.units, dutiful(read), dutiful(plan)),
    ...(kept.length === 0 ? {} : { rosters: kept }),
    measures: stillUsed(plan.measures, measured(read), measured(plan)),
  };
};

/** The school is a unit too, by the name that it has now. */
const withSchool = ({ units, school }: Plan, name: string): Plan["units"] =>
  units.map((unit) => (unit.name === school.name ? { ...unit, name } : unit));

/** A stage that was struck is no longer named. */
const withKnownPhases = (plan: Plan): Plan => ({
  ...plan,
  commitments: plan.commitments.map((commitment) => {
    const { phase, ...rest } = commitment;
    return phase === undefined || plan.phases?.some(({ id }) => id === phase) ? commitment : rest;
  }),
});

/**
 * The plan of a document as a person left it: what was corrected, struck, split and added, and in `draft` what is still
 * open. Pure. Without decisions it is the draft that was read. What a person gave is not checked here: `parsePlan` says
 * what does not fit, and `itemOfPath` where it belongs.
 */
export const applyDecisions = (read: ReadDocument, decisions: Decisions): Plan => {
  const { decided, added } = decisions;
  const before = without(read.plan, "draft");
  const facts = withFacts(before, decided);
  const units = unitsUnder(withSchool(before, facts.school.name), decided);
  const rosters = rostersUnder(before.rosters ?? [], decided);
  const { tasks, measures, struck } = tasksUnder(before, facts, decided, added, units);
  const promised = commitmentsUnder(decisions, { read, units, rosters, struck });
  const offered = read.report.offers.map(({ indicator }) => indicator);
  const { indicators, commitments } = indicatorsUnder(promised, before, offered);
  const plan = withKnownPhases({
    ...facts,
    ...revisionsUnder(before, { tasks, commitments }, units.now),
    units: [...units.list()],
    ...(rosters.list().length === 0 ? {} : { rosters: [...rosters.list()] }),
    measures: [...measures],
    document: withAsidesFor(before.document, before.commitments, commitments),
    tasks: [...tasks],
    indicators,
    commitments,
  });
  const whole = withoutUnused(plan, before);
  const open = openItems(reviewItems(read, decisions), decisions);
  return open.length === 0 || whole.document.length === 0 ? whole : { ...whole, draft: draftOf(whole, open) };
};

/** The item that a place in a plan belongs to. @example itemOfPath(plan, "commitments[2].target") // "a1.2-1" */
export const itemOfPath = (plan: Plan, path: string): string | undefined => {
  const [, list, at] = /^(tasks|commitments|units|rosters|indicators)\[(\d+)\]/.exec(path) ?? [];
  if (list === undefined) return /^school/.test(path) ? "school" : /^(title|issued|start)$/.exec(path)?.[0];
  if (list !== "indicators")
    return plan[list as "tasks" | "commitments" | "units" | "rosters"]?.[Number(at)]?.id;
  const id = plan.indicators[Number(at)]?.id;
  return plan.commitments.find(({ indicator }) => indicator === id)?.id;
};
