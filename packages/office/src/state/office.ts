import { dateOfInstant, timeZoneOf, type Plan } from "@bangfu/core";
import { FIRST_STATE, type OfficeState } from "./state.js";
import type { Step } from "./steps.js";

type Listener = (state: OfficeState, before: OfficeState) => void;

/** The one place of the page's state: it is changed by steps, and those who listen are informed. */
export class Office {
  #state = FIRST_STATE;
  readonly #listeners = new Set<Listener>();

  /** @param now the clock, as milliseconds */
  constructor(readonly now: () => number) {}

  get state(): OfficeState {
    return this.#state;
  }

  change(step: Step): void {
    const before = this.#state;
    this.#state = step(before);
    if (this.#state !== before) for (const listener of [...this.#listeners]) listener(this.#state, before);
  }

  /** @returns what ends it */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Today in the time zone of a plan, `YYYY-MM-DD`. */
  today(plan: Plan): string {
    return dateOfInstant(this.now(), timeZoneOf(plan));
  }
}
