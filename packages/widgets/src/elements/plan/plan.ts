import type { Basis, Facts } from "@bangfu/core";
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Around, BangfuElement } from "../base.js";

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
export class BangfuPlan extends LitElement implements Around {
  static override styles = [
    css`
      :host {
        display: contents;
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
  declare theme: BangfuElement["theme"];

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    for (const element of this.querySelectorAll("*"))
      if (element.localName.startsWith("bangfu-") && "requestUpdate" in element)
        (element as BangfuElement).requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-plan": BangfuPlan;
  }
}
