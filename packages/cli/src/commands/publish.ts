import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { summarize, type Locale } from "@bangfu/core";
import { leaksIn, siteFiles, type Leak, type SiteFile } from "@bangfu/site";
import type { Io } from "../io/console.js";
import { pngOf } from "../io/raster.js";
import { InputError, readLedger, readPlan, sampleNotice } from "../io/read.js";
import { writeFiles } from "../io/write.js";
import type { DateOptions } from "../options.js";

export interface PublishArguments extends DateOptions {
  readonly plan: string;
  readonly ledger: string;
  readonly out: string;
  readonly notice: string | undefined;
  readonly factsName: string | undefined;
  /** Proves first that nothing secret is in any file. */
  readonly check: boolean;
  readonly locale: Locale;
}

const script = (): string =>
  readFileSync(createRequire(import.meta.url).resolve("@bangfu/widgets/bangfu.js"), "utf8");

const WHAT: Readonly<Record<Leak["what"], Readonly<Record<Locale, string>>>> = {
  member: { zh: "成员编号", en: "a member's id" },
  name: { zh: "成员姓名", en: "a member's name" },
  note: { zh: "备注", en: "a note" },
  evidence: { zh: "未公开的佐证", en: "evidence that is not public" },
  finding: { zh: "未公开的督导问题", en: "a finding that is not public" },
  update: { zh: "未公开的进展情况", en: "an update that is not public" },
};

const checked = (leaks: readonly Leak[], count: number, io: Io, locale: Locale): void => {
  const zh = locale === "zh";
  for (const { file, what, path } of leaks)
    io.err(
      zh
        ? `${file}：含有${WHAT[what].zh}（台账 ${path}），请从公开的文字中删去。`
        : `${file}: holds ${WHAT[what].en} (ledger ${path}); take it out of what is public.`,
    );
  if (leaks.length > 0) throw new InputError();
  io.out(
    zh
      ? `已检查 ${count} 个文件：没有成员编号、姓名、备注或未公开的佐证。`
      : `${count} files checked: no member's id or name, no note and no evidence that is not public.`,
  );
};

const withPictures = async (files: readonly SiteFile[]): Promise<(readonly [string, string | Buffer])[]> => {
  const pngs = await Promise.all(
    ["summary", "tasks"].map(async (name) => {
      const { text } = files.find((file) => file.name === `${name}.svg`)!;
      return [`${name}.png`, await pngOf(text)] as const;
    }),
  );
  const all = files.map(({ name, text }) => [name, text] as const);
  // The facts stay last.
  return [...all.slice(0, -1), ...pngs, all[all.length - 1]!];
};

/** Writes what a school copies to its web server; the same input gives the same bytes. */
export const publish = async (args: PublishArguments, io: Io): Promise<void> => {
  const { locale, basis, asOf, factsName } = args;
  const plan = readPlan(args.plan, io, locale);
  const ledger = readLedger(args.ledger, plan, io, locale);
  const facts = summarize(plan, ledger, { knownAt: args.knownAt });
  const notice = args.notice ?? sampleNotice(args.ledger, io, "zh");
  const files = siteFiles(facts, { script: script(), asOf, basis, notice, factsName });
  if (args.check) checked(leaksIn(files, plan, ledger), files.length, io, locale);
  const folder = resolve(io.cwd, args.out);
  const written = await withPictures(files);
  writeFiles(folder, written, io, locale);
  const names = written.map(([name]) => name);
  io.out(
    locale === "zh" ? `已写入 ${folder}：${names.join("、")}` : `Written to ${folder}: ${names.join(", ")}`,
  );
};
