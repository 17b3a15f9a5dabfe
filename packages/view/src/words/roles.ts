import type { Texts } from "./common.js";

/** What a unit does in a task. */
export const ROLES = ["lead", "support"] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Texts<Readonly<Record<Role, string>>> = {
  zh: { lead: "牵头", support: "配合" },
  en: { lead: "Lead", support: "Support" },
};
