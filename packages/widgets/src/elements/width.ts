import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The width of an element in CSS pixels: what a guest can go by, for the window says nothing of its column. */
export class WidthController implements ReactiveController {
  /** 0 until the element is laid out. */
  width = 0;
  private observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.width = this.host.clientWidth;
    this.observer = new ResizeObserver(() => {
      const { clientWidth } = this.host;
      if (clientWidth === this.width) return;
      this.width = clientWidth;
      this.host.requestUpdate();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
