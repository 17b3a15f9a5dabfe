import { word, type Entry } from "./entry.js";
import { MANNERS } from "./manner-words.js";
import { BEFORE_TIME, BEHIND_TIME } from "./other-words.js";
import { PARTS } from "./part-words.js";
import { PLACES } from "./place-words.js";
import { SCHOOL } from "./school-words.js";
import { YEARS } from "./year-words.js";

const MARKS: readonly Entry[] = [
  word("[、和及与/]|以及", { is: "and" }),
  word("□+", { is: "title" }),
  word(",", { is: "break" }),
  word("[;。]", { is: "stop" }),
  word("\\(", { is: "open" }),
  word("\\)", { is: "close" }),
  word(":", { is: "colon" }),
  word('力争|争取|确保|计划|预计|拟于?|原则上|一般|分别|务必|必须|[并于在的须需应要请将各均“”"]|当年', {
    is: "filler",
  }),
];

/** The words of time, the longer and more certain first. */
export const LEXICON: readonly Entry[] = [
  ...BEFORE_TIME,
  ...YEARS,
  ...BEHIND_TIME,
  ...MANNERS,
  ...SCHOOL,
  ...PARTS,
  ...PLACES,
  ...MARKS,
];
