import { best, isUnfinished, STATUSES, worst, type ProgressNode, type Status } from "@bangfu/core";
import { EXPLAIN } from "../explain/explain-words.js";
import { statusWord } from "../words/status.js";
import { isOnPace } from "./on-pace.js";
import { paceReason } from "./pace-reason.js";
import type { Circumstances } from "./period-reason.js";
import { REASON } from "./reason-words.js";

/** A node without data shows no attainment; inside it is 0 (rules §7, Shown). */
const sharesOf = ({ attainment, expected }: ProgressNode) => ({ attainment: attainment ?? 0, expected });

const countOf = ({ counts }: ProgressNode, status: Status): number => counts[status] ?? 0;

const statusesOf = (node: ProgressNode): Status[] => STATUSES.filter((status) => countOf(node, status) > 0);

/** What keeps a node from being onTrack, of a task also what is at risk. */
const FAILING: readonly Status[] = ["atRisk", "behind", "unreported", "missed"];

/** Rules §7.5. */
const ownReason = (node: ProgressNode, at: Circumstances): string => {
  const { locale } = at;
  const words = REASON[locale];
  const pace = node.expected === 0 ? words.nothingExpected : paceReason(sharesOf(node), at);
  if (node.status === "onTrack" || !isOnPace(node, at.plan)) return pace;
  const counts = FAILING.filter((status) => countOf(node, status) > 0).map((status) =>
    EXPLAIN[locale].count(statusWord(status, locale), countOf(node, status)),
  );
  return pace + words.comma + words.butBest(counts.join(words.list), statusWord(node.status, locale));
};

/** Rules §7.6. */
const cappedReason = (node: ProgressNode, { locale }: Circumstances): string => {
  const words = REASON[locale];
  const statuses = statusesOf(node);
  const asRunning = statuses
    .filter((status) => status !== "upcoming")
    .map((status): Status => (isUnfinished(status) ? status : "onTrack"));
  if (statuses.length === 1 && countOf(node, statuses[0]!) === 1) return words.onlyChild;
  if (!statuses.some(isUnfinished)) return words.noneOpen;
  const status = statusWord(node.status, locale);
  if (best(asRunning) === worst(asRunning)) return words.allAre(status);
  return node.status === best(asRunning) ? words.bestIs(status) : words.worstIs(status);
};

/** Why a node of the roll-up has its status (rules §7). */
export const nodeReason = (node: ProgressNode, at: Circumstances): string => {
  const words = REASON[at.locale];
  switch (node.rule) {
    case "7.1":
      return words.childrenMet(countOf(node, "metLate"));
    case "7.2":
      return words.childrenUpcoming;
    case "7.3":
      return words.childrenMissed(node.due ?? "", countOf(node, "missed"));
    case "7.4":
      return words.childrenSilent(countOf(node, "unreported"));
    case "7.6":
      return cappedReason(node, at);
    default:
      return ownReason(node, at);
  }
};
