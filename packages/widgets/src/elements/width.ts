import type { Controller, UpdatingElement } from "./updating.js";

/** The frame's padding and border where no theme sets others. */
const EDGES = 50;

/** The width of an element in CSS pixels: what a guest can go by, for the window says nothing of its column. */
export class WidthController implements Controller {
  /** 0 until the element is laid out. */
  width = 0;
  /** What the frame leaves of it: measured on the header, which fills it; a guess until that is drawn. */
  inner = 0;
  // In the next frame: a height that changes while sizes are told is an error to the page.
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.hostUpdated()));

  constructor(private readonly host: UpdatingElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.measure();
    this.observer.observe(this.host);
  }

  hostUpdated(): void {
    const { width, inner } = this;
    this.measure();
    if (width !== this.width || inner !== this.inner) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private measure(): void {
    this.width = this.host.clientWidth;
    this.inner = this.host.shadowRoot?.querySelector("header")?.clientWidth ?? this.width - EDGES;
  }
}
