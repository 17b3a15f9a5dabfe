import { localText } from "@bangfu/view";
import { PUBLISH_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { changeSettings } from "../state/steps.js";
import { OfficeElement } from "./element.js";

/** That the plan is a draft with decisions open, and the choice to publish it all the same. */
@customElement("office-draft-choice")
export class OfficeDraftChoice extends OfficeElement {
  override render(): TemplateResult | typeof nothing {
    const { plan, settings } = this.state.book ?? {};
    const open = plan?.draft?.open ?? [];
    if (open.length === 0) return nothing;
    const text = PUBLISH_TEXT[this.locale];
    return html`<p class="bad">${text.isDraft(open.length, localText(open[0]!, "question", this.locale))}</p>
      <p class="fields">
        <label
          ><input
            type="checkbox"
            .checked=${settings?.draft ?? false}
            @change=${({ target }: Event) =>
              this.page.office.change(changeSettings({ draft: (target as HTMLInputElement).checked }))}
          />
          ${text.publishDraft}</label
        >
      </p>`;
  }
}
