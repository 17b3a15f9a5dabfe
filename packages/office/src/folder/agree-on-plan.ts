import { hashOf, type Plan } from "@bangfu/core";
import { parsePlan } from "@bangfu/core/schema";
import type { Folder } from "@bangfu/desk";
import type { FolderStanding } from "../state/state.js";
import type { FolderLink } from "./link.js";

/** A plan as its file has it. */
export const planBytes = (plan: Plan): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`);

/**
 * The plan of folder and page: of whichever of the two was changed since both were alike. That of the page is written
 * where it is the one.
 * @returns why there is none
 */
export const agreeOnPlan = async (
  folder: Folder,
  { paths, plan: last }: FolderLink,
  mine: Plan,
): Promise<{ readonly plan: Plan } | FolderStanding> => {
  const path = paths.plan;
  const bytes = await folder.read(path);
  const parsed = bytes && parsePlan(new TextDecoder().decode(bytes));
  if (parsed?.ok === false)
    return { is: "wrong", problems: parsed.problems.map((problem) => ({ ...problem, file: path })) };
  const theirs = parsed && hashOf(parsed.value);
  if (theirs === hashOf(mine)) return { plan: mine };
  if (parsed === undefined || theirs === last) {
    await folder.write(path, planBytes(mine));
    return { plan: mine };
  }
  return hashOf(mine) === last && parsed.value.id === mine.id
    ? { plan: parsed.value }
    : { is: "plans", path };
};
