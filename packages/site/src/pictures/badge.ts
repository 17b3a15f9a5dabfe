import type { Locale } from "@bangfu/core";
import { badgeView } from "@bangfu/view";
import type { Subject } from "../tables.js";
import { lamp, LINE, MUTED, picture, text, widthOf } from "./svg.js";

/** The overall share and status on one line. */
export const badgePicture = ({ facts, progress }: Subject, locale: Locale): string => {
  const { label, title, share, asOf } = badgeView(facts, progress, locale);
  const left = 12;
  const middle = left + widthOf(title) * 13 + 8;
  const right = middle + widthOf(share.percent) * 14 + 12;
  const end = right + 22 + widthOf(share.statusWord) * 13 + 10;
  const width = Math.ceil(end + widthOf(asOf) * 12 + 14);
  return picture(
    width,
    28,
    label,
    `<rect x=".5" y=".5" width="${width - 1}" height="27" rx="13.5" fill="#fff" stroke="${LINE}"/>` +
      text(left, 18.5, title, { size: 13, fill: MUTED }) +
      text(middle, 19, share.percent, { weight: 600 }) +
      lamp(right, 6, share.status) +
      text(right + 22, 18.5, share.statusWord, { size: 13 }) +
      text(end, 18.5, asOf, { size: 12, fill: MUTED }),
  );
};
