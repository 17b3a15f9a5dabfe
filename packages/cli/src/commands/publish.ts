import { resolve } from "node:path";
import { summarize, type Locale, type Plan } from "@bangfu/core";
import { coarseFacts } from "@bangfu/core/privacy";
import { withFiles } from "@bangfu/desk";
import { siteFiles, type SiteFile } from "@bangfu/site";
import { localText } from "@bangfu/view";
import { DRAFT_NOTICE, PUBLISHING, RESULTS } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { pngOf } from "../io/raster.js";
import { readLedger } from "../io/ledger.js";
import { publicEvidence, putEvidence } from "../io/public-evidence.js";
import { InputError, locate, readAdvisedPlan, SAMPLE_LEDGER, sampleNotice } from "../io/read.js";
import { script } from "../io/script.js";
import { writeFiles } from "../io/write.js";
import { asOfOr, type DateOptions } from "../options.js";
import { refuseLeaks, sayChecked, warnOfPublished, type PrivacyOptions } from "../privacy.js";

export interface PublishArguments extends DateOptions, PrivacyOptions {
  readonly plan: string;
  readonly ledger: string;
  readonly out: string;
  readonly notice: string | undefined;
  readonly factsName: string | undefined;
  /** Where the page will stand. */
  readonly url: string | undefined;
  /** Figures about persons change at the ends of periods only. */
  readonly coarse: boolean;
  /** Whether a plan in which something is still open is published too. */
  readonly draft: boolean;
  readonly locale: Locale;
  /** The language of the pages; the plan's own where absent. */
  readonly pages: Locale | undefined;
}

/** How many times larger a picture's PNG is: a poster is as large as it is shown. */
const ZOOMS = { summary: 2, tasks: 2, poster: 1 } as const;

const withPictures = async (files: readonly SiteFile[]): Promise<(readonly [string, string | Buffer])[]> => {
  const pngs = await Promise.all(
    Object.entries(ZOOMS).map(async ([name, zoom]) => {
      const { text } = files.find((file) => file.name === `${name}.svg`)!;
      return [`${name}.png`, await pngOf(text, zoom)] as const;
    }),
  );
  const all = files.map(({ name, text }) => [name, text] as const);
  // The facts stay last.
  return [...all.slice(0, -1), ...pngs, all[all.length - 1]!];
};

const isDraft = ({ draft }: Plan): boolean => (draft?.open.length ?? 0) > 0;

/** @throws InputError after saying what is open, where a draft is not asked for */
const refuseDraft = (plan: Plan, args: PublishArguments, io: Io): void => {
  const [first] = plan.draft?.open ?? [];
  if (first === undefined || args.draft) return;
  const question = localText(first, "question", args.locale);
  io.err(PUBLISHING[args.locale].draft(plan.draft!.open.length, question));
  throw new InputError();
};

/** Writes what a school copies to its web server; the same input gives the same bytes. */
export const publish = async (args: PublishArguments, io: Io): Promise<void> => {
  const { locale, pages, basis, factsName, url } = args;
  const plan = readAdvisedPlan(args.plan, io, locale).value;
  refuseDraft(plan, args, io);
  const ledger = readLedger(args.ledger, plan, io, locale);
  const all = summarize(plan, ledger, { knownAt: args.knownAt });
  const evidence = await publicEvidence(locate(args.ledger, SAMPLE_LEDGER, io.cwd), ledger, io, locale);
  const facts = withFiles(args.coarse ? coarseFacts(all) : all, evidence.paths, url);
  const notice =
    args.notice ??
    (isDraft(plan) ? DRAFT_NOTICE[pages ?? "zh"] : sampleNotice(args.ledger, io, pages ?? "zh"));
  const asOf = asOfOr(args.asOf, plan, io);
  const isPinned = args.asOf !== undefined;
  const files = siteFiles(facts, {
    ...{ script: script(), asOf, isPinned, basis, notice, factsName },
    locale: pages,
    address: url,
  });
  const checked = { ...args, published: { facts, notice, url }, plan, ledger };
  refuseLeaks(checked, io);
  warnOfPublished(facts, ledger, args, io);
  const folder = resolve(io.cwd, args.out);
  const written = await withPictures(files);
  await putEvidence(folder, evidence, io, locale);
  writeFiles(folder, written, io, locale);
  sayChecked(checked, files.length, io);
  const names = [...evidence.files, ...written].map(([name]) => name);
  const { writtenOn, files: withNames, noAddress } = RESULTS[locale];
  io.out(withNames(writtenOn(folder, asOf), names));
  if (url === undefined) io.out(noAddress);
};
