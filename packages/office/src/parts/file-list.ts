import { INTAKE_TEXT } from "@bangfu/view/office";
import {
  commentedWorkbook,
  describeChoices,
  describeWorkbookNote,
  describeWorkbookProblem,
  type WorkbookProblem,
} from "@bangfu/workbook";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { guarded } from "../actions/guarded.js";
import { describeFileProblems, type FileReport } from "../work/file-problem.js";
import { OfficeElement } from "./element.js";

/** More questions at once than anybody reads; the others are asked when these are answered. */
const MOST_ASKED = 100;
/** So many lines of what is wrong with one file. */
const MOST_LINES = 60;

/** The files that were put in: how far they are read, what each is, what is wrong with it and what is asked. */
@customElement("office-file-list")
export class OfficeFileList extends OfficeElement {
  /** The questions that were answered since the last reading. */
  @state() private answered: ReadonlySet<string> = new Set();

  override render(): TemplateResult {
    const { reports, taken } = this.state.intake;
    const text = INTAKE_TEXT[this.locale];
    return html`${this.#progress()} ${reports.length > 0 ? this.#list(reports) : nothing}
      <div role="status">
        ${taken === undefined ? nothing : html`<p class="good">${text.good(taken.changes)}</p>`}
      </div>
      ${this.#notes()}`;
  }

  #progress(): TemplateResult | typeof nothing {
    const { progress } = this.state.intake;
    if (progress === undefined) return nothing;
    const text = INTAKE_TEXT[this.locale];
    const { of, done, total } = progress;
    return html`<p class="progress">
      <progress aria-label=${text.progress} max=${total} value=${done}></progress>
      <span>${text[of](done, total)}</span>
      <button type="button" @click=${() => this.page.taking.cancel()}>${text.cancel}</button>
    </p>`;
  }

  #list(reports: readonly FileReport[]): TemplateResult {
    const text = INTAKE_TEXT[this.locale];
    return html`<h4 id="files-heading">${text.list}</h4>
      <ul class="files" aria-labelledby="files-heading">
        ${reports.map((report) => this.#file(report))}
      </ul>`;
  }

  #file(report: FileReport): TemplateResult {
    const { name, kind, result, problems } = report;
    const text = INTAKE_TEXT[this.locale];
    const lines = describeFileProblems(problems, this.locale);
    const asked = (problems.workbook ?? []).filter(({ question }) => question !== undefined);
    return html`<li class=${result}>
      <p>
        <strong>${name}</strong> <span class="aside">${text.kinds[kind]}</span>
        <span class="result">${text.results[result]}</span>
        ${
          result === "taken"
            ? nothing
            : html`${this.#commented(report)}
                <button
                  type="button"
                  aria-label=${text.drop(name)}
                  @click=${() => this.page.taking.drop(name)}
                >
                  ${text.remove}
                </button>`
        }
      </p>
      ${this.#lines(lines)} ${this.#questions(asked)}
    </li>`;
  }

  /** The workbook given back with a comment at each cell that is wrong or asked about (批注版). */
  #commented({ name, kind, problems: { workbook = [] } }: FileReport): TemplateResult | typeof nothing {
    const text = INTAKE_TEXT[this.locale];
    const file = this.state.intake.waiting.find((each) => each.name === name);
    if (kind !== "workbook" || file === undefined || workbook.length === 0 || !/\.xls[xm]$/i.test(name))
      return nothing;
    const save = async (): Promise<void> => {
      const bytes = commentedWorkbook(new Uint8Array(await file.arrayBuffer()), workbook, this.locale);
      const [, title = name, ending = ""] = /^(.*)(\.\w+)$/.exec(name) ?? [];
      if (typeof bytes !== "string") download(text.commentedName(title) + ending, bytes, file.type);
    };
    // What cannot be opened has no cells.
    const isOpen = workbook.some(({ place }) => place.sheet !== "");
    return isOpen
      ? html`<button
          type="button"
          aria-label=${text.commentedOf(name)}
          @click=${() => guarded(this.page.office, save)}
        >
          ${text.commented}
        </button>`
      : nothing;
  }

  #lines(lines: readonly string[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<p class="bad">${INTAKE_TEXT[this.locale].bad(lines.length)}</p>
      <ul class="problems">
        ${lines.slice(0, MOST_LINES).map((line) => html`<li>${line}</li>`)}
        ${lines.length > MOST_LINES ? html`<li>… ${lines.length - MOST_LINES}</li>` : nothing}
      </ul>`;
  }

  #questions(asked: readonly WorkbookProblem[]): TemplateResult | typeof nothing {
    if (asked.length === 0) return nothing;
    return html`<p class="bad">${INTAKE_TEXT[this.locale].asked(asked.length)}</p>
      <ul class="problems">
        ${asked.slice(0, MOST_ASKED).map((problem) => this.#question(problem))}
      </ul>`;
  }

  #question(problem: WorkbookProblem): TemplateResult {
    const { id } = problem.question!;
    return html`<li>
      ${describeWorkbookProblem(problem, this.locale)}
      ${describeChoices(problem, this.locale).map(
        ({ answer, text }) =>
          html`<button
            type="button"
            ?disabled=${this.answered.has(id)}
            @click=${() => this.#answer(id, answer)}
          >
            ${text}
          </button> `,
      )}
    </li>`;
  }

  /** When all that are shown are answered, the files are read again. */
  #answer(id: string, answer: string): void {
    this.page.taking.answer(id, answer);
    this.answered = new Set([...this.answered, id]);
    const isOpen = this.state.intake.reports.some(({ problems }) =>
      (problems.workbook ?? [])
        .filter(({ question }) => question !== undefined)
        .slice(0, MOST_ASKED)
        .some(({ question }) => !this.answered.has(question!.id)),
    );
    if (isOpen) return;
    this.answered = new Set();
    this.page.taking.again();
  }

  #notes(): TemplateResult | typeof nothing {
    const notes = this.state.intake.taken?.notes ?? [];
    if (notes.length === 0) return nothing;
    return html`<details>
      <summary>${INTAKE_TEXT[this.locale].notes(notes.length)}</summary>
      <ul>
        ${notes.slice(0, MOST_LINES).map((note) => html`<li>${describeWorkbookNote(note, this.locale)}</li>`)}
      </ul>
    </details>`;
  }
}
