import {
  COMMITMENT_TEXT,
  commitmentViews,
  documentView,
  LIST_TEXT,
  promiseCounts,
  statusWord,
  type ClauseView,
  type Passage,
} from "@bangfu/view";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { barStyles } from "../bar.js";
import { BangfuElement, type DrawContext } from "../base.js";
import { figureStyles } from "../figure.styles.js";
import { commitmentList } from "../commitments.js";
import { commitmentStyles } from "../commitments.styles.js";
import { legend } from "../counts.js";
import { icon } from "../lamp.js";
import { documentStyles } from "./document.styles.js";

/**
 * The living document: the plan's own text, and behind each promise its state. A promise opens to its
 * figures and their explanation.
 *
 * @tagname bangfu-document
 * @csspart contents - The table of contents.
 * @csspart counts - The promises by status.
 * @csspart clause - One clause.
 * @csspart promise - The words of a promise.
 * @csspart details - What a promise opens to.
 * @csspart evidence - The public evidence of a commitment.
 * @csspart commitment - One commitment of a promise.
 * @csspart lamp - A status as shape and word.
 * @fires {BangfuSelectEvent} bangfu-select - A promise was opened or closed.
 */
export class BangfuDocument extends BangfuElement {
  static override properties: PropertyDeclarations = {
    opened: { state: true, attribute: false },
  };
  static override styles = [
    ...BangfuElement.styles,
    figureStyles,
    barStyles,
    commitmentStyles,
    documentStyles,
  ];

  /** The clause and the place of the passage that is open. */
  declare private opened: string | undefined;
  /** Its commitments. */
  private selected: readonly string[] = [];

  protected override draw(context: DrawContext): TemplateResult {
    const clauses = documentView(context.facts.plan, context.progress);
    const text = LIST_TEXT[context.locale];
    const counts = promiseCounts(context.progress, context.locale);
    const headings = clauses.filter(({ heading }) => heading !== undefined && heading > 1);
    return this.frame(context, {
      title: text.document,
      body: html`${
          headings.length > 2
            ? html`<details class="contents" part="contents">
                <summary>${text.contents}</summary>
                <ul lang="zh">
                  ${headings.map(
                    ({ id, heading, passages }) =>
                      html`<li class=${heading === 2 ? "" : "below"}>
                        <button type="button" @click=${() => this.show(id)}>
                          ${passages.map(({ text: words }) => words)}
                        </button>
                      </li>`,
                  )}
                </ul>
              </details>`
            : nothing
        }
        ${legend(counts, COMMITMENT_TEXT[context.locale].list(context.facts.plan.commitments.length))}
        <div class="text" lang="zh">${clauses.map((clause) => this.clause(clause, context))}</div>`,
    });
  }

  private clause(clause: ClauseView, context: DrawContext): TemplateResult {
    const { id, heading, passages, cells } = clause;
    const words = passages.map((passage, at) => this.passage(passage, `${id}.${at}`, context));
    const open = passages.find((_, at) => this.opened === `${id}.${at}`);
    return html`<div
      class="clause ${heading === undefined ? "" : `heading level${heading}`}"
      part="clause"
      data-clause=${id}
    >
      ${
        heading === undefined
          ? html`<p>${words}</p>`
          : html`<div role="heading" aria-level=${heading + this.level}>${words}</div>
              ${this.kept(clause, context)}`
      }
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
      ${open === undefined ? nothing : this.details(open, context)}
    </div>`;
  }

  /** The share of the promises of a section that are kept. */
  private kept({ kept, all }: ClauseView, { locale }: DrawContext): TemplateResult | typeof nothing {
    if (all === 0) return nothing;
    return html`<div class="kept">
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" />
        <rect class="fill met" width=${(kept / all) * 100} height="4" />
      </svg>
      <span class="muted" lang=${locale}>${COMMITMENT_TEXT[locale].kept(kept, all)}</span>
    </div>`;
  }

  private passage({ text, status, commitments }: Passage, place: string, { locale }: DrawContext): unknown {
    if (status === undefined) return text;
    const open = this.opened === place;
    const toggle = () => this.select(open ? undefined : place, open ? [] : commitments);
    // The shape may not stand alone on the next line, so the last letter goes with it.
    const letters = [...text];
    const last = letters.pop();
    // No button: its words could not be broken over lines together with those around it.
    return html`<span
      class="promise ${status} ${open ? "open" : ""}"
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
      >${letters.join("")}<span class="last">${last}${icon(status, statusWord(status, locale))}</span></span
    >`;
  }

  private details({ commitments }: Passage, { facts, progress, locale }: DrawContext): TemplateResult {
    return html`<div
      class="panel"
      part="details"
      role="region"
      aria-label=${COMMITMENT_TEXT[locale].list(commitments.length)}
      lang=${locale}
    >
      ${commitmentList(
        commitmentViews(facts, progress, ({ id }) => commitments.includes(id), locale),
        locale,
      )}
      <button
        type="button"
        @click=${() => {
          // The keyboard goes on from the promise.
          this.shadowRoot!.querySelector<HTMLElement>(".open")!.focus();
          this.select(undefined, []);
        }}
      >
        ${LIST_TEXT[locale].close}
      </button>
    </div>`;
  }

  private select(place: string | undefined, commitments: readonly string[]): void {
    const tell = (open: boolean): void => {
      for (const id of this.selected) this.emit("bangfu-select", { kind: "commitment", id, open });
    };
    tell(false);
    this.opened = place;
    this.selected = commitments;
    tell(true);
  }

  private show(id: string): void {
    const clause = this.shadowRoot!.querySelector<HTMLElement>(`[data-clause="${CSS.escape(id)}"]`)!;
    // The keyboard goes on from there.
    clause.tabIndex = -1;
    clause.focus();
    clause.scrollIntoView();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-document": BangfuDocument;
  }
}
