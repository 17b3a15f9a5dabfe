import type { Schedule } from "@bangfu/core";
import type { Due } from "../deadline/due.js";
import type { Doubt } from "../words/doubt.js";
import type { Asked } from "./asked.js";
import { decide } from "./decide.js";
import type { Figure } from "./figure.js";
import { isIdle, type Place } from "./idle.js";
import { governed, type Governed } from "./linked.js";
import { ACTIVITY } from "./nouns.js";
import { isAmbiguous, isPromise } from "./promise.js";
import { quantity, sentenceOf, type Quantity, type Reading } from "./quantity.js";
import { isBygone, isTime, reachedBy, respective, scheduleAt } from "./schedule.js";
import type { Segment } from "./segment.js";
import { listedBefore, nounBefore, nounOf } from "./noun.js";
import { isUnexplained, leftOf, type Stretch } from "./unexplained.js";

/** A figure and what it asks for, before its schedule. */
interface Found {
  readonly governed: Governed;
  readonly place: Place;
  readonly asked: Asked;
}

const shifted = (by: number, { figure, modality, head, behind, ...rest }: Governed): Governed => ({
  ...rest,
  figure: { ...figure, start: figure.start + by, end: figure.end + by },
  modality: { ...modality, start: modality.start + by, end: modality.end + by },
  head: head + by,
  behind: behind + by,
});

/** The figures of a segment with their words; places are those of the text. */
const governedIn = ({ text }: Reading, segment: Segment, figures: readonly Figure[]): readonly Governed[] => {
  const inside = text.slice(segment.start, segment.end);
  const local = figures.map((each) => ({
    ...each,
    start: each.start - segment.start,
    end: each.end - segment.start,
  }));
  return governed(inside, local).map((each) => shifted(segment.start, each));
};

const placeOf = (reading: Reading, segment: Segment, each: Governed, next: Governed | undefined): Place => {
  const { text, context } = reading;
  const { figure, modality, head, behind } = each;
  const sentence = sentenceOf(reading, segment);
  const subject = context.subject ?? "";
  const start = Math.min(modality.start, head);
  return {
    figure,
    modality,
    lead: subject + text.slice(segment.start, modality.start === figure.start ? start : modality.start),
    words: text.slice(modality.start, figure.start),
    behind: text.slice(figure.end, modality.end),
    tail: text.slice(figure.start === head ? modality.end : behind, segment.end),
    gap: next === undefined ? undefined : text.slice(modality.end, next.modality.start),
    sentence: subject + text.slice(sentence.start, modality.start),
    rest: text.slice(modality.start, sentence.end),
    isRhythmic: sentence.times.some(
      ({ expression, start: at }) => expression.is === "each" && at >= segment.start && at < segment.end,
    ),
    isLast: next === undefined,
  };
};

/** 由44%提高到46.6%: the figure before one that is the beginning of the change. */
const baselineOf = (
  { text }: Reading,
  segment: Segment,
  own: Figure,
  before: Figure | undefined,
): number | undefined =>
  before !== undefined &&
  before.form === own.form &&
  before.unit === own.unit &&
  /(?:由|从)[^,;。\d]{0,12}$/.test(text.slice(segment.start, before.start)) &&
  /(?:到|至|为|达)$/.test(text.slice(before.end, own.start))
    ? before.value
    : undefined;

/** What a figure asks for; `idle`: it promises nothing; `unknown`: no rule knows what it says. */
const asksFor = (
  reading: Reading,
  segment: Segment,
  each: Governed,
  place: Place,
): Asked | "idle" | "unknown" => {
  const { figure, modality, head } = each;
  if (isIdle(place)) return "idle";
  const isOfFew = (start: number): boolean =>
    sentenceOf(reading, segment).times.some(
      (timed) => timed.expression.is === "everyFew" && timed.start >= segment.start && timed.start < start,
    );
  // 每两周1次: the model has no such period, and once in no period is no promise.
  if (/[次场期]$/.test(figure.unit ?? "") && isOfFew(figure.start)) return "idle";
  if (isBygone(figure.start, segment, reading)) return "idle";
  const { text, context } = reading;
  const upTo = (at: number): string => (context.subject ?? "") + text.slice(segment.start, at);
  const linked = head !== figure.start;
  const own =
    (figure.form === "percent" ? nounOf(each, place.lead) : undefined) ??
    nounBefore(reading, segment, place.lead);
  const asked = decide(figure, modality, {
    lead: own ?? upTo(linked ? head : figure.start),
    noun: own ?? place.lead,
    sentence: place.sentence,
    tail: place.tail,
  });
  return asked ?? "unknown";
};

/** 实行三家比价: a numeral in characters counts beside a verb, a bound or at the end of what is said. */
const isLoose = ({ lead, tail, words, isRhythmic }: Place): boolean =>
  words === "" && !isRhythmic && tail !== "" && !ACTIVITY.test(lead.slice(-6));

