import type { Plan, Problem } from "@bangfu/core";
import { diffPlans, planOn } from "@bangfu/core/plan";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import {
  cellName,
  changeRevision,
  editedPlan,
  FIELDS_OF,
  reviseDraft,
  REVISED_KINDS,
  valueOf,
  type NewTask,
  type ReviseDraft,
  type RevisedField,
  type RevisedKind,
} from "../state/revise-draft.js";
import { changeBook } from "../state/steps.js";
import { startJob } from "../work/start-job.js";
import { OfficeElement } from "./element.js";
import { pageOf } from "./pages.js";
import { planChanges } from "./plan-changes.js";
import { reviseCell, wordsOf, type Revisable } from "./plan-revise-cell.js";
import { listChoice, planRefusal, planTable } from "./plan-table.js";

/** A revision of the plan from a day on: what its newest version has is edited in a table. */
@customElement("office-plan-revise")
export class OfficePlanRevise extends OfficeElement {
  @state() private kind: RevisedKind = "commitments";
  @state() private at = 0;
  @state() private changesAt = 0;
  @state() private problems: readonly Problem[] = [];
  @state() private isSaved = false;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = PLAN_TEXT[locale].revise;
    return html`<details>
      <summary>${text.heading}</summary>
      <p class="aside">${text.why}</p>
      ${this.#head(book)} ${this.#table(book)}
      ${
        this.kind === "tasks"
          ? html`<office-plan-new-tasks
              .page=${this.page}
              .change=${(added: readonly NewTask[]) => this.#change({ added })}
            ></office-plan-new-tasks>`
          : nothing
      }
      ${this.#outcome(book)}
    </details>`;
  }

  #change(fields: ReviseDraft): void {
    this.isSaved = false;
    this.problems = [];
    this.page.office.change(changeRevision(fields));
  }

  #head(book: Book): TemplateResult {
    const text = PLAN_TEXT[this.locale].revise;
    const { from = "", title = "", why = "" } = reviseDraft(book);
    const take = (field: "from" | "title" | "why") => (event: Event) =>
      this.#change({ [field]: (event.target as HTMLInputElement).value.trim() || undefined });
    const choose = (kind: RevisedKind): void => {
      this.kind = kind;
      this.at = 0;
    };
    const kinds = REVISED_KINDS.map((each) => [each, text.kinds[each]] as const);
    return html`<p class="fields">
      <label>${text.from} <input type="date" .value=${from} @change=${take("from")} /></label>
      <label>${text.title} <input type="text" .value=${title} @change=${take("title")} /></label>
      <label>${text.reason} <input type="text" .value=${why} @change=${take("why")} /></label>
      ${listChoice<RevisedKind>(text.which, kinds, [this.kind, choose])}
    </p>`;
  }

  #table(book: Book): TemplateResult {
    const { locale, kind } = this;
    const text = PLAN_TEXT[locale].revise;
    const newest = planOn(book.plan, "9999-12-31");
    const entries: readonly Revisable[] = newest[kind];
    const { rows, first } = pageOf(entries, this.at);
    // A column of which no entry has anything is not shown.
    const fields = FIELDS_OF[kind].filter((field) =>
      entries.some((entry) => valueOf(entry, field) !== undefined),
    );
    const { cells = {} } = reviseDraft(book);
    const cell = (entry: Revisable, field: RevisedField): TemplateResult | typeof nothing => {
      const name = cellName(kind, entry.id, field);
      const take = (value: string): void => this.#change({ cells: { ...cells, [name]: value } });
      return reviseCell({ entry, field, typed: cells[name], units: newest.units, locale, take });
    };
    return planTable({
      caption: text.caption,
      columns: [text.columns.words, ...fields.map((field) => text.columns[field])],
      rows: rows.map((entry) => [wordsOf(entry), ...fields.map((field) => cell(entry, field))] as const),
      paging: { first, total: entries.length, locale },
      turn: (at) => (this.at = at),
    });
  }

  #outcome(book: Book): TemplateResult {
    const { locale } = this;
    const { revise: text, saved } = PLAN_TEXT[locale];
    const draft = reviseDraft(book);
    const before = planOn(book.plan, "9999-12-31");
    const after = editedPlan(book.plan, draft);
    const changes = diffPlans(before, after);
    if (changes.length === 0) return html`<p role="status">${this.isSaved ? saved : text.nothing}</p>`;
    const { office } = this.page;
    return html`${planChanges({
        ...{ before, after, changes, locale, page: this.changesAt },
        turn: (at) => (this.changesAt = at),
      })}
      <div role="status">
        ${draft.from === undefined ? text.needed : nothing} ${planRefusal(this.problems, locale)}
      </div>
      <p class="buttons">
        <button
          type="button"
          class="main"
          ?disabled=${draft.from === undefined}
          @click=${() => guarded(office, () => this.#save(book, after, draft))}
        >
          ${text.save}
        </button>
        <button type="button" @click=${() => this.#change({ cells: undefined, added: undefined })}>
          ${text.clear}
        </button>
      </p>`;
  }

  async #save(book: Book, edited: Plan, { from, title, why }: ReviseDraft): Promise<void> {
    if (from === undefined) return;
    const head = { from, ...(title && { title }), ...(why && { why }) };
    const revised = await startJob("revise-plan", { plan: book.plan, edited, head }).outcome;
    this.problems = revised.problems;
    if (!revised.ok) return;
    const { office } = this.page;
    if (this.state.book?.id !== book.id || this.state.book.plan !== book.plan) return;
    office.change(changeBook((open) => ({ ...open, plan: revised.value })));
    office.change(
      changeRevision({
        from: undefined,
        title: undefined,
        why: undefined,
        cells: undefined,
        added: undefined,
      }),
    );
    this.isSaved = true;
  }
}
