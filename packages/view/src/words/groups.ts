import type { Status } from "@bangfu/core";
import type { Texts } from "./common.js";

/** What the eight statuses come to for who looks for a moment. */
export const GROUPS = ["done", "onCourse", "attention", "notBegun"] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_OF: Readonly<Record<Status, Group>> = {
  met: "done",
  metLate: "done",
  onTrack: "onCourse",
  atRisk: "attention",
  behind: "attention",
  unreported: "attention",
  missed: "attention",
  upcoming: "notBegun",
};

export const GROUP_TEXT: Texts<Readonly<Record<Group, string>>> = {
  zh: { done: "完成", onCourse: "推进中", attention: "需关注", notBegun: "未开始" },
  en: { done: "Done", onCourse: "On course", attention: "Needs attention", notBegun: "Not begun" },
};
