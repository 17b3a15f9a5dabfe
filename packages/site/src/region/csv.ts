import type { Locale } from "@bangfu/core";
import { placeOf, type Rollup } from "@bangfu/core/rollup";
import { writeCsv } from "@bangfu/ooxml";
import { percentText, stateWord, statusWord } from "@bangfu/view";
import { overallOf, paceText, schoolChange } from "./figures.js";
import { regionWords } from "./words.js";

/** All schools as a table for a spreadsheet; what is not known is an empty cell, never 0. */
export const regionCsv = (rollup: Rollup, locale: Locale): string => {
  const words = regionWords(locale);
  const trend = rollup.before === undefined ? [] : [words.change(rollup.before)];
  const rows = rollup.schools.map((school) => {
    const { name, county = "", province = "" } = placeOf(school);
    const { progress, weight = 1, src = "" } = school;
    const overall = overallOf(school);
    const change = schoolChange(school);
    return [
      ...[province, county, name, stateWord(school.state ?? "unread", locale)],
      progress?.overall ? statusWord(progress.overall.status, locale) : "",
      overall ? percentText(overall.attainment) : "",
      overall ? percentText(overall.expected) : "",
      overall && overall.expected > 0 ? paceText(overall.attainment / overall.expected) : "",
      ...trend.map(() => (change === undefined ? "" : String(Math.round(change * 1000) / 10))),
      ...[(progress && school.newest) ?? "", String(weight), src, school.note?.[locale] ?? "", rollup.asOf],
    ];
  });
  const head = [
    ...[words.province, words.county, words.school, words.state, words.status],
    ...[words.attained, words.expected, words.pace, ...trend, words.newest, words.weight, "URL"],
    ...[words.note, words.day],
  ];
  return writeCsv([head, ...rows]);
};
