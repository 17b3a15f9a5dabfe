import type { Locale } from "@bangfu/core";
import type { ReportView } from "@bangfu/view";
import { standingPicture } from "../pictures/summary.js";
import { tasksPicture } from "../pictures/tasks.js";
import type { ReportBlock } from "./parts.js";

interface Drawing {
  readonly notice: string | undefined;
  readonly locale: Locale;
}

/** As many tasks as a page holds. */
const A_PAGE = 20;

/** A picture as large as its SVG says. */
const drawn = (svg: string, alt: string, caption?: string): ReportBlock => {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number) as [number, number, number];
  return { kind: "picture", svg, width, height, alt, caption };
};

export const standingDrawing = (
  { facts, progress, pictures }: ReportView,
  { locale }: Drawing,
): ReportBlock => drawn(standingPicture({ facts, progress }, locale), pictures.summary);

/** The list of tasks as pictures, each as long as a page. */
export const taskDrawings = (
  { facts, progress, pictures }: ReportView,
  { notice, locale }: Drawing,
): ReportBlock[] => {
  const { plan } = facts;
  const blocks: ReportBlock[] = [];
  for (let at = 0; at < plan.tasks.length; at += A_PAGE) {
    const tasks = plan.tasks.slice(at, at + A_PAGE);
    const svg = tasksPicture({ facts: { ...facts, plan: { ...plan, tasks } }, progress }, notice, locale);
    blocks.push(drawn(svg, pictures.tasks, pictures.tasks));
  }
  return blocks;
};
