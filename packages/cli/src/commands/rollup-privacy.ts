import { answersById, dateOfInstant, type Locale } from "@bangfu/core";
import { leaksIn } from "@bangfu/core/privacy";
import { ROLLUP, UNREAD_NOTES } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { printHowToAnswer } from "../io/questions.js";
import { readAnswers } from "../io/read.js";
import { printLeaks, type PrivacyOptions } from "../privacy.js";
import { labelOf } from "./rollup-addresses.js";
import type { CheckedSchool } from "./rollup-schools.js";

interface LeakArguments extends PrivacyOptions {
  readonly locale: Locale;
}

/**
 * Leaves out each school whose own part of the roll-up holds what must not be public, and says where: one school's
 * fault is no reason to publish nothing of the others. What the county itself wrote is looked at with the whole.
 */
export const withoutLeaks = (
  schools: readonly CheckedSchool[],
  { check, answers, locale }: LeakArguments,
  io: Io,
): CheckedSchool[] => {
  if (!check) return [...schools];
  const given = answersById(readAnswers(answers, io, locale));
  let count = 0;
  const checked = schools.map((each): CheckedSchool => {
    if (!("read" in each)) return each;
    const leaks = leaksIn({ rollup: each.read.part }, { answers: given });
    if (leaks.length === 0) return each;
    count += leaks.length;
    io.err(ROLLUP[locale].head(labelOf(each.school)));
    printLeaks(leaks, io, locale);
    return { school: each.school, error: "broken", note: UNREAD_NOTES.personal };
  });
  if (count > 0) printHowToAnswer(count, dateOfInstant(io.now(), "Asia/Shanghai"), io, locale);
  return checked;
};
