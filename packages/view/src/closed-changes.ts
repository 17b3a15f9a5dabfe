import { everyVersion, type Locale, type Plan } from "@bangfu/core";
import type { ViewTable } from "./table.js";
import { formatValue } from "./words/amounts.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { describeWindow } from "./words/dates.js";
import { localText } from "./words/localized.js";

/** An indicator of which a period has another value than when the books were closed. */
export interface ClosedDifference {
  readonly indicator: string;
  readonly window: string;
  readonly due: string | null;
  /** In the indicator's unit, a share for coverage and checklist; null: nothing recorded. */
  readonly before: number | null;
  readonly now: number | null;
}

/** What differs from a closing: each indicator and period with the value then and now. */
export const closedChangesTable = (
  plan: Plan,
  through: string,
  differences: readonly ClosedDifference[],
  locale: Locale,
): ViewTable => {
  const { name, period, atClosing, now } = COLUMNS[locale];
  const indicators = new Map(everyVersion(plan).indicators.map((each) => [each.id, each]));
  return {
    caption: CAPTIONS[locale].sinceClosing(through, differences.length),
    columns: [name, period, atClosing, now],
    rows: differences.flatMap((each) => {
      const indicator = indicators.get(each.indicator);
      if (indicator === undefined) return [];
      return [
        [
          localText(indicator, "title", locale),
          describeWindow(each.window, each.due, locale),
          formatValue(indicator, each.before, locale),
          formatValue(indicator, each.now, locale),
        ],
      ];
    }),
  };
};
