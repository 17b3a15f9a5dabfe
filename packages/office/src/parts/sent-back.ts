import { everyVersion } from "@bangfu/core";
import { sentBackTo, type SentBack } from "@bangfu/desk";
import { localText } from "@bangfu/view";
import { CHECKING_TEXT, recordWriter } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Book } from "../state/book.js";
import { correctingHash } from "../state/screen.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";

/** What was sent back to the unit that the page works as, with the reason. */
@customElement("office-sent-back")
export class OfficeSentBack extends OfficeElement {
  @state() private at = 0;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = CHECKING_TEXT[locale];
    const all = sentBackTo(book.plan, book.ledger, book.settings.unit);
    const { rows, first } = pageOf(all, this.at);
    return html`<section aria-labelledby="sent-back-heading">
      <h3 id="sent-back-heading">${text.sentBack}</h3>
      ${
        all.length === 0
          ? html`<p>${text.noneSentBack}</p>`
          : html`${this.#table(book, rows)}
            ${pager({ first, total: all.length, locale }, (at) => (this.at = at))} `
      }
    </section>`;
  }

  #table({ plan }: Book, rows: readonly SentBack[]): TemplateResult {
    const { locale } = this;
    const text = CHECKING_TEXT[locale];
    const write = recordWriter(plan, () => "rejected", locale);
    const units = new Map(everyVersion(plan).units.map((unit) => [unit.id, localText(unit, "name", locale)]));
    const { date, indicator, value, remark, by, on } = text.columns;
    return html`<div class="wide" tabindex="0" role="group" aria-label=${text.sentBack}>
      <table>
        <thead>
          <tr>
            ${[date, indicator, value, remark, by, on].map((title) => html`<th scope="col">${title}</th>`)}
            <th scope="col"><span class="unseen">${text.correct}</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ record, by: sent }) => {
            const row = write(record);
            return html`<tr>
              <td class="date">${row.date}</td>
              <th scope="row">${row.indicator}</th>
              <td>${row.value}</td>
              <td>${sent.remark}</td>
              <td>${units.get(sent.verifiedBy ?? "") ?? sent.verifiedBy}</td>
              <td class="date">${sent.recordedAt?.slice(0, 10)}</td>
              <td>
                <a
                  class="button"
                  href=${correctingHash(record.id)}
                  aria-label=${text.correctThis(`${row.date} ${row.indicator}`)}
                  >${text.correct}</a
                >
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }
}
