import type { PropertyDeclarations, TemplateResult } from "lit";
import { axisStyles } from "../axis.js";
import { barStyles } from "../bar.js";
import type { DrawContext } from "../base.js";
import type { CardContent } from "../card.js";
import { BangfuChart } from "../chart.js";
import { commitmentStyles } from "../commitments.styles.js";
import { dueDates, dueDatesStyles } from "./deadlines.js";
import { TaskList } from "./list.js";
import { listStyles } from "./list.styles.js";
import { timeline, timelineStyles } from "./timeline.js";

/**
 * The tasks, in one of three views. The list: status, title, units, due date, what is missing, and progress with
 * the mark of what is expected, what needs attention first; it can be searched and filtered, a row opens to its
 * sentence, its commitments and the explanation of its figures, and `#task-3.2` in the page's address opens a
 * task. The deadlines: what falls due
 * next, what is on course behind one line, with a calendar file to take along. The timeline: the periods of each task with their statuses
 * and due dates, and the as-of date.
 *
 * @tagname bangfu-tasks
 * @attr view - `list` (where absent), `deadlines` or `timeline`.
 * @attr within - Of the deadlines: so many days are looked ahead; 180 where absent.
 * @attr table - Of the timeline: shows the figures as a table.
 * @attr src - Address of the published facts.
 * @attr as-of - The day to look at; today where absent.
 * @attr basis - `reported` or `verified`.
 * @attr notice - A short remark on the data, such as 示例数据.
 * @attr heading - Stands for the element's own heading; empty: none.
 * @attr loading - `lazy` waits until the element is about to be seen.
 * @attr theme - `light`, `dark` or `auto`.
 * @attr density - `compact` for little room.
 * @fires {BangfuSelectEvent} bangfu-select - A task was opened or closed.
 * @csspart filters - Search and choices.
 * @csspart row - A task.
 * @csspart details - What a task opens to.
 * @csspart copy - The button that copies a task's sentence.
 * @csspart periods - How each period of a task stands.
 * @csspart evidence - The public evidence of a commitment.
 * @csspart commitment - One commitment of a task.
 * @csspart day - One due date.
 * @csspart download - The button for the calendar file.
 * @csspart table - The figures as a table.
 * @csspart switch - The button between picture and table.
 * @csspart counts - How many tasks stand in each status.
 * @csspart lamp - A status as shape and word.
 * @cssprop --bangfu-paper - What lies behind marks and labels, where the surface is transparent.
 */
export class BangfuTasks extends BangfuChart {
  static override styles = [
    ...BangfuChart.styles,
    ...[barStyles, commitmentStyles, listStyles, dueDatesStyles, axisStyles, timelineStyles],
  ];
  static override properties: PropertyDeclarations = {
    view: { reflect: true },
    within: { type: Number },
    unfolded: { state: true, attribute: false },
  };

  /** `list` (where absent), `deadlines` or `timeline`. */
  declare view: "list" | "deadlines" | "timeline" | undefined;
  /** Of the deadlines: so many days are looked ahead; 180 where absent. */
  declare within: number | undefined;
  /** Of the deadlines: what is on course is seen. */
  declare private unfolded: boolean | undefined;
  private readonly list = new TaskList(this, (id, open) =>
    this.emit("bangfu-select", { kind: "task", id, open }),
  );

  protected override draw(context: DrawContext): TemplateResult {
    switch (this.view) {
      case "deadlines":
        return this.frame(context, this.deadlines(context));
      case "timeline":
        return this.chart(context, timeline(context, this.room));
      case "list":
      case undefined:
      default:
        return this.frame(context, this.list.content(context, this.size.width));
    }
  }

  private deadlines(context: DrawContext): CardContent {
    const { within, unfolded: opened = false } = this;
    const toggle = (): void => {
      this.unfolded = !opened;
    };
    return dueDates(context, { within, opened, toggle });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-tasks": BangfuTasks;
  }
}