/** 前10%学生占比达到12%: two figures with nothing between that makes them a list, so one may describe the other. */
const isTangled = (reading: Reading, all: readonly Governed[], found: readonly Found[]): boolean =>
  found.length > 1 &&
  all.some(({ modality }, at) => {
    const next = all[at + 1];
    return (
      next !== undefined &&
      !/[、,和及;(]|其中|以及|并|[一-龥]至/.test(reading.text.slice(modality.end, next.modality.start))
    );
  });

const doubtOf = (found: Found, isPlain: boolean): Doubt | undefined => {
  const { place, asked } = found;
  const { figure, modality, isRhythmic } = place;
  if (asked.doubt !== undefined) return asked.doubt;
  if (
    figure.chinese &&
    figure.value === 1 &&
    asked.kind === "count" &&
    modality.bound === "none" &&
    !isRhythmic
  )
    return "one-as-article";
  if (!isPromise(place)) return "fact-or-promise";
  if (isAmbiguous(place)) return "not-explained";
  if (figure.chinese && isLoose(place)) return "not-explained";
  return isPlain ? undefined : "not-explained";
};

/** The figures with their words and the phrases of time; places are those of the segment. */
const usedIn = (reading: Reading, segment: Segment, all: readonly Governed[]): readonly Stretch[] =>
  [
    ...all.map(({ figure, modality, head }) => ({
      start: Math.min(modality.start, head, figure.start),
      end: modality.end,
    })),
    ...sentenceOf(reading, segment).times,
  ].map(({ start, end }) => ({ start: start - segment.start, end: end - segment.start }));

/** Whether all that governs figures in a segment has been made use of. */
const isPlain = (reading: Reading, segment: Segment, all: readonly Governed[], found: readonly Found[]) => {
  const used = usedIn(reading, segment, all);
  const inside = reading.masked.slice(segment.start, segment.end);
  const isApart = all.length > 1 && all.some(({ figure, head }) => figure.start !== head);
  const text = isApart ? inside.replace("分别", "　　") : inside;
  return !isUnexplained(
    text,
    used,
    found.some(({ asked: { kind } }) => kind === "coverage" || kind === "quotient"),
  );
};

/** The schedules of a segment's figures where years are named one by one for them. */
const ownSchedules = (
  reading: Reading,
  segment: Segment,
  found: readonly Found[],
): readonly (readonly Schedule[])[] => {
  const inside = reading.text.slice(segment.start, segment.end);
  const isReached = /(?:到|至|截至)\d{4}年/.test(
    reading.text.slice(sentenceOf(reading, segment).start, segment.end),
  );
  const years = /分别|各|均|都/.test(inside) ? respective(segment, reading, isReached) : [];
  if (years.length < 2) return [];
  if (found.length === years.length) return years.map((year) => [year]);
  return found.length === 1 && /各|均|都/.test(inside) ? [years] : [];
};

/** What the figures of a segment promise, and whether there are some that no rule knows. */
export interface ReadFigures {
  readonly quantities: readonly Quantity[];
  readonly isOpen: boolean;
}

export const readFigures = (reading: Reading, segment: Segment, figures: readonly Figure[]): ReadFigures => {
  const { times } = sentenceOf(reading, segment);
  const inside = figures.filter(({ start, end }) => !isTime(times, start, end));
  const all = governedIn(reading, segment, inside);
  let isOpen = /\d/.test(
    leftOf(reading.masked.slice(segment.start, segment.end), usedIn(reading, segment, all)),
  );
  const found = all.flatMap((each, at): Found[] => {
    const place = placeOf(reading, segment, each, all[at + 1]);
    const asked = asksFor(reading, segment, each, place);
    if (asked === "unknown") isOpen = true;
    return typeof asked === "string" ? [] : [{ governed: each, place, asked }];
  });
  if (found.length === 0) return { quantities: [], isOpen };
  const isCase = found.length < all.length && /^(?:对|凡|如|若)/.test(reading.text.slice(segment.start));
  const plain = !isCase && !isTangled(reading, all, found) && isPlain(reading, segment, all, found);
  const own = ownSchedules(reading, segment, found);
  const quantities = found.flatMap((each, at) => {
    const { figure, modality } = each.governed;
    const { kind, measuredIn } = each.asked;
    // 每生每年7200元: the year is part of what is measured.
    const rhythms =
      kind === "quotient" && /每[生师人]每(?:年|月|学期|学年)/.test(each.place.lead + each.place.words)
        ? "none"
        : kind === "level" &&
            measuredIn !== "%" &&
            !/(?:收入|产值|营业额|销售额|利润|税收)$/.test(each.place.lead)
          ? "own"
          : "any";
    const due = scheduleAt(figure.start, segment, reading, rhythms);
    const dues: readonly Due[] = own[at]?.map((schedule) => ({ schedule })) ?? [
      kind === "level" && modality.reached ? reachedBy(due, each.place.sentence) : due,
    ];
    const baseline = baselineOf(
      reading,
      segment,
      figure,
      inside[inside.indexOf(figures.find(({ start }) => start === figure.start)!) - 1],
    );
    const doubt = doubtOf(each, plain);
    const many = listedBefore(reading.text.slice(segment.start, figure.start), each.asked.kind);
    return dues.flatMap((due) => {
      const made = quantity(
        reading,
        segment,
        modality,
        { ...each.asked, baseline, doubt: each.asked.doubt ?? due.doubt ?? doubt },
        due,
      );
      return Array.from({ length: many }, () => made);
    });
  });
  return { quantities, isOpen };
};
