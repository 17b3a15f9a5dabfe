import type { Plan } from "@bangfu/core";
import { SEPARATOR } from "@bangfu/view";
import { localText, SCREEN_TEXT } from "@bangfu/view/office";
import { templateOf } from "@bangfu/workbook";
import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { guarded } from "../actions/guarded.js";
import { changeSettings } from "../state/steps.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "../parts/element.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Workbooks for the units, and who has to report what. */
@customElement("office-reporting")
export class OfficeReporting extends OfficeElement {
  override render(): TemplateResult {
    const { book, locale } = this.state;
    return html`<h2 class="screen">${SCREEN_TEXT[locale].reporting.heading}</h2>
      ${book === undefined ? "" : html`${this.#template(book)} ${this.#duties(book.plan)}`}`;
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
