import { recognize, type Folder } from "@bangfu/desk";
import type { Plan } from "@bangfu/core";
import { parsePlan, type Problem } from "@bangfu/core/schema";
import { LEDGER_FILE, PLAN_FILE } from "@bangfu/view/office";

/** Where a folder has its plan and its ledger. */
export interface FolderPaths {
  readonly plan: string;
  readonly ledger: string;
}

export type FolderFiles = FolderPaths & {
  /** Undefined where the folder has none. */
  readonly found:
    | { readonly ok: true; readonly plan: Plan }
    | { readonly ok: false; readonly problems: readonly Problem[] }
    | undefined;
};

const isAtTop = (path: string): boolean => !path.includes("/") && /\.json$/i.test(path);

/** Looks for a plan, and for the ledger of it, among the files that stand in a folder itself. */
export const findFiles = async (
  folder: Folder,
  names: readonly string[],
  preferred?: string,
): Promise<FolderFiles> => {
  const files = await Promise.all(
    names.filter(isAtTop).map(async (path) => {
      const bytes = (await folder.read(path)) ?? new Uint8Array();
      return { path, bytes, ...recognize(bytes, path) };
    }),
  );
  const plans = files.filter(({ kind }) => kind === "plan");
  const own = plans.find(({ plan }) => plan === preferred) ?? plans[0];
  const ledger = files.find(({ kind, plan }) => kind === "ledger" && plan === own?.plan);
  const paths = { plan: own?.path ?? PLAN_FILE, ledger: ledger?.path ?? LEDGER_FILE };
  if (own === undefined) return { ...paths, found: undefined };
  const parsed = parsePlan(new TextDecoder().decode(own.bytes));
  return { ...paths, found: parsed.ok ? { ok: true, plan: parsed.value } : parsed };
};
