import { everyVersion } from "@bangfu/core";
import { localText } from "@bangfu/view";
import { CHECKING_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { changeSettings } from "../state/steps.js";
import { OfficeElement } from "./element.js";

/** The unit that the page works as; the whole office where none is chosen. */
@customElement("office-unit-choice")
export class OfficeUnitChoice extends OfficeElement {
  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = CHECKING_TEXT[locale];
    const { unit: chosen } = book.settings;
    const choose = ({ target }: Event): void =>
      this.page.office.change(changeSettings({ unit: (target as HTMLSelectElement).value || undefined }));
    return html`<label
      >${text.unit}
      <select @change=${choose}>
        <option value="" ?selected=${chosen === undefined}>${text.wholeOffice}</option>
        ${everyVersion(book.plan).units.map(
          (unit) =>
            html`<option value=${unit.id} ?selected=${unit.id === chosen}>
              ${localText(unit, "name", locale)}
            </option>`,
        )}
      </select></label
    >`;
  }
}
