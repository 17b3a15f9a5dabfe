import { CHART_TEXT } from "@bangfu/view";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { BangfuElement } from "./base.js";
import type { CardContent, CardContext } from "./card.js";
import { figureStyles } from "./figure.styles.js";
import { chartStyles } from "./chart.styles.js";
import { WidthController } from "./width.js";

/** The figures of a picture, as text. */
interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const dataTable = ({ head, rows }: DataTable, title: string): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
    <table part="table">
      <thead>
        <tr>
          ${head.map((word) => html`<th scope="col">${word}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** A picture that can be looked at as a table. */
export interface ChartContent extends Omit<CardContent, "body"> {
  /** Above either. */
  readonly lead?: unknown;
  readonly picture: () => unknown;
  readonly table: () => DataTable;
  /** Below either. */
  readonly more?: unknown;
}

/** An element whose picture can be looked at as a table. */
export abstract class BangfuChart extends BangfuElement {
  static override styles = [...BangfuElement.styles, figureStyles, chartStyles];
  static override properties: PropertyDeclarations = {
    table: { type: Boolean, reflect: true },
  };

  /** Shows the figures as a table. */
  declare table: boolean | undefined;
  protected readonly size = new WidthController(this);

  /** The room for a picture, in CSS pixels. */
  protected get room(): number {
    return Math.max(240, this.size.inner);
  }

  protected chart(
    context: CardContext,
    { lead = nothing, picture, table, more = nothing, ...content }: ChartContent,
  ): TemplateResult {
    const text = CHART_TEXT[context.locale];
    return this.frame(context, {
      ...content,
      aside: html`${content.aside ?? nothing}<button
          class="switch"
          part="switch"
          type="button"
          @click=${() => {
            this.table = this.table !== true;
          }}
        >
          ${this.table ? text.asChart : text.asTable}
        </button>`,
      body: html`${lead}${this.table ? dataTable(table(), content.title) : picture()}${more}`,
    });
  }
}
