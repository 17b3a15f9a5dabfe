import type { Commitment, Indicator, Schedule, Target } from "@bangfu/core";
import type { Quantity } from "../quantity/quantity.js";
import { readSegments, type ReadSegment } from "../quantity/read.js";
import type { Ground } from "../report/reading.js";
import type { ReadingContext } from "../time/context.js";
import type { Doubt } from "../words/doubt.js";
import { withoutMarks, withoutMarksBehind } from "../words/trim.js";
import type { FigureGoal } from "./figure-goal.js";
import type { Notes } from "./notes.js";
import { proposalOf, SCALES, type Proposal } from "./proposal.js";
import type { Rosters } from "./rosters.js";

/** The clause that is read, and what holds where its words say nothing. */
interface Place {
  readonly clause: string;
  readonly text: string;
  readonly task: string | undefined;
  /** The task whose text has these very words, for a clause of none. */
  readonly taskWith: (words: string) => string | undefined;
  /** For what stands in no task and names no time. */
  readonly schedule: Schedule;
  readonly scheduleIsSaid: boolean;
  /** When the goal is due that the words stand under: 2024年目标. */
  readonly goal?: Schedule | undefined;
  /** What the words measure, where another cell names it, and what of it there is now. */
  readonly name?: string;
  readonly baseline?: number | undefined;
  /** Who leads, where the head of the goal says so. */
  readonly lead?: readonly string[];
  /** Why that schedule, where it is not said. */
  readonly unsaid?: Ground;
  readonly context: ReadingContext;
  /** Whether the words stand where a plan says how it is carried out: what has no figure there is no promise. */
  readonly isManner?: boolean;
  /** Whether the clause has a number, so that its first words may be a heading. */
  readonly isNumbered?: boolean;
  /** Whether a cell of its own says when. */
  readonly isDated?: boolean;
}

/** A figure in a cell, which the row or the head names; the place's text is what is quoted. */
interface FigurePlace extends Place {
  readonly name: string;
  readonly words: string;
  readonly goalOf: FigureGoal;
}

export interface Promises {
  readonly read: (place: Place) => { readonly asides: readonly { text: string; why: string }[] };
  readonly addFigure: (place: FigurePlace) => void;
  readonly indicators: () => readonly Indicator[];
  readonly commitments: () => readonly Commitment[];
}

const GUESSED: ReadonlySet<string> = new Set<Doubt>([
  "opening-by-default",
  "holiday-by-default",
  "which-term",
  "edge-by-custom",
]);
const TITLE = 48;
const RUN_IN = 20;
/** No paragraph of a plan comes near; what is longer is not read for promises, so that it costs no time. */
const LONGEST = 10_000;

/** What is measured, in the words of the clause without the time and the figure. */
const titleOf = (quote: string, words: string): string => {
  const bare = quote
    .replace(/^(?:到|至|在)?\d{4}年?(?:[-—－~至]\d{4}年)?(?:\d{1,2}月)?(?:年?底)?(?:之?前|之前)?[，,]?/, "")
    .replace(words, "");
  const text = withoutMarksBehind(bare, "，,；;。").trim() || quote;
  return text.length <= TITLE ? text : `${text.slice(0, TITLE)}…`;
};

/** A heading in the line of its text: 5.实施名师培育工程。遴选… */
const isRunIn = ({ text, isNumbered = false }: Place, { end, words }: ReadSegment): boolean =>
  (isNumbered || /^[（(]?[一二三四五六七八九十]{1,3}[)）、]/.test(words)) &&
  words.length <= RUN_IN &&
  /^。\s*\S{4}/.test(text.slice(end));

interface Books {
  readonly indicators: Indicator[];
  readonly commitments: Commitment[];
  readonly known: Map<string, string>;
  /** How many commitments each clause has so far. */
  readonly counts: Map<string, number>;
}

const indicatorOf = (books: Books, made: Omit<Indicator, "id">): string => {
  const key = JSON.stringify(made);
  const known = books.known.get(key);
  if (known !== undefined) return known;
  const id = `i${books.indicators.length + 1}`;
  books.known.set(key, id);
  books.indicators.push({ id, ...made });
  return id;
};

/** The two indicators of a quotient, whose values are the newest ones until a person says how they add up. */
const partsOf = (
  books: Books,
  { parts }: { readonly parts?: Quantity["parts"] | undefined },
): Partial<Omit<Indicator, "id">> =>
  parts === undefined
    ? {}
    : {
        numerator: indicatorOf(books, { title: parts.numerator, kind: "level" }),
        denominator: indicatorOf(books, { title: parts.denominator, kind: "level" }),
        ...(parts.per === undefined ? {} : { per: parts.per }),
      };

const ofQuantity = (
  books: Books,
  quantity: Quantity,
  { name, baseline = quantity.baseline }: Place,
  rosters: Rosters,
): Omit<Indicator, "id"> => {
  const { kind, measuredIn, quote, words } = quantity;
  return {
    title: name ?? titleOf(quote, words),
    kind,
    ...(measuredIn === undefined ? {} : { measuredIn }),
    ...(kind === "coverage" ? { roster: rosters.of(name ?? quote) } : {}),
    ...(kind === "quotient" ? partsOf(books, quantity) : {}),
    ...(baseline === undefined || kind === "coverage" ? {} : { baseline }),
  };
};

const ofProposal = (proposal: Proposal, words: string): Omit<Indicator, "id"> => {
  const title = titleOf(words, "");
  return proposal.is === "item"
    ? { title, kind: "checklist", items: [{ id: "done", title }] }
    : {
        title,
        kind: "level",
        scale: SCALES[proposal.scale].map((label, value) => ({ value, label })),
      };
};

