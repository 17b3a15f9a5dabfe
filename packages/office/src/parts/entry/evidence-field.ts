import {
  canBeRedrawn,
  evidenceFile,
  isWebAddress,
  type Evidence,
  type FieldProblem,
  type FormField,
} from "@bangfu/desk";
import { ENTER_TEXT, EVIDENCE_SCREEN } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { customElement, property, state } from "lit/decorators.js";
import { guarded } from "../../actions/guarded.js";
import { OfficeElement } from "../element.js";
import { fileButton } from "../file-button.js";
import { nextFrame } from "../next-frame.js";
import { describedBy, problemList } from "./fields.js";

interface EvidenceInput {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly set: (value: string, isDone: boolean) => void;
}

/** The evidence of a record: titles, with addresses, photos and files where there are some. */
@customElement("office-evidence-field")
export class OfficeEvidenceField extends OfficeElement {
  @property({ attribute: false }) field!: FormField;
  /** Before the name of the field in the ids of its controls. */
  @property({ attribute: false }) stem = "";
  @property({ attribute: false }) evidence: readonly Evidence[] = [];
  @property({ attribute: false }) problems: readonly FieldProblem[] = [];
  @property({ attribute: false }) set!: (evidence: readonly Evidence[], isDone: boolean) => void;
  @state() private paths: readonly string[] = [];
  /** Why files that were chosen were not kept. */
  @state() private refused: readonly FieldProblem[] = [];

  override render(): TemplateResult {
    const { field, stem, evidence } = this;
    const text = ENTER_TEXT[this.locale].evidence;
    const screen = EVIDENCE_SCREEN[this.locale];
    const id = `${stem}-${field.name}`;
    return html`<fieldset class="field broad">
      <legend>${field.label}</legend>
      ${problemList(id, [...this.problems, ...this.refused], () => undefined)}
      ${evidence.map((each, at) => this.#item(id, each, at))}
      <p class="buttons">
        <button type="button" id="${id}-add" @click=${() => void this.#add()}>${text.add}</button>
        ${fileButton({ label: screen.addShort, accept: "", multiple: true, take: (files) => guarded(this.page.office, () => this.#keep(files)) })}
      </p>
      ${evidence.some(({ sha256 }) => sha256 !== undefined) ? html`<p class="aside">${screen.privacy}</p>` : nothing}
    </fieldset>`;
  }

  override updated(): void {
    const { book } = this.state;
    const isLacking = this.evidence.some(
      ({ sha256 }) => sha256 !== undefined && evidenceFile(this.paths, sha256) === undefined,
    );
    if (book === undefined || !isLacking) return;
    guarded(this.page.office, async () => {
      const paths = await this.page.evidence.paths(book);
      if (paths.length !== this.paths.length) this.paths = paths;
    });
  }

  #item(id: string, { title, url = "", sha256 }: Evidence, at: number): TemplateResult {
    const text = ENTER_TEXT[this.locale].evidence;
    const number = at + 1;
    const isAsked = this.problems.length > 0;
    const path = sha256 === undefined ? undefined : evidenceFile(this.paths, sha256);
    return html`<div class="proof-fields" role="group" aria-label=${text.item(number)}>
      ${sha256 === undefined ? nothing : html`<office-thumbnail .page=${this.page} .path=${path} .title=${title}></office-thumbnail>`}
      ${this.#input({
        ...{ id: `${id}-title-${number}`, label: text.title, value: title },
        isWrong: isAsked && title.trim() === "",
        set: (value, isDone) => this.#change(at, { title: value }, isDone),
      })}
      ${
        sha256 === undefined
          ? this.#input({
              ...{ id: `${id}-url-${number}`, label: text.url, value: url },
              isWrong: isAsked && url.trim() !== "" && !isWebAddress(url.trim()),
              set: (value, isDone) => this.#change(at, { url: value }, isDone),
            })
          : this.#open(at)
      }
      <button type="button" aria-label=${text.remove(number)} @click=${() => void this.#remove(at)}>×</button>
    </div>`;
  }

  /** Whether a file is published. */
  #open(at: number): TemplateResult {
    const text = EVIDENCE_SCREEN[this.locale];
    const { title, public: isOpen = false } = this.evidence[at]!;
    return html`<label
      ><input
        type="checkbox"
        aria-label=${text.openThis(title)}
        .checked=${live(isOpen)}
        @change=${({ target }: Event) => this.#change(at, { public: (target as HTMLInputElement).checked }, true)}
      />
      ${text.open}</label
    >`;
  }

  async #keep(files: readonly File[]): Promise<void> {
    const { newTitles } = EVIDENCE_SCREEN[this.locale];
    const { evidence } = this;
    const kept = await this.page.evidence.keep(
      files.map((file, at) => ({
        file,
        // Not the name of the file, which may have that of a person.
        title: newTitles[canBeRedrawn(file.name) ? "picture" : "other"](evidence.length + at + 1),
        isPublic: false,
      })),
    );
    this.refused = kept.ok ? [] : kept.problems;
    if (!kept.ok) return;
    const known = new Set(this.evidence.map(({ sha256 }) => sha256));
    this.set([...this.evidence, ...kept.evidence.filter(({ sha256 }) => !known.has(sha256))], true);
  }

  #input({ id, label, value, isWrong, set }: EvidenceInput): TemplateResult {
    const changed =
      (isDone: boolean) =>
      ({ target }: Event) =>
        set((target as HTMLInputElement).value, isDone);
    const described = describedBy(`${this.stem}-${this.field.name}`, undefined, isWrong);
    return html`<label
      >${label}
      <input
        id=${id}
        type="text"
        autocomplete="off"
        aria-invalid=${isWrong ? "true" : nothing}
        aria-describedby=${ifDefined(described)}
        .value=${live(value)}
        @input=${changed(false)}
        @change=${changed(true)}
    /></label>`;
  }

  #change(
    at: number,
    change: { readonly title?: string; readonly url?: string; readonly public?: boolean },
    isDone: boolean,
  ): void {
    const changed = this.evidence.map((each, place): Evidence => {
      if (place !== at) return each;
      const { url, ...rest } = { ...each, ...change };
      return url === undefined || url.trim() === "" ? rest : { ...rest, url };
    });
    this.set(changed, isDone);
  }

  async #add(): Promise<void> {
    this.set([...this.evidence, { title: "" }], false);
    await nextFrame();
    [...this.querySelectorAll<HTMLElement>(".proof-fields")].at(-1)?.querySelector("input")?.focus();
  }

  async #remove(at: number): Promise<void> {
    const gone = this.evidence[at]!;
    this.set(
      this.evidence.filter((_, place) => place !== at),
      true,
    );
    await this.page.evidence.letGo(gone);
    await nextFrame();
    this.querySelector<HTMLElement>(`#${this.stem}-${this.field.name}-add`)?.focus();
  }
}
