import type { Basis, Facts } from "@bangfu/core";
import { css, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { announceChange, languageAround, type Around } from "../around.js";
import { warnOfWrong } from "../choices.js";
import { PortableElement } from "../portable.js";

/**
 * Hands one source, date, basis, remark and theme to all elements inside it; what an element says of itself
 * comes first.
 *
 * @tagname bangfu-plan
 * @attr src - Address of the published facts.
 * @attr as-of - The day to look at; today where absent.
 * @attr basis - `reported` or `verified`.
 * @attr notice - A short remark on the data, such as 示例数据.
 * @attr theme - `light`, `dark` or `auto`.
 * @slot - The elements, and anything else.
 */
export class BangfuPlan extends PortableElement implements Around {
  static override styles = [
    css`
      :host {
        display: contents;
      }
      :host([hidden]) {
        display: none !important;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    asOf: { attribute: "as-of" },
    basis: {},
    notice: {},
    theme: {},
  };

  declare src: string | undefined;
  declare data: Facts | undefined;
  declare asOf: string | undefined;
  declare basis: Basis | undefined;
  declare notice: string | undefined;
  declare theme: Around["theme"];

  protected override willUpdate(changed: PropertyValues): void {
    warnOfWrong(this, changed, languageAround(this) ?? "zh");
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    announceChange(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-plan": BangfuPlan;
  }
}
