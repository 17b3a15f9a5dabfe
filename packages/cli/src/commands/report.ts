import { basename, dirname, extname, resolve } from "node:path";
import { dateOfInstant, summarize, timeZoneOf, type Locale, type Plan } from "@bangfu/core";
import { reportHtml, reportOf, responsibleUnits, type Report, type ReportPeriod } from "@bangfu/site";
import type { Io } from "../io/console.js";
import { docxOf } from "../io/docx.js";
import { InputError, readLedger, readPlan, sampleNotice } from "../io/read.js";
import { writeFiles } from "../io/write.js";
import { xlsxOf } from "../io/xlsx.js";
import { asOfText, spanIn, type DateOptions, type WindowOptions } from "../options.js";
import { refuseLeaks, type PrivacyOptions } from "../privacy.js";
import { UsageError } from "../usage.js";

export interface ReportArguments extends DateOptions, WindowOptions, PrivacyOptions {
  readonly plan: string;
  readonly ledger: string;
  readonly period: ReportPeriod;
  readonly out: string;
  /** A unit's id or name. */
  readonly unit: string | undefined;
  readonly notice: string | undefined;
  readonly locale: Locale;
}

/** What is written, by the file's ending. */
const WRITERS: Readonly<Record<string, (report: Report) => string | Promise<Uint8Array>>> = {
  ".docx": docxOf,
  ".xlsx": xlsxOf,
  ".html": reportHtml,
};

const wrong = (io: Io, locale: Locale, zh: string, en: string): never => {
  io.err(locale === "zh" ? zh : en);
  throw new UsageError();
};

const writerOf = (
  { out, locale }: ReportArguments,
  io: Io,
): ((report: Report) => string | Promise<Uint8Array>) =>
  WRITERS[extname(out).toLowerCase()] ??
  wrong(
    io,
    locale,
    `-o 的值“${out}”不对，文件名应以 ${Object.keys(WRITERS).join("、")} 结尾。`,
    `-o ${out}: the name has to end in ${Object.keys(WRITERS).join(", ")}.`,
  );

/** The day given; else the period's last day, or today where that is still to come. */
const asOfIn = ({ asOf, period, locale }: ReportArguments, plan: Plan, io: Io): string => {
  const today = dateOfInstant(io.now(), timeZoneOf(plan));
  const day = asOf ?? (today < period.last ? today : period.last);
  return day >= period.first
    ? day
    : wrong(
        io,
        locale,
        `截至日期 ${day} 早于报告期的第一天 ${period.first}，请改 --as-of 或 --period。`,
        `The as-of date ${day} is before the period's first day ${period.first}; change --as-of or --period.`,
      );
};

const unitIn = ({ unit, locale }: ReportArguments, plan: Plan, io: Io): string | undefined => {
  if (unit === undefined) return undefined;
  const units = responsibleUnits(plan);
  const found = units.find(({ id, name }) => id === unit || name === unit);
  if (found !== undefined) return found.id;
  const names = units.map(({ name }) => name);
  io.err(
    locale === "zh"
      ? `方案中没有承担任务的单位“${unit}”，可选：${names.join("、")}。`
      : `No unit “${unit}” leads or supports a task; choose one of ${names.join(", ")}.`,
  );
  throw new InputError();
};

/** Writes a report of a period; nothing where the ledger's secrets stand in it. */
export const reportCommand = async (args: ReportArguments, io: Io): Promise<void> => {
  const { locale, period, basis, out } = args;
  const writer = writerOf(args, io);
  const plan = readPlan(args.plan, io, locale);
  const ledger = readLedger(args.ledger, plan, io, locale);
  const asOf = asOfIn(args, plan, io);
  const unit = unitIn(args, plan, io);
  const notice = args.notice ?? sampleNotice(args.ledger, io, locale);
  const facts = summarize(plan, ledger, { knownAt: args.knownAt });
  refuseLeaks({ ...args, published: { facts, notice }, plan, ledger }, io);
  const report = reportOf(facts, {
    asOf,
    from: period.first,
    period: period.name[locale],
    unit,
    within: spanIn(args, plan),
    basis,
    locale,
    notice,
  });
  const path = resolve(io.cwd, out);
  const name = basename(path);
  writeFiles(dirname(path), [[name, await writer(report)]], io, locale);
  io.out(`${locale === "zh" ? "已写入" : "Written to"} ${path}${asOfText(asOf, locale)}`);
};
