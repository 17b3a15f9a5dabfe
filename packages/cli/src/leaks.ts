import type { Locale, Plan, StreamedLedger } from "@bangfu/core";
import { describeLeak, leaksIn, type SiteFile } from "@bangfu/site";
import type { Io } from "./io/console.js";
import { InputError } from "./io/read.js";

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
  for (const leak of leaks) io.err(describeLeak(leak, locale));
  if (leaks.length > 0) throw new InputError();
};
