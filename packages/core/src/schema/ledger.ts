import { LEDGER_FORMAT } from "../values/format.js";
import * as z from "zod";
import { RECORD_STATES, UPDATE_PARTS } from "../values/kind.js";
import { englishOf } from "./english.js";
import { anyWindow, dateTime, decimal, plainDate, text, text as id, year } from "./scalars.js";

const en = englishOf(z.strictObject);

/** The workbook's own id and the row's own id in it, so that a corrected row is found again. */
const source = z.strictObject({ file: text, row: text });

/** What every entry of a list carries: when it was written down, which one it corrects, and which row said it. */
const entry = {
  id,
  source: source.optional(),
  recordedAt: dateTime.optional(),
  supersedes: id.optional(),
};

/** What is public only where it says so. */
const publishable = { public: z.boolean().optional() };

/** The name of a year, week, month, quarter, half or term; `2024` and `"2024"` are the same. */
const windowName = z.union([year, anyWindow]);

/** A photo or a document: an address, or the hash of a file that the school keeps. */
const proof = { title: text, url: text.optional(), sha256: text.optional(), ...en("title") };

const sha256 = z.string().regex(/^[\da-f]{64}$/i);

/** What may be said of a member. */
const membership = {
  name: text.optional(),
  /** The first day of membership; absent: from ever. */
  joined: plainDate.optional(),
  /** The first day on which the member is gone. */
  left: plainDate.optional(),
};

const rosterMember = z.strictObject({
  id,
  ...membership,
  /** What each workbook says of the member, so that two that do not agree are found; its own id for it, if another. */
  sources: z.array(source.extend({ id: id.optional(), ...membership })).optional(),
});

export const record = z.strictObject({
  ...entry,
  indicator: id,
  date: plainDate,
  value: decimal.optional(),
  members: z.array(id).optional(),
  item: id.optional(),
  for: windowName.optional(),
  /** A unit, never a person. */
  reportedBy: id.optional(),
  note: z.string().optional(),
  evidence: z.array(z.strictObject({ ...proof, ...publishable })).optional(),
  state: z.enum(RECORD_STATES).optional(),
  /** The unit that verified or rejected it. */
  verifiedBy: id.optional(),
  /** Why it was verified or rejected. */
  remark: z.string().optional(),
});

const finding = z.strictObject({
  ...entry,
  task: id.optional(),
  commitment: id.optional(),
  found: plainDate,
  due: plainDate.optional(),
  closed: plainDate.optional(),
  text: z.string().optional(),
  /** That it was put right; it stays in the school. */
  evidence: z.array(z.strictObject(proof)).optional(),
  ...publishable,
  ...en("text"),
});

const update = z.strictObject({
  ...entry,
  task: id,
  date: plainDate,
  text,
  /** `progress` where absent. */
  part: z.enum(UPDATE_PARTS).optional(),
  ...publishable,
  ...en("text"),
});

const extension = z.strictObject({
  ...entry,
  task: id.optional(),
  commitment: id.optional(),
  requested: plainDate,
  /** Absent: not granted, or not yet. */
  granted: plainDate.optional(),
  /** The new due date. */
  due: plainDate,
  reason: text.optional(),
  ...publishable,
  ...en("reason"),
});

const handling = z.strictObject({
  ...entry,
  task: id,
  event: text,
  unit: id,
  date: plainDate,
  remark: text.optional(),
  ...publishable,
});

/** What a unit says of a period as a whole: that there was nothing to report, or that this was said by mistake. */
const report = z.strictObject({
  ...entry,
  unit: id,
  for: windowName,
  date: plainDate,
  nothing: z.boolean(),
});

/** The books are closed through a day; the facts of that moment are kept in a file of their own. */
const closing = z.strictObject({
  id,
  through: plainDate,
  closed: plainDate,
  by: id.optional(),
  facts: sha256,
});

export const ledger = z.strictObject({
  format: z.literal(LEDGER_FORMAT),
  plan: id,
  rosters: z.record(z.string(), z.array(rosterMember)).optional(),
  records: z.array(record),
  findings: z.array(finding).optional(),
  updates: z.array(update).optional(),
  extensions: z.array(extension).optional(),
  handling: z.array(handling).optional(),
  reports: z.array(report).optional(),
  closings: z.array(closing).optional(),
});

export type Ledger = z.infer<typeof ledger>;
export type LedgerRecord = z.infer<typeof record>;
export type RosterMember = z.infer<typeof rosterMember>;
export type Finding = z.infer<typeof finding>;
export type Update = z.infer<typeof update>;
export type Extension = z.infer<typeof extension>;
export type Handling = z.infer<typeof handling>;
export type Report = z.infer<typeof report>;
export type Closing = z.infer<typeof closing>;
