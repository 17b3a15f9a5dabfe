import { css, html, LitElement } from "lit";
import { data, drawn, stage } from "../page.js";

class BareRing extends LitElement {
  static properties = { share: { type: Number } };
  static styles = css`
    :host {
      display: block;
    }
  `;
  render() {
    return html`<svg viewBox="0 0 148 148" width="148">
        <circle cx="74" cy="74" r="62" fill="none" stroke="#e8ecf1" stroke-width="11" />
        <circle
          cx="74"
          cy="74"
          r="62"
          fill="none"
          stroke="#1f5fae"
          stroke-width="11"
          transform="rotate(-90 74 74)"
          stroke-dasharray="${this.share * 389.6} 389.6"
        /></svg
      ><b>${Math.round(this.share * 100)}%</b>`;
  }
}
customElements.define("bare-ring", BareRing);
const { rings } = await data();
stage.append(...rings.map((share) => Object.assign(document.createElement("bare-ring"), { share })));
await stage.lastElementChild.updateComplete;
drawn();
