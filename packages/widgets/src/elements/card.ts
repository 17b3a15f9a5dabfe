import type { Facts, Locale } from "@bangfu/core";

/** What a frame needs to know; without facts it says nothing of how old the records are. */
export interface CardContext {
  readonly facts?: Facts;
  readonly locale: Locale;
  readonly asOf: string;
}

/** What is put between heading and footer. */
export interface CardContent {
  readonly title: string;
  readonly body: unknown;
  /** Beside the heading. */
  readonly aside?: unknown;
  /** Remarks below. */
  readonly notes?: readonly string[];
}
