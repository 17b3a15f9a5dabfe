import {
  listedByNeed,
  commonText,
  fitsChoice,
  groupChips,
  listedTasks,
  taskDetails,
  yearChoices,
  TASKS_TEXT,
  type ListedTask,
  type TaskChoice,
} from "@bangfu/view";
import type { Progress } from "@bangfu/core";
import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { BLOCK, blocks } from "../blocks.js";
import { markAt } from "../bar.js";
import type { BangfuElement, DrawContext } from "../base.js";
import type { CardContent } from "../card.js";
import { commitmentList } from "../commitments.js";
import { icon, SHAPES } from "../lamp.js";
import { Past, smallCurve } from "./past.js";
import { copied } from "./copied.js";

/** Below this width of the element, in CSS pixels, a row has three lines in place of two. */
const NARROW = 660;

/** So few tasks are looked through at a glance. */
const FEW = 6;

const NOTHING_CHOSEN: TaskChoice = { search: "", group: "", year: "" };

const HASH = "#task-";

/** What can be chosen, and what is. */
interface Choices {
  readonly chips: ReturnType<typeof groupChips>;
  readonly years: ReturnType<typeof yearChoices>;
  readonly choice: TaskChoice;
  readonly all: number;
  readonly shown: string;
}

/** The list of tasks with what is chosen in it. The address `#task-3.2` opens a task and brings it into sight. */
export class TaskList implements ReactiveController {
  private opened: ReadonlySet<string> = new Set();
  private choice = NOTHING_CHOSEN;
  private inPlanOrder = false;
  private readonly past: Past;
  /** The sentence that was copied last. */
  private copied = "";
  /** The task that the address names, until it is in sight. */
  private asked = "";
  private readonly follow = (): void => {
    const { hash } = location;
    if (!hash.startsWith(HASH)) return;
    try {
      this.asked = decodeURIComponent(hash.slice(HASH.length));
    } catch {
      return; // No text: a lone % is the page's own.
    }
    this.choice = NOTHING_CHOSEN;
    this.opened = new Set([...this.opened, this.asked]);
    this.host.requestUpdate();
  };

  constructor(
    private readonly host: BangfuElement,
    private readonly selected: (id: string, open: boolean) => void,
  ) {
    host.addController(this);
    this.past = new Past(host);
  }

