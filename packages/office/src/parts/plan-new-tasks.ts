import { planOn } from "@bangfu/core/plan";
import { localText } from "@bangfu/view";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { reviseDraft, type NewTask } from "../state/revise-draft.js";
import { OfficeElement } from "./element.js";

/** The tasks that a revision adds, and a form for one more. */
@customElement("office-plan-new-tasks")
export class OfficePlanNewTasks extends OfficeElement {
  @property({ attribute: false }) change!: (added: readonly NewTask[]) => void;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = PLAN_TEXT[locale].revise.newTask;
    const { added = [] } = reviseDraft(book);
    const plan = planOn(book.plan, "9999-12-31");
    const options = (
      entries: readonly { readonly id: string }[],
      field: "title" | "name",
    ): TemplateResult[] =>
      entries.map(
        (entry) =>
          html`<option value=${entry.id}>
            ${localText(entry as never, field as never, locale) ?? entry.id}
          </option>`,
      );
    return html`<fieldset>
      <legend>${text.heading}</legend>
      <p class="aside">${text.why}</p>
      ${
        added.length === 0
          ? nothing
          : html`<ul class="plain">
              ${added.map(
                (task) =>
                  html`<li>
                    ${task.id} ${task.text}
                    <button
                      type="button"
                      class="small"
                      aria-label=${text.removeThis(task.text)}
                      @click=${() => this.change(added.filter((each) => each !== task))}
                    >
                      ${text.remove}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <form class="fields" @submit=${(event: SubmitEvent) => this.#add(event, added)}>
        <label>${text.id} <input type="text" name="id" required autocomplete="off" class="short" /></label>
        <label class="broad"
          >${text.text} <input type="text" name="text" required autocomplete="off"
        /></label>
        <label
          >${text.measure}
          <select name="measure">
            ${options(plan.measures, "title")}
          </select></label
        >
        <label>${text.due} <input type="date" name="due" required /></label>
        <label
          >${text.lead}
          <select name="lead">
            ${options(plan.units, "name")}
          </select></label
        >
        <button>${text.add}</button>
      </form>
    </fieldset>`;
  }

  #add(event: SubmitEvent, added: readonly NewTask[]): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const values = new FormData(form);
    const valueOf = (name: string): string => String(values.get(name)).trim();
    const [id, text, measure, due, lead] = ["id", "text", "measure", "due", "lead"].map(valueOf);
    this.change([...added, { id: id!, text: text!, measure: measure!, due: due!, lead: lead! }]);
    form.reset();
    form.querySelector("input")?.focus();
  }
}
