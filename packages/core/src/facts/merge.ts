import type {
  CoverageStep,
  Facts,
  ItemStep,
  ReferenceSeries,
  Series,
  Step,
  ValueStep,
} from "../schema/facts.js";
import type { Indicator } from "../schema/plan.js";
import { fromMillionths, toMillionths } from "../values/decimal.js";
import { plus } from "../values/ratio.js";
import type { Basis } from "../values/kind.js";
import type { Parsed, Problem } from "../values/problem.js";
import { seriesKey, stepAt } from "./series.js";

const daysOf = (shards: readonly (readonly Step[])[]): string[] =>
  [...new Set(shards.flatMap((steps) => steps.map(([day]) => day)))].sort();

/** Running totals add up day by day. */
const addTotals = (shards: readonly (readonly ValueStep[])[]): ValueStep[] => {
  const steps: ValueStep[] = [];
  for (const day of daysOf(shards)) {
    let total: number | bigint = 0;
    for (const shard of shards) {
      const step = stepAt(shard, day);
      if (step !== undefined) total = plus(total, toMillionths(step[1]));
    }
    steps.push([day, fromMillionths(total)]);
  }
  return steps;
};

/** An item is done on the first day on which any shard has it done. */
const uniteItems = (shards: readonly (readonly ItemStep[])[]): ItemStep[] => {
  const days = new Map<string, string>();
  for (const [day, item] of shards.flat()) {
    const known = days.get(item);
    if (known === undefined || day < known) days.set(item, day);
  }
  return [...days]
    .map(([item, day]): ItemStep => [day, item])
    .sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
};

/** Undefined where the shards cannot be put together soundly. */
const mergeSteps = ({ kind }: Indicator, shards: readonly (readonly Step[])[]): Step[] | undefined => {
  const filled = shards.filter((steps) => steps.length > 0);
  if (filled.length <= 1) return [...(filled[0] ?? [])];
  switch (kind) {
    case "count":
    case "sum":
      return addTotals(filled as ValueStep[][]);
    case "checklist":
      return uniteItems(filled as ItemStep[][]);
    case "distinct":
    case "coverage":
    case "level":
    case "quotient":
      // Members may be in both, and a level's step drops what ties are decided by.
      return undefined;
  }
};

const refusal = (path: string, indicator: Indicator): Problem => ({
  code: "not-mergeable",
  path,
  value: indicator.id,
  params: { indicator: indicator.id, kind: indicator.kind },
});

const mergeBases = <S extends Series | ReferenceSeries>(
  shards: readonly S[],
  indicator: Indicator,
): S | undefined => {
  const merged = (basis: Basis) =>
    mergeSteps(
      indicator,
      shards.map((shard) => shard[basis] as (ValueStep | CoverageStep | ItemStep)[]),
    );
  const reported = merged("reported");
  const verified = merged("verified");
  return reported && verified ? { ...shards[0]!, reported, verified } : undefined;
};

const mergeAll = <S extends Series | ReferenceSeries>(
  field: string,
  lists: readonly (readonly S[])[],
  keyOf: (each: S) => string,
  indicators: ReadonlyMap<string, Indicator>,
  problems: Problem[],
): S[] => {
  const groups = new Map<string, S[]>();
  for (const each of lists.flat()) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()].flatMap((shards) => {
    const indicator = indicators.get(shards[0]!.indicator);
    if (indicator === undefined) return [];
    const merged = mergeBases(shards, indicator);
    if (merged === undefined) problems.push(refusal(`${field}[${indicator.id}]`, indicator));
    return merged === undefined ? [] : [merged];
  });
};

/**
 * Puts together the facts of shards of one ledger: each record with all that supersedes it in one shard, and all
 * extensions in every shard.
 * Counts, sums and checklists add up; distinct, coverage and level only where one shard alone has records,
 * else the merge is refused: members that shards share would count twice.
 */
export const mergeFacts = (shards: readonly Facts[]): Parsed<Facts> => {
  const [first] = shards;
  const problems: Problem[] = [];
  if (first === undefined) return { ok: false, problems: [{ code: "empty", path: "", params: {} }] };
  shards.forEach((shard, at) => {
    if (JSON.stringify(shard.plan) !== JSON.stringify(first.plan))
      problems.push({
        code: "other-plan",
        path: `[${at}].plan`,
        value: shard.plan.id,
        params: { plan: first.plan.id },
      });
    // A shard has a series for each due date that its own extensions give.
    if (JSON.stringify(shard.extensions ?? []) !== JSON.stringify(first.extensions ?? []))
      problems.push({ code: "other-extensions", path: `[${at}].extensions`, params: {} });
    if (shard.knownAt !== first.knownAt)
      problems.push({
        code: "other-known-at",
        path: `[${at}].knownAt`,
        value: shard.knownAt,
        params: { knownAt: first.knownAt ?? "—" },
      });
  });
  if (problems.length > 0) return { ok: false, problems };
  const indicators = new Map(first.plan.indicators.map((indicator) => [indicator.id, indicator]));
  const series = mergeAll(
    "series",
    shards.map((shard) => shard.series),
    (each) => seriesKey(each.indicator, each),
    indicators,
    problems,
  );
  const references = mergeAll(
    "references",
    shards.map((shard) => shard.references),
    ({ indicator }) => indicator,
    indicators,
    problems,
  );
  if (problems.length > 0) return { ok: false, problems };
  const [newest] = shards
    .flatMap((shard) => shard.newest ?? [])
    .sort()
    .reverse();
  return {
    ok: true,
    problems: [],
    value: {
      ...first,
      ...(newest === undefined ? {} : { newest }),
      series,
      references,
      findings: shards.flatMap((shard) => shard.findings),
      updates: shards.flatMap((shard) => shard.updates),
      evidence: shards.flatMap((shard) => shard.evidence),
    },
  };
};
