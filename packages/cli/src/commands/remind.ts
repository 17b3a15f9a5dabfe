import type { Locale, Plan } from "@bangfu/core";
import { reminders } from "@bangfu/desk";
import { RESULTS } from "@bangfu/view/commands";
import { REPORTING_TEXT } from "@bangfu/view/desk";
import type { Console } from "../io/console.js";
import { readWholeLedger } from "../io/ledger.js";
import { InputError, readPlan } from "../io/read.js";
import { asOfOr } from "../options.js";

export interface RemindArguments {
  readonly plan: string;
  readonly ledger: string;
  /** The unit's id or name; undefined: every unit with something to be reminded of. */
  readonly unit: string | undefined;
  readonly asOf: string | undefined;
  readonly locale: Locale;
}

const isThere = ({ units }: Plan, unit: string, locale: Locale, io: Console): string => {
  const found = units.find(({ id, name, en }) => [id, name, en?.name].includes(unit));
  if (found !== undefined) return found.id;
  io.err(
    RESULTS[locale].noUnit(
      unit,
      units.map(({ name }) => name),
    ),
  );
  throw new InputError();
};

/** Prints what each unit has to hand in as a text to paste into a chat. */
export const remind = (args: RemindArguments, io: Console): void => {
  const { locale } = args;
  const plan = readPlan(args.plan, io, locale);
  const only = args.unit === undefined ? undefined : isThere(plan, args.unit, locale, io);
  const ledger = readWholeLedger(args.ledger, plan, io, locale);
  const today = asOfOr(args.asOf, plan, io);
  const all = reminders(plan, ledger, { today, locale });
  const shown = all.filter(({ unit, isNeeded }) => (only === undefined ? isNeeded : unit === only));
  if (plan.reporting === undefined) io.err(REPORTING_TEXT[locale].none);
  io.print(shown.flatMap(({ text }, at) => [...(at === 0 ? [] : [""]), ...text.split("\n")]));
};
