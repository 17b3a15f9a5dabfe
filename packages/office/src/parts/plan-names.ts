import type { Plan, Problem } from "@bangfu/core";
import { namesOf, type Name, type NamedList, type NameEdit } from "@bangfu/desk";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { changeBook } from "../state/steps.js";
import { describeFileProblems } from "../work/file-problem.js";
import { startJob } from "../work/start-job.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";

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
      <div class="wide" tabindex="0" role="group" aria-label=${text.caption}>
        <table>
          <caption class="unseen">
            ${text.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${text.columns.words}</th>
              <th scope="col">${text.columns.zh}</th>
              <th scope="col">${text.columns.en}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((name) => this.#row(name))}
          </tbody>
        </table>
      </div>
      ${pager({ first, total: names.length, locale }, (page) => (this.at = page))}
    </details>`;
  }

  #choice(): TemplateResult {
    const text = PLAN_TEXT[this.locale].names;
    const choose = ({ target }: Event): void => {
      this.list = (target as HTMLSelectElement).value as NamedList;
      this.at = 0;
    };
    return html`<p class="fields">
      <label
        >${text.list}
        <select @change=${choose}>
          ${LISTS.map(
            (each) =>
              html`<option value=${each} ?selected=${each === this.list}>${text.lists[each]}</option>`,
          )}
        </select></label
      >
    </p>`;
  }

  #said(): TemplateResult | typeof nothing {
    const { locale } = this;
    const text = PLAN_TEXT[locale];
    const lines = (problems: readonly Problem[]) =>
      html`<ul>
        ${describeFileProblems({ format: problems }, locale).map((line) => html`<li>${line}</li>`)}
      </ul>`;
    if (this.problems.length > 0)
      return html`<p class="bad">${text.problems}</p>
        ${lines(this.problems)}`;
    if (this.advice.length === 0) return nothing;
    return html`<details>
      <summary>${text.names.advice(this.advice.length)}</summary>
      ${lines(this.advice)}
    </details>`;
  }

  #row(name: Name): TemplateResult {
    const { columns, nameOf } = PLAN_TEXT[this.locale].names;
    return html`<tr>
      <th scope="row">${name.words}</th>
      ${(["zh", "en"] as const).map(
        (language) =>
          html`<td>
            <input
              type="text"
              lang=${language === "zh" ? "zh-CN" : "en"}
              aria-label=${nameOf(name.words, columns[language])}
              .value=${name[language] ?? ""}
              @change=${({ target }: Event) =>
                this.#give({
                  ...{ list: name.list, id: name.id, locale: language },
                  text: (target as HTMLInputElement).value,
                })}
            />
          </td>`,
      )}
    </tr>`;
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
