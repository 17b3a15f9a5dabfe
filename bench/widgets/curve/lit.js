import { html, LitElement, svg } from "lit";
import { data, drawn, stage } from "../page.js";

const path = (points) => points.map((y, x) => `${x === 0 ? "M" : "L"}${x * 4} ${200 - y * 200}`).join("");
class BareCurve extends LitElement {
  static properties = { curves: {} };
  render() {
    return html`<svg viewBox="0 0 800 200" width="800">
      ${this.curves.map((points) => svg`<path d=${path(points)} fill="none" stroke="#1f5fae" />`)}
    </svg>`;
  }
}
customElements.define("bare-curve", BareCurve);
const { curves } = await data();
const curve = Object.assign(document.createElement("bare-curve"), { curves });
stage.append(curve);
await curve.updateComplete;
drawn();
