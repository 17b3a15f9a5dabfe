import { explain, type Explained } from "@bangfu/view";
import type { Ground } from "./ground.js";

/** How a figure came about, without the as-of date and the basis, which the title block says. */
export const explanation = ({ facts, now, locale }: Ground, explained: Explained): string =>
  explain(facts, now, explained, locale).replace(/^[^：:]*[：:] ?/, "");
