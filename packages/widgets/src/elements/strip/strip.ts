import type { PropertyDeclarations, TemplateResult } from "lit";
import { axisStyles } from "../axis.js";
import { barStyles } from "../bar.js";
import type { DrawContext } from "../base.js";
import { BangfuChart } from "../chart.js";
import { rowStyles } from "../full-rows.js";
import { measuresStrip } from "./measures.js";
import { phasesStrip } from "./phases.js";
import { stripStyles } from "./strip.styles.js";

/**
 * The measures or the phases side by side: what is attained and expected. A measure has its tasks by status; a
 * phase stands on a road with the as-of date and opens to its goals, which are all open in print.
 *
 * @tagname bangfu-strip
 * @attr by - `measure` (where absent) or `phase`.
 * @attr table - Shows the figures as a table.
 * @csspart card - One measure or one phase.
 * @csspart counts - The tasks by status.
 * @csspart goals - The goals of a phase.
 * @csspart lamp - A status as shape and word.
 * @csspart switch - The button between picture and table.
 * @csspart table - The figures as a table.
 * @cssprop --bangfu-paper - What lies behind marks and labels, where the surface is transparent.
 */
export class BangfuStrip extends BangfuChart {
  static override properties: PropertyDeclarations = {
    by: { reflect: true },
    opened: { state: true, attribute: false },
  };
  static override styles = [...BangfuChart.styles, axisStyles, barStyles, rowStyles, stripStyles];

  declare by: "measure" | "phase" | undefined;
  /** The phase whose goals are seen. */
  declare private opened: string | undefined;

  protected override draw(context: DrawContext): TemplateResult {
    const { room, level, opened } = this;
    const toggle = (id: string): void => {
      this.opened = this.opened === id ? undefined : id;
    };
    return this.chart(
      context,
      this.by === "phase"
        ? phasesStrip(context, { room, level, opened, toggle })
        : measuresStrip(context, { room, level }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-strip": BangfuStrip;
  }
}
