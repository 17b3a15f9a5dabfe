import type { Locale, Plan } from "@bangfu/core";
import { QUARTER_TEXT, quarterStops, type QuarterStop } from "@bangfu/view";
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from "lit";

/** Milliseconds that a quarter is looked at while they play. */
const PACE = 1000;

interface QuartersContext {
  readonly plan: Plan;
  /** The day of the last stop. */
  readonly newest: string;
  /** That day is asked for: it need not be today. */
  readonly isPinned: boolean;
  readonly locale: Locale;
  /** What is said of the day that is shown. */
  readonly said: string;
}

/** A slider through the ends of the quarters since the plan began; the last stop is the newest day. */
export class Quarters implements ReactiveController {
  /** The earlier day that is shown; undefined: the newest. */
  day: string | undefined;
  private stops: readonly QuarterStop[] = [];
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  bar({ plan, newest, isPinned, locale, said }: QuartersContext): TemplateResult | typeof nothing {
    const text = QUARTER_TEXT[locale];
    this.stops = quarterStops(plan, newest, locale);
    const { at, last } = this;
    if (last === 0) return nothing;
    const { label, day } = this.stops[at]!;
    const stop = at === last && isPinned ? newest : text.stop(at < last ? label : text.today, day);
    const play = this.timer ? text.pause : this.isStill ? text.next : text.play;
    return html`<div class="quarters" part="quarters" role="group" aria-label=${text.slider}>
      <button type="button" part="play" @click=${() => this.toggle()}>${play}</button>
      <input
        type="range"
        max=${last}
        .value=${String(at)}
        aria-label=${text.slider}
        aria-valuetext=${stop}
        @input=${({ target }: Event) => {
          this.pause();
          this.go(Number((target as HTMLInputElement).value));
        }}
      />
      <span><b>${stop}</b> ${said}</span>
      <div class="earlier" role="status">
        ${
          at < last
            ? html`<span>${text.earlier(day)}</span>
                <button type="button" part="back" @click=${() => this.go(last)}>
                  ${isPinned ? text.backTo(newest) : text.backToToday}
                </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  private get last(): number {
    return this.stops.length - 1;
  }

  private get at(): number {
    const at = this.stops.findIndex(({ day }) => day === this.day);
    return at < 0 ? this.last : at;
  }

  /** The reader wants little motion. */
  private get isStill(): boolean {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  private go(at: number): void {
    if (at >= this.last) this.pause();
    this.day = at < this.last ? this.stops[at]!.day : undefined;
    this.host.requestUpdate();
  }

  /** From the newest day it begins anew. */
  private step(): void {
    this.go(this.at === this.last ? 0 : this.at + 1);
  }

  private toggle(): void {
    if (this.timer) this.pause();
    else {
      if (!this.isStill) this.timer = setInterval(() => this.step(), PACE);
      this.step();
    }
  }

  private pause(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.host.requestUpdate();
  }
}
