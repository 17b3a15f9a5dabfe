import type { Locale } from "@bangfu/core";
import {
  COLUMNS,
  commonText,
  fitsFilter,
  NO_FILTER,
  ROLE_WORDS,
  sortedRows,
  taskDetails,
  taskRows,
  TASKS_TEXT,
  type TaskFilter,
  type TaskOrder,
  type TaskRow,
} from "@bangfu/view";
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import { BLOCK, blocks } from "../blocks.js";
import { markAt } from "../bar.js";
import type { Drawn } from "../base.js";
import { commitmentList } from "../commitments.js";
import type { Framed } from "../framed.js";
import { SHAPES } from "../lamp.js";

/** Below this width of the element, in CSS pixels, the table becomes a list of cards. */
const NARROW = 760;

/** So few tasks are looked through at a glance. */
const FEW = 6;

type Choice = readonly [value: string, word: string];
type ChoiceField = Exclude<keyof TaskFilter, "search">;

const unique = (choices: readonly Choice[]): Choice[] => [...new Map(choices)];

/** The task list with what is chosen in it; `host` draws it anew when that changes. */
export class TaskList {
  private opened: ReadonlySet<string> = new Set();
  private filter: TaskFilter = NO_FILTER;
  private order: TaskOrder = "plan";
  private descending = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly selected: (id: string, open: boolean) => void,
  ) {}

  /** @param width of the element in CSS pixels */
  framed(drawn: Drawn, width: number): Framed {
    const text = TASKS_TEXT[drawn.locale];
    const columns = COLUMNS[drawn.locale];
    const all = taskRows(drawn.facts, drawn.progress, drawn.locale);
    const choices = this.choices(all, drawn);
    const filter = { ...NO_FILTER };
    // What the data have no more is not chosen, and nothing is where there is nothing to choose with.
    if (all.length > FEW) {
      filter.search = this.filter.search;
      for (const [field, of] of Object.entries(choices) as [ChoiceField, Choice[]][])
        if (of.some(([value]) => value === this.filter[field])) filter[field] = this.filter[field];
    }
    const rows = sortedRows(
      all.filter((row) => fitsFilter(row, filter)),
      this.order,
      this.descending,
    );
    const narrow = width > 0 && width < NARROW;
    return {
      title: text.title,
      body: html`${all.length > FEW ? this.filters(choices, filter, drawn.locale, all.length === rows.length ? commonText(drawn.locale).taskCount(all.length) : text.shown(rows.length, all.length)) : nothing}
        <div class="table ${narrow ? "narrow" : ""}" part="table" role="table" aria-label=${text.title}>
          <div class="head" role="rowgroup">
            <div class="row" role="row">
              ${this.column("status", columns.status)}${this.column("plan", columns.task)}${this.column(
                "deadline",
                columns.deadline,
              )}
              <div role="columnheader">${columns.lead}</div>
              ${this.column("progress", text.progress)}
            </div>
          </div>
          ${blocks(rows).map((block) => html`<div class=${block.length === BLOCK ? "full" : ""} role="rowgroup">${block.map((row) => this.row(row, drawn))}</div>`)}
        </div>
        ${rows.length > 0 ? nothing : html`<p class="muted">${text.none}</p>`}`,
    };
  }

  private choices(rows: readonly TaskRow[], { facts, locale }: Drawn): Record<ChoiceField, Choice[]> {
    return {
      measure: unique(rows.map(({ measureId, measure }) => [measureId, measure])),
      unit: facts.plan.units.map(({ id, name }) => [id, name]),
      status: unique(rows.flatMap(({ status, statusWord }) => (status ? [[status, statusWord]] : []))),
      year: unique(
        rows.flatMap(({ due }) =>
          due ? [[due.slice(0, 4), TASKS_TEXT[locale].dueBy(due.slice(0, 4))]] : [],
        ),
      ).sort(),
    };
  }

  private filters(
    choices: Record<ChoiceField, Choice[]>,
    filter: TaskFilter,
    locale: Locale,
    shown: string,
  ): TemplateResult {
    const text = TASKS_TEXT[locale];
    const { measure, lead: unit, status } = COLUMNS[locale];
    const labels = { measure, unit, status, year: text.year };
    const select = (field: ChoiceField) =>
      html`<select aria-label=${labels[field]} @change=${(event: Event) => this.choose(field, event)}>
        ${[["", text.all[field]] as Choice, ...choices[field]].map(([value, name]) => html`<option value=${value} .selected=${value === filter[field]}>${name}</option>`)}
      </select>`;
    return html`<div class="filters" part="filters">
      <input
        type="search"
        aria-label=${text.search}
        placeholder=${text.search}
        .value=${filter.search}
        @input=${(event: Event) => this.choose("search", event)}
      />
      ${select("measure")} ${select("unit")} ${select("status")} ${select("year")}
      <span class="muted" role="status">${shown}</span>
    </div>`;
  }

  private choose(field: keyof TaskFilter, { target }: Event): void {
    this.filter = { ...this.filter, [field]: (target as HTMLInputElement | HTMLSelectElement).value };
    this.host.requestUpdate();
  }

  private column(order: TaskOrder, word: string): TemplateResult {
    const sorted = this.order === order && (order !== "plan" || this.descending);
    return html`<div
      role="columnheader"
      aria-sort=${sorted ? (this.descending ? "descending" : "ascending") : "none"}
    >
      <button type="button" @click=${() => this.sort(order)}>
        ${word}<span aria-hidden="true">${sorted ? (this.descending ? " ↓" : " ↑") : " ↕"}</span>
      </button>
    </div>`;
  }

  private sort(order: TaskOrder): void {
    this.descending = this.order === order && !this.descending;
    this.order = order;
    this.host.requestUpdate();
  }

  // One template, though it repeats lamp and bar, and texts as properties: a thousand rows are drawn half as
  // fast with a template and a marker node for each of their parts.
  private row(row: TaskRow, drawn: Drawn): TemplateResult {
    const open = this.opened.has(row.id);
    const { status = "none" } = row;
    const [filled, line, name] = SHAPES[status];
    return html`<div class="row ${open ? "open" : ""}" part="row" role="row" data-task=${row.id}>
        <div role="cell">
          <span class="lamp ${status}" part="lamp"
            ><svg viewBox="0 0 16 16" aria-hidden="true">
              <path class="fill" d=${filled} />
              <path class=${name} d=${line} /></svg
            ><span .textContent=${row.statusWord}></span
          ></span>
        </div>
        <div role="cell">
          <button class="toggle" type="button" aria-expanded=${open} @click=${() => this.toggle(row.id)}>
            <span class="number" .textContent=${row.id}></span>
            <span lang="zh"
              ><span class="muted" .textContent=${row.measure}></span
              ><span class="text" .textContent=${row.text}></span
            ></span>
          </button>
        </div>
        <div role="cell" lang="zh" .textContent=${row.deadline}></div>
        <div role="cell">
          <span lang="zh" .textContent=${row.lead}></span>
          <div class="muted" .hidden=${row.support === ""}>
            <span .textContent=${ROLE_WORDS[drawn.locale].support}></span>
            <span lang="zh" .textContent=${row.support}></span>
          </div>
        </div>
        <div class="progress" role="cell">
          <div class="figures" aria-hidden="true">
            <b .textContent=${row.percent}></b
            ><span
              class="muted"
              .textContent=${commonText(drawn.locale).expected(row.expectedPercent)}
            ></span>
          </div>
          <svg
            class="bar ${status}"
            viewBox="0 0 100 12"
            preserveAspectRatio="none"
            role="img"
            aria-label=${row.label}
          >
            <rect class="track" x="0" y="3" width="100" height="6" />
            <rect class="fill" x="0" y="3" width=${(row.attainment ?? 0) * 100} height="6" />
            <path class="mark" vector-effect="non-scaling-stroke" d=${markAt(row.expected)} />
          </svg>
        </div>
      </div>
      ${open ? this.details(row, drawn) : nothing}`;
  }

  private details(row: TaskRow, { facts, progress, locale }: Drawn): TemplateResult {
    const { update, explanation, commitments } = taskDetails(facts, progress, row, locale);
    return html`<div class="details" role="row">
      <div class="panel" part="details" role="cell" aria-colspan="5">
        ${
          update === undefined
            ? nothing
            : html`<p><span class="muted">${update.title}</span> <span lang="zh">${update.text}</span></p>`
        }
        <p>${explanation}</p>
        ${
          commitments.length === 0
            ? html`<p class="muted">${TASKS_TEXT[locale].noCommitments}</p>`
            : commitmentList(commitments, locale)
        }
      </div>
    </div>`;
  }

  private toggle(id: string): void {
    const opened = new Set(this.opened);
    const open = !opened.delete(id);
    if (open) opened.add(id);
    this.opened = opened;
    this.host.requestUpdate();
    this.selected(id, open);
  }
}
