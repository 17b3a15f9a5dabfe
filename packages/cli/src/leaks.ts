import type { Locale, Plan, StreamedLedger } from "@bangfu/core";
import { leaksIn, type Leak, type SiteFile } from "@bangfu/site";
import type { Io } from "./io/console.js";
import { InputError } from "./io/read.js";

const WHAT: Readonly<Record<Leak["what"], Readonly<Record<Locale, string>>>> = {
  member: { zh: "成员编号", en: "a member's id" },
  name: { zh: "成员姓名", en: "a member's name" },
  note: { zh: "备注", en: "a note" },
  evidence: { zh: "未公开的佐证", en: "evidence that is not public" },
  finding: { zh: "未公开的督导问题", en: "a finding that is not public" },
  update: { zh: "未公开的进展情况", en: "an update that is not public" },
};

/**
 * Stops before anything is written where a secret of the ledger stands in one of the files.
 * @throws InputError after naming every file and the place in the ledger, never the secret itself
 */
export const refuseLeaks = (
  files: readonly SiteFile[],
  plan: Plan,
  ledger: StreamedLedger,
  io: Io,
  locale: Locale,
): void => {
  const leaks = leaksIn(files, plan, ledger);
  for (const { file, what, path } of leaks)
    io.err(
      locale === "zh"
        ? `${file}：含有${WHAT[what].zh}（台账 ${path}），请从公开的文字中删去。`
        : `${file}: holds ${WHAT[what].en} (ledger ${path}); take it out of what is public.`,
    );
  if (leaks.length > 0) throw new InputError();
};
