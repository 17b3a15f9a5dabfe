import type { Problem } from "@bangfu/core";
import { reasonsOf, type Added, type Decision, type Group, type ReviewItem } from "@bangfu/reader";
import { REVIEW_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../../actions/guarded.js";
import { openBeside, reviewStanding, type PlanReview, type ReviewStanding } from "../../state/plan-review.js";
import { OfficeElement } from "../element.js";
import type { SelectedWords } from "./document-pane.js";
import { isMissingFact } from "./item-card.js";

/** What a key does; letters alone, and only where nothing is typed into. */
const KEYS = { j: "next", k: "previous", a: "accept", e: "correct", x: "strike", u: "undo" } as const;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, select, textarea") !== null;

/** The document beside what was read of it, and the decisions that are left. */
@customElement("office-review")
export class OfficeReview extends OfficeElement {
  @state() private current: string | undefined;
  @state() private selected: SelectedWords | undefined;
  @state() private isCorrecting = false;
  @state() private problems: readonly Problem[] = [];

  readonly #onKey = (event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, key, target } = event;
    const act = KEYS[key.toLowerCase() as keyof typeof KEYS];
    if (ctrlKey || metaKey || altKey || act === undefined || isTyping(target)) return;
    event.preventDefault();
    this.#act(act);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#onKey);
  }

  override render(): TemplateResult | typeof nothing {
    const review = this.state.book?.review;
    if (review === undefined) return nothing;
    const standing = reviewStanding(review);
    const item = standing.items.find(({ id }) => id === this.current) ?? standing.open[0];
    return html`${this.#head(standing)} ${this.#groups(standing)}
      <div class="review-panes">
        <office-review-document
          .page=${this.page}
          .review=${review}
          .current=${item?.id}
          .choose=${(id: string) => this.#choose(id)}
          .select=${(words: SelectedWords) => this.#select(words, standing)}
        ></office-review-document>
        <div class="review-side">${this.#side(review, item)}</div>
      </div>`;
  }

  #head({ open, clicks, asked }: ReviewStanding): TemplateResult {
    const text = REVIEW_TEXT[this.locale];
    const { reviewing } = this.page;
    return html`<p class="aside">${text.why}</p>
      <p class="progress">
        <progress aria-label=${text.done} max=${Math.max(1, asked)} value=${asked - open.length}></progress>
        <strong role="status">${text.left(open.length, clicks)}</strong>
      </p>
      <p class="buttons">
        <button type="button" ?disabled=${open.length === 0} @click=${() => this.#act("previous")}>
          ${text.previous}
        </button>
        <button type="button" class="main" ?disabled=${open.length === 0} @click=${() => this.#act("next")}>
          ${text.next}
        </button>
        <button type="button" ?disabled=${!reviewing.canUndo} @click=${() => this.#act("undo")}>
          ${text.undo}
        </button>
        <button
          type="button"
          class=${open.length === 0 ? "main" : ""}
          ?disabled=${open.length > 0}
          @click=${() => this.#finish()}
        >
          ${text.finish}
        </button>
        ${
          open.length === 0
            ? html`<span class="aside">${text.finishWhy}</span>`
            : html`<span class="aside review-keys">${text.keys}</span>`
        }
      </p>`;
  }

  #groups({ groups }: ReviewStanding): TemplateResult | typeof nothing {
    if (groups.length === 0) return nothing;
    const text = REVIEW_TEXT[this.locale];
    return html`<details class="review-groups" ?open=${groups.length <= 3}>
      <summary>${text.groups}</summary>
      <ul class="plain">
        ${groups.map((group) => this.#group(group))}
      </ul>
    </details>`;
  }

  #group(group: Group): TemplateResult {
    const text = REVIEW_TEXT[this.locale];
    const [first] = group.items;
    return html`<li>
      <button type="button" @click=${() => this.#give(() => this.page.reviewing.accept(group))}>
        ${text.acceptAll(group.items.length, reasonsOf(first!, this.locale))}
      </button>
    </li>`;
  }

  #side(review: PlanReview, item: ReviewItem | undefined): TemplateResult {
    return html`<office-review-item
        .page=${this.page}
        .review=${review}
        .item=${item}
        .isCorrecting=${this.isCorrecting}
        .problems=${this.problems}
        .correct=${(isCorrecting: boolean) => (this.isCorrecting = isCorrecting)}
        .decide=${(decision: Decision | undefined) => item && this.#decide(item, decision)}
        .choose=${(id: string) => this.#choose(id)}
      ></office-review-item>
      ${this.#adding(review, item)}
      <office-review-added
        .page=${this.page}
        .review=${review}
        .replace=${(added: Added, by: Added | undefined) =>
          this.#give(() => this.page.reviewing.replace(added, by))}
      ></office-review-added>
      <office-review-list
        .page=${this.page}
        .review=${review}
        .current=${item?.id}
        .choose=${(id: string) => this.#choose(id)}
      ></office-review-list>`;
  }

  #adding(review: PlanReview, item: ReviewItem | undefined): TemplateResult | typeof nothing {
    const id = this.selected?.clause ?? item?.clause;
    const clause = review.read.plan.document.find((each) => each.id === id);
    if (clause === undefined) return nothing;
    return html`<office-add-words
      .page=${this.page}
      .review=${review}
      .clause=${clause}
      .chosen=${this.selected?.words}
      .add=${(added: Added) => this.#add(added)}
    ></office-add-words>`;
  }

  #choose(id: string | undefined): void {
    this.current = id;
    this.selected = undefined;
    this.isCorrecting = false;
    this.problems = [];
  }

  /** Words in a clause: the item stays, unless nothing of that clause is open at the side. */
  #select(words: SelectedWords, { items }: ReviewStanding): void {
    const item = items.find(({ id }) => id === this.current);
    const beside = items.find(({ clause }) => clause === words.clause);
    if (item?.clause !== words.clause && beside !== undefined) this.#choose(beside.id);
    this.selected = words;
  }

  #act(act: (typeof KEYS)[keyof typeof KEYS]): void {
    const review = this.state.book?.review;
    if (review === undefined) return;
    const standing = reviewStanding(review);
    const item = standing.items.find(({ id }) => id === this.current) ?? standing.open[0];
    if (act === "next" || act === "previous")
      this.#choose(openBeside(standing, item?.id, act === "next" ? 1 : -1)?.id);
    else if (act === "undo") this.#give(() => this.page.reviewing.undo());
    else if (item === undefined || item.kind === "unused") return;
    else if (act === "correct" || (isMissingFact(item) && item.kept)) this.isCorrecting = true;
    else this.#decide(item, { is: act });
  }

  /** Decides, and goes on to the next open item where this one was open. */
  #decide(item: ReviewItem, decision: Decision | undefined): void {
    const before = reviewStanding(this.state.book!.review!);
    const goesOn = decision !== undefined && before.open.some(({ id }) => id === item.id);
    const next = goesOn ? openBeside(before, item.id, 1)?.id : undefined;
    this.#give(async () => {
      const problems = await this.page.reviewing.decide(item.id, decision);
      if (problems.length === 0) this.#choose(next === undefined || next === item.id ? item.id : next);
      return problems;
    });
  }

  #add(added: Added): void {
    this.#give(async () => {
      const problems = await this.page.reviewing.add(added);
      if (problems.length === 0) this.selected = undefined;
      return problems;
    });
  }

  #give(change: () => Promise<readonly Problem[]>): void {
    guarded(this.page.office, async () => {
      this.problems = await change();
      this.requestUpdate();
    });
  }

  #finish(): void {
    this.page.reviewing.finish();
    location.hash = "#plan";
  }
}
