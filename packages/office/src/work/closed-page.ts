import { answersById, type Closing, type Ledger, type Plan } from "@bangfu/core";
import { leaksIn } from "@bangfu/core/privacy";
import type { SiteOptions } from "@bangfu/site";
import type { Book } from "../state/book.js";
import { closedFacts, type KeptFiles } from "./closing.js";
import { siteInOne } from "./site.js";

export interface ClosedPageRequest {
  readonly closing: Closing;
  readonly files: KeptFiles;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly answers: Book["answers"];
  readonly options: SiteOptions;
}

/** An earlier state as one page; or how much in it must not be public by what is known of persons today. */
export const closedPage = async ({
  closing,
  files,
  plan,
  ledger,
  answers,
  options,
}: ClosedPageRequest): Promise<
  | { readonly is: "page"; readonly text: string }
  | { readonly is: "leaks"; readonly count: number }
  | undefined
> => {
  const read = await closedFacts({ closing, files });
  if (read.state !== "kept") return undefined;
  const { facts } = read;
  const leaks = leaksIn({ facts, notice: options.notice }, { plan, ledger, answers: answersById(answers) });
  if (leaks.length > 0) return { is: "leaks", count: leaks.length };
  return { is: "page", text: siteInOne({ facts, options }) };
};
