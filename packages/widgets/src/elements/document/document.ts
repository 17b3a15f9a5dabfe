import {
  COMMITMENT_TEXT,
  commitmentViews,
  DOCUMENT_TEXT,
  documentView,
  LIST_TEXT,
  promiseTotal,
  statusWord,
  type ClauseView,
  type DocumentPart,
  type Passage,
} from "@bangfu/view";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { dayOf } from "../../load/controller.js";
import { BangfuElement, type DrawContext } from "../base.js";
import { figureStyles } from "../figure.styles.js";
import { commitmentList } from "../commitments.js";
import { commitmentStyles } from "../commitments.styles.js";
import { legend } from "../counts.js";
import { Quarters } from "../quarters.js";
import { quartersStyles } from "../quarters.styles.js";
import { WidthController } from "../width.js";
import { documentStyles } from "./document.styles.js";
import { marks, spreadMarks } from "./margin.js";

/** From this width on, what is chosen stands beside the text. */
const TWO_COLUMNS = 1000;

/**
 * The living document: the plan's own text, and in its margin a mark for each promise. A promise opens to its
 * sentence, who carries it and when it is due, its figures and their explanation: beside the text where there is room,
 * else at the lower edge of the window. A slider looks back through the quarters, unless the `bangfu-plan` around it
 * has one.
 *
 * @tagname bangfu-document
 * @attr show - `text` (where absent), `attention` or `chapters`.
 * @csspart total - All promises in one number, and its parts.
 * @csspart counts - The promises by status.
 * @csspart choice - The choice of what is shown.
 * @csspart clause - One clause.
 * @csspart promise - The words of a promise.
 * @csspart details - What a promise opens to.
 * @csspart evidence - The public evidence of a commitment.
 * @csspart commitment - One commitment of a promise.
 * @csspart lamp - A status as shape and word.
 * @csspart quarters - The slider through the quarters.
 * @csspart play - The button that plays the quarters.
 * @csspart back - The button that leads back to the newest day.
 * @fires {BangfuSelectEvent} bangfu-select - A promise was opened or closed.
 */
export class BangfuDocument extends BangfuElement {
  static override properties: PropertyDeclarations = {
    show: { reflect: true },
    opened: { state: true, attribute: false },
  };
  static override styles = [
    ...BangfuElement.styles,
    ...[figureStyles, commitmentStyles, quartersStyles, documentStyles],
  ];

  /** `text` (where absent), `attention` or `chapters`. The reader may choose another. */
  declare show: DocumentPart | undefined;
  /** The clause and the place of the passage that is open. */
  declare private opened: string | undefined;
  /** Its commitments. */
  private selected: readonly string[] = [];
  /** The chapters that are otherwise than `show` has them: open, or shut. */
  private readonly turned = new Set<string>();
  private readonly size = new WidthController(this);
  private readonly quarters = new Quarters(this);

  protected override get wanted(): string | undefined {
    return this.quarters.day ?? super.wanted;
  }

  protected override draw(context: DrawContext): TemplateResult {
    const { facts, progress, locale } = context;
    const clauses = documentView(facts.plan, progress);
    const { total, counted, attention, parts } = promiseTotal(facts.plan, progress, locale);
    const text = DOCUMENT_TEXT[locale];
    const words = Object.entries(text.parts(attention)) as [DocumentPart, string][];
    return this.frame(context, {
      title: LIST_TEXT[locale].document,
      notes: [counted],
      body: html`<div class="total" part="total"><b>${total}</b>${legend(parts, total)}</div>
        <div class="choice" part="choice" role="group" aria-label=${text.shown}>
          ${words.map(
            ([part, word]) =>
              html`<button
                type="button"
                aria-pressed=${this.shownPart === part}
                @click=${() => this.choose(part)}
              >
                ${word}
              </button>`,
          )}
        </div>
        <div
          class="columns ${this.isWide ? "wide" : ""}"
          @keydown=${({ key }: KeyboardEvent) => key === "Escape" && this.close()}
        >
          <div class="text" lang="zh">${clauses.map((clause) => this.clause(clause, clauses, context))}</div>
          ${this.details(context)}
        </div>
        ${this.slider(context, total)}`,
    });
  }

  protected override updated(): void {
    super.updated();
    // Once it is laid out anyway.
    requestAnimationFrame(() => spreadMarks(this.shadowRoot!));
  }

  private get shownPart(): DocumentPart {
    return this.show === "chapters" || this.show === "attention" ? this.show : "text";
  }

  private get isWide(): boolean {
    return this.size.width >= TWO_COLUMNS;
  }

  private choose(part: DocumentPart): void {
    this.turned.clear();
    this.show = part;
    this.requestUpdate();
  }

  private isOpen(chapter: string): boolean {
    return (this.shownPart === "text") !== this.turned.has(chapter);
  }

  private isShut({ id, chapter, attention }: ClauseView): boolean {
    if (chapter === undefined || chapter === id || this.isOpen(chapter)) return false;
    return this.shownPart !== "attention" || attention === 0;
  }