const targetOf = (proposal: Proposal): Target =>
  proposal.is === "item" ? { all: true } : { atLeast: proposal.least };

/** Words that stand in the clause to the letter, without the marks around them. */
const trimmed = (words: string): string => withoutMarks(words, "，,；;。、");

export const newPromises = (rosters: Rosters, { note }: Notes): Promises => {
  const books: Books = { indicators: [], commitments: [], known: new Map(), counts: new Map() };

  const add = (
    place: Place,
    made: Omit<Indicator, "id">,
    said: Omit<Commitment, "id" | "clause" | "indicator">,
  ): string => {
    const schedule = said.schedule ?? place.goal;
    const rest = { ...said, ...(schedule === undefined ? {} : { schedule }) };
    const task = place.task ?? (rest.schedule === undefined ? place.taskWith(rest.quote) : undefined);
    const count = (books.counts.get(place.clause) ?? 0) + 1;
    books.counts.set(place.clause, count);
    const id = `${place.clause}-${count}`;
    books.commitments.push({
      id,
      clause: place.clause,
      ...(task === undefined ? {} : { task }),
      indicator: indicatorOf(books, made),
      ...rest,
      ...(place.lead === undefined || place.lead.length === 0 ? {} : { lead: [...place.lead] }),
      // What belongs to no task has to say itself when it is due.
      ...(rest.schedule === undefined && task === undefined ? { schedule: place.schedule } : {}),
    });
    return id;
  };

  /** A guess at what 开学 means in the name of a deed is worth less than the cell that dates it. */
  const timed = (
    { isDated = false }: Place,
    { schedule, why }: Quantity,
  ): Pick<Quantity, "schedule" | "why"> =>
    isDated && why !== undefined && GUESSED.has(why)
      ? {}
      : { ...(schedule === undefined ? {} : { schedule }), ...(why === undefined ? {} : { why }) };

  const addQuantity = (place: Place, quantity: Quantity): void => {
    const { quote, target, force, sure, words } = quantity;
    const { schedule, why } = timed(place, quantity);
    const id = add(place, ofQuantity(books, quantity, place, rosters), {
      quote: trimmed(quote),
      target,
      ...(schedule === undefined ? {} : { schedule }),
      ...(force === "aim" ? { force } : {}),
    });
    const unsaid =
      schedule === undefined &&
      place.goal === undefined &&
      place.task === undefined &&
      !place.scheduleIsSaid &&
      place.taskWith(trimmed(quote)) === undefined;
    const ground =
      why ??
      (unsaid
        ? (place.unsaid ?? ("schedule-assumed" as const))
        : quantity.kind === "coverage"
          ? ("roster-by-noun" as const)
          : undefined);
    note("promise", {
      id,
      clause: place.clause,
      words,
      sure: ground === undefined ? sure : "unsure",
      ...(ground === undefined ? {} : { why: ground }),
    });
  };

  const addFigure = (place: FigurePlace): void => {
    const { name: title, words, goalOf, baseline } = place;
    const { kind, measuredIn, target, doubt } = goalOf;
    const made = {
      title,
      kind,
      ...(measuredIn === undefined ? {} : { measuredIn }),
      ...(kind === "coverage" ? { roster: rosters.of(title) } : {}),
      ...(kind === "quotient" ? partsOf(books, goalOf) : {}),
      ...(baseline === undefined || kind === "coverage" ? {} : { baseline }),
    };
    const id = add(place, made, { quote: place.text, target });
    const why = doubt ?? (kind === "coverage" ? ("roster-by-noun" as const) : undefined);
    note("promise", {
      id,
      clause: place.clause,
      words,
      sure: why === undefined ? "sure" : "unsure",
      ...(why === undefined ? {} : { why }),
    });
  };

  const addProposal = (place: Place, proposal: Proposal, segment: ReadSegment): void => {
    const quote = trimmed(segment.words);
    const { schedule } = segment.due;
    const id = add(place, ofProposal(proposal, quote), {
      quote,
      target: targetOf(proposal),
      ...(schedule === undefined || place.task !== undefined ? {} : { schedule }),
    });
    note("proposal", {
      id,
      clause: place.clause,
      words: quote,
      sure: "unsure",
      why: "no-number",
      decide: false,
    });
  };

  const read = (place: Place): ReturnType<Promises["read"]> => {
    const asides: { text: string; why: string }[] = [];
    if (place.text.length > LONGEST) return { asides: [{ text: place.text, why: "过长，未读" }] };
    const segments = readSegments(place.text, place.context);
    const quoted = segments.flatMap(({ quantities }) => quantities.map(({ quote }) => quote));
    for (const segment of segments) {
      for (const quantity of segment.quantities) addQuantity(place, quantity);
      if (segment.quantities.length > 0) continue;
      const words = trimmed(segment.words);
      // 2023年底前， is quoted together with what it dates.
      if (words === "" || quoted.some((quote) => quote.startsWith(words) && quote !== words)) continue;
      const isHeading = segment === segments[0] && isRunIn(place, segment);
      const proposal = place.isManner === true || isHeading ? undefined : proposalOf(words);
      if (proposal !== undefined) addProposal(place, proposal, segment);
      else if (!asides.some(({ text }) => text === words)) asides.push({ text: words, why: "未读出承诺" });
    }
    return { asides };
  };
  return { read, addFigure, indicators: () => books.indicators, commitments: () => books.commitments };
};
