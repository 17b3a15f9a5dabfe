import { everyVersion, type Closing, type Facts } from "@bangfu/core";
import { cellText, closedChangesTable, localText, type ClosedDifference } from "@bangfu/view";
import { CLOSING_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { elementsScript } from "../actions/elements-script.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { changeBook } from "../state/steps.js";
import type { KeptFile, KeptFiles } from "../work/closing.js";
import { startJob } from "../work/start-job.js";
import { closingName } from "./closing-name.js";
import { OfficeElement } from "./element.js";
import { fileButton } from "./file-button.js";
import { pageOf, pager } from "./pages.js";

/** What is shown of one closing. */
type Shown =
  | { readonly is: "working" }
  | { readonly is: "facts"; readonly closing: Closing; readonly facts: Facts }
  | {
      readonly is: "differences";
      readonly closing: Closing;
      readonly differences: readonly ClosedDifference[];
    };

/** The files that were checked, and how each is. */
interface Checked {
  readonly closings: readonly Closing[];
  readonly files: KeptFiles;
  readonly kept: readonly KeptFile[];
}

const NO_FILES: KeptFiles = {};
const NO_CLOSINGS: readonly Closing[] = [];

/** The closings, whether their files are as they were, how it was then, and what differs since. */
@customElement("office-closings")
export class OfficeClosings extends OfficeElement {
  @state() private checked: Checked | undefined;
  @state() private shown: Shown | undefined;
  @state() private said: { readonly text: string; readonly isBad: boolean } | undefined;
  @state() private at = 0;

  override updated(): void {
    const { book } = this.state;
    if (book === undefined) return;
    const { closings = NO_CLOSINGS } = book.ledger;
    const { closed: files = NO_FILES } = book;
    if (this.checked?.closings === closings && this.checked.files === files) return;
    this.checked = { closings, files, kept: this.checked?.kept ?? [] };
    if (closings.length === 0) return;
    guarded(this.page.office, async () => {
      const kept = await startJob("check-closed", { closings, files }).outcome;
      if (this.checked?.closings === closings && this.checked.files === files)
        this.checked = { closings, files, kept };
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = CLOSING_TEXT[locale];
    const { closings = NO_CLOSINGS } = book.ledger;
    const damaged = (this.checked?.kept ?? []).filter(({ state: is }) => is !== "kept").length;
    return html`<section aria-labelledby="closings-heading">
        <h3 id="closings-heading">${text.list}</h3>
        <div role="status">
          ${damaged === 0 ? nothing : html`<p class="bad">${text.damaged(damaged)}</p>`}
          ${
            this.said === undefined
              ? nothing
              : html`<p class=${this.said.isBad ? "bad" : "good"}>${this.said.text}</p>`
          }
        </div>
        ${closings.length === 0 ? html`<p>${text.none}</p>` : this.#table(book, closings)}
      </section>
      ${this.#shown(book)}`;
  }

  #period({ id }: Closing): string {
    return closingName(id, this.locale);
  }

  #table(book: Book, closings: readonly Closing[]): TemplateResult {
    const text = CLOSING_TEXT[this.locale];
    const newest = [...closings].reverse();
    const { rows, first } = pageOf(newest, this.at);
    return html`<div class="wide" tabindex="0" role="group" aria-label=${text.list}>
        <table>
          <thead>
            <tr>
              ${Object.values(text.columns).map((title) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((closing) => this.#row(book, closing))}
          </tbody>
        </table>
      </div>
      ${pager({ first, total: newest.length, locale: this.locale }, (at) => (this.at = at))}`;
  }

  #row(book: Book, closing: Closing): TemplateResult {
    const { locale } = this;
    const text = CLOSING_TEXT[locale];
    const file = this.checked?.kept.find(({ id }) => id === closing.id);
    const unit = everyVersion(book.plan).units.find(({ id }) => id === closing.by);
    return html`<tr>
      <th scope="row">${this.#period(closing)}</th>
      <td class="date">${closing.through}</td>
      <td class="date">${closing.closed}</td>
      <td>${unit === undefined ? closing.by : localText(unit, "name", locale)}</td>
      <td class=${file === undefined || file.state === "kept" ? "" : "bad"}>
        ${file === undefined ? text.working : text.states[file.state]}
      </td>
      <td>
        <span class="acts">
          ${
            file === undefined
              ? nothing
              : file.state === "kept"
                ? this.#acts(book, closing, file)
                : fileButton({
                    label: text.bringOf(this.#period(closing)),
                    accept: ".json",
                    take: ([chosen]) => {
                      if (chosen !== undefined)
                        guarded(this.page.office, () => this.#bring(closing, file, chosen));
                    },
                  })
          }</span
        >
      </td>
    </tr>`;
  }

  #acts(book: Book, closing: Closing, { file }: KeptFile): TemplateResult {
    const text = CLOSING_TEXT[this.locale];
    const period = this.#period(closing);
    const button = (label: string, name: string, act: () => unknown): TemplateResult =>
      html`<button
        type="button"
        class="small"
        aria-label=${name}
        @click=${() => guarded(this.page.office, act)}
      >
        ${label}
      </button>`;
    return html`${button(text.look, text.lookAt(period), () => this.#look(book, closing))}
    ${button(text.differences, text.differencesOf(period), () => this.#compare(book, closing))}
    ${button(text.save, text.saveOf(period), () => this.#save(book, file))}`;
  }

  #save({ closed = NO_FILES }: Book, file: string): void {
    download(file.split("/").at(-1)!, closed[file] ?? "", "application/json");
  }

  /** Puts a kept file back that was lost or changed, if it is the one of the closing. */
  async #bring(closing: Closing, { file }: KeptFile, chosen: File): Promise<void> {
    const text = CLOSING_TEXT[this.locale];
    const content = await chosen.text();
    const [kept] = await startJob("check-closed", { closings: [closing], files: { [file]: content } })
      .outcome;
    this.said =
      kept?.state === "kept"
        ? { text: text.brought, isBad: false }
        : { text: text.wrongFile(chosen.name), isBad: true };
    if (kept?.state !== "kept") return;
    this.page.office.change(changeBook((open) => ({ ...open, closed: { ...open.closed, [file]: content } })));
  }

  async #look({ closed: files = NO_FILES }: Book, closing: Closing): Promise<void> {
    this.shown = { is: "working" };
    const read = await startJob("closed-facts", { closing, files }).outcome;
    this.shown = read.state === "kept" ? { is: "facts", closing, facts: read.facts } : undefined;
    await this.#enter();
  }

  async #compare({ plan, ledger, closed: files = NO_FILES }: Book, closing: Closing): Promise<void> {
    this.shown = { is: "working" };
    const differences = await startJob("closed-differences", { plan, ledger, closing, files }).outcome;
    this.shown = differences && { is: "differences", closing, differences };
    await this.#enter();
  }

  /** Reads on where the answer stands. */
  async #enter(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>("#shown-heading")?.focus();
  }

  #shown(book: Book): TemplateResult | typeof nothing {
    const { shown } = this;
    const text = CLOSING_TEXT[this.locale];
    if (shown === undefined) return nothing;
    if (shown.is === "working") return html`<section><p role="status">${text.working}</p></section>`;
    const period = this.#period(shown.closing);
    const { through } = shown.closing;
    return html`<section aria-labelledby="shown-heading">
      <h3 id="shown-heading" tabindex="-1">
        ${shown.is === "facts" ? text.asThen(period, through) : text.differencesOf(period)}
      </h3>
      ${shown.is === "facts" ? this.#facts(book, shown.closing, shown.facts) : this.#differences(book, shown)}
      <p>
        <button type="button" @click=${() => (this.shown = undefined)}>${text.leave}</button>
      </p>
    </section>`;
  }

  /** Saves an earlier state as one page, as it would have been published then. */
  async #copy({ plan, ledger, answers, closed: files = NO_FILES }: Book, closing: Closing): Promise<void> {
    const { locale } = this;
    const text = CLOSING_TEXT[locale];
    const period = this.#period(closing);
    const notice = text.asThenNotice(period);
    const options = { script: elementsScript, asOf: closing.through, isPinned: true, notice, locale };
    const made = await startJob("closed-page", { closing, files, plan, ledger, answers, options }).outcome;
    this.said = made?.is === "leaks" ? { text: text.copyRefused(made.count), isBad: true } : undefined;
    if (made?.is === "page") download(text.copyName(period), made.text, "text/html");
  }

  #facts(book: Book, closing: Closing, facts: Facts): TemplateResult {
    const text = CLOSING_TEXT[this.locale];
    return html`<bangfu-plan
        .data=${facts}
        .asOf=${closing.through}
        .notice=${text.asThenNotice(this.#period(closing))}
        theme="auto"
        heading-level="4"
      >
        <bangfu-summary></bangfu-summary>
        <bangfu-tasks></bangfu-tasks>
        <bangfu-findings></bangfu-findings>
      </bangfu-plan>
      <p>
        <button type="button" @click=${() => guarded(this.page.office, () => this.#copy(book, closing))}>
          ${text.copy}
        </button>
      </p>`;
  }

  #differences(
    { plan }: Book,
    { closing, differences }: Extract<Shown, { readonly is: "differences" }>,
  ): TemplateResult {
    const { locale } = this;
    if (differences.length === 0)
      return html`<p class="good">${CLOSING_TEXT[locale].same(closing.through)}</p>`;
    const table = closedChangesTable(plan, closing.through, pageOf(differences, 0).rows, locale);
    return html`<div class="wide" tabindex="0" role="group" aria-label=${table.caption}>
      <table>
        <caption class="unseen">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${cellText(name!)}</th>
                ${cells.map((cell) => html`<td>${cellText(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
