import { OFFICE_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { SCREENS } from "../state/screen.js";
import { OfficeElement } from "./element.js";

/** The way to each screen. */
@customElement("office-navigation")
export class OfficeNavigation extends OfficeElement {
  override render(): TemplateResult {
    const { screen, locale } = this.state;
    const text = OFFICE_TEXT[locale];
    return html`<nav aria-label=${text.navigation}>
      ${SCREENS.map(
        (each) =>
          html`<a href="#${each}" aria-current=${each === screen ? "page" : nothing}
            >${text.screens[each]}</a
          >`,
      )}
    </nav>`;
  }
}
