import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { assess, summarize, type Locale } from "@bangfu/core";
import type { Io } from "../io/console.js";
import { readLedger, readPlan, sampleNotice } from "../io/read.js";
import { writeFiles } from "../io/write.js";
import { asOfOr, type DateOptions } from "../options.js";
import { progressPage } from "../page.js";

export interface PublishArguments extends DateOptions {
  readonly plan: string;
  readonly ledger: string;
  readonly out: string;
  readonly notice: string | undefined;
  readonly locale: Locale;
}

const script = (): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve("@bangfu/widgets/bangfu.js"));

/**
 * Writes what a school copies to its web server: the facts, the script and a page that can be read without
 * it. The facts come last, so that a page never finds newer facts than its script.
 */
export const publish = (args: PublishArguments, io: Io): void => {
  const plan = readPlan(args.plan, io, args.locale);
  const ledger = readLedger(args.ledger, plan, io, args.locale);
  const facts = summarize(plan, ledger, { knownAt: args.knownAt });
  // Without a date the page shows today, and its static table the newest record's day: no clock in the bytes.
  const asOf = args.asOf === undefined ? (facts.newest ?? plan.start) : asOfOr(args.asOf, plan, io);
  const progress = assess(facts, { asOf, basis: args.basis });
  const folder = resolve(io.cwd, args.out);
  const notice = args.notice ?? sampleNotice(args.ledger, io, "zh");
  writeFiles(
    folder,
    [
      ["bangfu.js", script()],
      ["index.html", progressPage(facts, progress, { asOf: args.asOf, notice, basis: args.basis })],
      ["facts.json", `${JSON.stringify(facts)}\n`],
    ],
    io,
    args.locale,
  );
  io.out(
    args.locale === "zh"
      ? `已写入 ${folder}：bangfu.js、index.html、facts.json`
      : `Written to ${folder}: bangfu.js, index.html, facts.json`,
  );
};