  hostConnected(): void {
    addEventListener("hashchange", this.follow);
    this.follow();
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.follow);
  }

  hostUpdated(): void {
    if (this.asked === "") return;
    const rows = this.host.renderRoot.querySelectorAll<HTMLElement>("[data-task]");
    const row = [...rows].find((each) => each.dataset["task"] === this.asked);
    if (row === undefined) return;
    this.asked = "";
    row.scrollIntoView();
    row.querySelector("button")?.focus({ preventScroll: true });
  }

  /** @param width of the element in CSS pixels */
  content(context: DrawContext, width: number): CardContent {
    const { facts, progress, locale } = context;
    const text = TASKS_TEXT[locale];
    const all = listedTasks(facts, progress, locale);
    const chips = groupChips(all, locale);
    // What the data have no more is not chosen, and nothing is where there is nothing to choose with.
    const { search, group, year } = all.length > FEW ? this.choice : NOTHING_CHOSEN;
    const years = yearChoices(all);
    const choice: TaskChoice = {
      search,
      group: chips.some((chip) => chip.group === group) ? group : "",
      year: years.some((each) => each.year === year) ? year : "",
    };
    const fitting = all.filter((row) => fitsChoice(row, choice));
    const rows = this.inPlanOrder ? fitting : listedByNeed(fitting);
    const narrow = width > 0 && width < NARROW;
    const past = narrow ? [] : this.past.upTo(context);
    const shown =
      all.length === rows.length
        ? commonText(locale).taskCount(all.length)
        : text.shown(rows.length, all.length);
    return {
      title: text.title,
      body: html`${all.length > FEW ? this.filters({ chips, years, choice, all: all.length, shown }, context) : nothing}
        <div class="tasks ${narrow ? "narrow" : ""}" role="list" aria-label=${text.title}>
          ${blocks(rows).map((block) => html`<div class=${block.length === BLOCK ? "full" : ""} role="presentation">${block.map((row) => this.row(row, context, past))}</div>`)}
        </div>
        ${rows.length > 0 ? nothing : html`<p class="muted">${text.none}</p>`}`,
      notes: past.length < 2 ? [] : [text.curves],
    };
  }

  private filters(
    { chips, years, choice: { search, group, year: chosen }, all, shown }: Choices,
    { locale }: DrawContext,
  ): TemplateResult {
    const text = TASKS_TEXT[locale];
    const chip = (of: TaskChoice["group"], word: string, number: number) =>
      html`<button
        type="button"
        data-group=${of}
        aria-pressed=${of === group}
        @click=${() => this.choose({ group: of })}
      >
        ${word} <b>${number}</b>
      </button>`;
    return html`<div class="filters" part="filters">
      <input
        type="search"
        aria-label=${text.search}
        placeholder=${text.search}
        .value=${search}
        @input=${({ target }: Event) => this.choose({ search: (target as HTMLInputElement).value })}
      />
      <div class="chips" role="group" aria-label=${text.groups}>
        ${chip("", text.all, all)}${chips.map(({ group: of, word, count: number }) => chip(of, word, number))}
      </div>
      ${
        years.length < 2
          ? nothing
          : html`<select
              aria-label=${text.years}
              @change=${({ target }: Event) => this.choose({ year: (target as HTMLSelectElement).value })}
            >
              <option value="" ?selected=${chosen === ""}>${text.allYears}</option>
              ${years.map(({ year, count }) => html`<option value=${year} ?selected=${year === chosen}>${text.year(year, count)}</option>`)}
            </select>`
      }
      <button
        class="order"
        type="button"
        aria-pressed=${this.inPlanOrder}
        @click=${() => {
          this.inPlanOrder = !this.inPlanOrder;
          this.host.requestUpdate();
        }}
      >
        ${text.planOrder}
      </button>
      <span class="muted" role="status">${shown}</span>
    </div>`;
  }

  private choose(chosen: Partial<TaskChoice>): void {
    this.choice = { ...this.choice, ...chosen };
    this.host.requestUpdate();
  }

  // One template, though it repeats lamp and bar, and texts as properties: a thousand rows are drawn half as
  // fast with a template and a marker node for each of their parts.
  private row(row: ListedTask, context: DrawContext, past: readonly Progress[]): TemplateResult {
    const open = this.opened.has(row.id);
    const { status = "none" } = row;
    const [filled, line, name] = SHAPES[status];
    return html`<div class="row ${open ? "open" : ""}" part="row" role="listitem" data-task=${row.id}>
      <button class="toggle" type="button" aria-expanded=${open} @click=${() => this.toggle(row.id)}>
        <span class="lamp ${status}" part="lamp"
          ><svg viewBox="0 0 16 16" aria-hidden="true">
            <path class="fill" d=${filled} />
            <path class=${name} d=${line} /></svg
          ><span .textContent=${row.statusWord}></span
        ></span>
        <span class="name"
          ><span class="number" .textContent=${row.id}></span>
          <span class="text" lang=${row.titleLang} .textContent=${row.title}></span
        ></span>
        <span class="line muted" .textContent=${row.line}></span>
        <span class="chip" .hidden=${row.chip === undefined} .textContent=${row.chip ?? ""}></span>
        <span class="figures"
          ><span .textContent=${row.amount}></span> <b .textContent=${row.percent}></b
          ><span class="muted" .textContent=${row.expectedText}></span
        ></span>
        ${past.length < 2 ? nothing : smallCurve(past, row.id)}
        <svg class="bar ${status}" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" x="0" y="3" width="100" height="6" />
          <rect class="fill" x="0" y="3" width=${(row.attainment ?? 0) * 100} height="6" />
          <path class="mark" vector-effect="non-scaling-stroke" d=${markAt(row.expected)} />
        </svg>
      </button>
      ${open ? this.details(row, context) : nothing}
    </div>`;
  }

  private details(row: ListedTask, { facts, progress, locale, asOf }: DrawContext): TemplateResult {
    const text = TASKS_TEXT[locale];
    const { sentence, marks, update, quote, explanation, commitments } = taskDetails(
      facts,
      progress,
      row,
      locale,
    );
    const copy = async (): Promise<void> => {
      const source = `${location.href.replace(/#.*/, "")}${HASH}${encodeURIComponent(row.id)}`;
      if (!(await copied(text.quoted(sentence, asOf, source), this.host.renderRoot))) return;
      this.copied = row.id;
      this.host.requestUpdate();
    };
    return html`<div class="panel" part="details">
      <p>
        ${sentence}
        <button part="copy" type="button" @click=${copy}>
          ${this.copied === row.id ? text.copied : text.copy}
        </button>
      </p>
      <ul class="legend" part="periods">
        ${marks.map(({ name, status, statusWord }) => html`<li class="lamp">${name}${icon(status, statusWord)}</li>`)}
      </ul>
      <blockquote lang=${quote.lang}>${quote.text}</blockquote>
      ${
        update === undefined
          ? nothing
          : html`<p><span class="muted">${update.title}</span> <span lang="zh">${update.text}</span></p>`
      }
      ${
        commitments.length === 0
          ? html`<p class="muted">${text.noCommitments}</p>`
          : commitmentList(commitments, locale)
      }
      <p class="muted">${explanation}</p>
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
