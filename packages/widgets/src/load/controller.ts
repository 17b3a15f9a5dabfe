import { dateOfInstant, isPlainDate, timeZoneOf, type Facts, type Plan } from "@bangfu/core";
import type { LoadError } from "@bangfu/view";
import type { ReactiveController, ReactiveElement } from "lit";
import { addressOf, factsFromText, factsOf, loadFacts, type Loaded } from "./facts.js";
import { follow, unfollow } from "./page.js";

export type LoadState =
  | { readonly kind: "empty" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly facts: Facts }
  | { readonly kind: "error"; readonly error: LoadError; readonly address?: string | undefined };

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

/** Whether another day has begun there between two instants. */
const isAnotherDay = (plan: Plan, before: number, now: number): boolean =>
  dateOfInstant(before, timeZoneOf(plan)) !== dateOfInstant(now, timeZoneOf(plan));

/** Milliseconds that a reader waits before it is said that something is being loaded. */
const PATIENCE = 400;

/** So far below the window loading begins, so that it is done when the reader comes. */
const AHEAD = "400px";

/** Milliseconds after which facts are asked for again when the page is seen again. */
export const OLD = 600_000;

/** Loads an element's facts and tells it; never draws. */
export class FactsController implements ReactiveController {
  state: LoadState = { kind: "empty" };
  /** Loading takes so long that it has to be said. */
  slow = false;
  private source: Source = { data: undefined, src: undefined, inline: undefined, lazy: false };
  /** Counts the loads, so that a slow answer to an old question is dropped. */
  private turn = 0;
  /** Why the newest load failed; undefined where it did not. */
  error: LoadError | undefined;
  /** A lazy element waits; `stop` ends what it waits for. */
  private waits = false;
  private stop: (() => void) | undefined;
  /** When the facts were asked for, and when they were last drawn for a new day. */
  private at = 0;
  private followed = 0;
  private readonly follow = (shown: boolean): void => {
    const { state } = this;
    if (state.kind !== "ready") return;
    const now = Date.now();
    if (shown && now - this.at > OLD) void this.reload();
    // Dates of instants are left until now: the first one takes an engine longer than it takes to draw a headline.
    if (!isAnotherDay(state.facts.plan, this.followed, now)) return;
    this.followed = now;
    this.host.requestUpdate();
  };

  constructor(
    private readonly host: ReactiveElement,
    private readonly tell: (state: LoadState) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // A page may move an element that has not been seen yet.
    if (this.waits) this.wait();
    follow(this.follow);
    // A script without `defer` makes an element before the parser has come to what stands inside it.
    const page = this.host.ownerDocument;
    if (page.readyState === "loading")
      page.addEventListener("DOMContentLoaded", () => this.host.requestUpdate(), { once: true });
  }

  hostDisconnected(): void {
    unfollow(this.follow);
    this.stop?.();
  }

  /** Uses a source; does nothing where it is the one that it has. */
  use(source: Source): void {
    const known = this.source;
    if (known.data === source.data && known.src === source.src && known.inline === source.inline) return;
    this.source = source;
    if (!source.lazy) return void this.load();
    this.settle({ kind: "loading" });
    this.wait();
  }

  /** Loads, or loads again after a failure. */
  async load(): Promise<void> {
    const { data, src, inline } = this.source;
    const turn = ++this.turn;
    this.waits = false;
    this.stop?.();
    // Where frameworks have nothing yet, they say null.
    if (data) return this.set(factsOf(data));
    if (!src && !inline) return this.settle({ kind: "empty" });
    this.settle({ kind: "loading" });
    const loaded = await (src ? loadFacts(src) : factsFromText(inline!));
    if (turn === this.turn) this.set(loaded);
  }

  /** Asks for the facts again; what is drawn stays until the answer is there, and where there is none. */
  async reload(): Promise<void> {
    const { data, src } = this.source;
    if (data || !src || this.state.kind !== "ready") return this.load();
    const turn = ++this.turn;
    this.at = Date.now();
    const loaded = await loadFacts(src, true);
    if (turn !== this.turn) return;
    if ("facts" in loaded) this.set(loaded);
    else this.error = loaded.error;
  }

  /** Loads as soon as the element is about to be seen or the page is about to be printed. */
  private wait(): void {
    this.waits = true;
    this.stop?.();
    const view = this.host.ownerDocument.defaultView ?? window;
    const start = (): void => void this.load();
    const observer = new view.IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) start();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(this.host);
    view.addEventListener("beforeprint", start);
    this.stop = () => {
      observer.disconnect();
      view.removeEventListener("beforeprint", start);
    };
  }

  private set(loaded: Loaded): void {
    const { data, src } = this.source;
    if ("facts" in loaded) {
      this.at = this.followed = Date.now();
      this.settle({ kind: "ready", facts: loaded.facts });
    } else {
      const address = data || !src ? undefined : addressOf(src);
      this.settle({ kind: "error", error: loaded.error, address });
    }
  }

  private settle(state: LoadState): void {
    this.state = state;
    this.error = state.kind === "error" ? state.error : undefined;
    this.slow = false;
    if (state.kind === "loading")
      setTimeout(() => {
        if (this.state !== state) return;
        this.slow = true;
        this.host.requestUpdate();
      }, PATIENCE);
    // Asked first, so that a listener can wait until the state is drawn.
    this.host.requestUpdate();
    this.tell(state);
  }
}
