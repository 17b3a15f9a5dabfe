import { html, LitElement, svg } from "lit";
import { data, drawn, stage } from "../page.js";

class BareTimeline extends LitElement {
  static properties = { bars: {} };
  render() {
    return html`<svg viewBox="0 0 1000 ${this.bars.length * 26}" width="1000">
      ${this.bars.map(
        ({ text, from, to }, at) =>
          svg`<text x="0" y=${at * 26 + 17} font-size="12">${text.slice(0, 18)}</text><rect x=${300 + from * 0.6} y=${at * 26 + 8} width=${(to - from) * 0.6} height="10" rx="3" fill="#2a8f4f" />`,
      )}
    </svg>`;
  }
}
customElements.define("bare-timeline", BareTimeline);
const { bars } = await data();
const timeline = Object.assign(document.createElement("bare-timeline"), { bars });
stage.append(timeline);
await timeline.updateComplete;
drawn();
