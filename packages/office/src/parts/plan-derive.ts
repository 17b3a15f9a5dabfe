import type { Parsed, Plan } from "@bangfu/core";
import { changesTemplate, derivePlan, diffPlans, namesLeft, planOn, type Changes } from "@bangfu/core/plan";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { bookId, type Book } from "../state/book.js";
import { changeBook } from "../state/steps.js";
import { describeFileProblems } from "../work/file-problem.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";
import { planChanges } from "./plan-changes.js";

/** What was typed for the new plan. */
interface DeriveDraft {
  readonly id?: string;
  readonly school?: string;
  readonly county?: string;
  readonly issued?: string;
  readonly years?: string;
  /** The new names, by the former ones. */
  readonly names?: Readonly<Record<string, string>>;
}

const DRAFT = "derive";
const draftOf = ({ drafts }: Book): DeriveDraft => (drafts[DRAFT] ?? {}) as DeriveDraft;

/** The changes that a draft says; undefined while the id or the school is missing. */
const changesOf = (base: Plan, draft: DeriveDraft): Changes | undefined => {
  const { id = "", school = "", county = "", issued = "", years = "", names = {} } = draft;
  if (id.trim() === "" || school.trim() === "") return undefined;
  const { replace = [], title, school: former, format } = changesTemplate(base);
  return {
    ...{ format, base: base.id, title, id: id.trim() },
    school: {
      ...(former.kind === undefined ? {} : { kind: former.kind }),
      ...(former.province === undefined ? {} : { province: former.province }),
      name: school.trim(),
      ...(county.trim() === "" ? {} : { county: county.trim() }),
    },
    ...(issued === "" ? {} : { issued }),
    shiftYears: Math.trunc(Number(years)) || 0,
    replace: replace.flatMap(([from]): [string, string][] => {
      const to = names[from]?.trim() ?? "";
      return to === "" ? [] : [[from, to]];
    }),
  };
};

/** Another plan made from the open one: names replaced, dates moved; looked at before it is made. */
@customElement("office-plan-derive")
export class OfficePlanDerive extends OfficeElement {
  @state() private at = 0;
  @state() private leftAt = 0;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = PLAN_TEXT[locale].derive;
    return html`<details>
      <summary>${text.heading}</summary>
      <p class="aside">${text.why}</p>
      ${this.#fields(book)} ${this.#preview(book)}
    </details>`;
  }

  #change(fields: DeriveDraft): void {
    this.page.office.change(
      changeBook((book) => ({
        ...book,
        drafts: { ...book.drafts, [DRAFT]: { ...draftOf(book), ...fields } },
      })),
    );
  }

  #field(
    label: string,
    value: string,
    take: (value: string) => DeriveDraft,
    more: { readonly type?: string; readonly hint?: string } = {},
  ): TemplateResult {
    return html`<label
      >${label}
      <input
        type=${more.type ?? "text"}
        placeholder=${more.hint ?? ""}
        .value=${value}
        @change=${({ target }: Event) => this.#change(take((target as HTMLInputElement).value))}
    /></label>`;
  }

  #fields(book: Book): TemplateResult {
    const text = PLAN_TEXT[this.locale].derive;
    const draft = draftOf(book);
    const { replace = [] } = changesTemplate(book.plan);
    const names = draft.names ?? {};
    return html`<p class="fields">
        ${this.#field(text.id, draft.id ?? "", (id) => ({ id }), { hint: text.idHint })}
        ${this.#field(text.school, draft.school ?? "", (school) => ({ school }))}
        ${this.#field(text.county, draft.county ?? "", (county) => ({ county }))}
        ${this.#field(text.issued, draft.issued ?? "", (issued) => ({ issued }), { type: "date" })}
        ${this.#field(text.years, draft.years ?? "0", (years) => ({ years }), { type: "number" })}
      </p>
      <fieldset class="fields">
        <legend>${text.replace}</legend>
        ${replace.map(([from]) =>
          this.#field(text.to(from), names[from] ?? "", (to) => ({ names: { ...names, [from]: to } })),
        )}
      </fieldset>`;
  }

  #preview({ plan, ...book }: Book): TemplateResult {
    const { locale } = this;
    const { derive: text } = PLAN_TEXT[locale];
    const changes = changesOf(plan, draftOf({ plan, ...book }));
    if (changes === undefined) return html`<p role="status">${text.needed}</p>`;
    const ids = [plan.id, ...this.state.shelf.map(({ id }) => id)];
    if (ids.includes(changes.id) || ids.includes(bookId(changes.id, "")))
      return html`<p class="bad" role="status">${text.sameId}</p>`;
    return this.#derived(plan, derivePlan(plan, changes));
  }

  #derived(base: Plan, derived: Parsed<Plan>): TemplateResult {
    const { locale, page } = this;
    const { derive: text, problems } = PLAN_TEXT[locale];
    if (!derived.ok)
      return html`<p class="bad" role="status">${problems}</p>
        <ul class="problems">
          ${describeFileProblems({ format: derived.problems }, locale).map((line) => html`<li>${line}</li>`)}
        </ul>`;
    const plan = derived.value;
    const before = planOn(base, "9999-12-31");
    return html`<h4>${text.preview}</h4>
      ${this.#left(base, plan)}
      ${planChanges({
        ...{ before, after: plan, changes: diffPlans(before, plan), locale },
        ...{ page: this.at, turn: (at) => (this.at = at) },
      })}
      <p>
        <button
          type="button"
          class="main"
          @click=${() => guarded(page.office, () => page.books.openPlan(plan))}
        >
          ${text.use}
        </button>
      </p>`;
  }

  #left(base: Plan, derived: Plan): TemplateResult {
    const { locale } = this;
    const text = PLAN_TEXT[locale].derive;
    const left = namesLeft(base, derived);
    if (left.length === 0) return html`<p class="good" role="status">${text.noneLeft}</p>`;
    const { rows, first } = pageOf(left, this.leftAt);
    return html`<p class="bad" role="status">${text.left(left.length)}</p>
      <ul class="problems">
        ${rows.map(({ name, path, text: words }) => html`<li><strong>${name}</strong> ${words} <span class="aside">${path}</span></li>`)}
      </ul>
      ${pager({ first, total: left.length, locale }, (at) => (this.leftAt = at))}`;
  }
}
