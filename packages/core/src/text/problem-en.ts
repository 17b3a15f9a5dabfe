import { stepExample } from "./step-examples.js";
import type { ProblemText } from "./problem.js";
import type { ProblemCode } from "../values/problem.js";

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object {…}",
  array: "a list […]",
  record: "an object {…}",
  tuple: "two values […, …]",
  date: "a date like 2023-12-31",
};

/** What is wrong and what would be right, in English; the path stands before it. */
export const EN: Record<ProblemCode, ProblemText> = {
  "not-json": ({ place }) => `is no valid JSON; the mistake is at ${place} (line:column).`,
  "lost-character": ({ character }, value) =>
    `${value} has a damaged character (${character}); what stood there is lost, fill it in from the original.`,
  "wrong-type": ({ expected }, value) =>
    `${value} is of the wrong type; ${TYPES[expected] ?? expected} would be right.`,
  "wrong-format": ({ values }, value) =>
    `format ${value} cannot be read here, only ${values}; it may be a newer version's.`,
  "missing-field": ({ expected }) => `is missing; ${TYPES[expected] ?? expected} would be right.`,
  "unknown-field": ({ field, near }) =>
    `the format has no field “${field}”; ${near === "" ? "check its spelling or leave it out." : `did you mean “${near}”?`}`,
  "not-one-of": ({ values }, value) => `${value} is none of the choices: ${values}.`,
  "not-a-date": (_, value) => `${value} is no date that exists; write it like 2023-12-31.`,
  "not-a-date-time": (_, value) =>
    `${value} is neither a date nor a time with its offset; write 2024-03-05 or 2024-03-05T09:30:00+08:00.`,
  "not-a-month-day": (_, value) => `${value} cannot be a yearly due date; write it like 12-31 (never 02-29).`,
  "not-a-window": ({ example }, value) => `there is no such period as ${value}; write it like ${example}.`,
  "not-a-time-zone": (_, value) => `${value} is no time zone; write it like Asia/Shanghai.`,
  "not-a-decimal": (_, value) => `${value} is no decimal of up to 6 places (up to 10¹⁵).`,
  "not-a-whole-number": (_, value) => `${value} is no whole number of 0 or more.`,
  "out-of-range": ({ above, least, most }, value) => {
    const bounds = [above && `above ${above}`, least && `${least} or more`, most && `${most} or less`].filter(
      Boolean,
    );
    return `${value} is out of range; ${bounds.join(" and ")} would be right.`;
  },
  empty: () => "is empty; a text would be right.",
  "one-of-fields": ({ fields, given }) =>
    `exactly one of these would be right: ${fields}; it has: ${given === "" ? "none" : given}.`,
  "duplicate-id": ({ first }, value) => `${value} stands at ${first} already; give each its own.`,
  "unknown-reference": ({ list }, value) => `${list} has no ${value}; name one that is there.`,
  "quote-not-in-clause": ({ clause }, value) =>
    `clause ${clause} does not contain ${value}; copy it to the letter.`,
  "aside-not-in-clause": ({ clause }, value) =>
    `clause ${clause} does not contain ${value}; copy it to the letter.`,
  "wrong-target": ({ target, kind, kinds }) =>
    `the target ${target} does not fit a ${kind} indicator, only: ${kinds}.`,
  "wrong-field-for-kind": ({ kind, kinds }) =>
    `a ${kind} indicator has no such field; it belongs to: ${kinds}.`,
  "wrong-benchmark": ({ kind }, value) =>
    `${value} is a ${kind} indicator and has no newest value to compare with; name a level or a quotient of two levels.`,
  "wrong-part": ({ kind, kinds }, value) =>
    `${value} is a ${kind} indicator and cannot be a part of a quotient; only these can: ${kinds}.`,
  "missing-schedule": () => "there is no schedule and no task to take it from; give one of them.",
  "from-after-due": ({ due }, value) => `the first day ${value} is later than the due date ${due}.`,
  "first-after-last": ({ first, last }) =>
    `the first period ${first} is later than the last, ${last}; swap them.`,
  "terms-overlap": ({ spring, autumn }) =>
    `a spring term to ${spring} and an autumn term to ${autumn} cannot follow each other; write 07-31 and 01-31, say.`,
  "circular-reference": (_, value) => `the indicator ${value} cannot refer to itself; name another one.`,
  "unknown-member": ({ roster }, value) =>
    `the roster ${roster} has no member ${value}; add it there or correct the id.`,
  "unknown-item": ({ items }, value) => `the checklist has no item ${value}, only: ${items}.`,
  "wrong-record": ({ kind, field }) =>
    `a record of a ${kind} indicator has no such field; it carries ${field}.`,
  "unknown-window": ({ windows }, value) =>
    windows === ""
      ? `the indicator has no schedule that repeats; leave out for (${value}).`
      : `the indicator has no period ${value}, only: ${windows}.`,
  "circular-supersession": (_, value) => `superseding ${value} runs in a circle; supersede the first one.`,
  "superseded-twice": ({ first }, value) =>
    `${first} corrects ${value} already, and an entry is corrected once; correct ${first}, or take one of the two out.`,
  "quotient-record": ({ numerator, denominator }, value) =>
    `${value} is a quotient and has no records of its own; record ${numerator} and ${denominator}.`,
  "off-scale": ({ values }, value) => `${value} is outside the scale: ${values}.`,
  "other-plan": ({ plan }, value) => `belongs to the plan ${value}, but the plan here is ${plan}.`,
  "left-before-joined": ({ joined }, value) => `left on ${value}, before joining on ${joined}.`,
  "closed-before-found": ({ found }, value) => `closed on ${value}, before it was found on ${found}.`,
  "not-mergeable": ({ indicator, kind }) =>
    `several shards have records of ${indicator} (${kind}), which would count twice; summarize the whole ledger.`,
  "two-values": ({ first, given }, value) => `${value} differs from “${given}” in ${first}; make them agree.`,
  "other-extensions": () =>
    "The extensions are not the first shard's; every shard needs all extensions of the ledger.",
  "other-known-at": ({ knownAt }, value) => `knownAt is ${value}, but the first shard's is ${knownAt}.`,
  "change-of-unknown": ({ list, fields }, value) =>
    fields === ""
      ? `${list} has no ${value} to take away; name one that is there.`
      : `${list} has no ${value}; to change one, name one that is there; a new one also needs: ${fields}.`,
  "fixed-field": ({ field }, value) =>
    `${field} cannot be revised to ${value}, since records are read by it; take the entry away and add one with a new id.`,
  "revision-before-start": ({ first }, value) =>
    `the revision from ${value} is before the plan's start ${first}.`,
  "revisions-not-ascending": ({ first }, value) =>
    `the revision from ${value} is not later than the one before it, ${first}; put them in order.`,
  "not-by-revision": () =>
    "a revision can add, change and withdraw units, phases, tasks, indicators and commitments, and add clauses at the end; it cannot change a clause, a roster, a measure or what else the plan says, nor take a single field away (withdraw the entry and add it under a new id)",
  "nothing-replaced": (_, value) =>
    `${value} stands nowhere in the base; copy it to the letter, or leave this out.`,
  "wrong-shape": (_, value) =>
    `${value} does not fit this format; make the file again with bangfu summarize.`,
  "wrong-step": ({ kind }, value) =>
    `${value} does not fit a ${kind} indicator; write it like ${stepExample(kind)}.`,
  "steps-not-ascending": ({ first }, value) =>
    `the date ${value} is before that of the step before it, ${first}; put them in order of their dates.`,
  "too-deep": ({ depth }) => `is nested more than ${depth} levels deep; no file of this format is.`,
  "too-long": ({ count, most }, value) =>
    `${value} has ${count} characters; at most ${most} in one text would be right.`,
  "too-large": ({ most }) => `is too large; at most ${most} characters in all would be right.`,
  "too-many": ({ count, most }) => `has ${count} entries; at most ${most} would be right.`,
  "too-many-in-versions": ({ count, most }) =>
    `after ${count} revisions all versions have too many entries together; at most ${most} would be right; revise less often.`,
  "too-many-periods": ({ most }) =>
    `all commitments have too many periods together; at most ${most} would be right; shorten their schedules.`,
  "too-many-mistakes": ({ count }) =>
    `There are more mistakes than can be listed: these are in the first ${count} entries of each list; correct them first.`,
  "no-title": ({ count, values, most }) =>
    `tasks without a title: ${count}, such as ${values}; lists show their whole text; give each a title of up to ${most} characters.`,
  "long-title": ({ count, values, field, most }) =>
    `tasks whose ${field} has more than ${most} characters: ${count}, such as ${values}; it does not fit a row; write it shorter.`,
  "same-title": ({ count, values, field }) =>
    `groups of tasks with the same ${field}: ${count}, such as ${values}; tell them apart, by the year for instance.`,
  "no-short": ({ count, values, most }) =>
    `units whose name has more than ${most} characters and no short: ${count}, such as ${values}; give each a short name.`,
  "person-name": ({ count, values }) =>
    `places that look like a person's name: ${count}, such as ${values}; a plan is published: take it out or write 〔略〕.`,
};
