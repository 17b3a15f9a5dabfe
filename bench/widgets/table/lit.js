import { html, LitElement, svg } from "lit";
import { data, drawn, stage } from "../page.js";

class BareTable extends LitElement {
  static properties = { rows: {} };
  render() {
    return html`<table>
      ${this.rows.map(
        (row) =>
          html`<tr data-row>
            <td>${row.status}</td>
            <td>${row.id} ${row.text}</td>
            <td>${row.due}</td>
            <td>${row.lead}</td>
            <td>
              ${row.percent}%<svg viewBox="0 0 100 12" width="140" height="12" preserveAspectRatio="none">
                <rect width="100" height="6" y="3" fill="#e8ecf1" />
                ${svg`<rect width=${row.percent} height="6" y="3" fill="#2a8f4f" />`}
              </svg>
            </td>
          </tr>`,
      )}
    </table>`;
  }
}
customElements.define("bare-table", BareTable);
const { rows } = await data();
const table = Object.assign(document.createElement("bare-table"), { rows });
stage.append(table);
await table.updateComplete;
drawn();
