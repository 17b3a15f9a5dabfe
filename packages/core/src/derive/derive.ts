import { checkPlan } from "../plan/check.js";
import { placeWritten } from "../plan/place-written.js";
import { diffPlans, isSame, PLAN_LISTS, type PlanList } from "../plan/diff.js";
import { idsOf, problemAt } from "../plan/problem-at.js";
import { mergeEntry, NEEDED, versionsOf } from "../plan/version.js";
import type { Changes } from "../schema/changes.js";
import type { Plan } from "../schema/plan.js";
import { pathText } from "../values/path.js";
import type { Parsed, Problem } from "../values/problem.js";
import { rewriter, yearShifter, yearsIn } from "./replace.js";
import { rewritePlan } from "./rewrite-plan.js";

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
/** The fields that are words of the document, or names. */
const TEXTS: readonly string[] = ["name", "short", "title", "text", "quote", "label"];

type Change = Readonly<Record<string, unknown>> | null;

const changesIn = (changes: Changes, list: PlanList): [id: string, change: Change][] =>
  Object.entries((changes[list] ?? {}) as Record<string, Change>);

/** What is changed or left out has to be there; what is new has to be whole. */
const unknownChanges = (changes: Changes, base: Plan): Problem[] =>
  PLAN_LISTS.flatMap((list) => {
    const known = new Set(((base[list] ?? []) as readonly Entry[]).map(({ id }) => id));
    return changesIn(changes, list).flatMap(([id, change]) => {
      const fields = change === null ? [] : NEEDED[list].filter((field) => change[field] === undefined);
      return known.has(id) || (change !== null && fields.length === 0)
        ? []
        : [problemAt("change-of-unknown", pathText([list, id]), id, { list, fields })];
    });
  });

const unusedPairs = ({ replace = [] }: Changes, base: Plan): Problem[] => {
  const texts = JSON.stringify(base);
  return replace.flatMap(([from], at) =>
    texts.includes(JSON.stringify(from).slice(1, -1))
      ? []
      : [problemAt("nothing-replaced", `replace[${at}][0]`, from)],
  );
};

/** Rewrites a text that the changes give, which was the base's `old` before it was edited. */
type RewriteEdited = (text: string, old: string) => string;

/**
 * What is as the base has it changes nothing, so that a name in it is still replaced and a date still shifted.
 * A text that was edited may still have the base's names and years.
 */
const given = (
  change: Readonly<Record<string, unknown>>,
  old: Entry | undefined,
  rewrite: RewriteEdited,
): object =>
  Object.fromEntries(
    Object.entries(change)
      .filter(([field, value]) => !old || !isSame(value, old[field]))
      .map(([field, value]) => {
        const isText = typeof value === "string" && TEXTS.includes(field);
        const before = old?.[field];
        return [field, isText ? rewrite(value, typeof before === "string" ? before : "") : value];
      }),
  );

/** @param base as it was before its texts were rewritten */
const merged = (plan: Plan, base: Plan, changes: Changes, rewrite: RewriteEdited): Plan => {
  const result: Record<string, unknown> = { ...plan };
  for (const list of PLAN_LISTS) {
    if (changes[list] === undefined) continue;
    const old = new Map(((base[list] ?? []) as readonly Entry[]).map((entry) => [entry.id, entry]));
    const byId = new Map(((plan[list] ?? []) as readonly Entry[]).map((entry) => [entry.id, entry]));
    for (const [id, change] of changesIn(changes, list))
      if (change === null) byId.delete(id);
      else byId.set(id, mergeEntry<Entry>(byId.get(id), { id, ...given(change, old.get(id), rewrite) }));
    result[list] = [...byId.values()];
  }
  return result as Plan;
};

/** A quote that is changed changes its clause, and the task that has the clause's words; where a change gives those, they stay. */
const withQuotes = (plan: Plan, before: Plan, changes: Changes): Plan => {
  let { document, tasks } = plan;
  const old = new Map(before.commitments.map((commitment) => [commitment.id, commitment]));
  for (const { id, quote, clause } of plan.commitments) {
    const was = old.get(id);
    if (was === undefined || was.quote === quote || was.clause !== clause) continue;
    if (changes.document?.[clause]?.text === undefined)
      document = document.map((each) =>
        each.id === clause ? mergeEntry(each, { text: each.text.split(was.quote).join(quote) }) : each,
      );
    tasks = tasks.map((task) =>
      task.clause === clause && changes.tasks?.[task.id]?.text === undefined
        ? mergeEntry(task, { text: task.text.split(was.quote).join(quote) })
        : task,
    );
  }
  return { ...plan, document, tasks };
};

