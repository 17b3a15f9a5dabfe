import type { AttentionRow } from "@bangfu/view";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../lamp.js";

/** Tasks with what is wrong and who carries it; each leads to its row in the list of tasks. */
export const attentionList = (rows: readonly AttentionRow[]): TemplateResult =>
  html`<ul class="rows">
    ${rows.map(
      ({ id, title, titleLang, status, statusWord, trouble, lead, leadLang }) =>
        html`<li>
          ${icon(status, statusWord)}<a href="#task-${id}" lang=${titleLang}>${title}</a>
          <span class="muted"
            >${trouble}${lead === "" ? nothing : html` · <span lang=${leadLang}>${lead}</span>`}</span
          >
        </li>`,
    )}
  </ul>`;
