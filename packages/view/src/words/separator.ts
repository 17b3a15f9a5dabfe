import type { Texts } from "./common.js";

/** Between the parts of a list. */
export const SEPARATOR: Texts<string> = { zh: "、", en: ", " };