  private clause(clause: ClauseView, all: readonly ClauseView[], context: DrawContext): TemplateResult {
    const { id, heading, passages, cells } = clause;
    const words = passages.map((passage, at) => this.passage(passage, `${id}.${at}`, context));
    const names = [heading === undefined ? "" : `heading level${heading}`, this.isShut(clause) ? "shut" : ""];
    return html`<div class="clause ${names.join(" ")}" part="clause" data-clause=${id}>
      ${heading === undefined ? html`<p>${words}</p>` : this.headingRow(clause, heading, words, all, context)}
      ${
        cells.length === 0
          ? nothing
          : html`<dl>
              ${cells.map(
                ([column, cell]) =>
                  html`<div>
                    <dt>${column}</dt>
                    <dd>${cell}</dd>
                  </div>`,
              )}
            </dl>`
      }
    </div>`;
  }

  /** A heading; of a chapter with the button that opens and shuts it, and where it is shut with all its marks. */
  private headingRow(
    clause: ClauseView,
    level: number,
    words: unknown,
    all: readonly ClauseView[],
    { locale }: DrawContext,
  ): TemplateResult {
    const { id, chapter, passages } = clause;
    const isOpen = this.isOpen(id);
    const toggle = () => {
      if (!this.turned.delete(id)) this.turned.add(id);
      this.requestUpdate();
    };
    const button = html`<button
      class="sign"
      type="button"
      aria-expanded=${isOpen}
      aria-label=${passages.map(({ text }) => text).join("")}
      @click=${toggle}
    ></button>`;
    const inside = all.filter((each) => each.chapter === id).flatMap((each) => each.passages);
    return html`${chapter === id ? button : nothing}
      <div role="heading" aria-level=${level + this.level}>${words}</div>
      ${
        clause.all === 0
          ? nothing
          : html`<span class="kept muted" lang=${locale}>${COMMITMENT_TEXT[locale].part(clause)}</span>`
      }
      ${
        chapter === id && !isOpen && this.shownPart !== "attention"
          ? html`<div class="strip" aria-hidden="true">
              ${marks(
                inside.flatMap((each) => each.marks),
                locale,
              )}
            </div>`
          : nothing
      }`;
  }

  private passage(passage: Passage, place: string, { locale }: DrawContext): unknown {
    const { text, status, needsAttention, commitments } = passage;
    if (status === undefined) return text;
    const open = this.opened === place;
    const toggle = () => void this.select(open ? undefined : place, open ? [] : commitments);
    // No button: its words could not be broken over lines together with those around it.
    return html`<span
      class="promise ${needsAttention ? status : ""} ${open ? "open" : ""}"
      part="promise"
      role="button"
      tabindex="0"
      aria-expanded=${open}
      title=${statusWord(status, locale)}
      @click=${toggle}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        toggle();
      }}
      >${marks(passage.marks, locale)}${text}</span
    >`;
  }

  private details({ facts, progress, locale }: DrawContext): TemplateResult | typeof nothing {
    const { isWide } = this;
    const text = DOCUMENT_TEXT[locale];
    const hint = isWide ? html`<div class="panel rail muted">${text.hint}</div>` : nothing;
    if (this.opened === undefined) return hint;
    return html`<div
      class="panel ${isWide ? "rail" : "sheet"}"
      part="details"
      role="group"
      aria-label=${text.chosen}
      aria-live=${isWide ? "polite" : "off"}
      tabindex="-1"
      lang=${locale}
    >
      <button type="button" class="close" @click=${() => this.close()}>${text.close}</button>
      ${commitmentList(
        commitmentViews(facts, progress, ({ id }) => this.selected.includes(id), locale),
        locale,
      )}
    </div>`;
  }

  private slider({ loaded, locale }: DrawContext, said: string): TemplateResult | typeof nothing {
    if (this.around?.timeline) return nothing;
    const newest = dayOf(super.wanted, loaded.plan);
    const isPinned = newest === super.wanted;
    return this.quarters.bar({ plan: loaded.plan, newest, isPinned, locale, said });
  }

  private async select(place: string | undefined, commitments: readonly string[]): Promise<void> {
    const tell = (open: boolean): void => {
      for (const id of this.selected) this.emit("bangfu-select", { kind: "commitment", id, open });
    };
    tell(false);
    this.opened = place;
    this.selected = commitments;
    tell(true);
    await this.updateComplete;
    const sheet = this.shadowRoot!.querySelector<HTMLElement>(".sheet");
    if (sheet === null) return;
    const promise = this.shadowRoot!.querySelector(".open")!;
    promise.scrollIntoView({ block: "nearest" });
    // At the end of a page nothing can be scrolled from below the sheet.
    sheet.classList.toggle("above", promise.getBoundingClientRect().bottom > sheet.offsetTop);
    sheet.focus({ preventScroll: true });
  }

  /** The keyboard goes on from the promise. */
  private close(): void {
    this.shadowRoot!.querySelector<HTMLElement>(".promise.open")?.focus({ preventScroll: true });
    void this.select(undefined, []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-document": BangfuDocument;
  }
}
