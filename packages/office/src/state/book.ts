import { LEDGER_FORMAT, type Answer, type Ledger, type Locale, type Plan } from "@bangfu/core";
import type { PlanReview } from "./plan-review.js";

/** What somebody chose for one plan. */
export interface BookSettings {
  /** The remark on the data. */
  readonly notice?: string | undefined;
  /** The day to look at; today where absent. */
  readonly asOf?: string | undefined;
  /** Figures about persons at the ends of periods only. */
  readonly coarse?: boolean | undefined;
  /** Whether the plan is published though it is a draft. */
  readonly draft?: boolean | undefined;
  /** Where the site will stand, `https://…`: for the QR code and the addresses of evidence. */
  readonly address?: string | undefined;
  /** The language of the site; the plan's own where absent. */
  readonly pages?: Locale | undefined;
  /** The hashes of files that somebody has looked at, to be published as they are. */
  readonly asIs?: readonly string[] | undefined;
  /** The unit that this page works as. */
  readonly unit?: string | undefined;
}

/** A plan with all that a school keeps about it. */
export interface Book {
  /** The plan's id and the folder, see `bookId`. */
  readonly id: string;
  /** The name of the folder that it lives in; "" where it lives in this browser alone. */
  readonly folder: string;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly answers: readonly Answer[];
  /** What is typed and not yet recorded, by the name of its form. */
  readonly drafts: Readonly<Record<string, unknown>>;
  readonly settings: BookSettings;
  /** The files of the facts that closings kept, by their paths: `closed/2024Q1.json`. */
  readonly closed?: Readonly<Record<string, string>> | undefined;
  /** The document that the plan is read of, while somebody reviews it. */
  readonly review?: PlanReview | undefined;
}

/** The folder of the sample: it never mixes with what a school keeps of the same plan. */
export const SAMPLE_FOLDER = "sample";

export const bookId = (plan: string, folder: string): string => JSON.stringify([plan, folder]);

const emptyLedger = (plan: Plan): Ledger => ({ format: LEDGER_FORMAT, plan: plan.id, records: [] });

export const newBook = (plan: Plan, ledger: Ledger = emptyLedger(plan), folder = ""): Book => ({
  id: bookId(plan.id, folder),
  folder,
  plan,
  ledger,
  answers: [],
  drafts: {},
  settings: {},
});

/** How many entries a ledger has, without its rosters. */
export const entryCount = (ledger: Ledger): number => {
  let count = 0;
  for (const list of Object.values(ledger)) if (Array.isArray(list)) count += list.length;
  return count;
};

/** The answers with some more; the later to one question holds. */
export const withAnswers = (answers: readonly Answer[], more: readonly Answer[]): readonly Answer[] => {
  const given = new Set(more.map(({ id }) => id));
  return more.length === 0 ? answers : [...answers.filter(({ id }) => !given.has(id)), ...more];
};

/** A book whose plan is no longer reviewed. */
export const withoutReview = (book: Book): Book => ({ ...book, review: undefined });
