import { dateOfInstant, timeZoneOf, type Facts, type Plan } from "@bangfu/core";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { factsFromText, factsOf, loadFacts, type Loaded, type LoadError } from "./facts.js";

export type LoadState =
  | { readonly kind: "empty" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly facts: Facts }
  | { readonly kind: "error"; readonly error: LoadError };

/** Where an element's data come from: the property before the address before what stands inside it. */
export interface Source {
  readonly data: Facts | undefined;
  readonly src: string | undefined;
  readonly inline: string | undefined;
}

/** Today's date where the plan's school is. */
export const todayOf = (plan: Plan): string => dateOfInstant(Date.now(), timeZoneOf(plan));

/** Loads an element's facts and tells it; never draws. */
export class FactsController implements ReactiveController {
  state: LoadState = { kind: "empty" };
  #source: Source = { data: undefined, src: undefined, inline: undefined };
  /** Counts the loads, so that a slow answer to an old question is dropped. */
  #turn = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly tell: (state: LoadState) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Takes a source; does nothing where it is the one that it has. */
  take(source: Source): void {
    const known = this.#source;
    if (known.data === source.data && known.src === source.src && known.inline === source.inline) return;
    this.#source = source;
    void this.load();
  }

  /** Loads, or loads again after a failure. */
  async load(): Promise<void> {
    const { data, src, inline } = this.#source;
    const turn = ++this.#turn;
    if (data !== undefined) return this.#set(factsOf(data));
    if (src === undefined)
      return inline === undefined ? this.#settle({ kind: "empty" }) : this.#set(factsFromText(inline));
    this.#settle({ kind: "loading" });
    const loaded = await loadFacts(new URL(src, document.baseURI).href);
    if (turn === this.#turn) this.#set(loaded);
  }

  #set(loaded: Loaded): void {
    this.#settle(
      "facts" in loaded ? { kind: "ready", facts: loaded.facts } : { kind: "error", error: loaded.error },
    );
  }

  #settle(state: LoadState): void {
    this.state = state;
    // Asked first, so that who is told can wait until the state is drawn.
    this.host.requestUpdate();
    this.tell(state);
  }
}
