import type { Plan, Problem } from "@bangfu/core";
import { diffPlans, planOn } from "@bangfu/core/plan";
import { localText } from "@bangfu/view";
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
  type ReviseDraft,
  type RevisedField,
  type RevisedKind,
} from "../state/revise-draft.js";
import { changeBook } from "../state/steps.js";
import { describeFileProblems } from "../work/file-problem.js";
import { startJob } from "../work/start-job.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";
import { planChanges } from "./plan-changes.js";

const TYPES: Readonly<Record<RevisedField, string>> = {
  target: "number",
  due: "date",
  weight: "number",
  lead: "text",
  name: "text",
};

type Entry = Plan["tasks"][number] | Plan["commitments"][number] | Plan["units"][number];

const wordsOf = (entry: Entry): string =>
  "quote" in entry ? entry.quote : "text" in entry ? `${entry.id} ${entry.title ?? entry.text}` : entry.name;

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
      ${this.#head(book)} ${this.#table(book)} ${this.#outcome(book)}
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
    const choose = ({ target }: Event): void => {
      this.kind = (target as HTMLSelectElement).value as RevisedKind;
      this.at = 0;
    };
    return html`<p class="fields">
      <label>${text.from} <input type="date" .value=${from} @change=${take("from")} /></label>
      <label>${text.title} <input type="text" .value=${title} @change=${take("title")} /></label>
      <label>${text.reason} <input type="text" .value=${why} @change=${take("why")} /></label>
      <label
        >${text.which}
        <select @change=${choose}>
          ${REVISED_KINDS.map(
            (each) =>
              html`<option value=${each} ?selected=${each === this.kind}>${text.kinds[each]}</option>`,
          )}
        </select></label
      >
    </p>`;
  }

  #table(book: Book): TemplateResult {
    const { locale, kind } = this;
    const text = PLAN_TEXT[locale].revise;
    const newest = planOn(book.plan, "9999-12-31");
    const entries: readonly Entry[] = newest[kind];
    const { rows, first } = pageOf(entries, this.at);
    const fields: readonly RevisedField[] = FIELDS_OF[kind];
    return html`<div class="wide" tabindex="0" role="group" aria-label=${text.caption}>
        <table>
          <caption class="unseen">
            ${text.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${text.columns.words}</th>
              ${fields.map((field) => html`<th scope="col">${text.columns[field]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (entry) =>
                html`<tr>
                  <th scope="row">${wordsOf(entry)}</th>
                  ${fields.map((field) => html`<td>${this.#cell(book, newest, entry, field)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${pager({ first, total: entries.length, locale }, (at) => (this.at = at))}`;
  }

  #cell(book: Book, { units }: Plan, entry: Entry, field: RevisedField): TemplateResult | typeof nothing {
    const value = valueOf(entry, field);
    if (value === undefined) return nothing;
    const { locale, kind } = this;
    const text = PLAN_TEXT[locale].revise;
    const { cells = {} } = reviseDraft(book);
    const name = cellName(kind, entry.id, field);
    const shown = cells[name] ?? value;
    const label = text.cell(wordsOf(entry), text.columns[field]);
    const take = ({ target }: Event): void =>
      this.#change({ cells: { ...cells, [name]: (target as HTMLInputElement).value } });
    if (field !== "lead")
      return html`<input
        type=${TYPES[field]}
        step="any"
        aria-label=${label}
        .value=${shown}
        @change=${take}
      />`;
    const known = units.map((unit) => [unit.id, localText(unit, "name", locale)] as const);
    const several = value.includes(" ")
      ? [
          [
            value,
            value
              .split(" ")
              .map((id) => new Map(known).get(id) ?? id)
              .join(" "),
          ] as const,
        ]
      : [];
    return html`<select aria-label=${label} @change=${take}>
      ${[...several, ...known].map(
        ([id, words]) => html`<option value=${id} ?selected=${id === shown}>${words}</option>`,
      )}
    </select>`;
  }

  #outcome(book: Book): TemplateResult {
    const { locale } = this;
    const { revise: text, saved, problems } = PLAN_TEXT[locale];
    const draft = reviseDraft(book);
    const before = planOn(book.plan, "9999-12-31");
    const after = editedPlan(book.plan, draft);
    const changes = diffPlans(before, after);
    if (changes.length === 0) return html`<p role="status">${this.isSaved ? saved : text.nothing}</p>`;
    const { office } = this.page;
    const lines = describeFileProblems({ format: this.problems }, locale);
    return html`${planChanges({
        ...{ before, after, changes, locale, page: this.changesAt },
        turn: (at) => (this.changesAt = at),
      })}
      <div role="status">
        ${draft.from === undefined ? text.needed : nothing}
        ${
          lines.length === 0
            ? nothing
            : html`<p class="bad">${problems}</p>
                <ul class="problems">
                  ${lines.map((line) => html`<li>${line}</li>`)}
                </ul>`
        }
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
        <button type="button" @click=${() => this.#change({ cells: undefined })}>${text.clear}</button>
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
    office.change(changeRevision({ from: undefined, title: undefined, why: undefined, cells: undefined }));
    this.isSaved = true;
  }
}
