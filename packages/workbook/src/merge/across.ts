import { hashOf, type Plan } from "@bangfu/core";
import { ask } from "../read/ask.js";
import { placeOf, problemIn, type Row } from "../read/row.js";
import { numberOf } from "./alike.js";
import { standing, type Held } from "./chains.js";
import { contentHash, eventHash, weightOf, type ListKind } from "./content.js";
import { eventOf } from "./former.js";
import { rejectEvent, type ListState } from "./list-state.js";
import { sourceText } from "./source-text.js";

const fileOf = ({ entry }: Held): string => entry.source?.file ?? "";

/** Whether this import says it, and no ledger said it before. */
const isNews = ({ isNew, isRestored = false }: Held): boolean => isNew && !isRestored;

/** Sorted, so that it does not matter which workbook came first. */
const byFile = (a: Held, b: Held): number =>
  fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : a.at - b.at;

const groupsOf = (all: Iterable<Held>, keyOf: (held: Held) => string | undefined): readonly Held[][] => {
  const groups = new Map<string, Held[]>();
  for (const held of all) {
    const key = keyOf(held);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [held]);
    else group.push(held);
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.some(isNews));
};

/** The indicators whose figure is another one where an event is counted twice. */
const addedUp = ({ indicators, commitments }: Plan): ReadonlySet<unknown> => {
  const each = new Set(commitments.flatMap(({ indicator, target }) => ("each" in target ? [indicator] : [])));
  return new Set(
    indicators.flatMap(({ id, kind }) => (kind === "count" || kind === "sum" || each.has(id) ? [id] : [])),
  );
};

/** Takes what stands in another workbook too out again. */
const drop = (state: ListState, held: Held): void => {
  if (held.isNew && held.entry.supersedes === undefined) held.isDropped = true;
  else rejectEvent(state, eventOf(state.chains, held), held.entry.source);
};

const askWhetherSame = (
  state: ListState,
  pair: readonly [string, string],
  rows: readonly (readonly Held[])[],
) => {
  const { list } = state.chains;
  const [first] = rows as [readonly Held[]];
  const shown = first.findLast(isNews)!;
  const other = first.find((held) => held !== shown)!;
  return ask(state, {
    code: "same-rows",
    place: placeOf(shown.row as Row, "id"),
    at: [list, ...pair],
    value: hashOf(
      rows
        .map((pair) =>
          pair
            .map(({ entry }) => contentHash(list, entry))
            .sort()
            .join(),
        )
        .sort(),
    ),
    params: {
      first: sourceText(other.entry.source),
      count: rows.length,
      row: state.describe(list, shown.entry),
    },
    choices: [{ answer: "same" }, { answer: "other" }],
  });
};

/** Whether somebody gave two rows a number each: then they are two events. */
const areApart = (one: Held, other: Held): boolean => {
  const [a, b] = [one, other].map(({ entry }) => numberOf(entry.source?.row));
  return a !== undefined && b !== undefined && a !== b;
};

/** Rows that say the same, those of one workbook beside those of another in their order. */
const pairsOf = (group: readonly Held[]): readonly (readonly [Held, Held])[] => {
  const byFiles = new Map<string, Held[]>();
  for (const held of [...group].sort(byFile)) {
    const part = byFiles.get(fileOf(held));
    if (part === undefined) byFiles.set(fileOf(held), [held]);
    else part.push(held);
  }
  const parts = [...byFiles.values()];
  return parts.flatMap((some, at) =>
    parts.slice(at + 1).flatMap((others) =>
      some.flatMap((one, place) => {
        const other = others[place];
        return other !== undefined && (isNews(one) || isNews(other)) && !areApart(one, other)
          ? [[one, other] as const]
          : [];
      }),
    ),
  );
};

/** Which of two rows says less of their event; where they say as much, the one that came last. */
const lesser = (list: ListKind, pair: readonly Held[]): Held | undefined => {
  const [one, other] = pair.map(({ entry }) => weightOf(list, entry)) as [number, number];
  return one === other ? pair.findLast(isNews) : pair[one < other ? 0 : 1];
};

/** Rows of two workbooks that say the same: one event that both have, or two? */
const checkSameRows = (state: ListState, plan: Plan): void => {
  const { list, all } = state.chains;
  const counted = addedUp(plan);
  const groups = groupsOf(standing(list, all), ({ entry }) =>
    entry.source === undefined || (list === "records" && !counted.has(entry.indicator))
      ? undefined
      : eventHash(list, entry),
  );
  const pairs = new Map<string, (readonly Held[])[]>();
  for (const group of groups)
    for (const [one, other] of pairsOf(group)) {
      const key = JSON.stringify([fileOf(one), fileOf(other)]);
      const rows = pairs.get(key);
      if (rows === undefined) pairs.set(key, [[one, other]]);
      else rows.push([one, other]);
    }
  for (const [key, rows] of pairs) {
    if (askWhetherSame(state, JSON.parse(key) as [string, string], rows) !== "same") continue;
    for (const pair of rows) {
      const left = pair.filter(({ isDropped }) => !isDropped);
      const last = left.length > 1 ? lesser(list, left) : undefined;
      if (last !== undefined) drop(state, last);
    }
  }
};

const levelsOf = ({ indicators }: Plan): ReadonlySet<unknown> =>
  new Set(indicators.flatMap(({ id, kind }) => (kind === "level" ? [id] : [])));

/** Whether nothing tells which of two readings is the newer one: of one workbook it is the one that was imported later. */
const isUnclear = (one: Held, other: Held): boolean =>
  one !== other &&
  one.entry.value !== other.entry.value &&
  (fileOf(one) !== fileOf(other) ||
    (isNews(one) && isNews(other) && (one.entry.state ?? "reported") === (other.entry.state ?? "reported")));

/** Two unlike readings of one level on one day: nobody can tell which of them is right. */
const checkReadings = (state: ListState, plan: Plan): void => {
  const { list, all } = state.chains;
  const levels = levelsOf(plan);
  const groups = groupsOf(standing(list, all), ({ entry }) =>
    levels.has(entry.indicator)
      ? JSON.stringify([entry.indicator, entry.date, entry.for === undefined ? null : String(entry.for)])
      : undefined,
  );
  for (const group of groups) {
    const sorted = [...group].sort(byFile);
    const shown = sorted.findLast(
      (each) => isNews(each) && each.row !== undefined && sorted.some((other) => isUnclear(each, other)),
    );
    const other = sorted.find((each) => shown !== undefined && isUnclear(shown, each));
    if (shown?.row === undefined || other === undefined) continue;
    const params = { first: sourceText(other.entry.source), before: state.describe(list, other.entry) };
    state.problems.push(problemIn(shown.row, "value", "unlike-readings", shown.entry.value, params));
  }
};

/** What cannot stand beside what another workbook says, whichever of them comes first. */
export const checkAcross = (state: ListState, plan: Plan): void => {
  if (!state.isClear) return;
  const { list }: { list: ListKind } = state.chains;
  checkSameRows(state, plan);
  if (list === "records") checkReadings(state, plan);
};
