import type { Plan, Problem } from "@bangfu/core";
import {
  acceptGroup,
  applyDecisions,
  carryDecisions,
  decide,
  UNDECIDED,
  type Added,
  type Decision,
  type Decisions,
  type Group,
  type ReadDocument,
} from "@bangfu/reader";
import { withoutReview, type Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import type { PlanReview } from "../state/plan-review.js";
import { changeBook } from "../state/steps.js";
import { startJob } from "../work/start-job.js";

/** What is wrong with what somebody decided, and nothing where it holds. */
export type Outcome = readonly Problem[];

/** More steps than anybody takes back. */
const MOST_STEPS = 200;

/** A review of a document that is read again keeps what was decided about the same words. */
export const reviewOf = (read: ReadDocument, before: PlanReview | undefined): PlanReview => ({
  read,
  decisions: before === undefined ? UNDECIDED : carryDecisions(before, read),
});

/** Decides about a document that was read; a decision holds when the plan that it makes is sound. */
export class Reviewing {
  /** One decision waits for the one before it. */
  #last: Promise<unknown> = Promise.resolve();
  /** What was decided before each step, for the book that is open. */
  #steps: { readonly book: string; readonly before: readonly Decisions[] } = { book: "", before: [] };

  constructor(private readonly office: Office) {}

  /** @param decision undefined takes the one about this item back */
  decide(id: string, decision: Decision | undefined): Promise<Outcome> {
    return this.#change((decisions) => decide(decisions, id, decision));
  }

  accept(group: Group): Promise<Outcome> {
    return this.#change((decisions) => acceptGroup(decisions, group));
  }

  add(added: Added): Promise<Outcome> {
    return this.#change((decisions) => ({ ...decisions, added: [...decisions.added, added] }));
  }

  /** @param by undefined takes it away */
  replace(added: Added, by: Added | undefined): Promise<Outcome> {
    return this.#change((decisions) => ({
      ...decisions,
      added: decisions.added.flatMap((each) => (each === added ? (by ?? []) : each)),
    }));
  }

  get canUndo(): boolean {
    return this.#steps.book === this.office.state.book?.id && this.#steps.before.length > 0;
  }

  async undo(): Promise<Outcome> {
    await this.#last;
    const before = this.canUndo ? this.#steps.before.at(-1) : undefined;
    if (before === undefined) return [];
    this.#steps = { ...this.#steps, before: this.#steps.before.slice(0, -1) };
    return this.#change(() => before, false);
  }

  /** Ends the review: the plan stays as it is, and its names and versions can be edited. */
  finish(): void {
    this.office.change(changeBook(withoutReview));
  }

  #change(change: (decisions: Decisions) => Decisions, isStep = true): Promise<Outcome> {
    const outcome = this.#last.then(() => this.#changed(change, isStep));
    this.#last = outcome.catch(() => []);
    return outcome;
  }

  async #changed(change: (decisions: Decisions) => Decisions, isStep: boolean): Promise<Outcome> {
    const { book } = this.office.state;
    if (book?.review === undefined) return [];
    const { read, decisions } = book.review;
    const after = change(decisions);
    const plan = applyDecisions(read, after);
    const checked = await this.#checked(book, plan);
    if (!checked.ok) return checked.problems;
    const isSame = (open: Book): boolean => open.id === book.id && open.review === book.review;
    if (isStep) this.#remember(book.id, decisions);
    this.office.change(
      changeBook((open) =>
        isSame(open) ? { ...open, plan: checked.value, review: { read, decisions: after } } : open,
      ),
    );
    return [];
  }

  #checked({ ledger }: Book, plan: Plan) {
    return startJob("plan-file", { text: JSON.stringify(plan), ledger }).outcome;
  }

  #remember(book: string, decisions: Decisions): void {
    const before = this.#steps.book === book ? this.#steps.before : [];
    this.#steps = { book, before: [...before, decisions].slice(-MOST_STEPS) };
  }
}
