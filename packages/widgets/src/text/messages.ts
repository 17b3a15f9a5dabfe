import type { Locale } from "@bangfu/core";
import type { LoadError } from "../load/facts.js";
import { EN } from "./en.js";
import { ZH } from "./zh.js";

/** Every text of the elements, complete in each language. */
export interface Messages {
  readonly loading: string;
  readonly empty: string;
  readonly retry: string;
  readonly errors: Readonly<Record<LoadError, string>>;
  readonly overall: string;
  readonly tasks: string;
  readonly asOf: (date: string) => string;
  readonly basis: (word: string) => string;
  readonly expected: (percent: string) => string;
  readonly attainment: string;
  readonly dataCoverage: (percent: string) => string;
  readonly otherBasis: (word: string, percent: string) => string;
  readonly stale: (date: string) => string;
  readonly noRecords: string;
  readonly noData: string;
  readonly taskCount: (count: number) => string;
  readonly ringLabel: (percent: string, expected: string, status: string) => string;
  readonly statusColumn: string;
  readonly taskColumn: string;
  readonly deadlineColumn: string;
  readonly unitsColumn: string;
  readonly progressColumn: string;
  readonly lead: string;
  readonly support: string;
  readonly target: string;
  readonly actual: string;
  readonly aim: string;
  readonly newest: (date: string) => string;
  readonly barLabel: (percent: string, expected: string) => string;
  readonly commitments: (count: number) => string;
  readonly noCommitments: string;
  readonly window: (window: string, due: string | null) => string;
}

const MESSAGES: Readonly<Record<Locale, Messages>> = { zh: ZH, en: EN };

export const messagesIn = (locale: Locale): Messages => MESSAGES[locale];
