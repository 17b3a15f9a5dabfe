import { daysBetween, type Finding } from "@bangfu/core";
import { canBeRedrawn, closeFinding, openFindings, type FieldProblem } from "@bangfu/desk";
import { CHECKING_TEXT, EVIDENCE_SCREEN } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { KeptEvidence } from "../actions/evidence.js";
import { guarded } from "../actions/guarded.js";
import { writingOf } from "../actions/writing.js";
import type { Book } from "../state/book.js";
import { enterItems } from "../state/entering.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";

/** Findings that are not put right yet, each with a form to close it (销号). */
@customElement("office-findings")
export class OfficeFindings extends OfficeElement {
  @state() private at = 0;
  @state() private problems: { readonly id: string; readonly found: readonly FieldProblem[] } | undefined;
  @state() private said = "";

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = CHECKING_TEXT[locale];
    const all = openFindings(book.ledger);
    const { rows, first } = pageOf(all, this.at);
    return html`<section aria-labelledby="findings-heading">
      <h3 id="findings-heading">${text.findings}</h3>
      <div role="status">${this.said === "" ? nothing : html`<p class="good">${this.said}</p>`}</div>
      ${
        all.length === 0
          ? html`<p>${text.noneOpen}</p>`
          : html`<ul class="files">
              ${rows.map((finding) => this.#finding(book, finding))}
            </ul>`
      }
      ${pager({ first, total: all.length, locale }, (at) => (this.at = at))}
    </section>`;
  }

  #finding(book: Book, finding: Finding): TemplateResult {
    const text = CHECKING_TEXT[this.locale];
    const { id, due } = finding;
    const over = due === undefined ? 0 : daysBetween(due, this.page.office.today(book.plan));
    return html`<li class=${over > 0 ? "wrong" : ""}>
      <p><strong>${finding.text}</strong></p>
      <p class="aside">
        <span>${text.found(finding.found)}</span>
        ${due === undefined ? nothing : html`<span>${text.due(due)}</span>`}
        ${over > 0 ? html`<span class="bad">${text.overdue(over)}</span>` : nothing}
      </p>
      ${this.#form(book, finding)}
      <div role="alert">
        ${
          this.problems?.id === id
            ? this.problems.found.map((problem) => html`<p class="bad">${problem.text}</p>`)
            : nothing
        }
      </div>
    </li>`;
  }

  #form(book: Book, finding: Finding): TemplateResult {
    const text = CHECKING_TEXT[this.locale];
    const isWrong = (field: string): "true" | typeof nothing =>
      this.problems?.id === finding.id && this.problems.found.some((each) => each.field === field)
        ? "true"
        : nothing;
    return html`<form
      class="fields"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        guarded(this.page.office, () => this.#close(finding, event.target as HTMLFormElement));
      }}
    >
      <label
        >${text.closedOn}
        <input
          type="date"
          name="closed"
          aria-invalid=${isWrong("closed")}
          value=${this.page.office.today(book.plan)}
      /></label>
      <label>${text.proof} <input type="text" name="title" aria-invalid=${isWrong("evidence")} /></label>
      <label>${text.proofFiles} <input type="file" name="files" multiple /></label>
      <label>${text.proofUrl} <input type="text" name="url" inputmode="url" /></label>
      <button aria-label=${text.closeThis(finding.text ?? "")}>${text.close}</button>
    </form>`;
  }

  /** The evidence in a form: the files, which are kept now, and the title with its address. */
  async #proof(values: FormData): Promise<KeptEvidence> {
    const { newTitles } = EVIDENCE_SCREEN[this.locale];
    const [title, url] = ["title", "url"].map((name) => String(values.get(name)).trim());
    // A browser sends a file without a name where none was chosen.
    const files = values
      .getAll("files")
      .filter((each): each is File => each instanceof File && each.name !== "");
    const titleOf = (file: File, at: number): string => {
      if (title === "") return newTitles[canBeRedrawn(file.name) ? "picture" : "other"](at + 1);
      return files.length === 1 ? title! : `${title} ${at + 1}`;
    };
    const kept = await this.page.evidence.keep(
      files.map((file, at) => ({ file, title: titleOf(file, at), isPublic: false })),
    );
    if (!kept.ok || url === "") {
      const isAlone = kept.ok && files.length === 0 && title !== "";
      return isAlone ? { ok: true, evidence: [{ title: title! }] } : kept;
    }
    return { ok: true, evidence: [...kept.evidence, { title: title!, url: url! }] };
  }

  async #close({ id }: Finding, form: HTMLFormElement): Promise<void> {
    const { office } = this.page;
    const values = new FormData(form);
    const proof = await this.#proof(values);
    const { book } = this.state;
    if (book === undefined) return;
    if (!proof.ok) return void (this.problems = { id, found: proof.problems });
    const { evidence } = proof;
    const valueOf = (name: string): string => String(values.get(name)).trim();
    const made = closeFinding(id, { closed: valueOf("closed"), evidence }, writingOf(office, book));
    this.problems = made.ok ? undefined : { id, found: made.problems };
    if (!made.ok) return;
    this.said = CHECKING_TEXT[this.locale].closed;
    office.change(enterItems(made.items, this.said));
    // The form is gone with its finding, and the focus would be with it.
    const heading = this.querySelector("h3");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }
}