/** A baseline is a figure of the base's school; one that the changes give is this school's. */
const withoutBaselines = (plan: Plan, changes: Changes): Plan =>
  changes.baselines === "keep"
    ? plan
    : {
        ...plan,
        indicators: plan.indicators.map(({ baseline, ...indicator }) =>
          baseline !== undefined && changes.indicators?.[indicator.id]?.baseline !== undefined
            ? { ...indicator, baseline }
            : indicator,
        ),
      };

/** Who hands in what, without the units and indicators that were left out. */
const withReporting = (plan: Plan): Plan => {
  const { reporting, ...rest } = plan;
  if (reporting === undefined) return plan;
  const [units, known] = [idsOf(plan.units), idsOf(plan.indicators)];
  const left = reporting.flatMap(({ verifiedBy, ...each }) => {
    const indicators = each.indicators.filter((id) => known.has(id));
    return units.has(each.unit) && indicators.length > 0
      ? [{ ...each, indicators, ...(verifiedBy !== undefined && units.has(verifiedBy) && { verifiedBy }) }]
      : [];
  });
  return left.length > 0 ? { ...rest, reporting: left } : rest;
};

/** `commitments[3].quote` of the plan is put right at `commitments.c3.quote` of the changes. */
const inChanges = (problem: Problem, plan: Plan): Problem => {
  const [, list = "", at = "", rest = ""] = /^(\w+)\[(\d+)\](.*)$/.exec(problem.path) ?? [];
  const id = (plan[list as PlanList] as readonly Entry[] | undefined)?.[Number(at)]?.id;
  return id === undefined ? problem : { ...problem, path: pathText([list, id]) + rest };
};

/** What a plan is made of when another one is its template: its newest version, without what is that plan's own. */
const templateOf = (base: Plan): Plan => {
  const template = { ...versionsOf(base).slice(-1)[0]!.plan };
  delete template.issued;
  delete template.derivedFrom;
  delete template.draft;
  delete template.licence;
  return template;
};

/**
 * A plan made from another one, as `changes` say: names replaced in every text and quote, dates and the years
 * in texts shifted, entries changed, added and left out, baselines removed. The newest version of the base is
 * the template, and its revisions are not taken over. What was changed is kept in `derivedFrom`; the same
 * changes can be applied to a newer base.
 * @returns the plan, or everything that is wrong with it, at the place in the changes that causes it
 */
export const derivePlan = (base: Plan, changes: Changes): Parsed<Plan> => {
  const template = templateOf(base);
  const years = changes.shiftYears ?? 0;
  const since = Number((base.issued ?? base.start).slice(0, 4));
  const pairs = changes.replace ?? [];
  const text = rewriter(
    pairs,
    yearShifter(years, (year) => Number(year) >= since),
  );
  const edited: RewriteEdited = (words, old) => {
    const left = yearsIn(old);
    return rewriter(
      pairs,
      yearShifter(years, (year) => Number(year) >= since && left.includes(year)),
    )(words);
  };
  const rewritten = rewritePlan(template, { text, names: rewriter(pairs, (each) => each), years });
  const entries = withReporting(
    withoutBaselines(withQuotes(merged(rewritten, template, changes, edited), rewritten, changes), changes),
  );
  const { id, school, title, timeZone, issued, start } = changes;
  const plan: Plan = {
    ...mergeEntry(entries, title === undefined || title === template.title ? {} : { title }),
    id,
    school,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(issued === undefined ? {} : { issued }),
    ...(start === undefined || start === template.start ? {} : { start }),
  };
  const problems = [
    ...(changes.base !== undefined && changes.base !== base.id
      ? [problemAt("other-plan", "base", changes.base, { plan: base.id })]
      : []),
    ...unknownChanges(changes, template),
    ...unusedPairs(changes, template),
  ];
  // Entries that are not whole would be found wrong a second time.
  if (!problems.some(({ code }) => code === "change-of-unknown"))
    problems.push(...checkPlan(plan, placeWritten).map((problem) => inChanges(problem, plan)));
  if (problems.length > 0) return { ok: false, problems };
  const changed = diffPlans(template, plan).map(({ path }) => path);
  return {
    ok: true,
    problems: [],
    value: { ...plan, derivedFrom: { plan: base.id, title: base.title, changed } },
  };
};
