import type { Locale, Problem } from "@bangfu/core";
import {
  aboutOf,
  correctedItem,
  FIELD_WORDS,
  fieldTexts,
  reasonsOf,
  type Corrected,
  type Decision,
  type CommitmentValue,
  type FieldName,
  type ReviewItem,
} from "@bangfu/reader";
import { REVIEW_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { reviewStanding, type PlanReview } from "../../state/plan-review.js";
import { describeFileProblems } from "../../work/file-problem.js";
import { OfficeElement } from "../element.js";
import type { Written } from "./item-form.js";

/** What the document does not say of itself; a name that a plan has to have is a stand-in until somebody gives it. */
export const isMissingFact = ({ kind, why, kept }: ReviewItem): boolean =>
  kind === "fact" && (!kept || why.includes("not-found"));

type Standing = keyof (typeof REVIEW_TEXT)[Locale]["decisions"];

const standingOf = ({ kind, open, kept }: ReviewItem, decision: Decision | undefined): Standing => {
  if (decision !== undefined) return decision.is;
  if (kind === "unused") return "unused";
  if (open) return "open";
  return kept ? "sure" : "offered";
};

/** An item as a decision leaves it: of one that is split, its parts. */
const partsOf = (item: ReviewItem, decision: Decision | undefined): readonly ReviewItem[] => {
  if (decision?.is === "correct") return [correctedItem(item, decision.value)];
  if (decision?.is === "split") return decision.into.map((part) => correctedItem(item, part));
  return [item];
};

/** One item: the words, what was read of them, why it is asked, and the decision about it. */
@customElement("office-review-item")
export class OfficeReviewItem extends OfficeElement {
  @property({ attribute: false }) review!: PlanReview;
  @property({ attribute: false }) item: ReviewItem | undefined;
  @property({ attribute: false }) isCorrecting = false;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) correct!: (isCorrecting: boolean) => void;
  @property({ attribute: false }) decide!: (decision: Decision | undefined) => void;
  @property({ attribute: false }) choose!: (item: string) => void;
  @state() private isSplitting = false;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("item") || (changed.has("isCorrecting") && !this.isCorrecting)) this.isSplitting = false;
  }

  override render(): TemplateResult {
    const { item, locale } = this;
    const text = REVIEW_TEXT[locale];
    if (item === undefined) return html`<p class="aside">${text.choose}</p>`;
    const decision = this.review.decisions.decided[item.id];
    const standing = standingOf(item, decision);
    return html`<section class="review-card ${standing}" aria-labelledby="review-item">
        <h3 id="review-item">
          ${aboutOf(item, locale)} <span class="chip">${text.decisions[standing]}</span>
        </h3>
        ${item.words === "" ? nothing : html`<blockquote>${item.words}</blockquote>`}
        ${item.why.length > 0 ? html`<p class="bad">${reasonsOf(item, locale)}</p>` : nothing}
        ${this.#former(item)} ${this.isCorrecting ? this.#form(item, decision) : this.#shown(item, decision)}
        ${this.#problems()}
      </section>
      ${this.#siblings(item)}`;
  }

  #fields(item: ReviewItem): TemplateResult {
    const { locale, review } = this;
    const texts = fieldTexts(item, { read: review.read, locale });
    const fields = (Object.entries(texts) as [FieldName, string][]).filter(([, value]) => value !== "");
    return html`<dl>
      ${fields.map(
        ([field, value]) =>
          html`<dt>${FIELD_WORDS[locale].fields[field]}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
  }

  #shown(item: ReviewItem, decision: Decision | undefined): TemplateResult {
    if (item.kind === "unused") return html`<p class="aside">${item.value.reason}</p>`;
    const text = REVIEW_TEXT[this.locale];
    // What the document does not say of itself is filled in or left empty.
    const isMissing = isMissingFact(item);
    const mayBeEmpty = !item.kept;
    const act = (next: Decision | undefined) => () => this.decide(next);
    return html`${partsOf(item, decision).map((part) => this.#fields(part))}
      <p class="buttons">
        ${
          decision === undefined
            ? html`${
                  isMissing && !mayBeEmpty
                    ? nothing
                    : html`<button type="button" class="main" @click=${act({ is: "accept" })}>
                        ${isMissing ? text.leaveEmpty : item.kept ? text.accept : text.takeUp}
                      </button>`
                }
                <button type="button" @click=${() => this.correct(true)}>
                  ${isMissing ? text.fillIn : text.correct}
                </button>
                ${
                  isMissing
                    ? nothing
                    : html`<button type="button" @click=${act({ is: "strike" })}>${text.strike}</button>`
                }
                ${
                  item.kind === "commitment"
                    ? html`<button type="button" @click=${() => this.#split()}>${text.split}</button>`
                    : nothing
                }`
            : html`<button type="button" @click=${() => this.correct(true)}>${text.correct}</button>
                <button type="button" @click=${act(undefined)}>${text.back}</button>`
        }
      </p>`;
  }

  #split(): void {
    this.correct(true);
    this.isSplitting = true;
  }

  #form(item: ReviewItem, decision: Decision | undefined): TemplateResult {
    const known = partsOf(item, decision);
    const parts = this.isSplitting && known.length === 1 ? [known[0]!, known[0]!] : known;
    const save = (written: Written): void =>
      this.decide(
        written.length > 1
          ? { is: "split", into: written as readonly Corrected<CommitmentValue>[] }
          : { is: "correct", value: written[0]! },
      );
    return html`<office-review-form
      .page=${this.page}
      .read=${this.review.read}
      .item=${item}
      .parts=${parts}
      .save=${save}
      .cancel=${() => this.correct(false)}
    ></office-review-form>`;
  }

  /** What was decided about words that have changed since. */
  #former(item: ReviewItem): TemplateResult | typeof nothing {
    const former = this.review.decisions.former[item.id];
    if (former === undefined) return nothing;
    const text = REVIEW_TEXT[this.locale];
    return html`<details open>
      <summary>${text.former} ${text.decisions[former.decision.is]}</summary>
      <blockquote>${former.was.words}</blockquote>
      ${former.decision.is === "strike" ? nothing : partsOf(former.was, former.decision).map((part) => this.#fields(part))}
    </details>`;
  }

  #problems(): TemplateResult {
    const lines = describeFileProblems({ format: this.problems }, this.locale);
    return html`<div role="alert">
      ${
        lines.length === 0
          ? nothing
          : html`<p class="bad">${REVIEW_TEXT[this.locale].problems}</p>
              <ul class="problems">
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
      }
    </div>`;
  }

  /** What else was read of the same clause. */
  #siblings({ id, clause }: ReviewItem): TemplateResult | typeof nothing {
    const { items } = reviewStanding(this.review);
    const others = items.filter((each) => each.clause === clause && each.id !== id);
    if (clause === undefined || others.length === 0) return nothing;
    return html`<div class="review-list">
      <h4>${REVIEW_TEXT[this.locale].clause}</h4>
      <ul class="plain">
        ${others.map(
          (each) =>
            html`<li>
              <button type="button" class="line" @click=${() => this.choose(each.id)}>
                <span class="aside">${aboutOf(each, this.locale)}</span> ${each.words}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
