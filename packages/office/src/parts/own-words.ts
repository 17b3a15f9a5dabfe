import { localText } from "@bangfu/view";
import { REPORTS_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { chosenPeriod, ownWords, reportDraft, writeOwnWords } from "../state/report-draft.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";

/** What the school says of its own of each task in the period of the report. */
@customElement("office-own-words")
export class OfficeOwnWords extends OfficeElement {
  @state() private at = 0;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = REPORTS_TEXT[locale];
    const { name } = chosenPeriod(book, this.page.office.today(book.plan));
    const { unit } = reportDraft(book);
    const words = ownWords(book, name);
    const tasks = book.plan.tasks.filter(
      ({ lead, support }) => unit === undefined || lead.includes(unit) || support.includes(unit),
    );
    const { rows, first } = pageOf(tasks, this.at);
    return html`<details>
      <summary>${text.words(Object.keys(words).length)}</summary>
      <p class="aside">${text.wordsWhy}</p>
      ${tasks.length === 0 ? html`<p>${text.noTasks}</p>` : nothing}
      ${rows.map(
        (task) =>
          html`<label class="own-words"
            >${task.id} ${localText(task, "title", locale) ?? task.text}
            <textarea
              rows="2"
              .value=${words[task.id] ?? ""}
              @change=${({ target }: Event) =>
                this.page.office.change(writeOwnWords(name, task.id, (target as HTMLTextAreaElement).value))}
            ></textarea>
          </label>`,
      )}
      ${pager({ first, total: tasks.length, locale }, (page) => (this.at = page))}
    </details>`;
  }
}
