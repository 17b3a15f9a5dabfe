import type { Locale } from "@bangfu/core";
import type { OutSheet } from "@bangfu/ooxml";
import { toLiteral } from "../forms/literal.js";
import { SHEET_NAMES, WORKBOOK_FORMAT } from "../sheets/names.js";
import { PLAN_KEYS } from "../sheets/plan-keys.js";
import type { Scope } from "../sheets/scope.js";
import type { Exported } from "../merge/book.js";
import { STYLES } from "./styles.js";

/** What a workbook says of itself. */
export interface About {
  readonly id: string;
  readonly exported: Exported | undefined;
  /** Lists and rosters with nothing in them. */
  readonly empty: readonly string[];
}

/** The hidden sheet that says whose workbook this is. */
export const planSheet = (
  { plan, unit }: Scope,
  { id, exported, empty }: About,
  locale: Locale,
): OutSheet => {
  const keys: readonly (readonly [string, string])[] = [
    [PLAN_KEYS.format, WORKBOOK_FORMAT],
    [PLAN_KEYS.plan, plan.id],
    [PLAN_KEYS.title, plan.title],
    ...(unit === undefined ? [] : [[PLAN_KEYS.unit, unit] as const]),
    [PLAN_KEYS.workbook, id],
    ...(exported === undefined ? [] : [[PLAN_KEYS.exported, JSON.stringify(exported)] as const]),
    ...empty.map((name) => [PLAN_KEYS.empty, name] as const),
  ];
  return {
    name: SHEET_NAMES[locale].plan,
    hidden: true,
    columns: [10, 40].map((width) => ({ width, style: STYLES.text })),
    rows: keys.map(([key, value]) => [
      { value: key, style: STYLES.text },
      { value: toLiteral(value), style: STYLES.text },
    ]),
    hasHeader: false,
    isProtected: true,
  };
};
