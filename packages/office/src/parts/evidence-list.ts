import type { LedgerRecord } from "@bangfu/core";
import { evidenceFile, withoutEvidence, type Evidence, type FieldProblem } from "@bangfu/desk";
import { EVIDENCE_SCREEN, recordWriter, sizeText, standingsOf } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { NewEvidence } from "../actions/evidence.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "./element.js";
import { fileButton } from "./file-button.js";
import { pageOf, pager } from "./pages.js";

/** So many records at once: beside those of the ledger's table. */
const ROWS = 20;

/** Files that somebody has chosen for a record, before they are added. */
interface Chosen {
  readonly record: string;
  readonly files: readonly NewEvidence[];
  readonly problems: readonly FieldProblem[];
}

/** Which records lack evidence, and the evidence of those that have some; photos and files are added here. */
@customElement("office-evidence")
export class OfficeEvidence extends OfficeElement {
  @state() private isLacking = true;
  @state() private at = 0;
  @state() private chosen: Chosen | undefined;
  @state() private paths: readonly string[] = [];
  @state() private size = 0;
  #listed: Book | undefined;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined || book.ledger.records.length === 0) return nothing;
    const text = EVIDENCE_SCREEN[locale];
    const records = this.#records(book);
    const { rows, first } = pageOf(records, this.at, ROWS);
    return html`<section aria-labelledby="evidence-heading">
      <h3 id="evidence-heading">${text.heading}</h3>
      <p>${text.privacy}</p>
      <p class="aside">
        ${this.page.sync.folder === undefined ? text.inBrowser(sizeText(this.size)) : text.inFolder}
        ${text.corrected}
      </p>
      <p class="filters">
        <label
          >${text.show}
          <select @change=${({ target }: Event) => this.#show((target as HTMLSelectElement).value)}>
            <option value="lacking">${text.lacking}</option>
            <option value="having">${text.having}</option>
          </select></label
        >
        <span role="status">${records.length === 0 ? text.none : text.all(records.length)}</span>
      </p>
      <ul class="evidence">
        ${rows.map((record) => this.#record(record, book))}
      </ul>
      ${pager({ first, total: records.length, locale, size: ROWS }, (at) => (this.at = at))}
    </section>`;
  }

  override updated(): void {
    const { book } = this.state;
    if (book === undefined || this.#listed === book) return;
    this.#listed = book;
    guarded(this.page.office, async () => {
      this.paths = await this.page.evidence.paths(book);
      this.size = await this.page.evidence.stored(book);
    });
  }

  #show(which: string): void {
    this.isLacking = which === "lacking";
    this.at = 0;
  }

  #records({ ledger }: Book): readonly LedgerRecord[] {
    const newestFirst = (a: LedgerRecord, b: LedgerRecord): number =>
      a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
    if (this.isLacking)
      return withoutEvidence(ledger, this.locale)
        .map(({ record }) => record)
        .sort(newestFirst);
    const standing = standingsOf(ledger);
    return ledger.records
      .filter(
        (record) => (record.evidence?.length ?? 0) > 0 && ["reported", "verified"].includes(standing(record)),
      )
      .sort(newestFirst);
  }

  #record(record: LedgerRecord, { plan, ledger }: Book): TemplateResult {
    const text = EVIDENCE_SCREEN[this.locale];
    const row = recordWriter(plan, standingsOf(ledger), this.locale)(record);
    const name = `${row.date} ${row.indicator} ${row.value}`;
    return html`<li>
      <p>
        ${name} <span class="aside">${[row.unit, row.note].filter((part) => part !== "").join(" · ")}</span>
      </p>
      ${(record.evidence ?? []).map((each, at) => this.#evidence(record, each, at))}
      ${
        this.chosen?.record === record.id
          ? this.#form(record, this.chosen)
          : html`<p>
              ${fileButton({ label: text.addShort, name: text.add(name), accept: "", multiple: true, take: (files) => this.#choose(record, name, files) })}
            </p>`
      }
    </li>`;
  }

  #evidence(record: LedgerRecord, each: Evidence, at: number): TemplateResult {
    const { page } = this;
    const text = EVIDENCE_SCREEN[this.locale];
    const path = each.sha256 === undefined ? undefined : evidenceFile(this.paths, each.sha256);
    const change = (isOpen: boolean): void => {
      const other = { ...each, public: isOpen };
      page.evidence.change(
        record,
        record.evidence!.map((known, place) => (place === at ? other : known)),
      );
    };
    return html`<div class="proof">
      ${
        each.sha256 === undefined
          ? nothing
          : html`<office-thumbnail .page=${page} .path=${path} .title=${each.title}></office-thumbnail>`
      }
      <span>${each.title}</span>
      <label
        ><input
          type="checkbox"
          aria-label=${text.openThis(each.title)}
          .checked=${each.public ?? false}
          @change=${({ target }: Event) => guarded(page.office, () => change((target as HTMLInputElement).checked))}
        />
        ${text.open}</label
      >
    </div>`;
  }

  #choose(record: LedgerRecord, name: string, files: readonly File[]): void {
    if (files.length === 0) return;
    const title = (at: number): string => (files.length === 1 ? name : `${name} ${at + 1}`);
    const chosen = files.map((file, at) => ({ file, title: title(at), isPublic: false }));
    this.chosen = { record: record.id, files: chosen, problems: [] };
  }

  #edit(at: number, change: Partial<NewEvidence>): void {
    const { chosen } = this;
    if (chosen === undefined) return;
    const files = chosen.files.map((each, place) => (place === at ? { ...each, ...change } : each));
    this.chosen = { ...chosen, files };
  }

  #form(record: LedgerRecord, { files, problems }: Chosen): TemplateResult {
    const text = EVIDENCE_SCREEN[this.locale];
    const save = async (): Promise<void> => {
      const found = await this.page.evidence.add(record, files);
      this.chosen = found.length === 0 ? undefined : { record: record.id, files, problems: found };
    };
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        guarded(this.page.office, save);
      }}
    >
      ${files.map(
        ({ file, title, isPublic }, at) =>
          html`<p class="fields">
            <label
              >${text.title(file.name)}
              <input
                type="text"
                required
                .value=${title}
                @input=${({ target }: Event) => this.#edit(at, { title: (target as HTMLInputElement).value })}
            /></label>
            <label
              ><input
                type="checkbox"
                .checked=${isPublic}
                @change=${({ target }: Event) => this.#edit(at, { isPublic: (target as HTMLInputElement).checked })}
              />
              ${text.open}</label
            >
          </p>`,
      )}
      <p class="aside">${text.titleHint}</p>
      <div role="alert">
        ${
          problems.length === 0
            ? nothing
            : html`<ul class="problems bad">
                ${problems.map(({ text: said }) => html`<li>${said}</li>`)}
              </ul>`
        }
      </div>
      <p class="buttons">
        <button class="main">${text.save}</button>
        <button type="button" @click=${() => (this.chosen = undefined)}>${text.cancel}</button>
      </p>
    </form>`;
  }
}
