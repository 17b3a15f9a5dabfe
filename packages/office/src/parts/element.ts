import type { Locale } from "@bangfu/core";
import { LitElement, type ReactiveController } from "lit";
import { property } from "lit/decorators.js";
import type { Page } from "../page.js";
import type { OfficeState } from "../state/state.js";

/** Draws its element again whenever the state has changed. */
class Watching implements ReactiveController {
  #stop: (() => void) | undefined;

  constructor(private readonly host: OfficeElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.host.page.office.listen(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

/**
 * What all elements of the page share. They stand in the light DOM: one style sheet holds for all of them, and a
 * label reaches its field.
 */
export abstract class OfficeElement extends LitElement {
  @property({ attribute: false }) page!: Page;

  constructor() {
    super();
    new Watching(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get state(): OfficeState {
    return this.page.office.state;
  }

  protected get locale(): Locale {
    return this.state.locale;
  }
}
