import { basename, dirname, extname, resolve } from "node:path";
import { dateOfInstant, summarize, timeZoneOf, type Locale, type Plan } from "@bangfu/core";
import { versionsOf } from "@bangfu/core/plan";
import { internalLedger, internalNotes, textsOf } from "@bangfu/desk";
import { reportDocx, reportHtml, reportOf, reportXlsx, type Report } from "@bangfu/site";
import { responsibleUnits, type ReportPeriod } from "@bangfu/view";
import { RESULTS, USAGE } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { readLedger } from "../io/ledger.js";
import { pngOf } from "../io/raster.js";
import { fail, InputError, readJsonText, readPlan, sampleNotice } from "../io/read.js";
import { writeFiles } from "../io/write.js";
import { spanIn, type DateOptions, type WindowOptions } from "../options.js";
import { refuseLeaks, type PrivacyOptions } from "../privacy.js";
import { wrongUsage } from "../usage.js";

export interface ReportArguments extends DateOptions, WindowOptions, PrivacyOptions {
  readonly plan: string;
  readonly ledger: string;
  readonly period: ReportPeriod;
  readonly out: string;
  /** A unit's id or name. */
  readonly unit: string | undefined;
  readonly notice: string | undefined;
  /** Whom it is for. */
  readonly addressee: string | undefined;
  /** All that is in the ledger, for use in the school. */
  readonly internal: boolean;
  /** A file with the school's own words, by the ids of tasks. */
  readonly words: string | undefined;
  readonly signedBy: string | undefined;
  readonly signedOn: string | undefined;
  /** A line to sign by hand. */
  readonly toSign: boolean;
  readonly annex: readonly string[] | undefined;
  readonly locale: Locale;
}

/** What is written, by the file's ending. */
const WRITERS: Readonly<Record<string, (report: Report) => string | Promise<Uint8Array>>> = {
  ".docx": (report) => reportDocx(report, pngOf),
  ".xlsx": (report) => reportXlsx(report, pngOf),
  ".html": reportHtml,
};

const writerOf = (
  { out, locale }: ReportArguments,
  io: Io,
): ((report: Report) => string | Promise<Uint8Array>) =>
  WRITERS[extname(out).toLowerCase()] ??
  wrongUsage(USAGE[locale].ending(out, Object.keys(WRITERS)), io, locale);

/** The day given; else the period's last day, or today where that is still to come. */
const asOfIn = ({ asOf, period, locale }: ReportArguments, plan: Plan, io: Io): string => {
  const today = dateOfInstant(io.now(), timeZoneOf(plan));
  const day = asOf ?? (today < period.last ? today : period.last);
  return day >= period.first ? day : wrongUsage(USAGE[locale].beforePeriod(day, period.first), io, locale);
};

const unitIn = ({ unit, locale }: ReportArguments, plan: Plan, io: Io): string | undefined => {
  if (unit === undefined) return undefined;
  const units = responsibleUnits(plan);
  const found = units.find(({ id, name }) => id === unit || name === unit);
  if (found !== undefined) return found.id;
  const names = units.map(({ name }) => name);
  io.err(RESULTS[locale].noResponsibleUnit(unit, names));
  throw new InputError();
};

const valueIn = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The school's own words, a text for each task. @throws InputError after saying what else stands there */
const wordsIn = (
  { words, locale }: ReportArguments,
  plan: Plan,
  io: Io,
): Readonly<Record<string, string>> => {
  if (words === undefined) return {};
  const read = valueIn(readJsonText(words, io, locale));
  const isText = (value: unknown): boolean => typeof value === "string";
  if (typeof read !== "object" || read === null || !Object.values(read).every(isText))
    return fail([RESULTS[locale].wordsOfTasks(words)], io, locale);
  const tasks = new Set(versionsOf(plan).flatMap((version) => version.plan.tasks.map(({ id }) => id)));
  const unknown = Object.keys(read).filter((id) => !tasks.has(id));
  if (unknown.length > 0) return fail([RESULTS[locale].wordsOfNoTask(words, unknown)], io, locale);
  return read as Readonly<Record<string, string>>;
};

/** What of a report is the school's own. */
const ownOf = (args: ReportArguments, plan: Plan, io: Io) => {
  const { addressee, signedBy, signedOn, toSign, annex } = args;
  const signature = { by: signedBy, on: signedOn };
  return { addressee, ownWords: wordsIn(args, plan, io), signature, toSign, annexes: annex };
};

/** Writes a report of a period; nothing where what must not be published stands in one that may be. */
export const reportCommand = async (args: ReportArguments, io: Io): Promise<void> => {
  const { locale, period, basis, out, internal } = args;
  const writer = writerOf(args, io);
  const plan = readPlan(args.plan, io, locale);
  const ledger = readLedger(args.ledger, plan, io, locale);
  const asOf = asOfIn(args, plan, io);
  const unit = unitIn(args, plan, io);
  const notice = args.notice ?? sampleNotice(args.ledger, io, locale);
  const own = ownOf(args, plan, io);
  const facts = summarize(plan, internal ? internalLedger(ledger, locale) : ledger, {
    knownAt: args.knownAt,
  });
  if (internal) io.err(RESULTS[locale].internal);
  else refuseLeaks({ ...args, published: { facts, notice, ...textsOf(own) }, plan, ledger }, io);
  const report = reportOf(facts, {
    asOf,
    from: period.first,
    period: period.name[locale],
    unit,
    within: spanIn(args, plan),
    basis,
    locale,
    notice,
    ...own,
    internalNotes: internal
      ? internalNotes(plan, ledger, { first: period.first, last: asOf, unit, locale })
      : undefined,
  });
  const path = resolve(io.cwd, out);
  const name = basename(path);
  writeFiles(dirname(path), [[name, await writer(report)]], io, locale);
  io.out(RESULTS[locale].writtenOn(path, asOf));
};
