import { counted } from "./counted.js";
import type { Texts } from "./common.js";

/** What is missing to a target: steps of a scale, items of a checklist, points of a hundred. */
export const MISSING: Texts<Readonly<Record<"steps" | "items" | "points", (count: number) => string>>> = {
  zh: {
    steps: (count) => `${count} 级`,
    items: (count) => `${count} 项`,
    points: (count) => `${count} 个百分点`,
  },
  en: {
    steps: (count) => counted(count, "step"),
    items: (count) => counted(count, "item"),
    points: (count) => counted(count, "point"),
  },
};
