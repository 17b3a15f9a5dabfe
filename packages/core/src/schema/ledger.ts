import { LEDGER_FORMAT } from "../values/format.js";
import { z } from "zod";
import { RECORD_STATES } from "../values/kind.js";
import { anyWindow, dateTime, decimal, plainDate, text, text as id, year } from "./scalars.js";

const rosterMember = z.strictObject({
  id,
  name: text.optional(),
  /** The first day of membership; absent: from ever. */
  joined: plainDate.optional(),
  /** The first day on which the member is gone. */
  left: plainDate.optional(),
});

export const record = z.strictObject({
  id,
  indicator: id,
  date: plainDate,
  value: decimal.optional(),
  members: z.array(id).optional(),
  item: id.optional(),
  /** A year, or the name of a week, month, quarter, half or term. */
  for: z.union([year, anyWindow]).optional(),
  reportedBy: id.optional(),
  note: z.string().optional(),
  evidence: z
    .array(
      z.strictObject({
        title: text,
        url: text.optional(),
        sha256: text.optional(),
        public: z.boolean().optional(),
      }),
    )
    .optional(),
  state: z.enum(RECORD_STATES).optional(),
  recordedAt: dateTime.optional(),
  supersedes: id.optional(),
});

const finding = z.strictObject({
  id,
  task: id.optional(),
  commitment: id.optional(),
  found: plainDate,
  due: plainDate.optional(),
  closed: plainDate.optional(),
  text: z.string().optional(),
  public: z.boolean().optional(),
  recordedAt: dateTime.optional(),
  supersedes: id.optional(),
});

const update = z.strictObject({
  id,
  task: id,
  date: plainDate,
  text,
  public: z.boolean().optional(),
  recordedAt: dateTime.optional(),
  supersedes: id.optional(),
});

export const ledger = z.strictObject({
  format: z.literal(LEDGER_FORMAT),
  plan: id,
  rosters: z.record(z.string(), z.array(rosterMember)).optional(),
  records: z.array(record),
  findings: z.array(finding).optional(),
  updates: z.array(update).optional(),
});

export type Ledger = z.infer<typeof ledger>;
export type LedgerRecord = z.infer<typeof record>;
export type RosterMember = z.infer<typeof rosterMember>;
export type Finding = z.infer<typeof finding>;
export type Update = z.infer<typeof update>;
