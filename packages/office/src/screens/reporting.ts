import type { Plan } from "@bangfu/core";
import { cellText, localText, SEPARATOR } from "@bangfu/view";
import { SCREEN_TEXT } from "@bangfu/view/office";
import { reminders, reportingOf, reportingTable } from "@bangfu/desk";
import { templateOf } from "@bangfu/workbook";
import { html, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { guarded } from "../actions/guarded.js";
import { changeSettings } from "../state/steps.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "../parts/element.js";
import { pageOf, pager } from "../parts/pages.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Workbooks for the units, and who has to report what. */
@customElement("office-reporting")
export class OfficeReporting extends OfficeElement {
  @state() private at = 0;
  /** The unit whose reminder was copied at last. */
  @state() private copied: string | undefined;

  override render(): TemplateResult {
    const { book, locale } = this.state;
    return html`<h2 class="screen">${SCREEN_TEXT[locale].reporting.heading}</h2>
      ${
        book === undefined
          ? ""
          : html`${this.#template(book)}
            ${book.plan.reporting === undefined ? "" : html`${this.#handedIn(book)} ${this.#reminders(book)}`}
            ${this.#duties(book.plan)}`
      }`;
  }

  #template({ plan, settings }: Book): TemplateResult {
    const { page, locale } = this;
    const text = SCREEN_TEXT[locale].reporting;
    const { office } = page;
    const choose = ({ target }: Event): void =>
      office.change(changeSettings({ unit: (target as HTMLSelectElement).value || undefined }));
    const save = (): void =>
      download(
        SCREEN_TEXT[locale].ledger.workbookName,
        templateOf(plan, { unit: settings.unit, locale }),
        XLSX,
      );
    return html`<section aria-labelledby="template-heading">
      <h3 id="template-heading">${text.template}</h3>
      <p>${text.templateWhy}</p>
      <p class="fields">
        <label
          >${text.unit}
          <select @change=${choose}>
            <option value="">${text.allUnits}</option>
            ${plan.units.map(
              (unit) =>
                html`<option value=${unit.id} ?selected=${unit.id === settings.unit}>
                  ${localText(unit, "name", locale)}
                </option>`,
            )}
          </select></label
        >
        <button type="button" class="main" @click=${() => guarded(office, save)}>${text.download}</button>
      </p>
    </section>`;
  }

  #handedIn({ plan, ledger }: Book): TemplateResult {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].reporting;
    const today = this.page.office.today(plan);
    const all = reportingOf(plan, ledger, today);
    const { rows, first } = pageOf(all, this.at);
    const table = reportingTable(plan, rows, today, locale);
    return html`<section aria-labelledby="handed-in-heading">
      <h3 id="handed-in-heading">${text.handedIn}</h3>
      ${
        rows.length === 0
          ? html`<p>${table.empty}</p>`
          : html`<div class="wide" tabindex="0" role="group" aria-label=${table.caption}>
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
                    (row, at) =>
                      html`<tr class=${rows[at]!.state}>
                        ${row.map((cell) => html`<td>${cellText(cell)}</td>`)}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
      ${pager({ first, total: all.length, locale }, (at) => (this.at = at))}
    </section>`;
  }

  #reminders({ plan, ledger }: Book): TemplateResult {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].reporting;
    const today = this.page.office.today(plan);
    const needed = reminders(plan, ledger, { today, locale }).filter(({ isNeeded }) => isNeeded);
    const name = (id: string): string => {
      const unit = plan.units.find((each) => each.id === id);
      return (unit && localText(unit, "name", locale)) ?? id;
    };
    return html`<section aria-labelledby="reminders-heading">
      <h3 id="reminders-heading">${text.reminders}</h3>
      <p>${needed.length === 0 ? text.noReminders : text.remindersWhy}</p>
      ${needed.map(
        ({ unit, text: written }) =>
          html`<details>
            <summary>${text.reminderOf(name(unit))}</summary>
            <pre>${written}</pre>
            <button type="button" @click=${() => this.#copy(unit, written)}>
              ${this.copied === unit ? text.copied : text.copy}
            </button>
          </details>`,
      )}
    </section>`;
  }

  #copy(unit: string, text: string): void {
    guarded(this.page.office, async () => {
      await navigator.clipboard.writeText(text);
      this.copied = unit;
    });
  }

  #duties(plan: Plan): TemplateResult {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].reporting;
    const duties = plan.reporting ?? [];
    const unit = (id: string | undefined): string => {
      const found = plan.units.find((each) => each.id === id);
      return (found && localText(found, "name", locale)) ?? id ?? "";
    };
    const indicator = (id: string): string => {
      const found = plan.indicators.find((each) => each.id === id);
      return (found && localText(found, "title", locale)) ?? id;
    };
    return html`<section aria-labelledby="duties-heading">
      <h3 id="duties-heading">${text.duties}</h3>
      ${
        duties.length === 0
          ? html`<p>${text.noDuties}</p>`
          : html`<div class="wide" tabindex="0" role="group" aria-label=${text.duties}>
              <table>
                <thead>
                  <tr>
                    ${Object.values(text.columns).map((title) => html`<th scope="col">${title}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${duties.map(
                    (duty) =>
                      html`<tr>
                        <th scope="row">${unit(duty.unit)}</th>
                        <td>${duty.indicators.map(indicator).join(SEPARATOR[locale])}</td>
                        <td>${text.cadences[duty.every]}</td>
                        <td>${text.within(duty.day ?? 10)}</td>
                        <td>${unit(duty.verifiedBy)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
    </section>`;
  }
}
