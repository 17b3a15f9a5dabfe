import { basename, extname } from "node:path";
import type { Locale, Plan } from "@bangfu/core";
import {
  applyDecisions,
  itemOfPath,
  reportHtml,
  reportText,
  writeReviewWorkbook,
  type Reviewed,
} from "@bangfu/reader";
import { describeProblem, parsePlan } from "@bangfu/core/schema";
import { localText } from "@bangfu/view";
import { RESULTS } from "@bangfu/view/commands";
import type { Console, Io } from "../io/console.js";
import { JSON_ENDINGS, outputFile, PAGE_ENDINGS, WORKBOOK_ENDINGS } from "../io/output-file.js";
import { fail, printProblems } from "../io/read.js";
import { reviewOf, type Review } from "../io/review.js";
import { writeFile } from "../io/write.js";

export interface ReadArguments {
  /** The plan's document, or text and annex in this order; or the workbook of a review. */
  readonly files: readonly string[];
  /** The draft plan to write, or a workbook to review it in. */
  readonly out: string;
  /** The report: a page (.html) or data (.json). */
  readonly report?: string | undefined;
  /** The workbook of an earlier review. */
  readonly review?: string | undefined;
  readonly id?: string | undefined;
  readonly start?: string | undefined;
  readonly issued?: string | undefined;
  readonly locale: Locale;
}

/** The plan as it was read and reviewed. @throws InputError after printing what does not fit, each with its cell */
const soundPlan = ({ files, locale }: ReadArguments, { read, decisions, placeOf }: Review, io: Io): Plan => {
  const plan = applyDecisions(read, decisions);
  // A document may hold what no plan may, such as a character that was lost earlier.
  const { problems } = parsePlan(plan);
  if (problems.length === 0) return plan;
  if (placeOf === undefined) return printProblems(files.join(" "), problems, io, locale);
  const text = RESULTS[locale];
  return fail(
    problems.map((problem) => {
      const place = placeOf(itemOfPath(plan, problem.path) ?? "");
      return text.inWorkbook(files[0]!, place ?? "", describeProblem(problem, locale));
    }),
    io,
    locale,
  );
};

const writeReport = ({ report, locale }: ReadArguments, { read }: Review, plan: Plan, io: Io): void => {
  const to = report && outputFile(report, [...PAGE_ENDINGS, ".json"], io, locale);
  if (!to) return;
  const content = /\.json$/i.test(to)
    ? `${JSON.stringify(read.report, null, 2)}\n`
    : reportHtml(read.report, plan, locale);
  writeFile(to, content, io, locale);
};

/** What became of the decisions of an earlier review. */
const sayCarried = ({ decided, former, lost }: Reviewed["decisions"], locale: Locale, io: Io): void => {
  const text = RESULTS[locale];
  const count = { kept: Object.keys(decided).length, again: Object.keys(former).length, lost: lost.length };
  io.out(text.carried(count));
  for (const each of lost) io.out(text.lostDecision("added" in each ? each.added.words : each.was.words));
};

const say = (args: ReadArguments, review: Review, plan: Plan, io: Console): void => {
  const { locale } = args;
  const { read, decisions, isReviewed } = review;
  const text = RESULTS[locale];
  const open = plan.draft?.open ?? [];
  if (isReviewed) {
    const decided = Object.keys(decisions.decided).length + decisions.added.length;
    const { tasks, commitments } = plan;
    const count = { tasks: tasks.length, commitments: commitments.length, decided, open: open.length };
    io.out(text.reviewed(plan.title, count));
  } else io.print(reportText(read.report, read.plan, locale).split("\n"));
  if (args.review !== undefined) sayCarried(decisions, locale, io);
  if (open.length > 0) io.out(text.stillOpen(open.length, localText(open[0]!, "question", locale)));
};

/** Reads a plan's document, or a review of it, into a plan or a workbook to review it in, and says what is open. */
export const readCommand = async (args: ReadArguments, io: Console): Promise<void> => {
  const { out, report, locale } = args;
  const path = outputFile(out, [...JSON_ENDINGS, ...WORKBOOK_ENDINGS], io, locale);
  if (report) outputFile(report, [...PAGE_ENDINGS, ".json"], io, locale);
  const review = await reviewOf(args, io);
  const plan = soundPlan(args, review, io);
  const isWorkbook = WORKBOOK_ENDINGS.includes(extname(path).toLowerCase());
  const { read, decisions } = review;
  const content = isWorkbook
    ? writeReviewWorkbook(read, { decisions, locale })
    : `${JSON.stringify(plan, null, 2)}\n`;
  writeFile(path, content, io, locale);
  writeReport(args, review, plan, io);
  say(args, review, plan, io);
  const text = RESULTS[locale];
  io.out(isWorkbook ? text.reviewWorkbook(path, basename(path)) : text.draft(path));
};
