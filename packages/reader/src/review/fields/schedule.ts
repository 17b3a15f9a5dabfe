import type { Schedule } from "@bangfu/core";
import { readDeadline } from "../../deadline/read.js";
import type { ReadingContext } from "../../time/context.js";

const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;

/** What `describeSchedule` says in English, and dates as they are. */
const PATTERNS: readonly (readonly [RegExp, (...parts: string[]) => Schedule])[] = [
  [/^standing$/i, () => ({ standing: true })],
  [new RegExp(`^(?:by )?${DAY}(?: ?前)?$`, "i"), (by) => ({ by: by! })],
  [new RegExp(`^${DAY} ?(?:to|至|~|–|—) ?${DAY}$`, "i"), (from, by) => ({ by: by!, from: from! })],
  [
    /^yearly (\d{4})(?:[–-](\d{4}))?(?:, by (\d{2}-\d{2}))?$/i,
    (first, last, due) => ({
      yearly: [Number(first), Number(last ?? first)],
      ...(due === undefined || due === "12-31" ? {} : { due }),
    }),
  ],
];

const WINDOWS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^Q([1-4]) (\d{4})$/i, (number, year) => `${year}Q${number}`],
  [/^(first|second) half of (\d{4})$/i, (half, year) => `${year}H${/^f/i.test(half!) ? 1 : 2}`],
  [/^(\d{4})-(\d{2})$/, (year, month) => `${year}-${month}`],
  [/^week (\d{1,2}) of (\d{4})$/i, (week, year) => `${year}-W${week!.padStart(2, "0")}`],
  [/^(spring|autumn) term (\d{4})$/i, (term, year) => `${year}-${term!.toLowerCase()}`],
];

const CADENCES = {
  weekly: /-W/,
  monthly: /^\d{4}-\d\d$/,
  quarterly: /Q/,
  halfYearly: /H/,
  termly: /spring|autumn/,
};

const windowOf = (text: string): string | undefined => {
  for (const [pattern, made] of WINDOWS) {
    const match = pattern.exec(text.trim());
    if (match !== null) return made(...match.slice(1));
  }
  return undefined;
};

/** `quarterly, Q1 2023 to Q4 2025`, or one window alone. */
const repeated = (text: string): Schedule | undefined => {
  const [first, last] = text
    .replace(/^[a-z-]+, /i, "")
    .split(/ to /i)
    .map(windowOf);
  const end = text.includes(" to ") ? last : first;
  if (first === undefined || end === undefined) return undefined;
  const cadence = Object.entries(CADENCES).find(([, pattern]) => pattern.test(first))?.[0];
  return cadence === undefined ? undefined : ({ [cadence]: [first, end] } as unknown as Schedule);
};

/**
 * A schedule as a person writes it: a date, the words of a plan (2024年底前, 每年6月底前), or what `describeSchedule`
 * says in either language.
 * @returns undefined where it is none, or several
 */
export const scheduleIn = (text: string, context: ReadingContext): Schedule | undefined => {
  const words = text.trim();
  for (const [pattern, made] of PATTERNS) {
    const match = pattern.exec(words);
    if (match !== null) return made(...match.slice(1));
  }
  const windows = repeated(words);
  if (windows !== undefined) return windows;
  const { parts } = readDeadline(words, context);
  return parts.length === 1 ? parts[0]!.schedule : undefined;
};
