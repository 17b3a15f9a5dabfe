import type { Texts } from "./common.js";

/** Between the parts of a list. */
export const SEPARATOR: Texts<string> = { zh: "、", en: ", " };

/** Behind the place or the name that a sentence is about. */
export const COLON: Texts<string> = { zh: "：", en: ": " };

/** Between clauses that could stand alone. */
export const SEMICOLON: Texts<string> = { zh: "；", en: "; " };
