import { numeralOf } from "@bangfu/ooxml";
import type { ReportView } from "@bangfu/view";
import type { Draft, ReportSection } from "./parts.js";

/** Headings numbered as official documents have them. */
export const numbered = (drafts: readonly Draft[], { numbered: heading }: ReportView): ReportSection[] => {
  let [first, below] = [0, 0];
  return drafts.map(
    ({ title, blocks, level = 1, wide = false, newPage = false, numbered: counts = true }) => {
      if (!counts) {
        [first, below] = [0, 0];
        return { level, heading: title, blocks, wide, newPage };
      }
      if (level === 1) [first, below] = [first + 1, 0];
      else below += 1;
      const second = level === 1 ? undefined : below;
      return { level, heading: heading(title, { first, second }, numeralOf), blocks, wide, newPage };
    },
  );
};
