/** What stands around a phrase and fills what it leaves out. */
export interface ReadingContext {
  /** The year of the document's title or of the column's head, where a phrase names none. */
  readonly year?: number | undefined;
  /** The day the document was issued. */
  readonly issued?: string | undefined;
  /** The first day of the plan. */
  readonly start?: string | undefined;
  /** The plan's phases; the last of them ends what goes on every year without an end of its own. */
  readonly phases?: readonly { readonly due: string }[] | undefined;
  /** The last days of the terms, `MM-DD`; 01-31 and 07-31 where absent. */
  readonly terms?: { readonly autumn?: string | undefined; readonly spring?: string | undefined } | undefined;
}

/** First and last day, both included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const yearIn = (day: string): number => Number(day.slice(0, 4));

/** How far ahead a phase may lie and still end what goes on every year; 到2035年 is an outlook. */
const OUTLOOK_YEARS = 6;

/** How many years what recurs is proposed for where nobody says until when. */
const PROPOSED_YEARS = 3;

/** The years from the plan's start on that a person is asked about where nothing tells the last one. */
export const proposedSpan = ({ start, issued }: ReadingContext): Span | undefined => {
  const first = start ?? issued;
  return first === undefined
    ? undefined
    : { first, last: `${yearIn(first) + PROPOSED_YEARS - (first.slice(5) >= "12-16" ? 0 : 1)}-12-31` };
};

/**
 * The span within which something recurs that names no years: the year in the heading, else from the plan's start to
 * its last phase.
 * @returns undefined where nothing around the phrase tells
 */
export const spanOf = ({ year, start, issued, phases = [] }: ReadingContext): Span | undefined => {
  if (year !== undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const first = start ?? issued;
  if (first === undefined) return undefined;
  const dues = phases
    .map(({ due }) => due)
    .filter((due) => due > first)
    .sort();
  const near = dues.filter((due) => yearIn(due) - yearIn(first) <= OUTLOOK_YEARS);
  const last = near.at(-1) ?? dues[0];
  return last === undefined ? undefined : { first, last };
};
