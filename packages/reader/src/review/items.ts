import type { Commitment, Indicator, Plan } from "@bangfu/core";
import type { Reading } from "../report/reading.js";
import { factItems } from "./facts.js";
import type { CommitmentValue, ItemWith, ReviewItem } from "./item.js";
import { entriesById, judged } from "./reasons.js";

/** A document as it was read: the draft plan and the report on it. */
export interface ReadDocument {
  readonly plan: Plan;
  readonly report: Reading;
}

/** Entries of a list by their id. */
export const byId = <T extends { readonly id: string }>(list: readonly T[] = []): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]));

type Named = ReadonlyMap<string, { readonly name: string }>;
const namesOf = (ids: readonly string[], units: Named): readonly string[] =>
  ids.map((id) => units.get(id)?.name ?? id);

const taskItems = ({ plan, report }: ReadDocument): readonly ItemWith<"task">[] => {
  const [units, measures, entries] = [byId(plan.units), byId(plan.measures), entriesById(report)];
  return plan.tasks.map(({ id, clause, text, title, measure, schedule, lead, support }) => ({
    id,
    kind: "task",
    clause,
    words: text,
    value: {
      ...(title === undefined ? {} : { title }),
      measure: measures.get(measure)?.title ?? measure,
      schedule,
      lead: namesOf(lead, units),
      support: namesOf(support, units),
    },
    kept: true,
    ...judged(entries(id), "task"),
  }));
};

/** A commitment with what it measures, as a person sees and corrects it. */
export const commitmentValue = (
  commitment: Commitment,
  indicator: Indicator,
  { units, rosters }: { readonly units: Named; readonly rosters: Named },
): CommitmentValue => {
  const { quote, label, task, target, schedule, lead, support, force = "firm" } = commitment;
  const { title, kind, measuredIn, roster } = indicator;
  return {
    quote,
    ...(label === undefined ? {} : { label }),
    ...(task === undefined ? {} : { task }),
    indicator: title,
    kind,
    target,
    ...(measuredIn === undefined ? {} : { measuredIn }),
    ...(roster === undefined ? {} : { roster: rosters.get(roster)?.name ?? roster }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(lead === undefined ? {} : { lead: namesOf(lead, units) }),
    ...(support === undefined ? {} : { support: namesOf(support, units) }),
    force,
  };
};

/** Commitments of the draft and what is offered beside it, in the order of the reading. */
export const inOrder = ({ plan, report }: ReadDocument): readonly (readonly [Commitment, Indicator])[] => {
  const indicators = byId(plan.indicators);
  const kept = plan.commitments.map(
    (commitment) => [commitment, indicators.get(commitment.indicator)!] as const,
  );
  const all: (readonly [Commitment, Indicator])[] = [];
  let next = 0;
  for (const { at, commitment, indicator } of report.offers) {
    while (all.length < at && next < kept.length) all.push(kept[next++]!);
    all.push([commitment, indicator]);
  }
  return [...all, ...kept.slice(next)];
};

/** What a commitment measures as it was read, in the draft or offered beside it. */
export const commitmentIndicator = (id: string, { plan, report }: ReadDocument): Indicator => {
  const offer = report.offers.find(({ commitment }) => commitment.id === id);
  if (offer !== undefined) return offer.indicator;
  const commitment = plan.commitments.find((each) => each.id === id);
  return plan.indicators.find((each) => each.id === commitment?.indicator)!;
};

const commitmentItems = (read: ReadDocument): readonly ItemWith<"commitment">[] => {
  const { plan, report } = read;
  const named = { units: byId(plan.units), rosters: byId(plan.rosters) };
  const entries = entriesById(report);
  const offered = new Set(report.offers.map(({ commitment }) => commitment.id));
  const places = new Map(plan.document.map(({ id }, at) => [id, at]));
  const placeOf = ([{ clause }]: readonly [Commitment, Indicator]): number => places.get(clause) ?? 0;
  const sorted = [...inOrder(read)].sort((one, other) => placeOf(one) - placeOf(other));
  return sorted.map(([commitment, indicator]): ItemWith<"commitment"> => ({
    id: commitment.id,
    kind: "commitment",
    clause: commitment.clause,
    words: commitment.quote,
    value: commitmentValue(commitment, indicator, named),
    kept: !offered.has(commitment.id),
    ...judged(entries(commitment.id), "commitment"),
  }));
};

const unitItems = ({ plan, report }: ReadDocument): readonly ItemWith<"unit">[] => {
  const entries = entriesById(report);
  return plan.units.map(({ id, name, short }) => ({
    id,
    kind: "unit",
    words: name,
    value: { name, ...(short === undefined ? {} : { short }) },
    kept: true,
    ...judged(
      entries(id).filter(({ topic }) => topic === "unit"),
      "unit",
    ),
  }));
};

/** Rosters go by the noun of a promise, so whom they cover is always asked. */
const rosterItems = ({ plan }: ReadDocument): readonly ItemWith<"roster">[] =>
  (plan.rosters ?? []).map(({ id, name, of }) => ({
    id,
    kind: "roster",
    words: name,
    value: { name, of },
    kept: true,
    ...judged(
      [{ topic: "promise", words: name, sure: "unsure", why: "roster-by-noun", decide: true }],
      "roster",
    ),
  }));

const unusedItems = ({ plan, report }: ReadDocument): readonly ItemWith<"unused">[] => {
  const withFigure = new Set(
    report.entries.flatMap(({ topic, clause, words }) => (topic === "aside" ? [`${clause} ${words}`] : [])),
  );
  const offered = new Set(report.offers.map(({ commitment: { clause, quote } }) => `${clause} ${quote}`));
  return plan.document.flatMap(({ id: clause, asides = [] }) =>
    asides.flatMap(({ text, why }, at) =>
      offered.has(`${clause} ${text}`)
        ? []
        : [
            {
              id: `${clause}~${at + 1}`,
              kind: "unused",
              clause,
              words: text,
              from: [],
              value: { reason: why, hasFigure: withFigure.has(`${clause} ${text}`) },
              sure: "sure",
              why: [],
              open: false,
              kept: false,
            } as const,
          ],
    ),
  );
};

/** All that a person reviews of a document that was read, in the order of the document within each kind. */
export const itemsOf = (read: ReadDocument): readonly ReviewItem[] => [
  ...factItems(read),
  ...taskItems(read),
  ...commitmentItems(read),
  ...unitItems(read),
  ...rosterItems(read),
  ...unusedItems(read),
];
