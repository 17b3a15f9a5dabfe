import type { LedgerRecord, Locale, Plan } from "@bangfu/core";
import { localText } from "@bangfu/view";
import { SIGN_OFF_TEXT } from "@bangfu/view/desk";

/** The duties under which a record is handed in. */
const dutiesOf = ({ reporting = [] }: Plan, { indicator, reportedBy }: LedgerRecord) =>
  reporting.filter(
    ({ unit, indicators }) =>
      indicators.includes(indicator) && (reportedBy === undefined || reportedBy === unit),
  );

/** The units that verify a record by the plan's `reporting`; none: any unit may. */
export const checkersOf = (plan: Plan, record: LedgerRecord): readonly string[] => [
  ...new Set(dutiesOf(plan, record).flatMap(({ verifiedBy }) => verifiedBy ?? [])),
];

/** The units that hand a record in: the one that it names, else those that the plan names for its indicator. */
export const reportersOf = (plan: Plan, record: LedgerRecord): readonly string[] =>
  record.reportedBy === undefined
    ? [...new Set(dutiesOf(plan, record).map(({ unit }) => unit))]
    : [record.reportedBy];

/**
 * Why a unit does not verify a record; undefined: it may. A guard against slips, not a lock: whoever works at the
 * page chooses the unit.
 */
export const refusalOf = (
  plan: Plan,
  record: LedgerRecord,
  unit: string,
  locale: Locale,
): string | undefined => {
  const checkers = checkersOf(plan, record);
  if (checkers.length === 0 || checkers.includes(unit)) return undefined;
  const nameOf = (id: string): string => {
    const found = plan.units.find((each) => each.id === id);
    return found === undefined ? id : localText(found, "name", locale);
  };
  const text = SIGN_OFF_TEXT[locale];
  const checker = nameOf(checkers[0]!);
  return reportersOf(plan, record).includes(unit)
    ? text.ownRecord(nameOf(unit), checker)
    : text.notTheChecker(checker);
};
