import type { FormList } from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { correctedIn } from "../../state/screen.js";
import { OfficeElement } from "../element.js";
import { nextFrame } from "../next-frame.js";
import type { Done } from "./done.js";
import type { OfficeEntryHistory } from "./history.js";

/** The lists in the order in which a clerk needs them. */
const LISTS: readonly FormList[] = ["records", "updates", "findings", "extensions"];

/** What is being entered: one entry, a correction, or a table of records. */
type Doing = { readonly is: "form"; readonly corrects?: string } | { readonly is: "table" } | undefined;

/** The entries of the ledger, list by list, with the ways to add, correct and withdraw some. */
@customElement("office-entries")
export class OfficeEntries extends OfficeElement {
  @state() private list: FormList = "records";
  @state() private doing: Doing;
  @state() private done: Done;
  @state() private fresh: string | undefined;
  @query("office-entry-history") private history!: OfficeEntryHistory;

  override connectedCallback(): void {
    super.connectedCallback();
    const id = correctedIn(location.hash);
    if (id === undefined) return;
    this.#start({ is: "form", corrects: id });
    // Whoever comes back to this screen by its address does not correct it once more.
    history.replaceState(null, "", "#ledger");
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined) return nothing;
    return html`${this.#lists()} ${this.#ways()} ${this.#entering()}
      <office-done .page=${this.page} .done=${this.done} .undone=${() => this.#undone()}></office-done>
      ${this.#listed()}
      <office-entry-history
        .page=${this.page}
        .list=${this.list}
        .correct=${(id: string) => this.#start({ is: "form", corrects: id })}
        .withdrawn=${() => this.#finish("withdrawn")}
      ></office-entry-history>`;
  }

  #lists(): TemplateResult {
    const text = ENTER_TEXT[this.locale];
    const { ledger } = this.state.book!;
    return html`<div class="lists" role="group" aria-label=${text.listsLabel}>
      ${LISTS.map(
        (list) =>
          html`<button
            type="button"
            aria-pressed=${list === this.list ? "true" : "false"}
            @click=${() => this.#choose(list)}
          >
            ${text.lists[list]} <span class="count">${ledger[list]?.length ?? 0}</span>
          </button>`,
      )}
    </div>`;
  }

  #choose(list: FormList): void {
    this.list = list;
    this.doing = undefined;
    this.done = undefined;
    this.fresh = undefined;
  }

  #ways(): TemplateResult | typeof nothing {
    if (this.doing !== undefined) return nothing;
    const text = ENTER_TEXT[this.locale];
    return html`<p class="buttons ways-to-add">
      <button type="button" class="main" @click=${() => this.#start({ is: "form" })}>
        ${text.add[this.list]}
      </button>
      ${
        this.list === "records"
          ? html`<button type="button" @click=${() => this.#start({ is: "table" })}>${text.addTable}</button>`
          : nothing
      }
    </p>`;
  }

  #start(doing: Doing): void {
    this.doing = doing;
    this.done = undefined;
  }

  #entering(): TemplateResult | typeof nothing {
    const { doing, page, list } = this;
    if (doing === undefined) return nothing;
    if (doing.is === "table")
      return html`<office-entry-table
        .page=${page}
        .added=${(id: string) => this.#show(id, "saved")}
        .closed=${() => void this.#close()}
      ></office-entry-table>`;
    return html`<office-entry-form
      .page=${page}
      .list=${list}
      .corrects=${doing.corrects}
      .saved=${(id: string, isCorrection: boolean, again: boolean) => {
        this.#show(id, isCorrection ? "corrected" : "saved");
        if (!again) void this.#close();
      }}
      .closed=${() => void this.#close()}
    ></office-entry-form>`;
  }

  #show(id: string, done: Done): void {
    this.fresh = id;
    this.done = done;
  }

  #finish(done: Done): void {
    this.done = done;
    void this.#close();
  }

  /** Back to the button that the form was opened with. */
  async #close(): Promise<void> {
    this.doing = undefined;
    await nextFrame();
    this.querySelector<HTMLElement>(".ways-to-add .main")?.focus();
  }

  #undone(): void {
    this.done = "undone";
    this.fresh = undefined;
    if (this.doing === undefined) void this.#close();
  }

  #listed(): TemplateResult {
    const { page, list, fresh } = this;
    const open = (id: string): void => void this.history.show(id);
    return list === "records"
      ? html`<office-records .page=${page} .fresh=${fresh} .open=${open}></office-records>`
      : html`<office-listed .page=${page} .list=${list} .fresh=${fresh} .open=${open}></office-listed>`;
  }
}
