import type { Locale } from "@bangfu/core";
import { adviceGroups, advise } from "@bangfu/reader";
import { RESULTS } from "@bangfu/view/commands";
import { jsonLines, type Console } from "../io/console.js";
import { readPlan } from "../io/read.js";

export interface AdviseArguments {
  readonly plan: string;
  readonly json: boolean;
  readonly locale: Locale;
}

/** Prints the advice on what a plan promises, by kind; none of it fails. */
export const adviseCommand = ({ plan: source, json, locale }: AdviseArguments, io: Console): void => {
  const plan = readPlan(source, io, locale);
  const advice = advise(plan);
  if (json) return io.print(jsonLines(advice));
  const text = RESULTS[locale];
  io.out(text.advised(plan.title, advice.length));
  for (const { heading, remedy, lines } of adviceGroups(advice, locale)) {
    io.out("");
    io.out(text.advisedOf(heading, lines.length, remedy));
    for (const line of lines) io.out(`  ${line}`);
  }
};
