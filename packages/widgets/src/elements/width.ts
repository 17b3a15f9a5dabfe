import type { ReactiveController } from "lit";
import type { BangfuElement } from "./base.js";

/** The frame's padding and border where no theme sets others. */
const EDGES = 50;
const COMPACT_EDGES = 30;

/**
 * The width of an element in CSS pixels: what a guest can go by, for the window says nothing of its column.
 * The engine tells it; to ask after each drawing would have everything laid out at once.
 */
export class WidthController implements ReactiveController {
  private ofHost = 0;
  private ofHeader = 0;
  private header: Element | null = null;
  /** What the element was last drawn for. */
  private drawn = "";
  private readonly observer = new ResizeObserver((entries) => {
    // In the next frame: a height that changes while sizes are reported is an error to the page.
    requestAnimationFrame(() => {
      for (const { target, contentRect } of entries)
        if (target === this.header) this.ofHeader = Math.round(contentRect.width);
        else if (target === this.host) this.ofHost = Math.round(contentRect.width);
      if (this.header !== null && this.drawn !== this.sizes) this.host.requestUpdate();
    });
  });

  constructor(private readonly host: BangfuElement) {
    host.addController(this);
  }

  /** 0 where the element is not laid out. */
  get width(): number {
    return (this.ofHost ||= this.host.clientWidth);
  }

  /** What the frame leaves of it: that of the header, which fills it; a guess until that is drawn. */
  get inner(): number {
    return this.ofHeader || this.width - (this.host.density === "compact" ? COMPACT_EDGES : EDGES);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
    if (this.header !== null) this.observer.observe(this.header);
  }

  hostUpdated(): void {
    this.drawn = this.sizes;
    const header = this.host.shadowRoot!.querySelector("header");
    if (header === this.header) return;
    this.header = header;
    this.ofHeader = 0;
    if (header !== null) this.observer.observe(header);
  }

  private get sizes(): string {
    return `${this.width} ${this.inner}`;
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
