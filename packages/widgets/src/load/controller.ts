import { dateOfInstant, isPlainDate, timeZoneOf, type Facts, type Plan } from "@bangfu/core";
import type { LoadError } from "@bangfu/view";
import type { ReactiveController, ReactiveElement } from "lit";
import { factsFromText, factsOf, loadFacts, type Loaded } from "./facts.js";

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
  /** Waits until the element is about to be seen. */
  readonly lazy: boolean;
}

/** The day that is asked for, where it is one; else today's date where the plan's school is. */
export const dayOf = (asked: string | undefined, plan: Plan): string =>
  asked !== undefined && isPlainDate(asked) ? asked : dateOfInstant(Date.now(), timeZoneOf(plan));

/** Milliseconds that a reader waits before it is said that something is being loaded. */
const PATIENCE = 400;

/** So far below the window loading begins, so that it is done when the reader comes. */
const AHEAD = "400px";

/** Loads an element's facts and tells it; never draws. */
export class FactsController implements ReactiveController {
  state: LoadState = { kind: "empty" };
  /** Loading takes so long that it has to be said. */
  slow = false;
  private source: Source = { data: undefined, src: undefined, inline: undefined, lazy: false };
  /** Counts the loads, so that a slow answer to an old question is dropped. */
  private turn = 0;
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly tell: (state: LoadState) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // A page may move an element that has not been seen yet.
    this.observer?.observe(this.host);
    // A script without `defer` makes an element before the parser has come to what stands inside it.
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", () => this.host.requestUpdate(), { once: true });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** Takes a source; does nothing where it is the one that it has. */
  take(source: Source): void {
    const known = this.source;
    if (known.data === source.data && known.src === source.src && known.inline === source.inline) return;
    this.source = source;
    if (!source.lazy) return void this.load();
    this.settle({ kind: "loading" });
    this.observer?.disconnect();
    this.observer = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.observer = undefined;
        void this.load();
      },
      { rootMargin: AHEAD },
    );
    this.observer.observe(this.host);
  }

  /** Loads, or loads again after a failure. */
  async load(): Promise<void> {
    const { data, src, inline } = this.source;
    const turn = ++this.turn;
    // Where frameworks have nothing yet, they say null.
    if (data) return this.set(factsOf(data));
    if (!src && !inline) return this.settle({ kind: "empty" });
    this.settle({ kind: "loading" });
    const loaded = await (src ? loadFacts(src) : factsFromText(inline!));
    if (turn === this.turn) this.set(loaded);
  }

  private set(loaded: Loaded): void {
    this.settle(
      "facts" in loaded ? { kind: "ready", facts: loaded.facts } : { kind: "error", error: loaded.error },
    );
  }

  private settle(state: LoadState): void {
    this.state = state;
    this.slow = false;
    if (state.kind === "loading")
      setTimeout(() => {
        if (this.state !== state) return;
        this.slow = true;
        this.host.requestUpdate();
      }, PATIENCE);
    // Asked first, so that who is told can wait until the state is drawn.
    this.host.requestUpdate();
    this.tell(state);
  }
}
