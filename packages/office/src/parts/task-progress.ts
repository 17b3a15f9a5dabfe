import { TASK_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { TaskName, TaskState } from "../state/state.js";
import { OfficeElement } from "./element.js";

/** How far a task is, with a button that ends it; after that, what came of it and a way to begin again. */
@customElement("office-task-progress")
export class OfficeTaskProgress extends OfficeElement {
  @property() task!: TaskName;
  /** Makes a report again; the check begins again by itself, and what is saved has its buttons. */
  @property({ attribute: false }) again: (() => void) | undefined;

  override render(): TemplateResult | typeof nothing {
    const state = this.state.tasks[this.task];
    return html`<div role="status" class="task">
      ${state === undefined ? nothing : state.is === "cancelled" ? this.#cancelled() : this.#working(state)}
    </div>`;
  }

  #cancelled(): TemplateResult {
    const { task, page } = this;
    const again = task === "examine" ? () => page.examiner.again() : this.again;
    const text = TASK_TEXT[this.locale];
    return html`<p>
      ${text.cancelled[task]}
      ${
        again === undefined || task === "save"
          ? nothing
          : html`<button type="button" @click=${again}>${text.again[task]}</button>`
      }
    </p>`;
  }

  #working({
    progress: { step, done, total },
    canCancel,
  }: Extract<TaskState, { is: "working" }>): TemplateResult {
    const { task, page } = this;
    const text = TASK_TEXT[this.locale];
    return html`<p class="progress">
      <progress aria-label=${text.progress[task]} max=${total} value=${done}></progress>
      <span>${text.at(text.steps[step], done, total)}</span>
      ${
        canCancel
          ? html`<button type="button" @click=${() => page.tasks.cancel(task)}>${text.cancel}</button>`
          : nothing
      }
    </p>`;
  }
}
