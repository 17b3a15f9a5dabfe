import { attainedText, statusText } from "@bangfu/view";
import type { Subject } from "../tables.js";
import { lamp, LINE, MUTED, picture, text, widthOf } from "./svg.js";

/** The overall share and status on one line. */
export const badgePicture = ({ facts, progress }: Subject): string => {
  const { overall, asOf } = progress;
  const [share, status] = [attainedText(overall, "zh"), statusText(overall, "zh")];
  const left = 12;
  const middle = left + widthOf("总体进展") * 13 + 8;
  const right = middle + widthOf(share) * 14 + 12;
  const date = `截至 ${asOf}`;
  const end = right + 22 + widthOf(status) * 13 + 10;
  const width = Math.ceil(end + widthOf(date) * 12 + 14);
  return picture(
    width,
    28,
    `${facts.plan.school.name}总体进展：完成 ${share}，${status}（截至 ${asOf}）`,
    `<rect x=".5" y=".5" width="${width - 1}" height="27" rx="13.5" fill="#fff" stroke="${LINE}"/>` +
      text(left, 18.5, "总体进展", { size: 13, fill: MUTED }) +
      text(middle, 19, share, { weight: 700 }) +
      lamp(right, 6, overall?.status) +
      text(right + 22, 18.5, status, { size: 13 }) +
      text(end, 18.5, date, { size: 12, fill: MUTED }),
  );
};
