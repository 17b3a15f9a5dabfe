import { basename, dirname, extname, resolve } from "node:path";
import { dateOfInstant, summarize, timeZoneOf, type Locale, type Plan } from "@bangfu/core";
import { reportDocx, reportHtml, reportOf, reportXlsx, type Report } from "@bangfu/site";
import { responsibleUnits, type ReportPeriod } from "@bangfu/view";
import { RESULTS, USAGE } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { readLedger } from "../io/ledger.js";
import { pngOf } from "../io/raster.js";
import { InputError, readPlan, sampleNotice } from "../io/read.js";
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

/** Writes a report of a period; nothing where the ledger's secrets stand in it. */
export const reportCommand = async (args: ReportArguments, io: Io): Promise<void> => {
  const { locale, period, basis, out, addressee } = args;
  const writer = writerOf(args, io);
  const plan = readPlan(args.plan, io, locale);
  const ledger = readLedger(args.ledger, plan, io, locale);
  const asOf = asOfIn(args, plan, io);
  const unit = unitIn(args, plan, io);
  const notice = args.notice ?? sampleNotice(args.ledger, io, locale);
  const facts = summarize(plan, ledger, { knownAt: args.knownAt });
  refuseLeaks({ ...args, published: { facts, notice, addressee }, plan, ledger }, io);
  const report = reportOf(facts, {
    asOf,
    from: period.first,
    period: period.name[locale],
    unit,
    within: spanIn(args, plan),
    basis,
    locale,
    notice,
    addressee,
  });
  const path = resolve(io.cwd, out);
  const name = basename(path);
  writeFiles(dirname(path), [[name, await writer(report)]], io, locale);
  io.out(RESULTS[locale].writtenOn(path, asOf));
};
