import { planOn, type Locale, type Plan } from "@bangfu/core";
import { RESULTS } from "@bangfu/view/commands";
import { templateOf } from "@bangfu/workbook";
import type { Io } from "../io/console.js";
import { outputFile, WORKBOOK_ENDINGS } from "../io/output-file.js";
import { InputError, readPlan } from "../io/read.js";
import { writeFile } from "../io/write.js";
import { asOfOr } from "../options.js";

export interface TemplateArguments {
  readonly plan: string;
  readonly out: string;
  /** The unit's id or name. */
  readonly unit: string | undefined;
  readonly locale: Locale;
}

const unitOf = ({ units }: Plan, unit: string, locale: Locale, io: Io): string => {
  const found = units.find(({ id, name }) => id === unit || name === unit);
  if (found !== undefined) return found.id;
  const names = units.map(({ name }) => name);
  io.err(RESULTS[locale].noUnit(unit, names));
  throw new InputError();
};

/** Writes a workbook to fill in for the plan as it holds today, for the whole plan or for one unit. */
export const template = ({ plan: source, out, unit, locale }: TemplateArguments, io: Io): void => {
  const path = outputFile(out, WORKBOOK_ENDINGS, io, locale);
  const whole = readPlan(source, io, locale);
  const plan = planOn(whole, asOfOr(undefined, whole, io));
  const id = unit === undefined ? undefined : unitOf(plan, unit, locale, io);
  writeFile(path, templateOf(plan, { unit: id, locale }), io, locale);
  io.out(RESULTS[locale].written(path));
};
