import type { Progress, ProgressNode } from "@bangfu/core";
import { smallCurveDays } from "@bangfu/view";
import { html, type TemplateResult } from "lit";
import { pathOf } from "../axis.js";
import type { BangfuElement, DrawContext } from "../base.js";
import { progressOf } from "../progress.js";

/** In milliseconds: between two days the page can do something else. Safari cannot say when it has nothing to do. */
const PAUSE = 50;

/** The progress on days before the as-of date, calculated after the list is drawn, a day at a time. */
export class Past {
  private of: Progress | undefined;
  private days: readonly Progress[] = [];

  constructor(private readonly host: BangfuElement) {}

  /** Those of before until the new ones are there; then the host is drawn again. */
  upTo({ facts, loaded, progress }: DrawContext): readonly Progress[] {
    if (this.of === progress) return this.days;
    this.of = progress;
    const days = smallCurveDays(facts, progress.asOf);
    const done: Progress[] = [];
    const next = (): void => {
      if (this.of !== progress) return;
      const day = days[done.length];
      if (day === undefined) {
        this.days = done;
        this.host.requestUpdate();
        return;
      }
      done.push(progressOf(loaded, day, progress.basis));
      setTimeout(next, PAUSE);
    };
    setTimeout(next, PAUSE);
    return this.days;
  }
}

const WIDTH = 60;

/** The share of one task on each day, in a box of 60 × 20. */
const line = (
  past: readonly Progress[],
  task: string,
  share: (node: ProgressNode) => number | null,
): string =>
  pathOf(
    past.flatMap(({ tasks }, at) => {
      const node = tasks[task];
      const value = node ? share(node) : null;
      return value === null ? [] : [[(at / (past.length - 1)) * WIDTH, 18 - value * 16] as const];
    }),
  );

/** What was attained, and expected, from the plan's first day on; the figures beside it say how it stands. */
export const smallCurve = (past: readonly Progress[], task: string): TemplateResult =>
  html`<svg class="small" viewBox="0 0 60 20" aria-hidden="true">
    <path d=${line(past, task, ({ expected }) => expected)} />
    <path d=${line(past, task, ({ attainment }) => attainment)} />
  </svg>`;
