import {
  dateOfInstant,
  everyVersion,
  questionId,
  takesBack,
  timeZoneOf,
  type Ledger,
  type Locale,
  type Plan,
} from "@bangfu/core";
import { localText, SEPARATOR } from "@bangfu/view";
import { CONTESTED_TEXT } from "@bangfu/view/desk";
import { FORM_LISTS, type Entries, type FormList } from "../entry/items.js";
import { saidIn } from "../entry/said.js";
import type { Contested, ContestedEntry } from "./contested.js";

/** The question which of several corrections counts, in words. */
export interface ContestedQuestion {
  /** The same on every computer, as answers name it. */
  readonly id: string;
  readonly sentence: string;
  /** What counts until somebody has chosen. */
  readonly meanwhile: string;
  /** The answer is the id of the correction. */
  readonly choices: readonly { readonly answer: string; readonly text: string }[];
}

const isFormList = (list: string): list is FormList => (FORM_LISTS as readonly string[]).includes(list);

/** What an entry says, in one line that names no member: it may be printed by a command. */
const lineOf = (
  list: Contested["list"],
  entry: ContestedEntry,
  plan: Plan,
  ledger: Ledger,
  locale: Locale,
): string => {
  const text = CONTESTED_TEXT[locale];
  if (isFormList(list)) {
    const { members } = entry as Entries["records"];
    const said = saidIn({ plan, ledger }, list, entry as Entries[FormList], locale)
      .filter(({ name }) => name !== "members")
      .map(({ label, text: words }) => text.field(label, words));
    return [...said, ...(members === undefined ? [] : [text.members(members.length)])].join(
      SEPARATOR[locale],
    );
  }
  const { unit: id, for: period } = entry as Entries["reports"];
  const unit = everyVersion(plan).units.find((each) => each.id === id);
  return text.nothing((unit && localText(unit, "name", locale)) ?? id, String(period));
};

const dayOf = (recordedAt: string | undefined, plan: Plan): string =>
  recordedAt === undefined || recordedAt.length === 10
    ? (recordedAt ?? "")
    : dateOfInstant(Date.parse(recordedAt), timeZoneOf(plan));

/** Asks which of several corrections of one entry counts. */
export const contestedQuestion = (
  { list, entry, versions }: Contested,
  { plan, ledger }: { readonly plan: Plan; readonly ledger: Ledger },
  locale: Locale,
): ContestedQuestion => {
  const text = CONTESTED_TEXT[locale];
  const line = (each: ContestedEntry): string => lineOf(list, each, plan, ledger, locale);
  const said = (head: ContestedEntry): string => {
    if (takesBack(list, head)) return text.withdrawn;
    return "state" in head && head.state === "verified" ? `${text.verified} ${line(head)}` : line(head);
  };
  const ids = versions.map(({ head }) => head.id);
  return {
    id: questionId("corrected-at-once", [list, entry.id], ids),
    sentence: text.question(line(entry), versions.length),
    meanwhile: text.meanwhile[versions.some(({ counts }) => counts) ? "version" : "entry"],
    choices: versions.map(({ head }) => ({
      answer: head.id,
      text: text.version(dayOf(head.recordedAt, plan), said(head)),
    })),
  };
};
