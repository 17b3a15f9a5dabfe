import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from "lit";
import { messagesIn, type Messages } from "../../text/messages.js";
import { staleText } from "../../view/summary.js";
import { taskDetails, taskRows, type CommitmentRow, type TaskRow } from "../../view/tasks.js";
import { BangfuElement, type Drawn } from "../base.js";
import { lamp } from "../lamp.js";
import { tasksStyles } from "./tasks.styles.js";

/** Below this width of the element, in CSS pixels, the table becomes a list of cards. */
const NARROW = 760;

const bar = ({ attainment, expected, status, label }: TaskRow): TemplateResult =>
  html`<svg
    class=${status ?? ""}
    viewBox="0 0 100 12"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    <rect class="track" x="0" y="3" width="100" height="6" />
    ${attainment === undefined ? nothing : svg`<rect class="fill" x="0" y="3" width=${attainment * 100} height="6" />`}
    <rect class="mark" x=${Math.max(0, Math.min(expected * 100 - 0.6, 98.8))} y="0" width="1.2" height="12" />
  </svg>`;

const commitment = (row: CommitmentRow, messages: Messages): TemplateResult =>
  html`<li part="commitment">
    ${lamp(row.status, row.statusWord)}
    ${row.aim ? html`<span class="notice">${messages.aim}</span>` : nothing}
    <blockquote lang="zh">${row.quote}</blockquote>
    <dl>
      <div><dt lang="zh">${row.indicator}</dt></div>
      <div>
        <dt>${messages.target}</dt>
        <dd>${row.target}</dd>
      </div>
      ${row.periods.map(
        ({ window, actual, status, statusWord }) =>
          html`<div>
            <dt>${window}</dt>
            <dd>${actual}</dd>
            <dd>${lamp(status, statusWord)}</dd>
          </div>`,
      )}
    </dl>
    <div class="muted">${row.explanation}</div>
  </li>`;

/**
 * The task list: lamp, deadline as the document words it, units, and progress with the mark of what is
 * expected. A row opens to its commitments and the explanation of its figures. A list of cards where the
 * element is narrow.
 *
 * @tagname bangfu-tasks
 * @attr src - Address of the published facts.
 * @attr as-of - The day to look at; today where absent.
 * @attr basis - `reported` or `verified`.
 * @attr notice - A short remark on the data, such as 示例数据.
 * @attr theme - `light`, `dark` or `auto`.
 * @slot - A static table, seen until the data are drawn and when they cannot be.
 * @fires bangfu-load - The data are drawn.
 * @fires bangfu-error - The data could not be had.
 * @fires bangfu-select - A task was opened or closed.
 * @csspart title - The heading.
 * @csspart table - The table.
 * @csspart row - A task.
 * @csspart details - What a task opens to.
 * @csspart commitment - One commitment of a task.
 * @csspart lamp - A status as shape and word.
 * @csspart notice - The remark on the data.
 * @csspart message - What is said while loading or after a failure.
 * @csspart retry - The button that tries again.
 */
export class BangfuTasks extends BangfuElement {
  static override styles = [...BangfuElement.styles, tasksStyles];
  static override properties: PropertyDeclarations = { opened: { state: true }, narrow: { state: true } };

  declare private opened: ReadonlySet<string>;
  declare private narrow: boolean;
  #observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.opened = new Set();
    this.narrow = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.narrow = this.clientWidth > 0 && this.clientWidth < NARROW;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) this.narrow = entry.contentRect.width < NARROW;
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override draw(drawn: Drawn): TemplateResult {
    const messages = messagesIn(drawn.locale);
    const stale = staleText(drawn.facts, drawn.asOf, drawn.locale);
    return html`<section
      class="frame ${this.narrow ? "narrow" : ""}"
      aria-label=${messages.tasks}
      lang=${drawn.locale}
    >
      <header>
        <h2 part="title">${messages.tasks}</h2>
        <span class="muted">${messages.asOf(drawn.asOf)}</span>
        ${this.noticeTag()} ${stale === undefined ? nothing : html`<span class="muted">${stale}</span>`}
      </header>
      <table part="table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${messages.statusColumn}</th>
            <th role="columnheader" scope="col">${messages.taskColumn}</th>
            <th role="columnheader" scope="col">${messages.deadlineColumn}</th>
            <th role="columnheader" scope="col">${messages.unitsColumn}</th>
            <th role="columnheader" scope="col">${messages.progressColumn}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${taskRows(drawn.facts, drawn.progress, drawn.locale).map((row) => this.#row(row, drawn, messages))}
        </tbody>
      </table>
    </section>`;
  }

  #row(row: TaskRow, drawn: Drawn, messages: Messages): TemplateResult {
    const open = this.opened.has(row.id);
    return html`<tr class="row ${open ? "open" : ""}" part="row" role="row" data-task=${row.id}>
        <td role="cell">${lamp(row.status, row.statusWord)}</td>
        <td class="task" role="cell">
          <button class="toggle" type="button" aria-expanded=${open} @click=${() => this.#toggle(row.id)}>
            <span class="number">${row.id}</span>
            <span lang="zh"
              ><span class="muted">${row.measure}</span><span class="text">${row.text}</span></span
            >
          </button>
        </td>
        <td class="deadline" role="cell" lang="zh">${row.deadline}</td>
        <td class="units" role="cell">
          <span lang="zh">${row.lead}</span>
          ${
            row.support === ""
              ? nothing
              : html`<span class="muted">${messages.support} <span lang="zh">${row.support}</span></span>`
          }
        </td>
        <td class="progress" role="cell">
          <div class="figures" aria-hidden="true">
            <b>${row.percent}</b><span class="muted">${messages.expected(row.expectedPercent)}</span>
          </div>
          ${bar(row)}
        </td>
      </tr>
      ${open ? this.#details(row.id, drawn, messages) : nothing}`;
  }

  #details(id: string, { facts, progress, locale }: Drawn, messages: Messages): TemplateResult {
    const details = taskDetails(facts, progress, id, locale);
    return html`<tr class="details" role="row">
      <td colspan="5" role="cell">
        <div class="panel" part="details">
          ${
            details.update === undefined
              ? nothing
              : html`<p>
                  <span class="muted">${details.update.title}</span>
                  <span lang="zh">${details.update.text}</span>
                </p>`
          }
          <p>${details.explanation}</p>
          ${
            details.commitments.length === 0
              ? html`<p class="muted">${messages.noCommitments}</p>`
              : html`<ol aria-label=${messages.commitments(details.commitments.length)}>
                  ${details.commitments.map((each) => commitment(each, messages))}
                </ol>`
          }
        </div>
      </td>
    </tr>`;
  }

  #toggle(id: string): void {
    const opened = new Set(this.opened);
    const open = !opened.delete(id);
    if (open) opened.add(id);
    this.opened = opened;
    this.emit("bangfu-select", { kind: "task", id, open });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-tasks": BangfuTasks;
  }
}
