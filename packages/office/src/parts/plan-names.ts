import type { Plan, Problem } from "@bangfu/core";
import { namesOf, type Name, type NamedList, type NameEdit } from "@bangfu/desk";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { changeBook } from "../state/steps.js";
import { startJob } from "../work/start-job.js";
import { OfficeElement } from "./element.js";
import { pageOf } from "./pages.js";
import { listChoice, planProblems, planRefusal, planTable, type PlanTable } from "./plan-table.js";

const LISTS = [
  "tasks",
  "units",
  "phases",
  "measures",
  "indicators",
  "commitments",
] as const satisfies NamedList[];

/** Titles, short names and English: each is saved as it is filled in. */
@customElement("office-plan-names")
export class OfficePlanNames extends OfficeElement {
  @state() private list: NamedList = "tasks";
  @state() private at = 0;
  @state() private problems: readonly Problem[] = [];
  @state() private advice: readonly Problem[] = [];
  #advised: Plan | undefined;
  /** One edit waits for the one before it. */
  #last: Promise<void> = Promise.resolve();

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = PLAN_TEXT[locale].names;
    const names = namesOf(book.plan).filter(({ list }) => list === this.list);
    const { rows, first } = pageOf(names, this.at);
    return html`<details @toggle=${() => this.#advise(book.plan)}>
      <summary>${text.heading}</summary>
      <p class="aside">${text.why}</p>
      ${this.#choice()}
      <div role="status">${this.#said()}</div>
      ${planTable({
        caption: text.caption,
        columns: [text.columns.words, text.columns.zh, text.columns.en],
        rows: rows.map((name) => this.#row(name)),
        paging: { first, total: names.length, locale },
        turn: (page) => (this.at = page),
      })}
    </details>`;
  }

  #choice(): TemplateResult {
    const text = PLAN_TEXT[this.locale].names;
    const choose = (list: NamedList): void => {
      this.list = list;
      this.at = 0;
    };
    const lists = LISTS.map((each) => [each, text.lists[each]] as const);
    return html`<p class="fields">${listChoice<NamedList>(text.list, lists, [this.list, choose])}</p>`;
  }

  #said(): TemplateResult | typeof nothing {
    const { locale, advice } = this;
    if (this.problems.length > 0) return planRefusal(this.problems, locale);
    if (advice.length === 0) return nothing;
    return html`<details>
      <summary>${PLAN_TEXT[locale].names.advice(advice.length)}</summary>
      ${planProblems(advice, locale)}
    </details>`;
  }

  #row(name: Name): PlanTable["rows"][number] {
    const { columns, nameOf } = PLAN_TEXT[this.locale].names;
    const field = (language: "zh" | "en"): TemplateResult =>
      html`<input
        type="text"
        lang=${language === "zh" ? "zh-CN" : "en"}
        aria-label=${nameOf(name.words, columns[language])}
        .value=${name[language] ?? ""}
        @change=${({ target }: Event) =>
          this.#give({
            ...{ list: name.list, id: name.id, locale: language },
            text: (target as HTMLInputElement).value,
          })}
      />`;
    return [name.words, field("zh"), field("en")];
  }

  #give(edit: NameEdit): void {
    this.#last = this.#last.then(() => this.#given(edit));
    guarded(this.page.office, () => this.#last);
  }

  async #given(edit: NameEdit): Promise<void> {
    const { book } = this.state;
    if (book === undefined) return;
    const named = await startJob("with-names", { plan: book.plan, edits: [edit] }).outcome;
    this.problems = named.problems;
    if (!named.ok) return;
    this.advice = named.warnings ?? [];
    const isOpen = (open: Book): boolean => open.id === book.id && open.plan === book.plan;
    this.#advised = named.value;
    this.page.office.change(changeBook((open) => (isOpen(open) ? { ...open, plan: named.value } : open)));
  }

  #advise(plan: Plan): void {
    if (this.#advised === plan) return;
    this.#advised = plan;
    guarded(this.page.office, async () => {
      const named = await startJob("with-names", { plan, edits: [] }).outcome;
      this.advice = named.ok ? (named.warnings ?? []) : [];
    });
  }
}
